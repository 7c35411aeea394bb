// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections.h"

#include "core/draft.h"

#include <QHash>

#include <algorithm>

namespace fpk {

namespace {

// The quarter under which a record is told; none for what the plan itself says.
template <class Record>
std::optional<Quarter> quarterOf(const Plan &plan, const Record &record)
{
    if constexpr (std::is_same_v<Record, Expense>)
        return Quarter::of(record.spentOn);
    else
        return reportedFor(plan, record);
}

template <class Record>
constexpr bool isOfAQuarter = std::is_same_v<Record, ProgressEntry> || std::is_same_v<Record, Measurement> ||
                              std::is_same_v<Record, Expense> || std::is_same_v<Record, Evidence>;

// What is told with the action, indicator or budget line that it was made or deleted with.
template <class Record>
constexpr bool goesWithItsParent = std::is_same_v<Record, Assignment> || std::is_same_v<Record, Indicator> ||
                                   std::is_same_v<Record, BudgetLine>;

bool answersForSomething(const Plan &plan, const Body &body)
{
    const std::vector<Assignment> &all = plan.table<Assignment>().rows();
    return std::any_of(all.begin(), all.end(), [&](const Assignment &assignment) {
        return assignment.body == body.id || assignment.body == body.parent;
    });
}

// Two states of a plan held against each other, for the quarters after `from` (none: all) up to the last one
// and (none) the plan itself.
class Comparison
{
public:
    Comparison(const Plan &then, const Plan &now, std::optional<Quarter> from, Quarter last)
        : m_then(then), m_now(now), m_from(from), m_last(last), m_draft(then)
    {
    }

    // All that differs, of kinds of records in the order of Entity.
    std::vector<Change> changes(bool ofThePlanItself)
    {
        for (const Entity entity : allOf<Entity>()) {
            visitEntity(entity, [&]<class Record>(RecordType<Record>) {
                if (isOfAQuarter<Record> || ofThePlanItself)
                    compare<Record>();
            });
        }
        std::vector<Change> changes = m_draft.changes();
        std::erase_if(changes, [](const Change &change) { return !isPrinted(change.field); });
        return changes;
    }

private:
    template <class Record>
    void compare()
    {
        for (const Record &record : m_now.table<Record>().rows()) {
            const Record *earlier = m_then.find(record.id);
            if (earlier && *earlier == record)
                continue;
            if (earlier ? counts(m_now, record) || counts(m_then, *earlier) : isToldAsMade(record))
                m_draft.put(record);
        }
        for (const Record &record : m_then.table<Record>().rows()) {
            if (!m_now.find(record.id) && counts(m_then, record) && hasItsParentIn(m_now, record))
                m_draft.remove<Record>(record);
        }
    }

    template <class Record>
    [[nodiscard]] bool isToldAsMade(const Record &record) const
    {
        if (std::is_same_v<Record, Evidence> && !quarterOf(m_now, record))
            return false;
        return counts(m_now, record) && hasItsParentIn(m_then, record);
    }

    template <class Record>
    [[nodiscard]] bool hasItsParentIn(const Plan &plan, const Record &record) const
    {
        if constexpr (goesWithItsParent<Record>)
            return plan.find(record.*Kind<Record>::parent);
        else
            return true;
    }

    template <class Record>
    [[nodiscard]] bool counts(const Plan &plan, const Record &record) const
    {
        if constexpr (std::is_same_v<Record, Abbreviation> || std::is_same_v<Record, Signatory> ||
                      std::is_same_v<Record, QuarterClose>)
            return false;
        else if constexpr (std::is_same_v<Record, Body>)
            return answersForSomething(plan, record);
        else if (const std::optional<Quarter> quarter = quarterOf(plan, record))
            return (!m_from || *quarter > *m_from) && *quarter <= m_last;
        else
            return !m_from;
    }

    const Plan &m_then;
    const Plan &m_now;
    std::optional<Quarter> m_from;
    Quarter m_last;
    Draft m_draft;
};

using Sets = std::vector<RecordedSet>::const_iterator;

// Each with the last set that touched the field, or the record if it was made or deleted.
std::vector<Correction> signedChanges(std::vector<Change> changes, Sets begin, Sets end)
{
    QHash<std::pair<QUuid, QString>, const ChangeSet *> last;
    for (Sets it = begin; it != end; ++it) {
        for (const Change &change : it->set.changes) {
            last.insert({change.record, change.field}, &it->set);
            last.insert({change.record, {}}, &it->set);
        }
    }
    std::vector<Correction> corrections;
    for (Change &change : changes) {
        const std::pair<QUuid, QString> record(change.record, {});
        const ChangeSet *set = last.value({change.record, change.field}, last.value(record));
        corrections.push_back(set ? Correction{std::move(change), set->author, set->madeAt}
                                  : Correction{std::move(change), {}, {}});
    }
    std::stable_sort(corrections.begin(), corrections.end(),
                     [](const Correction &a, const Correction &b) { return a.madeAt < b.madeAt; });
    return corrections;
}

} // namespace

bool isPrinted(const QString &field)
{
    static constexpr const char *unprinted[] = {
        "position",           "note",        "deadline_note", "year",    "hash", "size", "expected_result",
        "expected_result_ky", "budget_text", "place",         "place_ky"};
    return std::none_of(std::begin(unprinted), std::end(unprinted),
                        [&](const char *key) { return field == QLatin1StringView(key); });
}

CorrectedReport corrected(const Snapshot &then, const Plan &now, std::optional<Quarter> from)
{
    const Quarter quarter = then.closing.quarter;
    std::vector<Change> changes = Comparison(then.plan, now, from, quarter).changes(!from);
    return {quarter, then.closing, signedChanges(std::move(changes), then.since.begin(), then.since.end())};
}

QDate reportingTerm(Quarter quarter) { return quarter.next().lastDay(); }

// Backwards through the journal: from the newest quarter to the oldest, each time to the end of its term.
Result<std::vector<CorrectedReport>> recordedLate(const Plan &now, const std::vector<RecordedSet> &journal,
                                                  std::optional<Quarter> from, Quarter last)
{
    std::vector<CorrectedReport> late;
    Plan then = now;
    auto known = journal.end(); // as far as `then` is
    const auto made = journal.begin() + (!journal.empty() && journal.front().seq == 1 ? 1 : 0);
    const Quarter first = from ? from->next() : Quarter::of(now.info().periodFrom);
    for (Quarter quarter = last; quarter >= first; quarter = quarter.previous()) {
        const QDateTime end = reportingTerm(quarter).addDays(1).startOfDay();
        const auto later = std::find_if(
            made, journal.end(), [&](const RecordedSet &recorded) { return recorded.set.madeAt >= end; });
        if (later == journal.end())
            continue;
        if (const auto undone = then.undo({later, known}); !undone)
            return undone.error();
        known = later;
        std::vector<Change> changes = Comparison(then, now, quarter.previous(), quarter).changes(false);
        if (!changes.empty())
            late.push_back({quarter, {}, signedChanges(std::move(changes), later, journal.end())});
    }
    std::reverse(late.begin(), late.end());
    return late;
}

} // namespace fpk
