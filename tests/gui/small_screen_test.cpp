// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/form_dialog.h"
#include "gui/every_form.h"
#include "session/language.h"
#include "widgets/look.h"
#include "widgets/scrolled_part.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <gtest/gtest.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

bool isScrolled(const QWidget &part)
{
    for (const QWidget *above = part.parentWidget(); above && !part.isWindow();
         above = above->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(above))
            return true;
    }
    return false;
}

bool holds(const QSize &room, const QSize &size)
{
    return size.width() <= room.width() && size.height() <= room.height();
}

std::string words(const QSize &size)
{
    return std::to_string(size.width()) + "×" + std::to_string(size.height());
}

void expectRoom(const QWidget &window, const std::string &name)
{
    const QSize screen = window.screen()->availableSize();
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
    EXPECT_TRUE(holds(screen, least)) << name << " is at least " << words(least);
    EXPECT_TRUE(holds(screen, window.size())) << name << " is " << words(window.size());
    for (const QPushButton *button : window.findChildren<QPushButton *>()) {
        const QRect place(button->mapTo(&window, QPoint()), button->size());
        EXPECT_TRUE(!button->isVisible() || button->window() != &window || isScrolled(*button) ||
                    window.rect().contains(place))
            << button->text().toStdString() << " in " << name << " is at " << place.x() << ", " << place.y();
    }
}

} // namespace

// On the screen that there is; these are run on several, see CMakeLists.txt.
TEST(SmallScreen, HoldsEveryWindowWithItsButtons)
{
    look::apply(*qApp);
    for (const char *code : {"ru", "ky", "en"}) {
        language::use(QString::fromLatin1(code));
        visitEveryForm([code](QWidget &form, const std::string &name) {
            expectRoom(*form.window(), name + ", " + code);
        });
    }
    language::use(u"en"_s);
}

// 1366 by 768 pixels, at 100 %.
TEST(OfficeScreen, IsWideEnoughForEveryDialog)
{
    look::apply(*qApp);
    for (const char *code : {"ru", "ky", "en"}) {
        language::use(QString::fromLatin1(code));
        visitEveryForm([code](const QWidget &form, const std::string &name) {
            for (const auto *part : form.findChildren<ScrolledPart *>())
                EXPECT_FALSE(qobject_cast<QDialog *>(form.window()) &&
                             part->horizontalScrollBar()->isVisible())
                    << name << ", " << code;
        });
    }
    language::use(u"en"_s);
}

TEST(SmallScreen, NoFormIsWiderThanIsGoodToRead)
{
    look::apply(*qApp);
    language::use(u"ru"_s);
    visitEveryForm([](const QWidget &form, const std::string &name) {
        const bool isForm = qobject_cast<const FormDialog *>(&form);
        EXPECT_TRUE(!isForm || form.width() <= 1000) << name << " is " << words(form.size());
    });
    language::use(u"en"_s);
}

} // namespace fpk::test
