// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/silent_dialog.h"

#include "core/terms.h"
#include "editing/outline_model.h"
#include "ui_silent_dialog.h"
#include "widgets/start_size.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QPushButton>

namespace fpk {

SilentDialog::SilentDialog(QuarterView &view, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SilentDialog>()), m_view(view),
      m_model(new OutlineModel(this))
{
    m_ui->setupUi(this);
    m_ui->bodies->setModel(m_model);
    // Enter on a body must not close the dialog.
    m_ui->buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_ui->bodies, &QTreeView::activated, this, &SilentDialog::choose);
    connect(m_ui->copy, &QPushButton::clicked, this, &SilentDialog::copy);
    fill();
    setStartSize(*this);
}

SilentDialog::~SilentDialog() = default;

QString SilentDialog::sentence() const
{
    const QString quarter = terms::quarter(m_view.quarter());
    if (m_model->rowCount() == 0)
        return tr("For %1, everybody has reported.").arg(quarter);
    return tr("For %1, %n body(s) have not reported.", nullptr, m_model->rowCount()).arg(quarter);
}

void SilentDialog::choose(const QModelIndex &index)
{
    const std::optional<ActionId> action = m_model->action(index);
    if (!action)
        return;
    accept();
    Q_EMIT actionChosen(*action);
}

void SilentDialog::copy() const
{
    QApplication::clipboard()->setText(sentence() + QStringLiteral("\n\n") + m_model->outline().text());
}

void SilentDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fill();
}

void SilentDialog::fill()
{
    m_model->show(outline(m_view.plan(), notReported(m_view.plan(), m_view.point())));
    m_ui->bodies->setCurrentIndex(m_model->index(0, 0));
    m_ui->copy->setEnabled(!m_model->outline().isEmpty());
    m_ui->sentence->setText(sentence());
    m_ui->bodies->setAccessibleName(windowTitle());
}

} // namespace fpk
