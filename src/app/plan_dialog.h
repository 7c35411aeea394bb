// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/form.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PlanDialog;
}

namespace fpk {

// The plan as a document: title, organisation, period.
class PlanDialog : public QDialog
{
    Q_OBJECT
public:
    PlanDialog(const PlanInfo &info, Accept<PlanInfo> accept, QWidget *parent);
    ~PlanDialog() override;

    void accept() override;

private:
    std::unique_ptr<Ui::PlanDialog> m_ui;
    PlanInfo m_info;
    Accept<PlanInfo> m_accept;
};

} // namespace fpk
