// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/form.h"
#include "editing/form_dialog.h"
#include "editing/sheets.h"

#include <memory>

namespace Ui {
class PlanDialog;
}

namespace fpk {

// The plan as a document: title, organisation, period, abbreviations, who signs its reports.
class PlanDialog : public FormDialog
{
    Q_OBJECT
public:
    PlanDialog(const PlanSheet &sheet, Accept<PlanSheet> accept, QWidget *parent);
    ~PlanDialog() override;

protected:
    Result<void> handOver() override;

private:
    void showSignatories();
    [[nodiscard]] PlanSheet sheet() const;

    std::unique_ptr<Ui::PlanDialog> m_ui;
    PlanSheet m_sheet;
    Accept<PlanSheet> m_accept;
};

} // namespace fpk
