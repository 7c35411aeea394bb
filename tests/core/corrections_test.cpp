// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections.h"
#include "core/draft.h"
#include "core/evidence.h"
#include "support/plan_folder.h"

#include <gmock/gmock.h>

namespace fpk {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

namespace {

const Quarter quarter(2022, 4);

// A plan to which people do one thing after another, with its journal.
struct AJournal : testing::Test
{
    Plan now = test::smallPlan();
    std::vector<RecordedSet> journal{{1, test::firstSet()}};

    template <class Edit>
    void record(QDate day, const QString &author, Edit edit)
    {
        Draft draft(now);
        edit(draft);
        const ChangeSet set{QUuid::createUuid(), test::noon(day).toUTC(), author, {}, {}, draft.changes()};
        ASSERT_TRUE(now.apply(set.changes));
        journal.push_back({qint64(journal.size()) + 1, set});
    }
    template <class Record>
    void update(QDate day, Record record, void (*change)(Record &))
    {
        change(record);
        this->record(day, u"Бакыт"_s, [&](Draft &draft) { draft.update(record); });
    }
    // The plan as it is, to be held against what comes.
    [[nodiscard]] Snapshot snapshot() const
    {
        return {closingOf(now, quarter, QDate(2023, 1, 15), u"Айгуль"_s), now, {}};
    }
    // What has become of it by the sets since.
    [[nodiscard]] CorrectedReport since(Snapshot then, std::optional<Quarter> from = {}) const
    {
        then.since = {journal.begin() + 1, journal.end()};
        return corrected(then, now, from);
    }
    [[nodiscard]] Evidence attached(std::optional<ProgressEntryId> entry) const
    {
        return fpk::attached(now, byAddress(u"https://www.fpk.kg/late"_s), seminars(), entry,
                             QDate(2023, 4, 4));
    }
    [[nodiscard]] ActionId seminars() const { return test::action(now, u"1.2"_s).id; }
    [[nodiscard]] ActionId campaign() const { return test::action(now, u"1.3"_s).id; }
};

// "title" of a field, "+title" of a record that was made and "-title" of one that was deleted.
std::vector<std::string> told(const CorrectedReport &report)
{
    std::vector<std::string> words;
    for (const auto &[change, author, madeAt] : report.corrections) {
        const std::string kind = toCode(change.entity).toStdString();
        words.push_back(!change.field.isEmpty() ? kind + '.' + change.field.toStdString()
                                                : (isNull(change.before) ? '+' : '-') + kind);
    }
    return words;
}

} // namespace

TEST_F(AJournal, TellsWhatWasChangedRecordedLateOrDeletedSinceASnapshot)
{
    const Snapshot then = snapshot();
    const Measurement gone = now.table<Measurement>().rows().front();
    update(
        QDate(2023, 2, 1), *now.entry(seminars(), quarter),
        +[](ProgressEntry &entry) { entry.summary = u"Иначе"_s; });
    record(QDate(2023, 2, 2), u"Айгуль"_s, [&](Draft &draft) {
        draft.create(test::entry(campaign(), quarter, Mark::InProgress));
        draft.create(test::entry(campaign(), Quarter(2023, 1), Mark::InProgress));
        draft.remove(gone);
    });
    EXPECT_THAT(told(since(then)),
                UnorderedElementsAre("progress_entry.summary", "+progress_entry", "-measurement"));
    EXPECT_THAT(told(since(then, quarter)), IsEmpty()) << "told with an earlier snapshot";
    EXPECT_THAT(told(corrected(then, then.plan)), IsEmpty());
}

TEST_F(AJournal, TellsOfADeletedActionMoneyDeadlinesTitlesAndDocumentsWhoAndWhen)
{
    const Snapshot then = snapshot();
    const BudgetLineId line = now.budgetLines(seminars()).front()->id;
    const ProgressEntryId proved = now.entry(seminars(), quarter)->id;
    record(QDate(2023, 4, 1), u"Айгуль"_s, [&](Draft &draft) { draft.remove(test::action(now, u"2.1"_s)); });
    record(QDate(2023, 4, 2), u"Айгуль"_s, [&](Draft &draft) {
        draft.create(Expense{ExpenseId::make(), line, QDate(2022, 12, 30), 500, {}});
        draft.create(Expense{ExpenseId::make(), line, QDate(2023, 1, 2), 700, {}});
    });
    update(
        QDate(2023, 4, 3), test::action(now, u"1.1"_s), +[](Action &action) {
            action.title = u"Иное"_s;
            action.deadline.windows = {{QDate(2023, 1, 1), QDate(2023, 3, 31)}};
        });
    record(QDate(2023, 4, 4), u"Айгуль"_s, [&](Draft &draft) {
        draft.create(attached(proved));
        draft.create(attached({}));
    });
    const CorrectedReport report = since(then);
    EXPECT_THAT(told(report),
                ElementsAre("-action", "+expense", "action.title", "action.deadline_windows", "+evidence"))
        << "the oldest first";
    EXPECT_EQ(report.corrections[0].author, u"Айгуль"_s);
    EXPECT_EQ(report.corrections[0].madeAt, test::noon(QDate(2023, 4, 1)));
    EXPECT_EQ(report.corrections[2].author, u"Бакыт"_s);
    EXPECT_EQ(report.corrections[2].madeAt, test::noon(QDate(2023, 4, 3)));
}

TEST_F(AJournal, LeavesOutWhatTheReportDoesNotPrintAndWhatWasChangedBack)
{
    const Snapshot then = snapshot();
    const QString title = test::action(now, u"1.1"_s).title;
    for (const QString &name : {u"Иное"_s, title})
        record(QDate(2023, 4, 1), u"Айгуль"_s, [&](Draft &draft) {
            Action action = test::action(now, u"1.1"_s);
            action.title = name;
            action.expectedResult += u"!"_s;
            action.deadline.note += u"!"_s;
            draft.update(action);
        });
    record(QDate(2023, 4, 2), u"Айгуль"_s, [&](Draft &draft) {
        draft.create(Abbreviation{AbbreviationId::make(), 9, u"ТК"_s, u"Трудовой кодекс"_s});
        Body silent;
        silent.id = BodyId::make();
        silent.code = u"Х"_s;
        draft.create(silent);
    });
    EXPECT_THAT(told(since(then)), IsEmpty());
}

TEST_F(AJournal, TellsOfAQuarterThatWasNeverClosedWhatWasRecordedAfterItsTerm)
{
    EXPECT_EQ(reportingTerm(quarter), QDate(2023, 3, 31));
    record(QDate(2023, 3, 31), u"Айгуль"_s,
           [&](Draft &draft) { draft.create(test::entry(campaign(), quarter, Mark::InProgress)); });
    const auto late = [&](std::optional<Quarter> from = {}) {
        return *recordedLate(now, journal, from, Quarter(2023, 2));
    };
    EXPECT_THAT(late(), IsEmpty());
    update(
        QDate(2023, 8, 1), *now.entry(campaign(), quarter),
        +[](ProgressEntry &entry) { entry.percent = 80; });
    record(QDate(2023, 8, 2), u"Бакыт"_s, [&](Draft &draft) {
        draft.create(test::entry(test::action(now, u"2.1"_s).id, quarter, Mark::InProgress));
        draft.create(test::entry(campaign(), Quarter(2023, 1), Mark::InProgress));
        draft.create(test::entry(campaign(), Quarter(2023, 2), Mark::InProgress));
    });
    update(
        QDate(2023, 8, 3), test::action(now, u"1.1"_s), +[](Action &action) { action.title = u"Иное"_s; });
    ASSERT_EQ(late().size(), 2u);
    EXPECT_EQ(late()[0].quarter, quarter);
    EXPECT_FALSE(late()[0].closing);
    EXPECT_THAT(told(late()[0]), UnorderedElementsAre("progress_entry.percent", "+progress_entry"));
    EXPECT_EQ(late()[1].quarter, Quarter(2023, 1));
    EXPECT_EQ(late()[1].corrections[0].author, u"Бакыт"_s);
    EXPECT_EQ(late(quarter).size(), 1u) << "what was closed is told by its snapshot";
}

TEST_F(AJournal, OfAnotherPlanSaysNothingOfWhatIsLate)
{
    update(
        QDate(2023, 8, 1), *now.entry(seminars(), quarter),
        +[](ProgressEntry &entry) { entry.percent = 80; });
    EXPECT_FALSE(recordedLate(test::smallPlan(), journal, {}, Quarter(2023, 2)));
}

TEST_F(AJournal, CallsNothingLateThatAPlanWasMadeWith)
{
    journal.front().set.madeAt = test::noon(QDate(2024, 1, 1));
    EXPECT_THAT(*recordedLate(now, journal, {}, Quarter(2023, 4)), IsEmpty());
}

} // namespace fpk
