// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/form.h"
#include "session/workspace.h"

#include <QDialog>

#include <memory>

namespace Ui {
class BodiesDialog;
}

namespace fpk {

// The directory of bodies: unions merge and councils are reorganised, so it is edited while the plan runs.
// Each body is saved by itself, through the workspace.
class BodiesDialog : public QDialog
{
    Q_OBJECT
public:
    BodiesDialog(Workspace &workspace, QWidget *parent);
    ~BodiesDialog() override;

private:
    void fillList(BodyId current);
    void showBody();
    void add();
    void save();
    void remove();
    void tell(const Result<void> &result);
    [[nodiscard]] Body body() const;

    std::unique_ptr<Ui::BodiesDialog> m_ui;
    Workspace &m_workspace;
    Body m_body; // the one in the form, as it was before it was edited
};

} // namespace fpk
