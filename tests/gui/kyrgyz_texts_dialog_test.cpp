// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "pages/kyrgyz_texts_dialog.h"
#include "session/language.h"
#include "support/open_plan.h"
#include "support/printing.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

struct KyrgyzTexts : testing::Test
{
    KyrgyzTexts()
    {
        language::use(u"en"_s);
        dialog = std::make_unique<KyrgyzTextsDialog>(open.workspace());
        dialog->show();
    }
    [[nodiscard]] QTableView &table() const { return *dialog->findChild<QTableView *>(); }
    [[nodiscard]] QString told() const
    {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->text().startsWith(u"Missing"_s))
                return label->text();
        }
        return {};
    }

    // What the current text is being typed into.
    [[nodiscard]] QPlainTextEdit *editor() const
    {
        return qobject_cast<QPlainTextEdit *>(table().indexWidget(table().currentIndex()));
    }
    void type(const QString &text, Qt::Key end, Qt::KeyboardModifiers modifiers = {}) const
    {
        ASSERT_TRUE(editor());
        QTest::keyClicks(editor(), text);
        QTest::keyClick(editor(), end, modifiers);
    }
    [[nodiscard]] int currentRow() const { return table().currentIndex().row(); }
    [[nodiscard]] QString kyrgyz(int row) const
    {
        return table().model()->index(row, TwinTextsModel::Kyrgyz).data().toString();
    }

    OpenPlan open;
    std::unique_ptr<KyrgyzTextsDialog> dialog;
};

} // namespace

TEST_F(KyrgyzTexts, OnlyTheMissingOnesAreShownAtFirstAndCounted)
{
    EXPECT_TRUE(dialog->findChild<QCheckBox *>()->isChecked());
    EXPECT_TRUE(told().startsWith(u"Missing: %1 of "_s.arg(table().model()->rowCount())));
}

TEST_F(KyrgyzTexts, ABlockIsPastedAsOneChange)
{
    const QString before = told();
    const int shown = table().model()->rowCount();
    QApplication::clipboard()->setText(u"Бир\n\"Эки\nсап\"\n"_s);
    table().setCurrentIndex(table().model()->index(0, TwinTextsModel::Kyrgyz));
    dialog->paste();
    EXPECT_EQ(table().model()->index(0, TwinTextsModel::Kyrgyz).data().toString(), u"Бир"_s);
    EXPECT_EQ(table().model()->index(1, TwinTextsModel::Kyrgyz).data().toString(), u"Эки\nсап"_s);
    EXPECT_EQ(table().model()->rowCount(), shown) << "what was filled in stays in sight";
    EXPECT_NE(told(), before);
    ASSERT_TRUE(open.workspace().undo());
    EXPECT_EQ(told(), before);
}

TEST_F(KyrgyzTexts, AreTypedOneAfterTheOtherWithEnterAndTab)
{
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    type(u"one"_s, Qt::Key_Return);
    type(u"two"_s, Qt::Key_Tab);
    EXPECT_EQ(currentRow(), 2);
    ASSERT_TRUE(editor()) << "the next text is being edited already";
    QTest::keyClick(editor(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(currentRow(), 1);
    EXPECT_EQ(editor()->toPlainText(), u"two"_s);
    EXPECT_EQ(kyrgyz(0), u"one"_s);
    EXPECT_EQ(kyrgyz(1), u"two"_s);
    EXPECT_TRUE(dialog->isVisible()) << "Enter does not leave";
}

TEST_F(KyrgyzTexts, AreLeftAsTheyWereByEsc)
{
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    type(u"one"_s, Qt::Key_Escape);
    EXPECT_EQ(kyrgyz(0), QString());
    EXPECT_EQ(editor(), nullptr);
    EXPECT_TRUE(dialog->isVisible());
    QTest::keyClick(&table(), Qt::Key_Return);
    type(u"again"_s, Qt::Key_Return);
    EXPECT_EQ(kyrgyz(0), u"again"_s);
}

TEST_F(KyrgyzTexts, AreTakenBackByCtrlZAndMadeAgainButNotWhatWasDoneBefore)
{
    Draft draft(open.plan());
    draft.put(entry(action(open.plan(), u"1.1"_s).id, Quarter(2023, 1), Mark::Done));
    ASSERT_TRUE(open.workspace().commit(draft.changes()));
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    type(u"one"_s, Qt::Key_Return);
    type(u"two"_s, Qt::Key_Return);
    QTest::keyClicks(editor(), u"thr"_s);
    QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(editor()->toPlainText(), QString()) << "first what is being typed";
    EXPECT_EQ(kyrgyz(1), u"two"_s);
    QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(kyrgyz(1), QString());
    EXPECT_EQ(currentRow(), 1) << "where something has changed";
    QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(kyrgyz(0), QString());
    const QString undoable = open.workspace().undoText();
    QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(open.workspace().undoText(), undoable) << "what was done outside stays";
    EXPECT_FALSE(undoable.isEmpty());
    QTest::keySequence(editor(), QKeySequence::Redo);
    EXPECT_EQ(kyrgyz(0), u"one"_s);
    EXPECT_EQ(currentRow(), 0);
}

TEST_F(KyrgyzTexts, EndWithTheLastOneInTheTable)
{
    const int last = table().model()->rowCount() - 1;
    table().setCurrentIndex(table().model()->index(last, TwinTextsModel::Kyrgyz));
    type(u"line"_s, Qt::Key_Return, Qt::ShiftModifier);
    type(u"end"_s, Qt::Key_Return);
    EXPECT_EQ(kyrgyz(last), u"line\nend"_s);
    EXPECT_EQ(currentRow(), last);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(KyrgyzTexts, AreFoundByWordsOfEitherLanguage)
{
    const QString title = action(open.plan(), u"1.1"_s).title;
    dialog->findChild<QLineEdit *>()->setText(title);
    ASSERT_EQ(table().model()->rowCount(), 1);
    EXPECT_EQ(table().model()->index(0, TwinTextsModel::Russian).data().toString(), title);
}

} // namespace fpk::test
