// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/form.h"
#include "editing/form_dialog.h"

#include <memory>

namespace Ui {
class GoalDialog;
}

namespace fpk {

class GoalDialog : public FormDialog
{
    Q_OBJECT
public:
    GoalDialog(const Goal &goal, Accept<Goal> accept, QWidget *parent);
    ~GoalDialog() override;

protected:
    Result<void> handOver() override;

private:
    std::unique_ptr<Ui::GoalDialog> m_ui;
    Goal m_goal;
    Accept<Goal> m_accept;
};

} // namespace fpk
