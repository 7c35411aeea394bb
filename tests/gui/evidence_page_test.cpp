// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/evidence_page.h"
#include "gui/scripted_prompts.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <QDesktopServices>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

// Opens what the desktop would.
class Opener : public QObject
{
    Q_OBJECT
public:
    Opener() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QUrl opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened = url; }
};

class EvidencePageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        language::use(u"en"_s);
        open.folder().write(u"протокол.txt"_s, "протокол");
        prompts.file = open.folder().path(u"протокол.txt"_s);
        page.resize(360, 500);
        page.showAction(action().id);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
        tree().setFocus();
    }

    [[nodiscard]] const Action &action() const { return test::action(open.plan(), u"1.1"_s); }
    [[nodiscard]] QTreeWidget &tree() const { return *page.findChild<QTreeWidget *>(); }
    [[nodiscard]] QComboBox &places() const { return *page.findChild<QComboBox *>(); }
    [[nodiscard]] std::vector<const Evidence *> all() const { return open.plan().evidence(action().id); }
    // The item of the last one that was attached.
    [[nodiscard]] QTreeWidgetItem *item(const QString &title) const
    {
        return tree().findItems(title, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    }

    test::OpenPlan open{QDate(2022, 12, 20)};
    QuarterView view{open.workspace(), Quarter(2022, 4)};
    test::ScriptedPrompts prompts;
    EvidenceCommands commands{open.workspace(), prompts};
    EvidencePage page{view, commands};
};

} // namespace

TEST_F(EvidencePageTest, ShowsEvidenceUnderTheReportThatItStandsWith)
{
    ASSERT_EQ(tree().topLevelItemCount(), 1);
    EXPECT_EQ(tree().topLevelItem(0)->text(0), u"Q4 2022"_s);
    EXPECT_EQ(tree().topLevelItem(0)->child(0)->text(0), u"Письмо № 12"_s);
    EXPECT_EQ(places().currentText(), u"the report for Q4 2022"_s);
}

TEST_F(EvidencePageTest, ButtonsShowTheirWholeTextsInANarrowPanel)
{
    for (const QString &code : {u"ru"_s, u"ky"_s, u"en"_s}) {
        language::use(code);
        EvidencePage narrow(view, commands);
        narrow.resize(330, 500);
        narrow.showAction(action().id);
        narrow.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&narrow));
        EXPECT_EQ(narrow.width(), 330) << "the texts want no more room";
        int shown = 0;
        for (const QToolButton *button : narrow.findChildren<QToolButton *>()) {
            EXPECT_GE(button->width(), button->sizeHint().width()) << button->text().toStdString();
            shown += button->isVisible() ? 1 : 0;
        }
        EXPECT_EQ(shown, 4);
    }
}

TEST_F(EvidencePageTest, AFileIsAttachedToTheReportByInsertAndUndone)
{
    QTest::keyClick(&tree(), Qt::Key_Insert);
    ASSERT_EQ(all().size(), 2u);
    EXPECT_EQ(all().back()->entry, open.plan().entry(action().id, Quarter(2022, 4))->id);
    EXPECT_EQ(all().back()->size, 16);
    EXPECT_NE(item(u"протокол.txt"_s), nullptr);
    ASSERT_TRUE(open.workspace().undo());
    EXPECT_EQ(item(u"протокол.txt"_s), nullptr);
}

