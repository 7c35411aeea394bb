// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/goal_dialog.h"

#include "ui_goal_dialog.h"

namespace fpk {

GoalDialog::GoalDialog(const Goal &goal, Accept<Goal> accept, QWidget *parent)
    : FormDialog(parent), m_ui(std::make_unique<Ui::GoalDialog>()), m_goal(goal), m_accept(std::move(accept))
{
    m_ui->setupUi(this);
    form::nameFields<Goal>(*this);
    m_ui->number->setRange(1, 999);
    m_ui->number->setValue(goal.number);
    m_ui->title->setPlainText(goal.title);
    m_ui->title_ky->setPlainText(goal.titleKy);
    m_ui->short_title->setText(goal.shortTitle);
    m_ui->short_title_ky->setText(goal.shortTitleKy);
    m_ui->title->setFocus();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &GoalDialog::accept);
}

GoalDialog::~GoalDialog() = default;

Result<void> GoalDialog::handOver()
{
    Goal goal = m_goal;
    goal.number = m_ui->number->value();
    goal.title = m_ui->title->toPlainText().trimmed();
    goal.titleKy = m_ui->title_ky->toPlainText().trimmed();
    goal.shortTitle = m_ui->short_title->text().trimmed();
    goal.shortTitleKy = m_ui->short_title_ky->text().trimmed();
    return m_accept(goal);
}

} // namespace fpk
