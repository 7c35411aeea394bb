// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "details/history_view.h"

#include <QDialog>

namespace fpk {

// The history of the whole plan. The workspace must outlive it.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    HistoryDialog(Workspace &workspace, QWidget *parent);

Q_SIGNALS:
    // The dialog is closed then.
    void actionChosen(fpk::ActionId action);
};

} // namespace fpk
