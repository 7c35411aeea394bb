// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/evidence_page.h"

#include "core/describe.h"
#include "core/terms.h"
#include "widgets/elided_box.h"
#include "widgets/look.h"
#include "widgets/own_keys.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <functional>

namespace fpk {

namespace {

enum Column { Document, Size, ColumnCount };
constexpr int placeLetters = 8;
constexpr int idRole = Qt::UserRole; // QUuid of the evidence; of a place its entry

// The files on this computer that are being dropped.
QStringList droppedFiles(const QMimeData &dropped)
{
    QStringList paths;
    for (const QUrl &url : dropped.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

// Two in a row at most: their texts stand beside each other in a narrow panel, in large letters too.
void addButtons(QWidget &row, std::initializer_list<QAction *> actions)
{
    row.setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(&row);
    layout->setContentsMargins({});
    for (QAction *action : actions) {
        auto *button = new QToolButton(&row);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setDefaultAction(action);
        layout->addWidget(button);
    }
    layout->addStretch();
}

QString hover(const Evidence &evidence)
{
    return QStringList{evidence.title, source(evidence),
                       EvidencePage::tr("Attached on %1").arg(terms::date(evidence.addedOn))}
        .join(u'\n');
}

} // namespace

EvidencePage::EvidencePage(QuarterView &view, EvidenceCommands &commands, QWidget *parent)
    : DetailPage(view, parent), m_commands(commands), m_placeCaption(new QLabel(this)),
      m_places(new ElidedBox(placeLetters, this)), m_list(new QTreeWidget(this)), m_hint(new QLabel(this)),
      m_attach(new QAction(this)), m_link(new QAction(this)), m_open(new QAction(this)),
      m_save(new QAction(this)), m_rename(new QAction(this)), m_remove(new QAction(this)),
      m_attaching(new QWidget(this)), m_buttons(new QWidget(this))
{
    m_list->setObjectName(QStringLiteral("evidence"));
    m_places->setObjectName(QStringLiteral("evidencePlace"));
    m_hint->setTextFormat(Qt::RichText);
    m_hint->setWordWrap(true);
    m_placeCaption->setBuddy(m_places);
    m_list->setColumnCount(ColumnCount);
    m_list->setIndentation(14);
    m_list->setHeaderHidden(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Document, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Size, QHeaderView::ResizeToContents);
    setAcceptDrops(true);
    m_attach->setObjectName(QStringLiteral("attachFile"));
    m_attach->setShortcut(QKeySequence(Qt::Key_Insert));
    m_rename->setShortcut(QKeySequence(Qt::Key_F2));
    m_remove->setShortcut(QKeySequence(Qt::Key_Delete));
    m_attach->setIcon(look::icon("add"));
    m_open->setIcon(look::icon("open"));
    m_remove->setIcon(look::icon("delete"));
    m_list->addActions({m_attach, m_link, m_open, m_save, m_rename, m_remove});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    new OwnKeys(*m_list);

    auto *places = new QHBoxLayout;
    places->addWidget(m_placeCaption);
    places->addWidget(m_places, 1);
    addButtons(*m_attaching, {m_attach, m_link});
    addButtons(*m_buttons, {m_open, m_remove});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addLayout(places);
    layout->addWidget(m_attaching);
    layout->addWidget(m_hint, 0, Qt::AlignTop);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_buttons);

    connect(m_attach, &QAction::triggered, this, [this] { m_commands.chooseFile(place()); });
    connect(m_link, &QAction::triggered, this, [this] { m_commands.addAddress(place()); });
    onCurrent(m_open, &EvidenceCommands::open);
    onCurrent(m_save, &EvidenceCommands::saveFile);
    onCurrent(m_rename, &EvidenceCommands::rename);
    onCurrent(m_remove, &EvidenceCommands::remove);
    connect(m_list, &QTreeWidget::itemActivated, m_open, &QAction::trigger);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &EvidencePage::enableActions);
    retranslate();
}

void EvidencePage::onCurrent(QAction *action, void (EvidenceCommands::*command)(EvidenceId))
{
    connect(action, &QAction::triggered, this, [this, command] {
        if (const auto id = current())
            std::invoke(command, m_commands, *id);
    });
}

void EvidencePage::fill()
{
    fillPlaces();
    fillList();
    const bool isEmpty = m_list->topLevelItemCount() == 0;
    m_hint->setText(
        hint(action() ? tr("Nothing has been attached yet. Files of up to 50 MB are kept in the plan; they "
                           "can be dropped here.")
                      : tr("Select an action to see its evidence.")));
    m_hint->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_attaching->setVisible(action());
    m_buttons->setVisible(!isEmpty);
    enableActions();
}

// The action as a whole, and what has been reported of it for the reporting quarter. The Federation's own
// report is what evidence stands with most often.
void EvidencePage::fillPlaces()
{
    const QVariant chosen = m_places->currentData();
    m_places->clear();
    m_places->setEnabled(action() && canEdit());
    if (!action())
        return;
    m_places->addItem(tr("the action as a whole"), QUuid());
    int usual = 0;
    for (const ProgressEntry *entry : plan().allEntries(action()->id)) {
        if (entry->quarter != view().quarter())
            continue;
        m_places->addItem(tr("the report for %1").arg(caption(plan(), *entry)), entry->id.uuid());
        if (!entry->body)
            usual = m_places->count() - 1;
    }
    const int known = chosen.isValid() ? m_places->findData(chosen) : -1;
    m_places->setCurrentIndex(known > 0 ? known : usual);
}

void EvidencePage::fillList()
{
    const std::optional<EvidenceId> chosen = current();
    m_list->clear();
    if (!action())
        return;
    QFont bold = m_list->font();
    bold.setBold(true);
    for (const Evidence *evidence : plan().evidence(action()->id)) {
        const QString heading = caption(plan(), *evidence);
        const QList<QTreeWidgetItem *> known = m_list->findItems(heading, Qt::MatchExactly, Document);
        QTreeWidgetItem *group = known.isEmpty() ? new QTreeWidgetItem(m_list, {heading}) : known.front();
        group->setFont(Document, bold);
        group->setFirstColumnSpanned(true);
        group->setExpanded(true);
        auto *item = new QTreeWidgetItem(group, {evidence->title});
        item->setText(Size, evidence->url.isEmpty() ? terms::bytes(evidence->size) : tr("address"));
        item->setForeground(Size, look::muted(palette()));
        item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(Document, hover(*evidence));
        item->setData(Document, idRole, evidence->id.uuid());
        if (evidence->id == chosen)
            m_list->setCurrentItem(item);
    }
}

void EvidencePage::enableActions()
{
    const std::optional<EvidenceId> id = current();
    const Evidence *evidence = id ? plan().find(*id) : nullptr;
    const bool canAttach = action() && canEdit();
    m_attach->setEnabled(canAttach);
    m_link->setEnabled(canAttach);
    m_open->setEnabled(evidence);
    m_save->setEnabled(evidence && evidence->url.isEmpty());
    m_rename->setEnabled(evidence && canEdit());
    m_remove->setEnabled(evidence && canEdit());
}

EvidenceCommands::Place EvidencePage::place() const
{
    const QUuid entry = m_places->currentData().toUuid();
    return {action()->id, entry.isNull() ? std::nullopt : std::optional(ProgressEntryId(entry))};
}

std::optional<EvidenceId> EvidencePage::current() const
{
    const QVariant id = m_list->currentItem() ? m_list->currentItem()->data(Document, idRole) : QVariant();
    return id.isValid() ? std::optional(EvidenceId(id.toUuid())) : std::nullopt;
}

void EvidencePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_attach->isEnabled() && !droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void EvidencePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_commands.attachFiles(place(), droppedFiles(*event->mimeData()));
}

void EvidencePage::retranslate()
{
    m_list->setAccessibleName(tr("Evidence"));
    m_placeCaption->setText(tr("Attach to"));
    m_places->setAccessibleName(tr("What new evidence stands with"));
    m_attach->setText(tr("File…"));
    m_attach->setToolTip(tr("Attach a file"));
    m_link->setText(tr("Address…"));
    m_link->setToolTip(tr("Attach an address on the web"));
    m_open->setText(tr("Open"));
    m_save->setText(tr("Save as…"));
    m_rename->setText(tr("Rename…"));
    m_remove->setText(tr("Delete"));
}

} // namespace fpk
