// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/form.h"
#include "editing/form_dialog.h"
#include "editing/sheets.h"

#include <memory>

namespace Ui {
class ActionDialog;
}

namespace fpk {

// An action of the plan, whole: official wording, deadline as structure, responsible bodies, indicators and
// budget lines.
class ActionDialog : public FormDialog
{
    Q_OBJECT
public:
    // The plan offers the bodies to choose from.
    ActionDialog(const Plan &plan, const ActionSheet &sheet, Accept<ActionSheet> accept, QWidget *parent);
    ~ActionDialog() override;

protected:
    Result<void> handOver() override;

private:
    void setUpLists(const Plan &plan);
    void showWording(const Action &action);
    void setUpDeadline();
    void showDeadline(const Deadline &deadline);
    // Shows how the official wording is understood; as long as the deadline is what the wording gives, it
    // follows what is typed.
    void readOfficialDeadline();
    void takeReading();
    void showLists();
    void turn(int pages);

    // What is typed, or the first thing that is no proper value.
    [[nodiscard]] Result<ActionSheet> sheet() const;
    void readWording(Action &action) const;
    Result<void> readAssignments(ActionSheet &sheet) const;
    Result<void> readIndicators(ActionSheet &sheet) const;
    Result<void> readBudget(ActionSheet &sheet) const;

    std::unique_ptr<Ui::ActionDialog> m_ui;
    ActionSheet m_sheet;
    DateRange m_period;                // of the plan
    Deadline m_asWritten;              // the wording as it was last read
    std::optional<Deadline> m_reading; // taken over from the wording
    Accept<ActionSheet> m_accept;
};

} // namespace fpk
