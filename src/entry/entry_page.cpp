// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry/entry_page.h"

#include "core/terms.h"
#include "models/entry_cells.h"
#include "widgets/scrolled_part.h"
#include "widgets/wrapping_row.h"

#include <QEvent>
#include <QHeaderView>
#include <QHideEvent>
#include <QShowEvent>
#include <QVBoxLayout>

#include <utility>

namespace fpk {

namespace {
constexpr QMargins barMargins(12, 6, 12, 6);
constexpr int barSpacing = 10;

// In front of what the header of the grid has to say.
constexpr char ownEntries = 'o';
constexpr char bodiesEntries = 'b';
} // namespace

EntryPage::EntryPage(QuarterView &view, QWidget *parent)
    : PlanPage(parent), m_view(view), m_grid(new EntryGrid(view, this)), m_own(new QToolButton(this)),
      m_ofBodies(new QToolButton(this)), m_count(new QLabel(this)), m_marks(new QPushButton(this)),
      m_sort(new QPushButton(this)), m_table(new EntryView(*m_grid, this)),
      m_blocks(new BlockActions(*m_table)), m_faults(new FaultPanel(*m_grid, this)),
      m_noteBar(new QWidget(this)), m_note(new QLabel(this)), m_goThere(new QPushButton(this)),
      m_goElsewhere(new QPushButton(this)), m_current(new QLabel(this))
{
    layOut();
    connect(m_grid, &EntryGrid::stateChanged, this, &EntryPage::follow);
    connectWriter();
    connect(m_table, &EntryView::currentRowChanged, this, &EntryPage::selectionChanged);
    connect(m_table, &EntryView::currentRowChanged, this, &EntryPage::showCurrent);
    connect(m_table, &EntryView::typedInVain, this,
            [this](const QModelIndex &cell) { Q_EMIT told(m_grid->whyFixed(cell)); });
    connect(m_blocks, &BlockActions::told, this, &PlanPage::told);
    connect(m_blocks, &BlockActions::refused, m_faults, &FaultPanel::goToFaults);
    connect(m_blocks, &BlockActions::misplaced, this, [this](const QString &sentence) {
        m_misplaced = sentence;
        showNote();
    });
    connect(m_faults, &FaultPanel::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_faults, &FaultPanel::cellChosen, this, [this](const EntryPlace &place, int column) {
        m_table->goTo(place, column);
        m_table->setFocus();
    });
    connect(m_ofBodies, &QToolButton::toggled, this, &EntryPage::setOfBodies);
    connect(m_sort, &QPushButton::clicked, m_blocks->sort(), &QAction::trigger);
    connect(m_goThere, &QPushButton::clicked, this, &EntryPage::goToLacking);
    connect(m_goElsewhere, &QPushButton::clicked, this, &EntryPage::goElsewhere);
    connect(&view, &QuarterView::rowsChanged, this, &EntryPage::followBody);
    setOfBodies(false);
    followBody();
    retranslate();
}

void EntryPage::connectWriter()
{
    const EntryWriter *writer = &m_grid->writer();
    connect(writer, &EntryWriter::textOrphaned, this, &PlanPage::textOrphaned);
    connect(writer, &EntryWriter::textOrphaned, this, &EntryPage::follow);
    connect(writer, &EntryWriter::blockTaken, this, &EntryPage::tellTaken);
    connect(writer, &EntryWriter::blockForgotten, this,
            [this] { Q_EMIT told(tr("The pasted block was put away: nothing of it was saved.")); });
}

void EntryPage::layOut()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new ScrolledPart(makeHeader(), this));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_faults);
    layout->addWidget(makeNote()); // below: what comes and goes there moves no row
    layout->addWidget(m_current);
    setFocusProxy(m_table);
    showUnlessEmpty(*content, m_view);
    m_current->setObjectName(QStringLiteral("currentEntry"));
    m_current->setContentsMargins(barMargins);
    m_current->setTextFormat(Qt::PlainText);
    m_current->setWordWrap(true);
    m_current->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

