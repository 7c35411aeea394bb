// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/preview_dialog.h"
#include "session/language.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;

namespace {

// So many pages of a table; of each section that is left out ten rows less.
Report tableOf(const ReportChoice &choice)
{
    Report report;
    report.language = choice.language;
    Report::Table table{{{u"№"_s, 1}, {u"Text"_s, 9}}, {}};
    for (int i = 0; i < 300; ++i)
        table.rows.push_back({{QString::number(i), u"text"_s}});
    report.blocks.push_back(table);
    if (!choice.leftOut.contains(u"more"_s))
        report.blocks.push_back(table);
    return report;
}

class PreviewDialogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        language::use(u"en"_s);
        ReportToShow report;
        report.title = u"Report"_s;
        report.build = tableOf;
        report.sections = {{u"first"_s, u"The first"_s}, {u"more"_s, u"More of it"_s}};
        report.choice.language = u"en"_s;
        report.save = [this](const ReportChoice &choice) {
            saved = choice;
            return saving;
        };
        report.print = [this](const ReportChoice &choice) {
            printed = choice;
            return Result<void>();
        };
        dialog = std::make_unique<PreviewDialog>(report);
        dialog->resize(1000, 700);
        dialog->show();
        EXPECT_TRUE(QTest::qWaitFor([this] { return view().pageCount() > 0; }));
    }

    [[nodiscard]] PageView &view() const { return *dialog->findChild<PageView *>(); }
    template <class Widget>
    [[nodiscard]] Widget &part(const QString &name) const
    {
        return *dialog->findChild<Widget *>(name);
    }
    void waitForPages(const std::function<void()> &change) const
    {
        QSignalSpy laidOut(&view(), &PageView::pagesChanged);
        change();
        EXPECT_TRUE(laidOut.wait());
    }

    std::unique_ptr<PreviewDialog> dialog;
    std::optional<ReportChoice> saved;
    std::optional<ReportChoice> printed;
    Result<QString> saving = u"/home/report.pdf"_s;
};

} // namespace

TEST_F(PreviewDialogTest, ShowsThePagesThatArePrinted)
{
    const ReportChoice choice = dialog->choice();
    const Report report = tableOf(choice);
    EXPECT_EQ(view().pageCount(), PagedReport::layOut(report, choice.setup)->pageCount());
    EXPECT_TRUE(QTest::qWaitFor([this] {
        const QImage shown = view().viewport()->grab().toImage();
        for (int x = 0; x < shown.width(); ++x) {
            if (qGray(shown.pixel(x, shown.height() / 2)) < 100) // letters and rules
                return true;
        }
        return false;
    }));
}

TEST_F(PreviewDialogTest, EveryChoiceIsSeenAtOnce)
{
    const int before = view().pageCount();
    waitForPages([this] { part<QComboBox>(u"paperSize"_s).setCurrentIndex(1); });
    const int large = view().pageCount();
    EXPECT_LT(large, before);
    waitForPages([this] { part<QListWidget>(u"sections"_s).item(1)->setCheckState(Qt::Unchecked); });
    EXPECT_LT(view().pageCount(), large);
    EXPECT_EQ(dialog->choice().leftOut, QStringList{u"more"_s});
}

TEST_F(PreviewDialogTest, IsWalkedThroughByKeys)
{
    QTest::keyClick(&view(), Qt::Key_End);
    EXPECT_EQ(view().currentPage(), view().pageCount() - 1);
    EXPECT_EQ(dialog->findChild<QSpinBox *>()->value(), view().pageCount());
    QTest::keyClick(&view(), Qt::Key_Home);
    EXPECT_EQ(view().currentPage(), 0);
    dialog->findChild<QSpinBox *>()->setValue(3);
    EXPECT_EQ(view().currentPage(), 2);
}

TEST_F(PreviewDialogTest, ZoomsAroundThePageInSight)
{
    view().goTo(4);
    view().setZoom(200);
    EXPECT_EQ(view().zoom(), 200);
    EXPECT_EQ(view().currentPage(), 4);
    EXPECT_GT(view().horizontalScrollBar()->maximum(), 0);
    view().fitWidth();
    EXPECT_EQ(view().horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(view().currentPage(), 4);
}

TEST_F(PreviewDialogTest, SavesAndPrintsWhatIsChosen)
{
    waitForPages([this] { part<QComboBox>(u"reportLanguage"_s).setCurrentIndex(1); });
    QTest::keySequence(dialog.get(), QKeySequence::Save);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->language, u"ky"_s);
    QTest::keySequence(dialog.get(), QKeySequence::Print);
    EXPECT_EQ(printed, saved);
}

TEST_F(PreviewDialogTest, TellsItselfWhatCameOfSaving)
{
    auto &messages = *dialog->findChild<MessageBar *>();
    QTest::keySequence(dialog.get(), QKeySequence::Save);
    EXPECT_THAT(messages.text().toStdString(), testing::HasSubstr("report.pdf” was written"));
    saving = Error{Error::Code::Storage, u"The disk is full."_s};
    QTest::keySequence(dialog.get(), QKeySequence::Save);
    EXPECT_EQ(messages.text(), u"The disk is full."_s);
    messages.clear();
    saving = Error{Error::Code::Cancelled, {}};
    QTest::keySequence(dialog.get(), QKeySequence::Save);
    EXPECT_EQ(messages.text(), QString());
}

TEST_F(PreviewDialogTest, IsClosedWhilePagesAreStillBeingMade)
{
    for (int i = 0; i < 20; ++i)
        part<QComboBox>(u"orientation"_s).setCurrentIndex(i % 3);
    dialog.reset(); // neither hangs nor draws on what is gone
    EXPECT_EQ(dialog, nullptr);
}
