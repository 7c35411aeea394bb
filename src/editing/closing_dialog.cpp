// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/closing_dialog.h"

#include "core/terms.h"
#include "editing/outline_model.h"
#include "ui_closing_dialog.h"
#include "widgets/start_size.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>

namespace fpk {

ClosingDialog::ClosingDialog(const Plan &plan, const ClosingReview &review, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ClosingDialog>()), m_plan(plan), m_review(review),
      m_model(new OutlineModel(this))
{
    m_ui->setupUi(this);
    m_ui->groups->setModel(m_model);
    // Enter on a line must not close anything, so no button is the default; a box makes one that accepts it.
    m_ui->buttons->addButton(m_ui->closeQuarter, QDialogButtonBox::ActionRole);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(m_ui->groups, &QTreeView::activated, this, &ClosingDialog::choose);
    connect(m_ui->copy, &QPushButton::clicked, this, &ClosingDialog::copy);
    fill();
    setStartSize(*this);
    m_ui->groups->setFocus();
}

ClosingDialog::~ClosingDialog() = default;

void ClosingDialog::choose(const QModelIndex &index)
{
    m_chosen = m_model->action(index);
    if (m_chosen)
        reject();
}

void ClosingDialog::copy() const
{
    QApplication::clipboard()->setText(windowTitle() + QStringLiteral("\n\n") +
                                       explain(m_review).join(u'\n') + QStringLiteral("\n\n") +
                                       m_model->outline().text());
}

void ClosingDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fill();
}

void ClosingDialog::fill()
{
    setWindowTitle(tr("Close the quarter: %1").arg(terms::quarter(m_review.quarter)));
    QStringList sentences = explain(m_review);
    m_ui->notOver->setVisible(!m_review.isOver);
    if (!m_review.isOver)
        m_ui->notOver->setText(sentences.takeFirst());
    m_ui->missing->setText(sentences.join(u' '));
    m_model->show(outline(m_plan, m_review));
    m_ui->groups->setCurrentIndex(m_model->index(0, 0));
    m_ui->groups->setAccessibleName(tr("What is missing"));
    m_ui->copy->setEnabled(!m_model->outline().isEmpty());
}

} // namespace fpk
