// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change_set.h"
#include "core/plan.h"

namespace fpk {

// A text of the plan that people read in two languages. A field "title_ky" is the Kyrgyz twin of "title".
struct TwinText
{
    Entity entity = Entity::PlanInfo;
    QUuid record;
    QString field; // of the Kyrgyz text
    QString russian;
    QString kyrgyz; // empty: missing

    friend bool operator==(const TwinText &, const TwinText &) = default;
};

// All that have a Russian text: of the plan, its goals and actions, the bodies and those who sign.
std::vector<TwinText> twinTexts(const Plan &plan);

// What puts another Kyrgyz text there.
Change changeTo(const TwinText &twin, const QString &kyrgyz);

} // namespace fpk
