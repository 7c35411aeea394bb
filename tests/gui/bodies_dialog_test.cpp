// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "editing/bodies_dialog.h"
#include "session/language.h"
#include "support/open_plan.h"
#include "widgets/optional_date.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

class BodiesDialogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        language::use(u"en"_s);
        dialog.show();
    }

    template <class Widget>
    Widget &part(const QString &name)
    {
        return *dialog.findChild<Widget *>(name);
    }
    void press(const QString &button) { part<QPushButton>(button).click(); }
    void type(const QString &code, const QString &name)
    {
        part<QLineEdit>(u"code"_s).setText(code);
        part<QPlainTextEdit>(u"name"_s).setPlainText(name);
    }
    void chooseIn(const QString &box, const QString &code)
    {
        auto &choices = part<QComboBox>(box);
        choices.setCurrentIndex(choices.findData(body(code).id.uuid()));
    }
    QTreeWidgetItem *item(const QString &code)
    {
        auto &tree = part<QTreeWidget>(u"bodies"_s);
        return tree.findItems(code + u' ', Qt::MatchStartsWith | Qt::MatchRecursive).value(0);
    }
    void select(const QString &code) { part<QTreeWidget>(u"bodies"_s).setCurrentItem(item(code)); }
    const Body &body(const QString &code) { return *open.plan().findBody(code); }
    std::vector<std::string> codes()
    {
        std::vector<std::string> codes;
        for (const Body *body : open.plan().bodies())
            codes.push_back(body->code.toStdString());
        return codes;
    }
    QLabel &fault() { return part<QLabel>(u"fault"_s); }

    // What is to be answered when the form asks whether to save.
    void answer(QMessageBox::StandardButton button)
    {
        m_asked = false;
        QTimer::singleShot(0, &dialog, [this, button] {
            auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            m_asked = question;
            if (question)
                question->button(button)->click();
        });
    }
    bool m_asked = false;

    test::OpenPlan open;
    BodiesDialog dialog{open.workspace(), nullptr};
};

} // namespace

TEST_F(BodiesDialogTest, MembersStandBelowTheirGroup)
{
    EXPECT_EQ(part<QTreeWidget>(u"bodies"_s).topLevelItemCount(), 5);
    EXPECT_EQ(item(u"ОСП-НАРЫН"_s)->parent(), item(u"ОСП"_s));
    EXPECT_EQ(part<QLineEdit>(u"code"_s).text(), u"ФПК"_s) << "the first is shown";
}

TEST_F(BodiesDialogTest, ABodyIsAddedAndRenamedAndOneInUseIsKept)
{
    press(u"add"_s);
    press(u"save"_s);
    EXPECT_TRUE(fault().isVisible()) << "a body needs a code and a name";
    type(u"УМЦ"_s, u"Учебно-методический центр"_s);
    press(u"save"_s);
    ASSERT_NE(open.plan().findBody(u"УМЦ"_s), nullptr);
    part<QLineEdit>(u"code"_s).setText(u"Центр"_s);
    press(u"save"_s);
    EXPECT_NE(open.plan().findBody(u"Центр"_s), nullptr);

    select(u"ОСЭЗТ"_s);
    press(u"remove"_s);
    EXPECT_NE(open.plan().findBody(u"ОСЭЗТ"_s), nullptr);
    EXPECT_TRUE(fault().isVisible());
}

TEST_F(BodiesDialogTest, AMemberIsAddedToTheSelectedGroupAndCanBeDeleted)
{
    select(u"ОСП"_s);
    press(u"add_member"_s);
    type(u"ОСП-ОШ"_s, u"Ошский областной совет профсоюзов"_s);
    press(u"save"_s);
    ASSERT_NE(item(u"ОСП-ОШ"_s), nullptr);
    EXPECT_EQ(item(u"ОСП-ОШ"_s)->parent(), item(u"ОСП"_s));
    EXPECT_EQ(body(u"ОСП-ОШ"_s).kind, BodyKind::RegionalCouncil);
    press(u"remove"_s);
    EXPECT_EQ(open.plan().findBody(u"ОСП-ОШ"_s), nullptr);
    EXPECT_EQ(part<QLineEdit>(u"code"_s).text(), u"ОСП-НАРЫН"_s) << "the one above is selected";
}

