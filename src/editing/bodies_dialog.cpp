// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/bodies_dialog.h"

#include "core/codes.h"
#include "core/draft.h"
#include "editing/form.h"
#include "ui_bodies_dialog.h"
#include "widgets/look.h"

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

BodyId idOf(const QTreeWidgetItem *item) { return BodyId(item->data(0, Qt::UserRole).toUuid()); }

// What a member of the group most likely is.
BodyKind memberKind(const Body &group)
{
    switch (group.kind) {
    case BodyKind::SectorGroup:
        return BodyKind::SectoralUnion;
    case BodyKind::RegionalGroup:
        return BodyKind::RegionalCouncil;
    default:
        return group.kind;
    }
}

QString ending(const Plan &plan, const Body &body)
{
    const QString day = terms::date(*body.validTo);
    const Body *successor = body.successor ? plan.find(*body.successor) : nullptr;
    return successor ? BodiesDialog::tr("until %1, then %2").arg(day, successor->code)
                     : BodiesDialog::tr("until %1").arg(day);
}

// One that has ended is muted, and says who came after it.
QTreeWidgetItem *itemOf(const Plan &plan, const Body &body, QDate today, const QPalette &palette)
{
    auto *item = new QTreeWidgetItem;
    item->setData(0, Qt::UserRole, body.id.uuid());
    item->setText(0, form::bodyTitle(body));
    item->setToolTip(0, form::bodyTitle(body));
    if (body.validTo && *body.validTo < today) {
        //: in the directory: a body's code, when it ended, its code and name
        item->setText(0, BodiesDialog::tr("%1 (%2)").arg(body.code, ending(plan, body)));
        item->setForeground(0, look::muted(palette));
    }
    return item;
}

// The bodies that stand beside it in the tree, itself among them, in their order.
std::vector<const Body *> siblings(const Plan &plan, const Body &body)
{
    std::vector<const Body *> found = plan.bodies();
    std::erase_if(found, [&](const Body *other) { return other->parent != body.parent; });
    return found;
}

// Renumbers a directory in which the two have changed places.
std::vector<Change> exchanged(const Plan &plan, const Body *a, const Body *b)
{
    std::vector<const Body *> order = plan.bodies();
    std::iter_swap(std::find(order.begin(), order.end(), a), std::find(order.begin(), order.end(), b));
    Draft draft(plan);
    for (size_t i = 0; i < order.size(); ++i) {
        Body body = *order[i];
        body.position = int(i) + 1;
        draft.update(body);
    }
    return draft.changes();
}

} // namespace

BodiesDialog::BodiesDialog(Workspace &workspace, QWidget *parent)
    : FormDialog(parent), m_ui(std::make_unique<Ui::BodiesDialog>()), m_workspace(workspace)
{
    m_ui->setupUi(this);
    form::nameFields<Body>(*this);
    m_ui->bodies->setAccessibleName(windowTitle());
    for (const BodyKind kind : allOf<BodyKind>())
        m_ui->kind->addItem(terms::bodyKind(kind), int(kind));
    connect(m_ui->bodies, &QTreeWidget::currentItemChanged, this, &BodiesDialog::leaveItem);
    connect(m_ui->add, &QPushButton::clicked, this, [this] { add(nullptr); });
    connect(m_ui->add_member, &QPushButton::clicked, this, [this] { add(selected()); });
    connect(m_ui->save, &QPushButton::clicked, this, &BodiesDialog::saveAndShow);
    connect(m_ui->remove, &QPushButton::clicked, this, &BodiesDialog::remove);
    connect(m_ui->up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_ui->down, &QPushButton::clicked, this, [this] { move(+1); });
    keepContents();
    const std::vector<const Body *> bodies = workspace.plan().bodies();
    reload(bodies.empty() ? BodyId() : bodies.front()->id);
    if (bodies.empty())
        add(nullptr);
}

BodiesDialog::~BodiesDialog() = default;

void BodiesDialog::fillChoices()
{
    for (QComboBox *box : {m_ui->parent, m_ui->successor}) {
        box->clear();
        form::fillBodies(*box, m_workspace.plan().bodies(), QStringLiteral("—"));
    }
}

// A member may stand before its group in the directory.
void BodiesDialog::fillTree(BodyId current)
{
    m_ui->bodies->clear();
    const std::vector<const Body *> bodies = m_workspace.plan().bodies();
    QHash<BodyId, QTreeWidgetItem *> items;
    for (const Body *body : bodies)
        items.insert(body->id, itemOf(m_workspace.plan(), *body, m_workspace.today(), palette()));
    for (const Body *body : bodies) {
        if (body->parent)
            items.value(*body->parent)->addChild(items.value(body->id));
        else
            m_ui->bodies->addTopLevelItem(items.value(body->id));
    }
    m_ui->bodies->expandAll();
    m_ui->bodies->setCurrentItem(items.value(current));
}

