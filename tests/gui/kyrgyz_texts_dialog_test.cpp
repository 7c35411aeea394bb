// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/kyrgyz_texts_dialog.h"
#include "session/language.h"
#include "support/open_plan.h"
#include "support/printing.h"

#include <QApplication>
#include <QClipboard>
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

TEST_F(KyrgyzTexts, AreFoundByWordsOfEitherLanguage)
{
    const QString title = action(open.plan(), u"1.1"_s).title;
    dialog->findChild<QLineEdit *>()->setText(title);
    ASSERT_EQ(table().model()->rowCount(), 1);
    EXPECT_EQ(table().model()->index(0, TwinTextsModel::Russian).data().toString(), title);
}

} // namespace fpk::test
