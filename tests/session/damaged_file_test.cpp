// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "session/workspace.h"
#include "store/daily_copies.h"
#include "support/plan_folder.h"

#include <QDir>
#include <QEventLoop>
#include <QTimer>

#include <gmock/gmock.h>
#include <random>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

// A plan file that was written to here before, and is spoilt since: SQLite itself notices little of that.
struct DamagedFile : testing::Test
{
    PlanFolder folder;
    QString path = folder.path(u"plan.fpkplan"_s);
    Workspace::Person person{u"Айгуль"_s, [] { return noon(QDate(2023, 2, 10)); }};
    QByteArray sound;

    void SetUp() override
    {
        ASSERT_TRUE(Workspace::create(path, smallPlan(), person));
        ASSERT_TRUE(rename(**Workspace::open(path, person), u"Новое"_s));
        ASSERT_TRUE(QDir(dailycopies::folder(path)).removeRecursively());
        sound = folder.bytes(u"plan.fpkplan"_s);
    }

    static Result<void> rename(Workspace &workspace, const QString &title)
    {
        Action renamed = action(workspace.plan(), u"1.1"_s);
        renamed.title = title;
        Draft draft(workspace.plan());
        draft.update(renamed);
        return workspace.commit(draft.changes());
    }

    void write(const QByteArray &bytes) const { folder.write(u"plan.fpkplan"_s, bytes); }

    // The title of an action is another one in the table than the journal knows.
    void spoil() const
    {
        QByteArray bytes = sound;
        const QString title = u"Новое"_s;
        const QByteArray text(reinterpret_cast<const char *>(title.utf16()), title.size() * 2);
        const qsizetype at = bytes.indexOf(text);
        ASSERT_GE(at, 0);
        bytes[at] = char(bytes[at] ^ 1);
        write(bytes);
    }
};

} // namespace

TEST_F(DamagedFile, IsNotWrittenToWhereverItIsSpoilt)
{
    std::mt19937 random(3);
    int refused = 0;
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes = sound;
        const auto at = std::uniform_int_distribution<qsizetype>(0, bytes.size() - 4)(random);
        bytes.replace(at, 4, QByteArray(4, '\xff'));
        write(bytes);
        const Result<Issues> issues = Workspace::check(path);
        if (issues && issues->empty())
            continue; // nothing that counts stood there
        const auto workspace = Workspace::open(path, person);
        if (!workspace)
            continue;
        ++refused;
        const Result<void> done = rename(**workspace, u"Отклонено"_s);
        ASSERT_FALSE(done) << "at " << at;
        EXPECT_EQ(done.error().code, Error::Code::Damaged);
        EXPECT_TRUE(folder.bytes(u"plan.fpkplan"_s) == bytes) << "written to, at " << at;
        EXPECT_TRUE(dailycopies::of(path).empty()) << "copied over what was sound";
    }
    EXPECT_GT(refused, 10);
}

TEST_F(DamagedFile, IsToldOfBeforeAnythingIsChanged)
{
    spoil();
    const auto workspace = Workspace::open(path, person);
    ASSERT_TRUE(workspace);
    QEventLoop waiting;
    Error error;
    QObject::connect(workspace->get(), &Workspace::damageFound, &waiting, [&](const Error &found) {
        error = found;
        waiting.quit();
    });
    QTimer::singleShot(std::chrono::seconds(30), &waiting, &QEventLoop::quit);
    (*workspace)->proveBeside();
    waiting.exec();
    EXPECT_EQ(error.code, Error::Code::Damaged);
    EXPECT_THAT(error.message.toStdString(), testing::HasSubstr("plan.fpkplan"));
    EXPECT_FALSE(rename(**workspace, u"Отклонено"_s));
}

TEST_F(DamagedFile, TakesChangesAgainOnceItIsSound)
{
    spoil();
    EXPECT_FALSE(rename(**Workspace::open(path, person), u"Отклонено"_s));
    write(sound);
    const auto workspace = Workspace::open(path, person);
    (*workspace)->proveBeside();
    EXPECT_TRUE(rename(**workspace, u"Принято"_s));
}

} // namespace fpk::test
