// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/history_dialog.h"

#include "widgets/start_size.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace fpk {

HistoryDialog::HistoryDialog(Workspace &workspace, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Change history"));
    auto *history = new HistoryView(workspace, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(12, 0, 12, 10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(history, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(history, &HistoryView::actionChosen, this, &QDialog::accept);
    connect(history, &HistoryView::actionChosen, this, &HistoryDialog::actionChosen);
    setStartSize(*this, {900, 560});
    history->showHistory({});
    history->lines().setFocus();
}

} // namespace fpk
