// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/terms.h"

// The rules by what they are about, put together in rules.cpp. Each is held against the plan as the changes
// have left it.
namespace fpk::rules {

Error invalid(const QString &message, const char *field);

// The rules of a record beside those that it must not leave a required field empty.
Result<void> checkRecord(const Plan &plan, const PlanInfo &info);
Result<void> checkRecord(const Plan &plan, const Abbreviation &abbreviation);
Result<void> checkRecord(const Plan &plan, const Signatory &signatory);
Result<void> checkRecord(const Plan &plan, const Body &body);
Result<void> checkRecord(const Plan &plan, const Goal &goal);
Result<void> checkRecord(const Plan &plan, const Action &action);
Result<void> checkRecord(const Plan &plan, const Assignment &assignment);
Result<void> checkRecord(const Plan &plan, const Indicator &indicator);
Result<void> checkRecord(const Plan &plan, const Measurement &measurement);
Result<void> checkRecord(const Plan &plan, const ProgressEntry &entry);
Result<void> checkRecord(const Plan &plan, const BudgetLine &line);
Result<void> checkRecord(const Plan &plan, const Expense &expense);
Result<void> checkRecord(const Plan &plan, const Evidence &evidence);
Result<void> checkRecord(const Plan &plan, const QuarterClose &close);

// Nothing may be left that refers to what was removed: bodies are referred to from many sides, the others by
// the records that belong to them.
Result<void> checkRemoved(const Plan &plan, const Body &body);
Result<void> checkRemoved(const Plan &plan, const Goal &goal);
Result<void> checkRemoved(const Plan &plan, const Action &action);
Result<void> checkRemoved(const Plan &plan, const Indicator &indicator);
Result<void> checkRemoved(const Plan &plan, const BudgetLine &line);
Result<void> checkRemoved(const Plan &plan, const ProgressEntry &entry);
Result<void> checkRemoved(const Plan &plan, const QuarterClose &close);
template <class Record>
Result<void> checkRemoved(const Plan &, const Record &)
{
    return {};
}

// What was reported for a closed quarter stays as it is.
Result<void> checkOpen(const Plan &after, const Change &change);

// The plan is reported on for that quarter.
Result<void> checkQuarter(const Plan &plan, Quarter quarter);

// What a field is called in a sentence.
template <class Record>
QString title(const char *key)
{
    return terms::field(*findField<Record>(QString::fromLatin1(key)));
}

} // namespace fpk::rules