QWidget *EntryPage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new WrappingRow(header);
    layout->setContentsMargins(barMargins);
    layout->setSpacing(barSpacing);
    auto *modes = new QButtonGroup(this);
    for (QToolButton *mode : {m_own, m_ofBodies}) {
        mode->setCheckable(true);
        mode->setObjectName(QStringLiteral("entryMode"));
        mode->setFocusPolicy(Qt::StrongFocus);
        modes->addButton(mode);
    }
    m_own->setChecked(true);
    m_marks->setObjectName(QStringLiteral("entryMarks"));
    m_sort->setObjectName(QStringLiteral("entrySort"));
    m_count->setObjectName(QStringLiteral("missingEntries"));
    m_marks->setMenu(m_blocks->marks());
    header->setBackgroundRole(QPalette::Base);
    header->setAutoFillBackground(true);
    layout->addWidget(m_own);
    layout->addWidget(m_ofBodies);
    layout->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_count, m_marks, m_sort})
        layout->addWidget(part);
    return header;
}

QWidget *EntryPage::makeNote()
{
    auto *layout = new QHBoxLayout(m_noteBar);
    layout->setContentsMargins(barMargins);
    m_note->setObjectName(QStringLiteral("fault"));
    m_note->setWordWrap(true);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_goThere);
    layout->addWidget(m_goElsewhere);
    m_goElsewhere->setObjectName(QStringLiteral("otherQuarter"));
    return m_noteBar;
}

std::optional<ActionId> EntryPage::action() const
{
    const std::optional<EntryPlace> place = m_table->currentPlace();
    return place && m_view.plan().find(place->action) ? std::optional(place->action) : std::nullopt;
}

std::optional<GoalId> EntryPage::goal() const
{
    const std::optional<ActionId> id = action();
    return id ? std::optional(m_view.plan().find(*id)->goal) : std::nullopt;
}

bool EntryPage::showAction(ActionId action)
{
    const int row = isVisible() ? m_grid->rowOf(action) : -1;
    if (row < 0)
        return false;
    m_table->goTo(m_grid->index(row, entrycells::MarkColumn));
    m_table->setFocus();
    return true;
}

QString EntryPage::unsaved() const
{
    const auto count = int(m_grid->writer().unsavedCount());
    QStringList sentences;
    if (count > 0)
        sentences << tr("%n row(s) of the grid “Entry” lack something and are not saved.", nullptr, count);
    if (m_grid->writer().isBlockWaiting())
        sentences << tr("A pasted block of the grid “Entry” waits to be mended and is not saved.");
    return sentences.join(u' ');
}

int EntryPage::unsavedCount() const
{
    return int(m_grid->writer().unsavedCount() + m_grid->writer().blockRowCount());
}

QString EntryPage::undoText() const
{
    return m_grid->writer().isBlockWaiting() ? tr("the pasted block that was not taken over") : QString();
}

bool EntryPage::undo()
{
    const bool isBlockWaiting = m_grid->writer().isBlockWaiting();
    m_grid->writer().forgetBlock();
    return isBlockWaiting;
}

QByteArray EntryPage::layoutState() const
{
    const bool isOfBodies = m_hasBody ? m_wasOfBodies : m_ofBodies->isChecked();
    return QByteArray(1, isOfBodies ? bodiesEntries : ownEntries) + m_table->horizontalHeader()->saveState();
}

void EntryPage::restoreLayout(const QByteArray &state)
{
    if (m_table->horizontalHeader()->restoreState(state.mid(1))) {
        m_wasOfBodies = state.startsWith(bodiesEntries);
        m_ofBodies->setChecked(m_hasBody || m_wasOfBodies);
    }
    m_table->setColumnHidden(entrycells::BodyColumn, !m_ofBodies->isChecked());
}

void EntryPage::setOfBodies(bool ofBodies)
{
    m_table->setColumnHidden(entrycells::BodyColumn, !ofBodies);
    m_grid->setOfBodies(ofBodies);
}

// Who chooses a body looks at what it owes.
void EntryPage::followBody()
{
    const bool hadBody = std::exchange(m_hasBody, m_view.filter().body.has_value());
    if (hadBody == m_hasBody)
        return;
    if (m_hasBody)
        m_wasOfBodies = m_ofBodies->isChecked();
    (m_hasBody || m_wasOfBodies ? m_ofBodies : m_own)->setChecked(true);
}

void EntryPage::follow()
{
    m_misplaced.clear();
    m_count->setText(tr("Not reported: %1 of %2").arg(m_grid->missingCount()).arg(m_grid->askedCount()));
    m_marks->setEnabled(m_grid->writer().obstacle().isEmpty());
    showNote();
    showCurrent();
    if (m_isOnTheWay && !m_grid->isGathering())
        goToLacking();
    Q_EMIT unsavedChanged();
    Q_EMIT undoTextChanged();
}

