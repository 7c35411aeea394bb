// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quarter_view.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SilentDialog;
}

namespace fpk {

class OutlineModel;

// Who has not reported for the reporting quarter, body by body; from there to the action, or out as text.
// Filled when it is made, and again in another language. The view must outlive it.
class SilentDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SilentDialog(QuarterView &view, QWidget *parent = nullptr);
    ~SilentDialog() override;

Q_SIGNALS:
    // An action was double-clicked, or Enter pressed on it; the dialog has closed.
    void actionChosen(fpk::ActionId action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void copy() const;
    void fill();
    [[nodiscard]] QString sentence() const;

    std::unique_ptr<Ui::SilentDialog> m_ui;
    QuarterView &m_view;
    OutlineModel *m_model;
};

} // namespace fpk
