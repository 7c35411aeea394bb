// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/packs_dialog.h"

#include "editing/form.h"
#include "ui_packs_dialog.h"
#include "widgets/start_size.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>

#include <algorithm>

namespace fpk {

PacksDialog::PacksDialog(const Plan &plan, const PacksChoice &usual, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PacksDialog>())
{
    m_ui->setupUi(this);
    m_ui->fault->hide();
    m_ui->folder->setText(QDir::toNativeSeparators(usual.folder));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Make"));
    for (const Body *body : plan.bodies()) {
        auto *item = new QListWidgetItem(form::bodyTitle(*body), m_ui->bodies);
        const bool isUsual =
            std::find(usual.bodies.begin(), usual.bodies.end(), body->id) != usual.bodies.end();
        item->setCheckState(isUsual ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, body->id.uuid());
    }
    setStartSize(*this);
    connect(m_ui->browse, &QPushButton::clicked, this, &PacksDialog::browse);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &PacksDialog::accept);
}

PacksDialog::~PacksDialog() = default;

PacksChoice PacksDialog::choice() const
{
    PacksChoice choice;
    choice.folder = QDir::fromNativeSeparators(m_ui->folder->text().trimmed());
    for (int row = 0; row < m_ui->bodies->count(); ++row) {
        const QListWidgetItem *item = m_ui->bodies->item(row);
        if (item->checkState() == Qt::Checked)
            choice.bodies.emplace_back(item->data(Qt::UserRole).toUuid());
    }
    return choice;
}

void PacksDialog::browse()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder for the packs"), m_ui->folder->text());
    if (!folder.isEmpty())
        m_ui->folder->setText(QDir::toNativeSeparators(folder));
}

void PacksDialog::accept()
{
    const PacksChoice chosen = choice();
    if (!chosen.bodies.empty() && !chosen.folder.isEmpty())
        return QDialog::accept();
    m_ui->fault->setText(chosen.bodies.empty() ? tr("Choose a body at least.") : tr("Name the folder."));
    m_ui->fault->show();
    if (chosen.bodies.empty())
        m_ui->bodies->setFocus();
    else
        m_ui->folder->setFocus();
}

} // namespace fpk