// Of one entry the window tells which it was.
void EntryPage::tellTaken(const QList<EntryPlace> &places)
{
    QList<int> rows;
    for (const EntryPlace &place : places)
        rows << m_grid->rowOf(place);
    rows.removeAll(-1);
    if (places.isEmpty())
        return Q_EMIT told(tr("Nothing was changed: all of it stands here already."));
    if (rows.size() < 2)
        return;
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    //: %1 and %3 are numbers of rows in the grid, %2 and %4 what these rows are about
    Q_EMIT told(tr("%n row(s) saved: from row %1 (%2) to row %3 (%4).", nullptr, int(places.size()))
                    .arg(*first + 1)
                    .arg(m_grid->caption(*m_grid->place(*first)))
                    .arg(*last + 1)
                    .arg(m_grid->caption(*m_grid->place(*last))));
}

void EntryPage::goToLacking()
{
    m_isOnTheWay = false;
    if (const QModelIndex lacking = m_grid->firstLacking(); lacking.isValid())
        m_table->goTo(lacking);
    m_table->setFocus();
}

void EntryPage::goElsewhere()
{
    const Quarter there = m_grid->writer().unsavedElsewhere().first();
    m_isOnTheWay = true;
    Q_EMIT quarterChosen(there);
    m_isOnTheWay = m_isOnTheWay && m_view.quarter() == there; // the rows may come later
}

// What hinders or is to be known; what was said of a block; what waits.
void EntryPage::showNote()
{
    const EntryWriter &writer = m_grid->writer();
    const auto here = int(writer.unsavedHere());
    const auto elsewhere = int(writer.unsavedCount()) - here;
    QStringList sentences{writer.obstacle(), writer.notice(), m_misplaced};
    if (here > 0)
        sentences << tr("%n row(s) lack something and are not saved yet.", nullptr, here);
    QStringList quarters;
    for (const Quarter quarter : writer.unsavedElsewhere())
        quarters << terms::quarter(quarter);
    if (elsewhere > 0)
        //: %1 is a list of quarters, parted by commas
        sentences << tr("%n row(s) of other quarters (%1) are not saved yet.", nullptr, elsewhere)
                         .arg(quarters.join(QStringLiteral(", ")));
    sentences.removeAll(QString());
    m_note->setText(sentences.join(u' '));
    m_noteBar->setHidden(sentences.isEmpty());
    m_goThere->setHidden(!m_grid->firstLacking().isValid());
    m_goElsewhere->setHidden(elsewhere == 0);
    //: the quarter as "Q4 2023"
    m_goElsewhere->setText(tr("To %1").arg(quarters.value(0)));
}

// The number alone says little once the title has been scrolled out of sight.
void EntryPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const std::optional<EntryPlace> place = m_table->currentPlace();
    if (!place)
        return m_current->clear();
    const QString title = m_grid->index(current.row(), entrycells::Title).data().toString();
    const QModelIndex lacking = m_grid->lacking(current.row());
    //: number of an action, its title
    QString text = tr("%1. %2").arg(m_grid->caption(*place), title.simplified());
    if (lacking.isValid()) {
        const QString why = lacking.data(EntryGrid::FaultRole).toString();
        //: why a row is not saved, then what the row is about
        text = tr("Not saved yet: %1 — %2").arg(why, text);
    }
    m_current->setText(text);
    m_current->setToolTip(title);
    // As high for one line as for two: the grid is not to jump.
    m_current->setFixedHeight(2 * fontMetrics().lineSpacing() + barMargins.top() + barMargins.bottom());
}

void EntryPage::showEvent(QShowEvent *event)
{
    PlanPage::showEvent(event);
    if (!event->spontaneous())
        m_grid->wake();
}

void EntryPage::hideEvent(QHideEvent *event)
{
    PlanPage::hideEvent(event);
    if (!event->spontaneous())
        m_grid->sleep();
}

void EntryPage::changeEvent(QEvent *event)
{
    PlanPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EntryPage::retranslate()
{
    m_blocks->retranslate();
    m_own->setText(tr("The Federation’s own entries"));
    m_ofBodies->setText(tr("Entries of the bodies"));
    m_ofBodies->setToolTip(
        tr("A row for each body that reports; with a body in the filter, its rows and those of "
           "its members."));
    m_marks->setText(tr("Mark of the selected rows"));
    m_sort->setText(m_blocks->sort()->text());
    m_sort->setToolTip(m_blocks->sort()->toolTip());
    m_goThere->setText(tr("Go there"));
    m_table->setAccessibleName(tr("Entries of the quarter"));
    m_grid->retranslate();
    follow();
}

} // namespace fpk
