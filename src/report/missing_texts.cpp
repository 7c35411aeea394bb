// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/missing_texts.h"

#include "core/terms.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

bool isEmpty(const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    return !text || text->isEmpty();
}

// A field "title_ky" is the twin of "title".
template <class Record>
int missing(const Plan &plan)
{
    int count = 0;
    for (const Field<Record> &twin : fields<Record>()) {
        const QString key = QString::fromLatin1(twin.key);
        const Field<Record> *field =
            key.endsWith(QLatin1StringView("_ky")) ? findField<Record>(key.chopped(3)) : nullptr;
        for (const Record &record : plan.table<Record>().rows())
            count += field && !isEmpty(field->get(record)) && isEmpty(twin.get(record)) ? 1 : 0;
    }
    return count;
}

} // namespace

int countMissingKyrgyz(const Plan &plan)
{
    return missing<PlanInfo>(plan) + missing<Body>(plan) + missing<Goal>(plan) + missing<Action>(plan);
}

Blocks missingTexts(const Plan &plan)
{
    const int count = terms::language() == QLatin1StringView("ky") ? countMissingKyrgyz(plan) : 0;
    if (count == 0)
        return {};
    return {Report::Paragraph{
        Text::tr("%n text(s) of the plan have no Kyrgyz version and stand in Russian.", nullptr, count),
        Report::Paragraph::Style::Note}};
}

} // namespace fpk
