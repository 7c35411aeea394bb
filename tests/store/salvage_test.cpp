// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"
#include "store/store_test.h"
#include "support/generated_plan.h"
#include "support/version_1.h"

#include <QDir>

#include <gmock/gmock.h>
#include <random>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype page = 4096;

// A plan of some hundred pages, and what of it is saved after one of them is torn out.
struct SalvageTest : testing::Test
{
    PlanFolder folder;
    QString path = folder.path(u"plan.fpkplan"_s);
    Plan plan = generatedPlan(66);

    void SetUp() override
    {
        ChangeSet first = firstSet();
        first.changes = creation(plan);
        ASSERT_TRUE(Store::create(path, first));
        ASSERT_TRUE(Store::open(path));
    }

    // The pages of the table, the first of them its root, by the tool that SQLite has for it.
    std::vector<int> rootsOf(const QString &names) const
    {
        Connection connection(path);
        EXPECT_TRUE(connection.open());
        const auto rows = connection.run(
            u"SELECT rootpage FROM sqlite_master WHERE rootpage>0 AND tbl_name IN (%1)"_s.arg(names));
        std::vector<int> roots;
        while ((*rows)->next())
            roots.push_back((*rows)->value(0).toInt());
        return roots;
    }

    void tear(int number) const
    {
        QByteArray bytes = folder.bytes(u"plan.fpkplan"_s);
        bytes.replace((number - 1) * page, page, QByteArray(page, '\x5a'));
        folder.write(u"plan.fpkplan"_s, bytes);
    }

    // Attaches a file to 1.1 as the set that comes after `seen`; gives its digest.
    QString attach(const QString &name, const QByteArray &content, Store::Seq seen)
    {
        const auto store = *Store::open(path);
        Evidence evidence;
        evidence.id = EvidenceId::make();
        evidence.action = plan.findAction(u"1.1"_s)->id;
        evidence.title = evidence.fileName = name;
        evidence.hash = *store->keepContent(content);
        evidence.size = content.size();
        evidence.addedOn = QDate(2023, 1, 10);
        Draft draft(plan);
        draft.create(evidence);
        EXPECT_TRUE(*store->commit(StoreTest::setOf(draft.changes()), seen));
        EXPECT_TRUE(plan.apply(draft.changes()));
        return evidence.hash;
    }

    // Never more than there was, and never something else.
    void expectPartOf(const Plan &saved) const
    {
        const auto whole = contents(plan);
        for (const auto &[id, fields] : contents(saved)) {
            const auto it = whole.find(id);
            ASSERT_NE(it, whole.end());
            EXPECT_EQ(fields, it->second);
        }
    }
};

} // namespace

TEST_F(SalvageTest, OfASoundFileIsAllOfItAndNothingLost)
{
    const auto saved = salvage(path);
    ASSERT_TRUE(saved);
    EXPECT_EQ(contents(saved->plan), contents(plan));
    EXPECT_EQ(saved->records, qsizetype(contents(plan).size()));
    EXPECT_THAT(saved->lost, testing::IsEmpty());
}

TEST_F(SalvageTest, OfAFileOfAnEarlierVersionDoesNotMissWhatThatHadNoTableFor)
{
    const QString old = folder.path(u"old.fpkplan"_s);
    ASSERT_TRUE(makeVersion1(old));
    const auto saved = salvage(old);
    ASSERT_TRUE(saved);
    EXPECT_THAT(saved->lost, testing::IsEmpty());
    EXPECT_NE(saved->plan.findAction(u"2.3"_s), nullptr);
    {
        Connection connection(old);
        ASSERT_TRUE(connection.open());
        ASSERT_TRUE(
            connection.runScript(u"PRAGMA user_version=%1;\n"_s.arg(planfile::bundledMigrations().size())));
    }
    EXPECT_THAT(salvage(old)->lost, testing::Not(testing::IsEmpty())) << "of this version they are lost";
}

TEST_F(SalvageTest, TakesFromTheJournalWhatTheTablesHaveLost)
{
    for (const int root : rootsOf(u"'action', 'progress_entry'"_s))
        tear(root);
    ASSERT_FALSE((*Store::open(path))->load());
    const auto saved = salvage(path);
    ASSERT_TRUE(saved);
    EXPECT_EQ(contents(saved->plan), contents(plan));
    EXPECT_THAT(saved->lost, testing::Not(testing::IsEmpty()));
}

TEST_F(SalvageTest, TakesFromTheTablesWhatTheJournalHasLost)
{
    for (const int root : rootsOf(u"'change', 'change_set'"_s))
        tear(root);
    const auto saved = salvage(path);
    ASSERT_TRUE(saved);
    EXPECT_EQ(contents(saved->plan), contents(plan));
}

