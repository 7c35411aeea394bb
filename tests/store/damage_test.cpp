// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"
#include "store/store_test.h"

#include <QDir>

#include <gmock/gmock.h>
#include <random>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

// A plan file that the disk, a faulty stick or a careless program has spoilt.
struct Damage : StoreTest
{
    QByteArray sound;

    void SetUp() override
    {
        StoreTest::SetUp();
        ASSERT_TRUE(open()->commit(renaming(smallPlan(), u"Новое"_s), 1));
        sound = folder.bytes(u"plan.fpkplan"_s);
    }

    // Whatever the bytes: there is a plan, or one sentence says why not; and nothing is written to the file.
    // True if the damage was noticed.
    bool isNoticed(const QByteArray &bytes) const
    {
        folder.write(u"plan.fpkplan"_s, bytes);
        const bool noticed = look();
        if (const auto saved = salvage(path); !saved)
            isSentence(saved.error());
        EXPECT_TRUE(folder.bytes(u"plan.fpkplan"_s) == bytes) << "the file was written to";
        return noticed;
    }

    bool look() const
    {
        const auto store = Store::open(path);
        if (!store)
            return isSentence(store.error());
        const auto loaded = (*store)->load();
        const auto issues = (*store)->check();
        if (!loaded || !issues)
            return isSentence(loaded ? issues.error() : loaded.error());
        return !issues->empty();
    }

    static bool isSentence(const Error &error)
    {
        EXPECT_TRUE(error.code == Error::Code::Damaged || error.code == Error::Code::Foreign)
            << error.message.toStdString();
        EXPECT_THAT(error.message.toStdString(), testing::HasSubstr("plan.fpkplan"));
        EXPECT_FALSE(error.message.contains(u'\n'));
        return true;
    }
};

} // namespace

TEST_F(Damage, OfTheFilesLengthIsNoticedWithoutWritingToIt)
{
    std::mt19937 random(1);
    for (int round = 0; round < 100; ++round) {
        const auto length = std::uniform_int_distribution<qsizetype>(0, sound.size() - 1)(random);
        EXPECT_TRUE(isNoticed(sound.first(length))) << "cut to " << length;
    }
}

TEST_F(Damage, OfSinglePlacesNeverCrashesAndIsNeverWrittenTo)
{
    std::mt19937 random(2);
    int noticed = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = sound;
        for (int flips = std::uniform_int_distribution(1, 8)(random); flips > 0; --flips) {
            const auto at = std::uniform_int_distribution<qsizetype>(0, bytes.size() - 1)(random);
            bytes[at] = char(bytes[at] ^ char(1 << std::uniform_int_distribution(0, 7)(random)));
        }
        noticed += isNoticed(bytes);
    }
    EXPECT_GT(noticed, 100);
}

TEST_F(Damage, OfTheFilesHeaderNeverCrashesAndIsNeverWrittenTo)
{
    constexpr qsizetype headerSize = 100;
    for (qsizetype at = 0; at < headerSize; ++at) {
        for (const char mask : {'\1', '\4', '\xff'}) {
            QByteArray bytes = sound;
            bytes[at] = char(bytes[at] ^ mask);
            const testing::Message place = testing::Message() << "byte " << at << " ^ " << int(mask);
            SCOPED_TRACE(place);
            isNoticed(bytes);
        }
    }
}

TEST_F(Damage, OfWholePagesIsNoticed)
{
    constexpr qsizetype page = 4096;
    for (const char filling : {'\0', '\x5a'}) {
        for (qsizetype at = 0; at < sound.size(); at += page) {
            QByteArray bytes = sound;
            bytes.replace(at, page, QByteArray(page, filling));
            EXPECT_TRUE(isNoticed(bytes)) << "page at " << at;
        }
    }
}

TEST_F(Damage, IsFoundBeforeAFileFromElsewhereIsWrittenTo)
{
    ASSERT_TRUE(open()->copyTo(folder.path(u"copy.fpkplan"_s)));
    QByteArray copy = folder.bytes(u"copy.fpkplan"_s);
    copy.replace(copy.size() - 8192, 4096, QByteArray(4096, '\x5a'));
    folder.write(u"plan.fpkplan"_s, copy);
    const auto store = Store::open(path);
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, Error::Code::Damaged);
    EXPECT_TRUE(folder.bytes(u"plan.fpkplan"_s) == copy);
}

} // namespace fpk::test
