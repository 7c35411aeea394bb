// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace fpk {

namespace {

// To as many digits as people type: 0.1 + 0.1 + 0.7 is 0.9, and reaches a target of 0.9.
double withoutDust(double number) { return QString::number(number, 'g', 12).toDouble(); }

double together(std::vector<double> values, Aggregation aggregation)
{
    // In order of size, so that a sum does not depend on the order of the rows to its last digit.
    std::sort(values.begin(), values.end());
    if (aggregation == Aggregation::Max)
        return values.back();
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    return withoutDust(aggregation == Aggregation::Average ? sum / double(values.size()) : sum);
}

// How the values of several bodies in one quarter make one: a stock is added up, as what is counted is.
Aggregation acrossBodies(const Indicator &indicator)
{
    if (indicator.aggregation == Aggregation::Max)
        return Aggregation::Max;
    const bool averaged = indicator.aggregation == Aggregation::Average || isShare(indicator);
    return averaged ? Aggregation::Average : Aggregation::Sum;
}

struct OfQuarter
{
    std::optional<double> own;
    std::vector<double> ofBodies;
};

std::map<Quarter, OfQuarter> byQuarter(const Plan &plan, const Indicator &indicator)
{
    std::map<Quarter, OfQuarter> quarters;
    for (const Measurement *measured : plan.table<Measurement>().childrenOf(indicator.id.uuid())) {
        OfQuarter &quarter = quarters[measured->quarter];
        if (measured->body)
            quarter.ofBodies.push_back(measured->value);
        else
            quarter.own = measured->value;
    }
    return quarters;
}

double valueOf(const OfQuarter &quarter, const Indicator &indicator)
{
    return quarter.own ? *quarter.own : together(quarter.ofBodies, acrossBodies(indicator));
}

} // namespace

bool isShare(const Indicator &indicator)
{
    const auto begins = [&](const char16_t *word) {
        return indicator.unit.startsWith(QStringView(word), Qt::CaseInsensitive);
    };
    return indicator.unit.contains(u'%') || begins(u"процент") || begins(u"пайыз") || begins(u"percent");
}

const Measurement *measurementOf(const Plan &plan, const Indicator &indicator, Quarter quarter,
                                 std::optional<BodyId> body)
{
    for (const Measurement *known : plan.table<Measurement>().childrenOf(indicator.id.uuid())) {
        if (known->quarter == quarter && known->body == body)
            return known;
    }
    return nullptr;
}

std::optional<double> valueIn(const Plan &plan, const Indicator &indicator, Quarter quarter)
{
    const auto quarters = byQuarter(plan, indicator);
    const auto it = quarters.find(quarter);
    return it == quarters.end() ? std::nullopt : std::optional(valueOf(it->second, indicator));
}

std::optional<double> actualValue(const Plan &plan, const Indicator &indicator, Quarter upTo)
{
    return actualValue(plan, indicator, Quarter(), upTo);
}

std::optional<double> actualValue(const Plan &plan, const Indicator &indicator, Quarter from, Quarter upTo)
{
    std::vector<double> values; // oldest quarter first
    for (const auto &[quarter, measured] : byQuarter(plan, indicator)) {
        if (quarter > upTo)
            break;
        if (quarter < from)
            continue;
        if (indicator.aggregation == Aggregation::Average && !measured.own)
            values.insert(values.end(), measured.ofBodies.begin(), measured.ofBodies.end());
        else
            values.push_back(valueOf(measured, indicator));
    }
    if (values.empty())
        return std::nullopt;
    return indicator.aggregation == Aggregation::Last ? values.back()
                                                      : together(values, indicator.aggregation);
}

std::optional<double> actualValueOf(const Plan &plan, const Indicator &indicator, BodyId body, Quarter upTo)
{
    std::map<Quarter, double> values;
    for (const Measurement *measured : plan.table<Measurement>().childrenOf(indicator.id.uuid())) {
        if (measured->body == body && measured->quarter <= upTo)
            values.emplace(measured->quarter, measured->value);
    }
    if (values.empty())
        return std::nullopt;
    if (indicator.aggregation == Aggregation::Last)
        return values.rbegin()->second;
    std::vector<double> all;
    for (const auto &[quarter, value] : values)
        all.push_back(value);
    return together(std::move(all), indicator.aggregation);
}

std::optional<double> attainment(const Indicator &indicator, std::optional<double> actual)
{
    if (!actual || !indicator.target)
        return std::nullopt;
    const double target = *indicator.target;
    const bool isFalling = indicator.direction == Direction::Decrease;
    const bool isReached = isFalling ? *actual <= target : *actual >= target;
    if (isFalling && !indicator.baseline) // what is not reached is more than the target
        return isReached ? 100 : target > 0 ? 100 * target / *actual : 0;
    const double way = target - indicator.baseline.value_or(0);
    const bool leadsThere = isFalling ? way < 0 : way > 0;
    if (!leadsThere) // the target stood at the beginning: it is kept or it is not
        return isReached ? 100 : 0;
    return std::max(100 * (*actual - indicator.baseline.value_or(0)) / way, 0.0);
}

bool isTermOver(const Action &action, const ReportingPoint &point)
{
    const std::optional<QDate> due = action.deadline.due();
    return due && *due < point.day;
}

Light light(std::optional<double> attainment, bool termIsOver)
{
    if (!attainment)
        return Light::Grey;
    if (*attainment >= 100)
        return Light::Green;
    return termIsOver ? Light::Red : Light::Yellow;
}

} // namespace fpk
