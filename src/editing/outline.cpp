// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/outline.h"

#include "core/terms.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Outline)
};

QString titleOf(const Silent &silent)
{
    const Body &body = *silent.body;
    const QString name = terms::localized(body.name, body.nameKy);
    //: %1 a body's code
    const QString counted =
        Text::tr("%1: %n report(s) missing", nullptr, int(silent.actions.size())).arg(body.code);
    return name == body.code ? counted : counted + QStringLiteral(" — ") + name;
}

QString numbered(const Plan &plan, const Action &action, const QString &text)
{
    return plan.number(action) + QStringLiteral("  ") + text.simplified();
}

QString titleOf(const Plan &plan, const Action &action)
{
    return numbered(plan, action, terms::localized(action.title, action.titleKy));
}

// With the body whose entry it is, if it is not the Federation's own.
QString titleOf(const Plan &plan, const ProgressEntry &entry)
{
    const QString title = titleOf(plan, *plan.find(entry.action));
    return entry.body ? plan.find(*entry.body)->code + QStringLiteral(": ") + title : title;
}

void addSilent(Outline &outline, Outline::Place above, const Plan &plan, const std::vector<Silent> &silent)
{
    for (const Silent &one : silent) {
        const Outline::Place body = outline.add(above, titleOf(one));
        for (const Action *action : one.actions)
            outline.add(body, titleOf(plan, *action), action->id);
    }
}

} // namespace

Outline::Place Outline::add(Place above, const QString &text, std::optional<ActionId> action)
{
    const Place place = m_lines.size();
    m_lines.push_back({text, action, above, int(m_lines[above].below.size()), {}});
    m_lines[above].below.push_back(place);
    return place;
}

QString Outline::text() const
{
    QString text;
    write(top, {}, text);
    return text;
}

void Outline::write(Place above, const QString &indent, QString &text) const
{
    for (const Place place : m_lines[above].below) {
        text += indent + m_lines[place].text + u'\n';
        write(place, indent + QStringLiteral("    "), text);
    }
}

Outline outline(const Plan &plan, const std::vector<Silent> &silent)
{
    Outline outline;
    addSilent(outline, Outline::top, plan, silent);
    return outline;
}

Outline outline(const Plan &plan, const ClosingReview &review)
{
    Outline outline;
    const auto addGroup = [&](const QString &title, size_t count) {
        return outline.add(Outline::top, title.arg(count));
    };
    if (!review.silent.empty())
        addSilent(outline, addGroup(Text::tr("Bodies that have not reported: %1"), review.silent.size()),
                  plan, review.silent);
    if (!review.unreported.empty()) {
        const auto group = addGroup(Text::tr("Actions without an entry by the Federation itself: %1"),
                                    review.unreported.size());
        for (const Action *action : review.unreported)
            outline.add(group, titleOf(plan, *action), action->id);
    }
    if (!review.unexplained.empty()) {
        const auto group = addGroup(Text::tr("Entries about what is overdue, without a reason: %1"),
                                    review.unexplained.size());
        for (const ProgressEntry *entry : review.unexplained)
            outline.add(group, titleOf(plan, *entry), entry->action);
    }
    if (!review.unmeasured.empty()) {
        const auto group =
            addGroup(Text::tr("Indicators with a target, without a value: %1"), review.unmeasured.size());
        for (const Indicator *indicator : review.unmeasured)
            outline.add(group, numbered(plan, *plan.find(indicator->action), indicator->name),
                        indicator->action);
    }
    return outline;
}

} // namespace fpk
