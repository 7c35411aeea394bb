// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/form_dialog.h"
#include "session/workspace.h"

#include <QTreeWidgetItem>

#include <memory>

namespace Ui {
class BodiesDialog;
}

namespace fpk {

// The directory of bodies as a tree, members below their group: unions merge and councils are reorganised, so
// it is edited while the plan runs. Each body is saved, moved or deleted by itself, through the workspace,
// which must outlive the dialog.
class BodiesDialog : public FormDialog
{
    Q_OBJECT
public:
    BodiesDialog(Workspace &workspace, QWidget *parent);
    ~BodiesDialog() override;

protected:
    Result<void> handOver() override;

private:
    void fillTree(BodyId current);
    void fillChoices();
    void leaveItem(const QTreeWidgetItem *chosen, QTreeWidgetItem *left);
    void setCurrent(QTreeWidgetItem *item);
    void reload(BodyId current);
    void saveAndShow();
    void showItem(const QTreeWidgetItem *item);
    void allowButtons(const QTreeWidgetItem *item);
    void showBody(const Body &body);
    void add(const Body *group);
    void remove();
    void move(int by);
    bool tell(const Result<void> &result);
    [[nodiscard]] const Body *selected() const;
    [[nodiscard]] Body body() const;

    std::unique_ptr<Ui::BodiesDialog> m_ui;
    Workspace &m_workspace;
    Body m_body; // the one in the form, as it was before it was edited
};

} // namespace fpk
