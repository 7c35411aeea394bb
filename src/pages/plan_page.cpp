// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan_page.h"

#include "pages/empty_plan.h"

#include <QVBoxLayout>

namespace fpk {

void PlanPage::showUnlessEmpty(QWidget &content, const QuarterView &view)
{
    auto *empty = new EmptyPlan(view, {}, this);
    connect(empty, &EmptyPlan::goalWanted, this, &PlanPage::goalWanted);
    connect(empty, &EmptyPlan::actionWanted, this, &PlanPage::actionWanted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(&content, 1);
    layout->addWidget(empty, 1);
    empty->standInFor(content);
}

} // namespace fpk
