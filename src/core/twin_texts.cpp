// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/twin_texts.h"

namespace fpk {

namespace {

constexpr QLatin1StringView kyrgyzEnding("_ky");

QString textOf(const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

template <class Record>
void add(std::vector<TwinText> &all, const Record &record)
{
    for (const Field<Record> &twin : fields<Record>()) {
        const QString key = QString::fromLatin1(twin.key);
        const Field<Record> *field =
            key.endsWith(kyrgyzEnding) ? findField<Record>(key.chopped(kyrgyzEnding.size())) : nullptr;
        const QString russian = field ? textOf(field->get(record)) : QString();
        if (!russian.isEmpty())
            all.push_back({Kind<Record>::entity, record.id.uuid(), key, russian, textOf(twin.get(record))});
    }
}

} // namespace

std::vector<TwinText> twinTexts(const Plan &plan)
{
    std::vector<TwinText> all;
    add(all, plan.info());
    for (const Goal *goal : plan.goals()) {
        add(all, *goal);
        for (const Action *action : plan.actions(goal->id))
            add(all, *action);
    }
    for (const Body *body : plan.bodies())
        add(all, *body);
    for (const Signatory *signatory : plan.signatories())
        add(all, *signatory);
    return all;
}

Change changeTo(const TwinText &twin, const QString &kyrgyz)
{
    return {twin.entity, twin.record, twin.field, twin.kyrgyz, kyrgyz};
}

} // namespace fpk
