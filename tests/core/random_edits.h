// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <random>

namespace fpk::test {

// Edits such as people might make, only without sense: the same for the same seed. Every edit fits the plan
// that the edits before it have left; the rules of the plan are not asked.
class RandomEdits
{
public:
    RandomEdits(Plan plan, unsigned seed);

    // Fields changed, records created, records removed with all that hangs on them.
    std::vector<Change> next(int steps);

    [[nodiscard]] const Plan &plan() const { return m_plan; }

private:
    void step(std::vector<Change> &set);
    template <class Record>
    std::vector<Change> change(const Record &record);
    template <class Record>
    std::vector<Change> copyOf(const Record &record);
    template <class Record>
    std::vector<Change> removal(const Record &record);
    template <class Record>
    Value anyValue(const Field<Record> &field);
    QString anyText();
    int anyNumber(int from, int to);

    Plan m_plan;
    std::mt19937 m_random;
};

} // namespace fpk::test
