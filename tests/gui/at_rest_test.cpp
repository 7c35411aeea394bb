// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "gui/scripted_prompts.h"
#include "session/language.h"
#include "support/open_plan.h"
#include "widgets/look.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

using namespace fpk;
using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 1400; // pixels
constexpr int step = 11;
constexpr int rounds = 30; // of the event loop: many more than one change may lead to

// Parts of a window that asked for a new layout.
class Requests : public QObject
{
public:
    Requests() { qApp->installEventFilter(this); }
    // Those that go on asking; empty once there are none.
    [[nodiscard]] std::string restless()
    {
        for (int round = 0; round < rounds; ++round) {
            m_parts.clear();
            QCoreApplication::processEvents();
            if (m_parts.isEmpty())
                break;
        }
        return m_parts.join(u", "_s).toStdString();
    }

protected:
    bool eventFilter(QObject *part, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            m_parts << QString::fromLatin1(part->metaObject()->className()) + u' ' + part->objectName();
        return false;
    }

private:
    QStringList m_parts;
};

} // namespace

// A part that makes itself smaller because it has no room, and larger because it has some, would go on for
// ever.
TEST(MainWindowAtRest, LaysNothingOutOnceItsWidthIsSet)
{
    language::use(u"ru"_s);
    const test::OpenPlan open;
    test::ScriptedPrompts prompts;
    QSettings memory(open.folder().path(u"memory.conf"_s), QSettings::IniFormat);
    MainWindow window(open.workspace(), prompts, memory);
    window.resize(widest, 700);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    Requests requests;
    for (int page = 0; page < window.pages().count(); ++page) {
        window.pages().setIndex(page);
        for (int width = widest; width >= window.minimumSizeHint().width(); width -= step) {
            window.resize(width, 700);
            EXPECT_EQ(requests.restless(), "") << page << " at " << width;
        }
    }
    language::use(u"en"_s);
}
