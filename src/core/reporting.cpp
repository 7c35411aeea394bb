// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting.h"

#include "core/terms.h"

#include <QCoreApplication>

#include <algorithm>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reporting)
};

bool isOutside(BodyKind kind)
{
    return kind == BodyKind::SocialPartner || kind == BodyKind::Government ||
           kind == BodyKind::International || kind == BodyKind::Expert;
}

bool existsIn(const Body &body, Quarter quarter)
{
    return (!body.validFrom || *body.validFrom <= quarter.lastDay()) &&
           (!body.validTo || *body.validTo >= quarter.firstDay());
}

// Gathers who stands for the bodies named, each once.
class Gathering
{
public:
    Gathering(const Plan &plan, Quarter quarter) : m_plan(plan), m_quarter(quarter) {}

    // Whether anybody was found to stand for the body.
    bool add(const Body &body)
    {
        if (const auto known = m_isFound.constFind(body.id); known != m_isFound.constEnd())
            return *known;
        m_isFound.insert(body.id, false);
        const bool isFound = addNew(body);
        m_isFound.insert(body.id, isFound);
        return isFound;
    }

    [[nodiscard]] const std::vector<const Body *> &found() const { return m_found; }

private:
    bool addNew(const Body &body)
    {
        if (!existsIn(body, m_quarter)) {
            const Body *successor = body.successor ? m_plan.find(*body.successor) : nullptr;
            return successor && add(*successor);
        }
        if (!addMembers(body))
            m_found.push_back(&body);
        return true;
    }

    bool addMembers(const Body &group)
    {
        std::vector<const Body *> members;
        for (const Body &body : m_plan.table<Body>().rows()) {
            if (body.parent == group.id)
                members.push_back(&body);
        }
        std::sort(members.begin(), members.end(),
                  [](const Body *a, const Body *b) { return a->position < b->position; });
        bool any = false;
        for (const Body *member : members)
            any = add(*member) || any;
        return any;
    }

    const Plan &m_plan;
    Quarter m_quarter;
    std::vector<const Body *> m_found;
    QHash<BodyId, bool> m_isFound; // each body asked about; false while it is being looked for
};

std::optional<int> meanPercent(const RollUp &rollUp)
{
    int sum = 0;
    int count = 0;
    for (const RollUp::Part &part : rollUp.parts) {
        if (part.known.mark == Mark::Withdrawn || !part.known.percent)
            continue;
        sum += *part.known.percent;
        ++count;
    }
    return count > 0 ? std::optional((sum + count / 2) / count) : std::nullopt;
}

// One line of each body that says something: "УМЦ: …".
QString gathered(const RollUp &rollUp, QString ProgressEntry::*text)
{
    QStringList lines;
    for (const RollUp::Part &part : rollUp.parts) {
        if (part.known.entry && !(part.known.entry->*text).trimmed().isEmpty())
            lines << QStringLiteral("%1: %2").arg(part.body->code, part.known.entry->*text);
    }
    return lines.join(u'\n');
}

std::optional<QDate> latest(const RollUp &rollUp, std::optional<QDate> ProgressEntry::*date)
{
    std::optional<QDate> last;
    for (const RollUp::Part &part : rollUp.parts)
        last = part.known.last ? std::max(last, part.known.last->*date) : last;
    return last;
}

std::optional<int> timesHeld(const RollUp &rollUp)
{
    std::optional<int> sum;
    for (const RollUp::Part &part : rollUp.parts) {
        if (part.known.entry && part.known.entry->times)
            sum = sum.value_or(0) + *part.known.entry->times;
    }
    return sum;
}

// Of all that answer for an action the ones that report for themselves.
std::vector<const Body *> separate(std::vector<const Body *> all)
{
    std::erase_if(all, [](const Body *body) { return body->kind == BodyKind::Leadership; });
    return all.size() < 2 ? std::vector<const Body *>() : all;
}

// Those whose own report is missing, and, if the Federation's is, those that speak by that.
std::vector<const Body *> debtors(const RollUp &made, const std::vector<const Body *> &all)
{
    std::vector<const Body *> owing;
    for (const Body *body : all) {
        const auto part = std::find_if(made.parts.begin(), made.parts.end(),
                                       [&](const RollUp::Part &one) { return one.body == body; });
        if (part == made.parts.end() ? made.own.notReported : part->owes)
            owing.push_back(body);
    }
    return owing;
}

bool isFinishedBefore(const Assessment &own, Quarter quarter)
{
    return own.last && own.last->quarter < quarter && (own.mark == Mark::Done || own.mark == Mark::Withdrawn);
}

} // namespace

std::vector<const Body *> reporters(const Plan &plan, const Action &action, Quarter quarter)
{
    Gathering gathering(plan, quarter);
    for (const Assignment *assignment : plan.assignments(action.id)) {
        const Body *body = plan.find(assignment->body);
        if (assignment->role != Role::Partner && !isOutside(body->kind))
            gathering.add(*body);
    }
    return gathering.found();
}

std::vector<const Body *> separateReporters(const Plan &plan, const Action &action, Quarter quarter)
{
    return separate(reporters(plan, action, quarter));
}

