// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bodies_dialog.h"

#include "core/codes.h"
#include "core/draft.h"
#include "ui_bodies_dialog.h"

namespace fpk {

namespace {

void choose(QComboBox &box, const std::optional<BodyId> &body)
{
    box.setCurrentIndex(body ? std::max(0, box.findData(body->uuid())) : 0);
}

std::optional<BodyId> chosen(const QComboBox &box)
{
    return box.currentIndex() > 0 ? std::optional(BodyId(box.currentData().toUuid())) : std::nullopt;
}

} // namespace

BodiesDialog::BodiesDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::BodiesDialog>()), m_workspace(workspace)
{
    m_ui->setupUi(this);
    form::nameFields<Body>(*this);
    m_ui->bodies->setAccessibleName(windowTitle());
    m_ui->bodies->setMinimumWidth(340);
    m_ui->bodies->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ui->bodies->setTextElideMode(Qt::ElideRight);
    for (const BodyKind kind : allOf<BodyKind>())
        m_ui->kind->addItem(terms::bodyKind(kind), int(kind));
    connect(m_ui->bodies, &QListWidget::currentRowChanged, this, &BodiesDialog::showBody);
    connect(m_ui->add, &QPushButton::clicked, this, &BodiesDialog::add);
    connect(m_ui->save, &QPushButton::clicked, this, &BodiesDialog::save);
    connect(m_ui->remove, &QPushButton::clicked, this, &BodiesDialog::remove);
    fillList({});
    m_ui->bodies->setCurrentRow(0);
}

BodiesDialog::~BodiesDialog() = default;

void BodiesDialog::fillList(BodyId current)
{
    m_ui->bodies->clear();
    for (QComboBox *box : {m_ui->parent, m_ui->successor}) {
        box->clear();
        form::fillBodies(*box, m_workspace.plan().bodies(), QStringLiteral("—"));
    }
    for (const Body *body : m_workspace.plan().bodies()) {
        auto *item = new QListWidgetItem(form::bodyTitle(*body));
        item->setData(Qt::UserRole, body->id.uuid());
        item->setToolTip(item->text());
        m_ui->bodies->addItem(item);
        if (body->id == current)
            m_ui->bodies->setCurrentItem(item);
    }
}

void BodiesDialog::showBody()
{
    const QListWidgetItem *item = m_ui->bodies->currentItem();
    const Body *body = item ? m_workspace.plan().find(BodyId(item->data(Qt::UserRole).toUuid())) : nullptr;
    m_ui->remove->setEnabled(body);
    if (!body)
        return;
    m_body = *body;
    form::clearFault(*this, *m_ui->fault);
    m_ui->code->setText(m_body.code);
    m_ui->name->setPlainText(m_body.name);
    m_ui->name_ky->setPlainText(m_body.nameKy);
    m_ui->kind->setCurrentIndex(int(m_body.kind));
    choose(*m_ui->parent, m_body.parent);
    choose(*m_ui->successor, m_body.successor);
    m_ui->valid_from->setDate(m_body.validFrom, m_workspace.today());
    m_ui->valid_to->setDate(m_body.validTo, m_workspace.today());
    m_ui->note->setPlainText(m_body.note);
}

// An empty form; the body comes into being when it is saved.
void BodiesDialog::add()
{
    m_ui->bodies->setCurrentItem(nullptr);
    m_body = Body();
    m_body.id = BodyId::make();
    m_body.position =
        m_workspace.plan().bodies().empty() ? 1 : m_workspace.plan().bodies().back()->position + 1;
    form::clearFault(*this, *m_ui->fault);
    m_ui->code->clear();
    for (QPlainTextEdit *text : {m_ui->name, m_ui->name_ky, m_ui->note})
        text->clear();
    m_ui->kind->setCurrentIndex(int(m_body.kind));
    choose(*m_ui->parent, {});
    choose(*m_ui->successor, {});
    m_ui->valid_from->setDate({}, m_workspace.today());
    m_ui->valid_to->setDate({}, m_workspace.today());
    m_ui->code->setFocus();
}

Body BodiesDialog::body() const
{
    Body body = m_body;
    body.code = m_ui->code->text().trimmed();
    body.name = m_ui->name->toPlainText().trimmed();
    body.nameKy = m_ui->name_ky->toPlainText().trimmed();
    body.kind = BodyKind(m_ui->kind->currentData().toInt());
    body.parent = chosen(*m_ui->parent);
    body.successor = chosen(*m_ui->successor);
    body.validFrom = m_ui->valid_from->date();
    body.validTo = m_ui->valid_to->date();
    body.note = m_ui->note->toPlainText().trimmed();
    return body;
}

void BodiesDialog::save()
{
    const Body edited = body();
    Draft draft(m_workspace.plan());
    if (m_workspace.plan().find(edited.id))
        draft.update(m_body, edited);
    else
        draft.create(edited);
    tell(m_workspace.commit(draft.changes()));
}

void BodiesDialog::remove()
{
    Draft draft(m_workspace.plan());
    draft.remove(m_body);
    tell(m_workspace.commit(draft.changes()));
}

void BodiesDialog::tell(const Result<void> &result)
{
    if (!result) {
        form::showFault(*this, *m_ui->fault, result.error());
        return;
    }
    const int row = m_ui->bodies->currentRow();
    fillList(m_body.id);
    if (!m_ui->bodies->currentItem())
        m_ui->bodies->setCurrentRow(std::clamp(row, 0, m_ui->bodies->count() - 1));
}

} // namespace fpk
