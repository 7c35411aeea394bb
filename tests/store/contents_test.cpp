// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_test.h"

#include <QCryptographicHash>

#include <gmock/gmock.h>

namespace fpk::test {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::Field;

namespace {

struct Contents : StoreTest
{
    // Attaches it to 1.3 in one more set.
    static Result<void> attach(Store &store, const QByteArray &content, qint64 size, Store::Seq seen)
    {
        const Result<QString> hash = store.keepContent(content);
        if (!hash)
            return hash.error();
        Evidence evidence;
        evidence.id = EvidenceId::make();
        evidence.action = action(smallPlan(), u"1.3"_s).id;
        evidence.title = evidence.fileName = u"протокол.pdf"_s;
        evidence.hash = *hash;
        evidence.size = size;
        evidence.addedOn = QDate(2023, 1, 10);
        const Plan plan = smallPlan();
        Draft draft(plan);
        draft.create(evidence);
        const auto committed = store.commit(setOf(draft.changes()), seen);
        return committed ? Result<void>() : committed.error();
    }
    [[nodiscard]] int rows() const
    {
        Connection connection(path);
        EXPECT_TRUE(connection.open());
        return connection.value(u"SELECT count(*) FROM evidence_content"_s)->toInt();
    }
};

} // namespace

TEST_F(Contents, AreKeptOnceUnderTheirDigestAndComeBackAsTheyWere)
{
    const QByteArray bytes = QByteArray("%PDF\0\xff", 6).repeated(1000);
    const auto store = open();
    const Result<QString> hash = store->keepContent(bytes);
    ASSERT_TRUE(hash);
    EXPECT_EQ(*hash,
              QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    EXPECT_EQ(*store->keepContent(bytes), *hash);
    ASSERT_TRUE(store->keepContent(QByteArray()));
    EXPECT_EQ(rows(), 2);
    EXPECT_EQ(*store->content(*hash), bytes);
    const Result<QByteArray> missing = store->content(QString(64, u'0'));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, Error::Code::NotFound);
}

TEST_F(Contents, OfFiftyMegabytesAreKeptAndNotAByteMore)
{
    EXPECT_TRUE(open()->keepContent(QByteArray(50 * 1024 * 1024, 'x')));
    EXPECT_FALSE(open()->keepContent(QByteArray(50 * 1024 * 1024 + 1, 'x')));
}

TEST_F(Contents, AreProvedByCheck)
{
    ASSERT_TRUE(attach(*open(), "протокол", 16, 1));
    EXPECT_THAT(*open()->check(), testing::IsEmpty());
    ASSERT_TRUE(sql(u"UPDATE evidence_content SET content=CAST('Протокол' AS BLOB)"_s));
    EXPECT_THAT(*open()->check(), Contains(Field(&Issue::where, u"evidence “протокол.pdf”"_s)));
    ASSERT_TRUE(sql(u"DELETE FROM evidence_content"_s));
    EXPECT_THAT(*open()->check(), Contains(Field(&Issue::where, u"evidence “протокол.pdf”"_s)));
}

TEST_F(Contents, OfAnotherLengthThanWasWrittenDownAreFound)
{
    ASSERT_TRUE(attach(*open(), "протокол", 15, 1));
    EXPECT_THAT(*open()->check(), Contains(Field(&Issue::where, u"evidence “протокол.pdf”"_s)));
}

TEST_F(Contents, AreInACopyOfTheFile)
{
    ASSERT_TRUE(attach(*open(), "протокол", 16, 1));
    const QString copy = folder.path(u"copy.fpkplan"_s);
    ASSERT_TRUE(open()->copyTo(copy));
    EXPECT_THAT(*(*Store::open(copy))->check(), testing::IsEmpty());
}

TEST_F(Contents, TheDatabaseItselfRefusesEvidenceThatIsNeitherFileNorAddress)
{
    const QString row = u"UPDATE evidence SET %1"_s;
    for (const QString &set : {u"url=''"_s, u"file_name='x'"_s, u"hash='x'"_s, u"size=-1"_s,
                               u"size=52428801"_s, u"added_on='2023-02-30'"_s, u"title=' '"_s})
        EXPECT_FALSE(sql(row.arg(set))) << set.toStdString();
    EXPECT_TRUE(sql(row.arg(u"title='Иначе'"_s)));
}

} // namespace fpk::test