Mark combined(const std::vector<Mark> &marks)
{
    const auto count = [&](Mark mark) { return size_t(std::count(marks.begin(), marks.end(), mark)); };
    const size_t counted = marks.size() - count(Mark::Withdrawn);
    if (counted == 0)
        return Mark::Withdrawn;
    for (const Mark mark : {Mark::Done, Mark::NotStarted}) {
        if (count(mark) == counted)
            return mark;
    }
    for (const Mark mark : {Mark::NotDone, Mark::PartlyDone, Mark::InProgress, Mark::Postponed}) {
        if (count(mark) > 0)
            return mark;
    }
    return Mark::InProgress; // some have done it, others have not begun
}

RollUp rollUp(const Plan &plan, const Action &action, const ReportingPoint &point)
{
    RollUp made;
    std::vector<Mark> marks;
    bool anyReport = false;
    made.own = assess(plan, action, point);
    const bool isFinished = isFinishedBefore(made.own, point.quarter);
    const std::vector<const Body *> all = reporters(plan, action, point.quarter);
    for (const Body *body : separate(all)) {
        const Assessment known = assess(plan, action, point, body->id);
        made.parts.push_back({body, known, known.notReported && !isFinished});
        marks.push_back(known.mark);
        made.overdue = made.overdue || known.condition == Condition::Overdue;
        made.reported += known.entry ? 1 : 0;
        anyReport = anyReport || known.last;
    }
    if (anyReport)
        made.mark = combined(marks);
    made.debtors = debtors(made, all);
    made.percent = made.mark == Mark::Done ? 100 : meanPercent(made);
    return made;
}

QString explain(const RollUp &rollUp)
{
    const QString counted =
        Text::tr("%1 of %2 bodies have reported.").arg(rollUp.reported).arg(rollUp.parts.size());
    if (!rollUp.mark)
        return counted;
    const QString mark = terms::mark(*rollUp.mark);
    const QString result = rollUp.overdue ? Text::tr("The bodies’ reports come to “%1”, overdue.").arg(mark)
                                          : Text::tr("The bodies’ reports come to “%1”.").arg(mark);
    return result + u' ' + counted;
}

ProgressEntry accepted(const Plan &plan, const Action &action, ProgressEntry own)
{
    const RollUp reports = rollUp(plan, action, {own.quarter, own.quarter.lastDay()});
    if (reports.reported == 0)
        return own;
    putMark(own, *reports.mark);
    own.percent = reports.percent;
    own.times = timesHeld(reports);
    own.summary = gathered(reports, &ProgressEntry::summary);
    own.measures = gathered(reports, &ProgressEntry::measures);
    own.reason = *reports.mark == Mark::Done ? QString() : gathered(reports, &ProgressEntry::reason);
    if (*reports.mark == Mark::Done)
        own.doneOn = latest(reports, &ProgressEntry::doneOn);
    if (*reports.mark == Mark::Postponed)
        own.newDeadline = latest(reports, &ProgressEntry::newDeadline);
    if (*reports.mark == Mark::Withdrawn)
        own.ground = gathered(reports, &ProgressEntry::ground);
    own.overrideReason.clear();
    return own;
}

ProgressEntry entryToReport(const Plan &plan, const Action &action, Quarter quarter,
                            std::optional<BodyId> body)
{
    const Assessment known = assess(plan, action, {quarter, quarter.lastDay()}, body);
    if (known.entry)
        return *known.entry;
    ProgressEntry entry = newEntry(known, action.id, quarter);
    entry.body = body;
    return body ? entry : accepted(plan, action, entry);
}

Result<void> checkOverride(const Plan &plan, const Action &action, const ProgressEntry &own)
{
    if (own.body || !own.overrideReason.trimmed().isEmpty())
        return {};
    const ProgressEntry *standing = plan.find(own.id);
    if (standing && standing->mark == own.mark && standing->overrideReason.isEmpty())
        return {};
    const RollUp reports = rollUp(plan, action, {own.quarter, own.quarter.lastDay()});
    if (reports.reported == 0 || reports.mark == own.mark)
        return {};
    const Field<ProgressEntry> *field = findField<ProgressEntry>(QStringLiteral("override_reason"));
    return Error{Error::Code::Invalid,
                 Text::tr("The bodies’ reports come to “%1”: put that mark, or fill in “%2”.")
                     .arg(terms::mark(*reports.mark), terms::field(*field)),
                 QString::fromLatin1(field->key)};
}

void Debts::add(const Action &action, const RollUp &reports)
{
    for (const Body *body : reports.debtors)
        m_owed[body->id].push_back(&action);
}

std::vector<Silent> Debts::silent(const Plan &plan) const
{
    std::vector<Silent> silent;
    for (const Body *body : plan.bodies()) {
        if (const auto it = m_owed.constFind(body->id); it != m_owed.constEnd())
            silent.push_back({body, *it});
    }
    return silent;
}

std::vector<Silent> notReported(const Plan &plan, const ReportingPoint &point)
{
    Debts debts;
    for (const Action *action : plan.actions())
        debts.add(*action, rollUp(plan, *action, point));
    return debts.silent(plan);
}

} // namespace fpk