TEST_F(BodiesDialogTest, ABodyMovesAmongItsSiblingsAndBack)
{
    select(u"МТСОМ"_s);
    EXPECT_FALSE(part<QPushButton>(u"down"_s).isEnabled()) << "the last";
    part<QPlainTextEdit>(u"note"_s).setPlainText(u"Уточнить"_s);
    press(u"up"_s);
    EXPECT_THAT(codes(), ElementsAre("ФПК", "ОСЭЗТ", "ЦК", "МТСОМ", "ОСП-НАРЫН", "ОСП"));
    EXPECT_EQ(part<QPlainTextEdit>(u"note"_s).toPlainText(), u"Уточнить"_s) << "what is typed stays";
    press(u"save"_s);
    EXPECT_EQ(body(u"МТСОМ"_s).note, u"Уточнить"_s);
    press(u"down"_s);
    EXPECT_THAT(codes(), ElementsAre("ФПК", "ОСЭЗТ", "ЦК", "ОСП", "ОСП-НАРЫН", "МТСОМ"));
    ASSERT_TRUE(open.workspace().undo());
    EXPECT_THAT(codes(), ElementsAre("ФПК", "ОСЭЗТ", "ЦК", "МТСОМ", "ОСП-НАРЫН", "ОСП"));

    select(u"ОСП-НАРЫН"_s);
    EXPECT_FALSE(part<QPushButton>(u"up"_s).isEnabled()) << "the only member";
    EXPECT_FALSE(part<QPushButton>(u"down"_s).isEnabled());
}

TEST_F(BodiesDialogTest, ABodyThatIsItsOwnAncestorIsRefusedAtTheField)
{
    select(u"ОСП"_s);
    chooseIn(u"parent"_s, u"ОСП-НАРЫН"_s);
    press(u"save"_s);
    EXPECT_EQ(body(u"ОСП"_s).parent, std::nullopt);
    EXPECT_THAT(fault().text().toStdString(), HasSubstr("member of itself"));
    EXPECT_EQ(part<QComboBox>(u"parent"_s).accessibleDescription(), fault().text());
}

TEST_F(BodiesDialogTest, ABodyThatHasEndedIsMutedAndNamesItsSuccessor)
{
    select(u"ОСП-НАРЫН"_s);
    chooseIn(u"successor"_s, u"ОСП"_s);
    part<OptionalDate>(u"valid_to"_s).setDate(QDate(2023, 2, 10), {});
    press(u"save"_s);
    const QBrush usual = item(u"ОСП"_s)->foreground(0);
    EXPECT_EQ(item(u"ОСП-НАРЫН"_s)->foreground(0), usual) << "it exists today, on its last day";
    part<OptionalDate>(u"valid_to"_s).setDate(QDate(2023, 2, 9), {});
    press(u"save"_s);
    EXPECT_NE(item(u"ОСП-НАРЫН"_s)->foreground(0), usual);
    EXPECT_EQ(item(u"ОСП-НАРЫН"_s)->text(0), u"ОСП-НАРЫН (until 09.02.2023, then ОСП)"_s);
}

TEST_F(BodiesDialogTest, WhatIsTypedIsNotLostUnaskedWhenAnotherBodyIsChosen)
{
    const QString name = body(u"ЦК"_s).name;
    select(u"ЦК"_s);
    part<QPlainTextEdit>(u"name"_s).setPlainText(u"Новое имя"_s);
    answer(QMessageBox::Cancel);
    select(u"ФПК"_s);
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_asked);
    EXPECT_EQ(part<QTreeWidget>(u"bodies"_s).currentItem(), item(u"ЦК"_s));
    EXPECT_EQ(part<QPlainTextEdit>(u"name"_s).toPlainText(), u"Новое имя"_s);
    EXPECT_EQ(body(u"ЦК"_s).name, name);

    answer(QMessageBox::Save);
    select(u"ФПК"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(body(u"ЦК"_s).name, u"Новое имя"_s);
    EXPECT_EQ(part<QLineEdit>(u"code"_s).text(), u"ФПК"_s);
}

TEST_F(BodiesDialogTest, LeavingAsksForWhatIsNotSavedOnly)
{
    answer(QMessageBox::Cancel);
    select(u"ЦК"_s);
    dialog.reject();
    QCoreApplication::processEvents();
    EXPECT_FALSE(m_asked);
    EXPECT_FALSE(dialog.isVisible());

    dialog.show();
    select(u"ОСП"_s);
    part<QPlainTextEdit>(u"note"_s).setPlainText(u"х"_s);
    answer(QMessageBox::Discard);
    dialog.reject();
    EXPECT_TRUE(m_asked);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(body(u"ОСП"_s).note, QString());
}

TEST_F(BodiesDialogTest, ABodyCannotComeAfterItself)
{
    select(u"ЦК"_s);
    chooseIn(u"successor"_s, u"ЦК"_s);
    press(u"save"_s);
    EXPECT_THAT(fault().text().toStdString(), HasSubstr("after itself"));
}
