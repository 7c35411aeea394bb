// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes.h"
#include "core/money.h"
#include "core/plan.h"

#include <nlohmann/json.hpp>

namespace fpk {

// Values of a plan as JSON, in the form that all documents of ours share; members keep their order.
using Json = nlohmann::ordered_json;

Json json(const QString &text);
Json json(double number); // whole numbers without a fraction
Json json(int number);
Json json(QDate date);
Json json(const Money &money);
Json json(const Windows &windows);
Json json(const Deadline &deadline);
// What an entry reports; the body by its code. It must be in the plan.
Json json(const Plan &plan, const ProgressEntry &entry);
// Evidence with the quarter and the body of the report that it stands with.
Json json(const Plan &plan, const Evidence &evidence);

template <class T>
Json json(const std::optional<T> &value)
{
    return value ? json(*value) : Json(nullptr);
}

template <class Enum>
Json code(Enum value)
{
    return json(toCode(value));
}

template <class Enum>
Json code(std::optional<Enum> value)
{
    return value ? code(*value) : Json(nullptr);
}

} // namespace fpk
