// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "core/history.h"
#include "support/small_plan.h"

#include <gmock/gmock.h>

namespace fpk {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

// A plan to which people do one thing after another.
class AHistory : public testing::Test
{
protected:
    AHistory() { record(u"Айгуль"_s, QDate(2022, 1, 10), creation(plan)); }

    ChangeSet record(const QString &author, QDate day, const std::vector<Change> &changes,
                     std::optional<QUuid> undoes = {})
    {
        ChangeSet set{QUuid::createUuid(), day.startOfDay().addSecs(12 * 3600), author, {}, undoes, changes};
        if (sets.size() > 0) {
            const Result<void> applied = plan.apply(changes);
            EXPECT_TRUE(applied) << applied.error().message.toStdString();
        }
        sets.push_back({qint64(sets.size()) + 1, set});
        return set;
    }
    template <class Record>
    std::vector<Change> changed(Record record, void (*change)(Record &))
    {
        change(record);
        Draft draft(plan);
        draft.update(record);
        return draft.changes();
    }
    std::vector<Change> marked(const QString &number)
    {
        return changed(
            *plan.entry(test::action(plan, number).id, Quarter(2022, 4)),
            +[](ProgressEntry &entry) { entry.summary += u"!"_s; });
    }
    std::vector<Change> renamed(const QString &number)
    {
        return changed(
            test::action(plan, number), +[](Action &action) { action.title += u"!"_s; });
    }
    [[nodiscard]] History history() const { return {plan, sets}; }
    // Everything that belongs to the action, or what changes that field of it.
    static HistoryFilter of(ActionId action, const QString &field = {})
    {
        HistoryFilter filter;
        filter.action = action;
        filter.field = field;
        return filter;
    }

    Plan plan = test::smallPlan();
    std::vector<RecordedSet> sets;
};

} // namespace

TEST_F(AHistory, IsFoundByPersonPeriodFieldAndActionTheNewestFirst)
{
    record(u"Бакыт"_s, QDate(2023, 1, 5), marked(u"1.2"_s));
    record(u"Айгуль"_s, QDate(2023, 1, 6), renamed(u"1.1"_s));
    record(u"Бакыт"_s, QDate(2023, 2, 1), renamed(u"1.2"_s));
    const History history = this->history();
    EXPECT_THAT(history.authors(), ElementsAre(u"Айгуль"_s, u"Бакыт"_s));
    EXPECT_THAT(history.find({}), ElementsAre(3, 2, 1, 0));
    HistoryFilter byPerson, inPeriod, ofField;
    byPerson.author = u"Бакыт"_s;
    EXPECT_THAT(history.find(byPerson), ElementsAre(3, 1));
    inPeriod.from = QDate(2023, 1, 6);
    inPeriod.to = QDate(2023, 1, 31);
    EXPECT_THAT(history.find(inPeriod), ElementsAre(2));
    ofField.field = u"summary"_s;
    EXPECT_THAT(history.find(ofField), ElementsAre(1, 0)) << "the making of entries has it";
    EXPECT_THAT(history.find(of(test::action(plan, u"1.1"_s).id)), ElementsAre(2, 0));
    EXPECT_THAT(history.find(of(test::action(plan, u"1.2"_s).id, u"title"_s)), ElementsAre(3, 0));
}

TEST_F(AHistory, OfAnActionHasWhatBelongsToItDeletedOrNot)
{
    const ActionId seminars = test::action(plan, u"1.2"_s).id;
    const Expense expense = plan.table<Expense>().rows().front();
    Draft draft(plan);
    draft.remove(test::action(plan, u"1.2"_s));
    record(u"Бакыт"_s, QDate(2023, 3, 1), draft.changes());
    const History history = this->history();
    EXPECT_EQ(history.find(of(seminars)).size(), 2u);
    const std::vector<Change> gone = history.changes(history.sets()[1].set, of(seminars));
    EXPECT_EQ(gone.size(), history.sets()[1].set.changes.size()) << "all of it belonged to the action";
    EXPECT_NE(history.records().find(seminars), nullptr);
    EXPECT_NE(history.records().find(expense.id), nullptr);
    EXPECT_LT(history.changes(history.sets()[0].set, of(seminars)).size(), sets[0].set.changes.size());
}

TEST_F(AHistory, KnowsWhatWasTakenBackAndStandsAgain)
{
    const ChangeSet renaming = record(u"Айгуль"_s, QDate(2023, 1, 6), renamed(u"1.1"_s));
    EXPECT_EQ(history().takenBackBy(renaming), nullptr);
    const ChangeSet undoing = record(u"Бакыт"_s, QDate(2023, 1, 7), inverse(renaming.changes), renaming.id);
    {
        const History history = this->history();
        ASSERT_NE(history.takenBackBy(renaming), nullptr);
        EXPECT_EQ(history.takenBackBy(renaming)->author, u"Бакыт"_s);
    }
    record(u"Айгуль"_s, QDate(2023, 1, 8), inverse(undoing.changes), undoing.id);
    EXPECT_EQ(history().takenBackBy(renaming), nullptr);
    EXPECT_NE(history().takenBackBy(undoing), nullptr);
}

TEST_F(AHistory, GoesOnAsIfItHadBeenReadAnew)
{
    History growing = history();
    const Goal goal = *plan.findGoal(1);
    const auto make = [&](const std::vector<Change> &changes, std::optional<QUuid> undoes = {}) {
        const ChangeSet set = record(u"Бакыт"_s, QDate(2023, 3, 1), changes, undoes);
        growing.append(set);
        return set;
    };
    make(marked(u"1.2"_s));
    Draft draft(plan);
    draft.remove(goal);
    const ChangeSet removal = make(draft.changes());
    make(inverse(removal.changes), removal.id);
    make(renamed(u"1.1"_s));
    const History anew = history();
    EXPECT_TRUE(test::contents(growing.records()) == test::contents(anew.records()));
    EXPECT_EQ(growing.find({}), anew.find({}));
    EXPECT_NE(growing.takenBackBy(removal), nullptr);
}

} // namespace fpk