TEST_F(EvidencePageTest, DroppedFilesStandWithThePlaceChosenAndTheFaultyOneIsTold)
{
    places().setCurrentIndex(0);
    QSignalSpy failed(&commands, &EvidenceCommands::failed);
    QMimeData dropped;
    dropped.setUrls(
        {QUrl::fromLocalFile(open.folder().path(u"none.pdf"_s)), QUrl::fromLocalFile(prompts.file)});
    QDragEnterEvent entering({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &entering);
    ASSERT_TRUE(entering.isAccepted());
    QDropEvent event({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &event);
    ASSERT_EQ(all().size(), 2u);
    EXPECT_EQ(all().back()->entry, std::nullopt);
    ASSERT_EQ(failed.size(), 1);
    EXPECT_THAT(failed.front().front().value<Error>().message.toStdString(), HasSubstr("none.pdf"));
}

TEST_F(EvidencePageTest, NothingIsPutIntoAnotherFileThatHasTakenThePlaceOfThePlans)
{
    QSignalSpy failed(&commands, &EvidenceCommands::failed);
    ASSERT_TRUE(QFile::rename(open.path(), open.folder().path(u"away.fpkplan"_s)));
    const Workspace::Person person{u"Бакыт"_s, [] { return test::noon(QDate(2022, 12, 20)); }};
    ASSERT_TRUE(Workspace::create(open.path(), test::smallPlan(), person));
    const QByteArray before = open.folder().bytes(u"plan.fpkplan"_s);
    commands.attachFiles({action().id, {}}, {prompts.file});
    EXPECT_EQ(failed.size(), 1);
    EXPECT_EQ(all().size(), 1u);
    EXPECT_TRUE(open.folder().bytes(u"plan.fpkplan"_s) == before);
}

TEST_F(EvidencePageTest, AFileIsOpenedAsACopyThatGoesWithTheProgram)
{
    Opener opener;
    {
        EvidenceCommands own(open.workspace(), prompts);
        own.attachFiles({action().id, {}}, {prompts.file});
        own.open(all().back()->id);
        ASSERT_TRUE(opener.opened.isLocalFile());
        QFile copy(opener.opened.toLocalFile());
        ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
        EXPECT_EQ(copy.readAll(), QByteArray("протокол"));
    }
    EXPECT_FALSE(QFileInfo::exists(opener.opened.toLocalFile()));
}

TEST_F(EvidencePageTest, AnAddressIsAttachedRenamedAndTakenAwayByKeys)
{
    prompts.typed = u"https://www.fpk.kg/13"_s;
    commands.addAddress({action().id, {}});
    ASSERT_NE(item(u"https://www.fpk.kg/13"_s), nullptr);
    tree().setCurrentItem(item(u"https://www.fpk.kg/13"_s));
    prompts.typed = u"Письмо № 13"_s;
    QTest::keyClick(&tree(), Qt::Key_F2);
    ASSERT_NE(item(u"Письмо № 13"_s), nullptr);
    EXPECT_EQ(tree().currentItem(), item(u"Письмо № 13"_s)) << "it stays selected";
    QSignalSpy deleted(&commands, &EvidenceCommands::deleted);
    QTest::keyClick(&tree(), Qt::Key_Delete);
    EXPECT_EQ(all().size(), 1u);
    ASSERT_EQ(deleted.size(), 1);
    EXPECT_THAT(deleted.front().front().toString().toStdString(), HasSubstr("Письмо № 13"));
}

TEST_F(EvidencePageTest, AnAddressThatIsNoneIsRefused)
{
    QSignalSpy refused(&open.workspace(), &Workspace::refused);
    prompts.typed = u"https://"_s;
    commands.addAddress({action().id, {}});
    EXPECT_EQ(all().size(), 1u);
    EXPECT_EQ(refused.size(), 1);
}

TEST_F(EvidencePageTest, SavesAFileUnderTheNameChosen)
{
    commands.attachFiles({action().id, {}}, {prompts.file});
    prompts.file = open.folder().path(u"saved.txt"_s);
    commands.saveFile(all().back()->id);
    EXPECT_EQ(open.folder().bytes(u"saved.txt"_s), QByteArray("протокол"));
}

TEST_F(EvidencePageTest, OfThePastIsOnlyLookedAt)
{
    const auto past = open.workspace().asOf(open.workspace().journal()->back().set.madeAt);
    ASSERT_TRUE(past);
    QuarterView then(**past, Quarter(2022, 4));
    EvidenceCommands looking(**past, prompts);
    EvidencePage shown(then, looking);
    shown.showAction(action().id);
    shown.show();
    auto *list = shown.findChild<QTreeWidget *>();
    ASSERT_EQ(list->topLevelItemCount(), 1);
    for (const QAction *command : list->actions())
        EXPECT_FALSE(command->isEnabled()) << command->text().toStdString();
    list->setCurrentItem(list->topLevelItem(0)->child(0));
    EXPECT_TRUE(list->actions()[2]->isEnabled()) << "it can be opened";
    EXPECT_FALSE(list->actions()[5]->isEnabled()) << "it cannot be deleted";
}

#include "evidence_page_test.moc"
