// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/closing_review.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ClosingDialog;
}

namespace fpk {

class OutlineModel;

// What is missing before a quarter is closed, and whether to close it all the same: accepted it is. Plan and
// review must outlive it, and the plan must not change meanwhile.
class ClosingDialog : public QDialog
{
    Q_OBJECT
public:
    ClosingDialog(const Plan &plan, const ClosingReview &review, QWidget *parent = nullptr);
    ~ClosingDialog() override;

    // The action that was double-clicked, or on which Enter was pressed: the person wants to go there
    // instead.
    [[nodiscard]] std::optional<ActionId> chosenAction() const { return m_chosen; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void copy() const;
    void fill();

    std::unique_ptr<Ui::ClosingDialog> m_ui;
    const Plan &m_plan;
    const ClosingReview &m_review;
    OutlineModel *m_model;
    std::optional<ActionId> m_chosen;
};

} // namespace fpk