const Body *BodiesDialog::selected() const
{
    const QTreeWidgetItem *item = m_ui->bodies->currentItem();
    return item ? m_workspace.plan().find(idOf(item)) : nullptr;
}

// Whoever thinks better of it stays where they were; but first the tree finishes what it is about.
void BodiesDialog::leaveItem(const QTreeWidgetItem *chosen, QTreeWidgetItem *left)
{
    if (!isEdited())
        return showItem(chosen);
    const BodyId next = chosen ? idOf(chosen) : BodyId();
    if (settle())
        QMetaObject::invokeMethod(
            this, [this, next] { reload(next); }, Qt::QueuedConnection);
    else
        QMetaObject::invokeMethod(
            this, [this, left] { setCurrent(left); }, Qt::QueuedConnection);
}

// The form stays as it is.
void BodiesDialog::setCurrent(QTreeWidgetItem *item)
{
    const QSignalBlocker blocked(m_ui->bodies);
    m_ui->bodies->setCurrentItem(item);
    allowButtons(item);
}

void BodiesDialog::reload(BodyId current)
{
    const QSignalBlocker blocked(m_ui->bodies);
    fillChoices();
    fillTree(current);
    showItem(m_ui->bodies->currentItem());
}

void BodiesDialog::showItem(const QTreeWidgetItem *item)
{
    allowButtons(item);
    if (const Body *body = selected())
        showBody(*body);
}

void BodiesDialog::allowButtons(const QTreeWidgetItem *item)
{
    m_ui->remove->setEnabled(item);
    m_ui->add_member->setEnabled(item);
    const Body *body = selected();
    const std::vector<const Body *> beside =
        body ? siblings(m_workspace.plan(), *body) : std::vector<const Body *>();
    m_ui->up->setEnabled(body && body != beside.front());
    m_ui->down->setEnabled(body && body != beside.back());
}

void BodiesDialog::showBody(const Body &body)
{
    m_body = body;
    form::clearFault(*this, *m_ui->fault);
    m_ui->code->setText(body.code);
    m_ui->name->setPlainText(body.name);
    m_ui->name_ky->setPlainText(body.nameKy);
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(int(body.kind)));
    choose(*m_ui->parent, body.parent);
    choose(*m_ui->successor, body.successor);
    m_ui->valid_from->setDate(body.validFrom, m_workspace.today());
    m_ui->valid_to->setDate(body.validTo, m_workspace.today());
    m_ui->note->setPlainText(body.note);
    keepContents();
}

// An empty form; the body comes into being when it is saved.
void BodiesDialog::add(const Body *group)
{
    if (!settle())
        return;
    const std::vector<const Body *> bodies = m_workspace.plan().bodies();
    Body body;
    body.id = BodyId::make();
    body.position = bodies.empty() ? 1 : bodies.back()->position + 1;
    if (group) {
        body.parent = group->id;
        body.kind = memberKind(*group);
    }
    m_ui->bodies->setCurrentItem(nullptr);
    showBody(body);
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

Result<void> BodiesDialog::handOver()
{
    const Body edited = body();
    Draft draft(m_workspace.plan());
    if (m_workspace.plan().find(edited.id))
        draft.update(m_body, edited);
    else
        draft.create(edited);
    const Result<void> saved = m_workspace.commit(draft.changes());
    if (saved)
        m_body = edited;
    return saved;
}

void BodiesDialog::saveAndShow()
{
    if (save())
        reload(m_body.id);
}

// The one above it, or below it, is selected then.
void BodiesDialog::remove()
{
    const QTreeWidgetItem *item = m_ui->bodies->currentItem();
    const QTreeWidgetItem *next =
        m_ui->bodies->itemAbove(item) ? m_ui->bodies->itemAbove(item) : m_ui->bodies->itemBelow(item);
    const BodyId nextId = next ? idOf(next) : BodyId();
    Draft draft(m_workspace.plan());
    draft.remove(m_body);
    if (tell(m_workspace.commit(draft.changes())))
        reload(nextId);
}

// What has been typed into the form stays.
void BodiesDialog::move(int by)
{
    const Body *body = selected();
    const std::vector<const Body *> beside = siblings(m_workspace.plan(), *body);
    const auto place = std::find(beside.begin(), beside.end(), body);
    if (!tell(m_workspace.commit(exchanged(m_workspace.plan(), body, *(place + by)))))
        return;
    m_body.position = m_workspace.plan().find(m_body.id)->position;
    const QSignalBlocker blocked(m_ui->bodies);
    fillTree(m_body.id);
    allowButtons(m_ui->bodies->currentItem());
}

bool BodiesDialog::tell(const Result<void> &result)
{
    if (!result)
        form::showFault(*this, *m_ui->fault, result.error());
    else
        form::clearFault(*this, *m_ui->fault);
    return bool(result);
}

} // namespace fpk
