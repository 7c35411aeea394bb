// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/every_form.h"
#include "session/language.h"
#include "widgets/command_bar.h"
#include "widgets/elided_box.h"
#include "widgets/look.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QMainWindow>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

// The screen of an ordinary office PC, without what a desktop keeps of it.
constexpr QSize office(1366, 730);

// Milliseconds until what has come from another thread is laid out.
constexpr int patience = 500;

bool isClipped(const QLabel &label)
{
    if (label.text().isEmpty() || label.objectName() == u"qt_msgbox_label"_s)
        return false;
    const int height = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    return height > label.height() || (!label.wordWrap() && label.sizeHint().width() > label.width());
}

bool isClipped(const QAbstractButton &button)
{
    const QSize wanted = button.sizeHint();
    return !button.text().isEmpty() && (wanted.width() > button.width() || wanted.height() > button.height());
}

bool isClipped(const QComboBox &box)
{
    if (dynamic_cast<const ElidedBox *>(&box) || box.isEditable())
        return false; // tells by itself that there is more
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = false;
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room;
}

bool isClipped(const QTabBar &tabs)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        if (tabs.isTabVisible(tab) && !tabs.rect().contains(tabs.tabRect(tab)))
            return true;
    }
    return false;
}

bool isClipped(const QGroupBox &group)
{
    return group.fontMetrics().horizontalAdvance(group.title()) > group.width();
}

bool isClipped(const QToolBar &bar)
{
    const auto *more = bar.findChild<QWidget *>(u"qt_toolbar_ext_button"_s);
    return more && more->isVisible();
}

template <class Control>
void look(const QWidget &form, QStringList &clipped)
{
    for (const Control *control : form.findChildren<Control *>()) {
        if (control->isVisible() && isClipped(*control))
            clipped << u"%1 %2 “%3” in %4"_s.arg(QString::fromLatin1(control->metaObject()->className()),
                                                 control->objectName(), control->property("text").toString(),
                                                 control->parentWidget()->objectName());
    }
}

QStringList clippedIn(const QWidget &form)
{
    QStringList clipped;
    look<QLabel>(form, clipped);
    look<QAbstractButton>(form, clipped);
    look<QComboBox>(form, clipped);
    look<QTabBar>(form, clipped);
    look<QGroupBox>(form, clipped);
    look<QToolBar>(form, clipped);
    return clipped;
}

// Language and size of text.
struct ClippedText : testing::TestWithParam<std::tuple<const char *, int>>
{
    void SetUp() override
    {
        language::use(QString::fromLatin1(std::get<0>(GetParam())));
        look::apply(*qApp);
        look::setTextSize(std::get<1>(GetParam()));
    }
    void TearDown() override
    {
        language::use(u"en"_s);
        look::setTextSize(0);
    }
};

} // namespace

TEST_P(ClippedText, StandsNowhereOnAnOfficeScreen)
{
    visitEveryForm([](QWidget &form, const std::string &name) {
        if (qobject_cast<QMainWindow *>(form.window()))
            form.window()->resize(office);
        QCoreApplication::processEvents();
        const auto isWhole = [&form] { return clippedIn(form).isEmpty(); };
        EXPECT_TRUE(QTest::qWaitFor(isWhole, patience)) << "in " << name << ":\n"
                                                        << clippedIn(form).join(u'\n').toStdString();
        EXPECT_LE(form.window()->width(), office.width()) << name;
        EXPECT_LE(form.window()->height(), office.height()) << name;
    });
}

INSTANTIATE_TEST_SUITE_P(Sizes, ClippedText,
                         testing::Combine(testing::Values("ru", "ky", "en"), testing::Values(9, 10, 16)),
                         [](const auto &one) {
                             return std::string(std::get<0>(one.param)) +
                                    std::to_string(std::get<1>(one.param));
                         });

} // namespace fpk::test
