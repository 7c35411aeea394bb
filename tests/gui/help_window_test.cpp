// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "gui/scripted_prompts.h"
#include "session/language.h"
#include "support/open_plan.h"
#include "support/printing.h"
#include "widgets/help_window.h"

#include <QApplication>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

QString plain(QString caption) { return caption.remove(u'&'); }

// "File → Settings…" of all menus and what stands in them.
QStringList menuPaths(const QMainWindow &window)
{
    QStringList paths;
    for (const QAction *menu : window.menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions())
            paths << plain(menu->text()) + u" → "_s + plain(action->text());
    }
    return paths;
}

} // namespace

TEST(Help, NamesOnlyMenusThatThereAreInEveryLanguage)
{
    OpenPlan open;
    ScriptedPrompts prompts;
    QSettings memory(open.folder().path(u"memory.ini"_s), QSettings::IniFormat);
    for (const QString &code : language::codes()) {
        language::use(code);
        const MainWindow window(open.workspace(), prompts, memory);
        const QStringList paths = menuPaths(window);
        const QRegularExpression named(u"\\*\\*([^*]+ → [^*]+)\\*\\*"_s);
        int count = 0;
        for (auto it = named.globalMatch(HelpWindow::guide(code)); it.hasNext(); ++count) {
            const QString path = it.next().captured(1);
            EXPECT_TRUE(paths.contains(path)) << code.toStdString() << ": " << path.toStdString();
        }
        EXPECT_GE(count, 12) << code.toStdString();
    }
    language::use(u"en"_s);
}

TEST(Help, NamesThePagesAsTheRailDoes)
{
    OpenPlan open;
    ScriptedPrompts prompts;
    QSettings memory(open.folder().path(u"memory.ini"_s), QSettings::IniFormat);
    for (const QString &code : language::codes()) {
        language::use(code);
        const MainWindow window(open.workspace(), prompts, memory);
        for (int i = 0; i < window.pages().count(); ++i) {
            const QString caption = window.pages().caption(i);
            EXPECT_TRUE(HelpWindow::guide(code).contains(u"**%1**"_s.arg(caption))) << caption.toStdString();
        }
    }
    language::use(u"en"_s);
}

TEST(Help, OpensAtTheTopicOfThePageInSight)
{
    language::use(u"en"_s);
    OpenPlan open;
    ScriptedPrompts prompts;
    QSettings memory(open.folder().path(u"memory.ini"_s), QSettings::IniFormat);
    MainWindow window(open.workspace(), prompts, memory);
    window.show();
    QStringList seen;
    for (int i = 0; i < window.pages().count(); ++i) {
        window.pages().setIndex(i);
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F1);
        const auto *guide = window.findChild<HelpWindow *>();
        ASSERT_TRUE(guide && guide->isVisible());
        const QString caption = window.pages().caption(i);
        const QString topic = guide->findChild<QListWidget *>()->currentItem()->text();
        EXPECT_TRUE(
            HelpWindow::guide(u"en"_s).contains(u"# %1 <!-- %2 -->"_s.arg(topic, window.pages().iconName(i))))
            << caption.toStdString();
        EXPECT_FALSE(seen.contains(topic)) << caption.toStdString();
        seen << topic;
    }
}

TEST(Help, HasEveryPictureItNamesAndWordsInItsPlace)
{
    const QRegularExpression link(u"!\\[([^]]*)\\]\\(([^)]+)\\)"_s);
    for (const QString &code : language::codes()) {
        int count = 0;
        for (auto it = link.globalMatch(HelpWindow::guide(code)); it.hasNext(); ++count) {
            const QRegularExpressionMatch picture = it.next();
            EXPECT_GE(picture.captured(1).size(), 30) << picture.captured(2).toStdString();
            EXPECT_TRUE(picture.captured(2).startsWith(code + u'/')) << picture.captured(2).toStdString();
            EXPECT_FALSE(QImage(u":/help/"_s + picture.captured(2)).isNull())
                << picture.captured(2).toStdString();
        }
        EXPECT_EQ(count, 6) << code.toStdString();
    }
}

TEST(Help, KeepsItsPicturesWithinTheText)
{
    language::use(u"en"_s);
    HelpWindow help;
    help.showNamed(u"grid"_s);
    help.show();
    const auto *text = help.findChild<QTextBrowser *>();
    for (const int width : {1100, 700, 1000}) {
        help.resize(width, 600);
        QCoreApplication::processEvents();
        EXPECT_LE(text->document()->idealWidth(), text->viewport()->width()) << width;
        EXPECT_EQ(text->horizontalScrollBar()->maximum(), 0) << width;
    }
}

TEST(Help, HasTheSameTopicsInEveryLanguageAndFollowsAChange)
{
    language::use(u"en"_s);
    HelpWindow help;
    const int topics = help.topicCount();
    ASSERT_GE(topics, 10);
    help.showTopic(3);
    auto *text = help.findChild<QTextBrowser *>();
    const QString english = text->toPlainText();
    for (const QString &code : {u"ru"_s, u"ky"_s}) {
        language::use(code);
        QCoreApplication::processEvents();
        EXPECT_EQ(help.topicCount(), topics) << code.toStdString();
        EXPECT_NE(text->toPlainText(), english) << code.toStdString();
    }
    language::use(u"en"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(text->toPlainText(), english) << "the topic stayed";
}

} // namespace fpk::test
