// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <map>

namespace fpk::test {

// A plan of two goals for 2022–2025, small enough to be kept in mind. It obeys all rules; ids are the same
// each time it is made. Find things in it by number and code: plan.findAction(u"1.2"_s),
// plan.findBody(u"ОСП"_s).
//
//   1.1  once          01.10.2022 – 30.11.2022           ОСЭЗТ leads, МТСОМ is partner
//   1.2  recurring     each quarter of 2022–2025         ОСП leads, ЦК helps
//   1.3  once          01.01.2022 – 31.12.2025, or by the strict reading of «до 2025 г.» until 31.12.2024
//   2.1  continuous    01.01.2022 – 31.12.2025           ФПК
//   2.2  by schedule   no dates                          nobody
//
// Bodies: ФПК, ОСЭЗТ, ЦК, ОСП with its member ОСП-НАРЫН, МТСОМ.
// Reported: 1.1 done on 14.11.2022; 1.2 in progress in 2022-Q4 and partly done in 2023-Q1, for which
// ОСП-НАРЫН reports by itself as well. 1.2 has an indicator with two measurements, and money: a line with an
// expense and a line without an amount. Evidence, both addresses: with the report of 1.1, and with 1.2 as a
// whole.
Plan smallPlan();

// The action of that number; the plan must have it.
const Action &action(const Plan &plan, const QString &number);

// The Federation's entry with that mark and whatever the mark needs to be accepted; its id is new.
ProgressEntry entry(ActionId action, Quarter quarter, Mark mark);

// All that a plan holds, whatever the order of its rows: equal for equal plans.
std::map<QUuid, QJsonObject> contents(const Plan &plan);

} // namespace fpk::test
