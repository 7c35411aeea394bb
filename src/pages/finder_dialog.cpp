// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/finder_dialog.h"

#include "widgets/look.h"
#include "widgets/start_size.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace fpk {

namespace {

constexpr size_t mostShown = 30;

QString kindTitle(Findable::Kind kind)
{
    switch (kind) {
    case Findable::Kind::Filter:
        return FinderDialog::tr("saved filter");
    case Findable::Kind::Action:
        return FinderDialog::tr("action");
    case Findable::Kind::Body:
        return FinderDialog::tr("body");
    case Findable::Kind::Indicator:
        return FinderDialog::tr("indicator");
    case Findable::Kind::Command:
        break;
    }
    return FinderDialog::tr("command");
}

// Without the mark of the key that Alt chooses it by, and the dots of a question.
QString captionOf(const QAction &command)
{
    QString text = command.text();
    text.remove(u'&');
    return text;
}

} // namespace

FinderDialog::FinderDialog(const Plan &plan, const QList<QAction *> &commands, const QStringList &filters,
                           QWidget *parent)
    : QDialog(parent), m_plan(plan), m_commands(commands), m_finder(plan, filters),
      m_field(new QLineEdit(this)), m_hits(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("finder"));
    setWindowTitle(tr("Go to"));
    for (int i = 0; i < int(m_commands.size()); ++i)
        m_finder.addCommand(i, captionOf(*m_commands[i]));
    m_field->setObjectName(QStringLiteral("finderText"));
    m_hits->setObjectName(QStringLiteral("finderHits"));
    m_field->setPlaceholderText(
        tr("Number or words of an action, a body, an indicator, a saved filter, a command"));
    m_field->setAccessibleName(tr("What to go to"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(look::icon("search"), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_hits->setAccessibleName(tr("What was found"));
    m_hits->setColumnCount(2);
    m_hits->setHeaderHidden(true);
    m_hits->setRootIsDecorated(false);
    m_hits->setUniformRowHeights(true);
    m_hits->setFocusPolicy(Qt::NoFocus); // the keys are taken from the field
    m_hits->header()->setStretchLastSection(false);
    m_hits->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_hits->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_hits, 1);
    connect(m_field, &QLineEdit::textChanged, this, &FinderDialog::showHits);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { take(m_hits->currentItem()); });
    connect(m_hits, &QTreeWidget::itemClicked, this, &FinderDialog::take);
    setStartSize(*this, {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 22});
    showHits(QString());
}

void FinderDialog::showHits(const QString &typed)
{
    m_shown = m_finder.find(typed, mostShown);
    m_hits->clear();
    for (const Findable *one : m_shown) {
        const bool isCommand = one->kind == Findable::Kind::Command;
        const QString keys =
            isCommand ? m_commands[one->command]->shortcut().toString(QKeySequence::NativeText) : QString();
        auto *item = new QTreeWidgetItem(
            m_hits, {one->caption.simplified(), keys.isEmpty() ? kindTitle(one->kind) : keys});
        item->setForeground(1, look::muted(palette()));
        item->setToolTip(0, one->caption);
        if (one->kind == Findable::Kind::Filter)
            item->setIcon(0, look::icon("filter"));
        if (isCommand)
            item->setIcon(0, m_commands[one->command]->icon());
    }
    m_hits->setCurrentItem(m_hits->topLevelItem(0));
    if (m_shown.empty())
        (new QTreeWidgetItem(m_hits, {tr("Nothing was found.")}))->setFlags(Qt::NoItemFlags);
}

void FinderDialog::take(const QTreeWidgetItem *item)
{
    if (!item || m_shown.empty())
        return;
    const Findable found = *m_shown[size_t(m_hits->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item)))];
    accept();
    go(found);
}

void FinderDialog::go(const Findable &found)
{
    switch (found.kind) {
    case Findable::Kind::Filter:
        return Q_EMIT filterFound(found.caption);
    case Findable::Kind::Action:
        return Q_EMIT actionFound(ActionId(found.record));
    case Findable::Kind::Body:
        return Q_EMIT bodyFound(BodyId(found.record));
    case Findable::Kind::Indicator:
        if (const Indicator *indicator = m_plan.find(IndicatorId(found.record)))
            Q_EMIT indicatorFound(indicator->action);
        return;
    case Findable::Kind::Command:
        break;
    }
    // Once the dialog is gone: the command may open one of its own.
    QMetaObject::invokeMethod(m_commands[found.command], &QAction::trigger, Qt::QueuedConnection);
}

// Up and down go through what was found while the keyboard stays in the field.
bool FinderDialog::eventFilter(QObject *field, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(field, event);
    const int rows = m_hits->topLevelItemCount();
    const int row = m_hits->indexOfTopLevelItem(m_hits->currentItem());
    int wanted = row;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        wanted = row - 1;
        break;
    case Qt::Key_Down:
        wanted = row + 1;
        break;
    case Qt::Key_PageUp:
        wanted = row - 10;
        break;
    case Qt::Key_PageDown:
        wanted = row + 10;
        break;
    default:
        return QDialog::eventFilter(field, event);
    }
    if (rows > 0)
        m_hits->setCurrentItem(m_hits->topLevelItem(std::clamp(wanted, 0, rows - 1)));
    return true;
}

} // namespace fpk