TEST_F(SalvageTest, GoesByTheLatestChangeOfTheJournal)
{
    {
        const auto store = *Store::open(path);
        Action renamed = *plan.findAction(u"1.1"_s);
        renamed.title = u"Новое"_s;
        Draft draft(plan);
        draft.update(renamed);
        draft.remove(*plan.findAction(u"1.2"_s));
        ASSERT_TRUE(plan.apply(draft.changes()));
        ChangeSet set = firstSet();
        set.changes = draft.changes();
        ASSERT_TRUE(store->commit(set, 1));
    }
    for (const int root : rootsOf(u"'action'"_s))
        tear(root);
    EXPECT_EQ(contents(salvage(path)->plan), contents(plan));
}

TEST_F(SalvageTest, OfAnyOneTornPageLosesAtMostWhatItHeldAndNeverWritesToTheFile)
{
    const QByteArray sound = folder.bytes(u"plan.fpkplan"_s);
    std::mt19937 random(3);
    std::uniform_int_distribution<int> anyPage(1, int(sound.size() / page));
    for (int round = 0; round < 40; ++round) {
        folder.write(u"plan.fpkplan"_s, sound);
        const int torn = anyPage(random);
        tear(torn);
        const QByteArray before = folder.bytes(u"plan.fpkplan"_s);
        const auto saved = salvage(path);
        ASSERT_TRUE(saved) << "page " << torn;
        expectPartOf(saved->plan);
        EXPECT_EQ(saved->records, qsizetype(contents(plan).size())) << "page " << torn;
        EXPECT_TRUE(folder.bytes(u"plan.fpkplan"_s) == before);
    }
}

// The first page holds the header; the others of these, what tables there are.
TEST_F(SalvageTest, ManagesWithoutThePagesThatTellWhatTablesThereAre)
{
    std::vector<int> schema;
    {
        Connection connection(path);
        ASSERT_TRUE(connection.open());
        const auto rows = connection.run(u"SELECT pageno FROM dbstat WHERE name='sqlite_schema'"_s);
        while ((*rows)->next())
            schema.push_back((*rows)->value(0).toInt());
    }
    ASSERT_GT(schema.size(), 3u);
    for (const int torn : schema)
        tear(torn);
    const auto saved = salvage(path);
    ASSERT_TRUE(saved) << saved.error().message.toStdString();
    EXPECT_EQ(contents(saved->plan), contents(plan));
}

TEST_F(SalvageTest, OfHalfAFileIsPartOfIt)
{
    const QByteArray sound = folder.bytes(u"plan.fpkplan"_s);
    folder.write(u"plan.fpkplan"_s, sound.first(sound.size() / 2));
    const auto saved = salvage(path);
    ASSERT_TRUE(saved) << saved.error().message.toStdString();
    expectPartOf(saved->plan);
    EXPECT_GT(saved->records, 0);
    EXPECT_LT(saved->records, qsizetype(contents(plan).size()));
    EXPECT_THAT(saved->lost, testing::Not(testing::IsEmpty()));
}

TEST_F(SalvageTest, SavesTheAttachedFilesThatAreWhatTheirDigestsSayAndCountsTheOthers)
{
    const QString letter = attach(u"../письмо.pdf"_s, "letter", 1);
    attach(u"scan.png"_s, QByteArray(20 * page, 'a'), 2);
    QByteArray bytes = folder.bytes(u"plan.fpkplan"_s);
    bytes[bytes.indexOf(QByteArray(1000, 'a'))] = 'b';
    folder.write(u"plan.fpkplan"_s, bytes);
    EXPECT_EQ(salvage(path)->documents, 1);

    const QString json = folder.path(u"saved.json"_s);
    const auto saved = salvage(path, documentsBeside(json));
    ASSERT_TRUE(saved) << saved.error().message.toStdString();
    EXPECT_EQ(saved->documents, 1);
    EXPECT_EQ(saved->lostDocuments, 1);
    const QString name = letter.first(8) + u" письмо.pdf"_s;
    EXPECT_THAT(QDir(folder.path(u"saved-documents"_s)).entryList(QDir::Files), testing::ElementsAre(name));
    EXPECT_EQ(folder.bytes(u"saved-documents/"_s + name), QByteArray("letter"));
    EXPECT_THAT(explain(*saved, json).toStdString(),
                testing::AllOf(testing::HasSubstr("saved-documents"),
                               testing::HasSubstr("1 attached file(s) cannot be read")));
}

TEST_F(SalvageTest, OfWhatIsNoPlanIsRefused)
{
    folder.write(u"renamed.fpkplan"_s, "{\"plan\": {}}");
    EXPECT_EQ(salvage(folder.path(u"renamed.fpkplan"_s)).error().code, Error::Code::Damaged);
    EXPECT_EQ(folder.bytes(u"renamed.fpkplan"_s), QByteArray("{\"plan\": {}}"));
    EXPECT_EQ(salvage(folder.path(u"nowhere.fpkplan"_s)).error().code, Error::Code::NotFound);
}

TEST_F(SalvageTest, OfAFileThatSomebodyHasOpenIsRefused)
{
    const auto store = Store::open(path);
    EXPECT_EQ(salvage(path).error().code, Error::Code::Locked);
}

} // namespace fpk::test
