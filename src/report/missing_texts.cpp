// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/missing_texts.h"

#include "core/terms.h"
#include "core/twin_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

int countMissingKyrgyz(const Plan &plan)
{
    const std::vector<TwinText> all = twinTexts(plan);
    return int(
        std::count_if(all.begin(), all.end(), [](const TwinText &one) { return one.kyrgyz.isEmpty(); }));
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
