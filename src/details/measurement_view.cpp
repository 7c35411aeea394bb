// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/measurement_view.h"

#include "widgets/look.h"
#include "widgets/own_keys.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

namespace fpk {

namespace {

constexpr int noteSign = 6;    // pixels of the corner that tells of a note
constexpr int usualWidth = 12; // letters of a column
constexpr int headerPadding = 14;
constexpr int rowPadding = 10;

class NumberCell : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        if (!index.data(MeasurementGrid::FaultRole).toString().isEmpty()) {
            painter->setPen(QPen(look::ink(Light::Red, option.palette), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        if (!index.data(MeasurementGrid::NoteRole).toString().isEmpty()) {
            const QPoint corner = option.rect.topRight();
            painter->setPen(Qt::NoPen);
            painter->setBrush(look::accent(option.palette));
            painter->drawPolygon(
                QPolygon({corner, corner - QPoint(noteSign, 0), corner + QPoint(0, noteSign)}));
        }
        painter->restore();
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        // What is being typed is not overwritten by news.
        if (!qobject_cast<QLineEdit *>(editor)->isModified())
            QStyledItemDelegate::setEditorData(editor, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        option->font.setBold(index.data(MeasurementGrid::ResultRole).toBool());
        if (index.data(MeasurementGrid::OutweighedRole).toBool())
            option->palette.setColor(QPalette::Text, look::muted(option->palette));
        if (index.data(MeasurementGrid::ResultRole).toBool())
            option->backgroundBrush = option->palette.window();
        if (index.data(MeasurementGrid::ReportingRole).toBool())
            option->backgroundBrush = look::tint(Light::Yellow, option->palette);
    }
};

} // namespace

MeasurementView::MeasurementView(MeasurementGrid &grid, QWidget *parent)
    : QTableView(parent), m_grid(grid), m_note(new QAction(this)), m_copy(new QAction(this)),
      m_paste(new QAction(this)), m_clear(new QAction(this))
{
    setObjectName(QStringLiteral("measurements"));
    setModel(&grid);
    setItemDelegate(new NumberCell(this));
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false); // Tab leaves it
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_copy->setShortcut(QKeySequence::Copy);
    m_paste->setShortcut(QKeySequence::Paste);
    m_clear->setShortcut(QKeySequence(Qt::Key_Delete));
    addActions({m_note, m_copy, m_paste, m_clear});
    new OwnKeys(*this);
    connect(m_note, &QAction::triggered, this, &MeasurementView::requestNote);
    connect(m_copy, &QAction::triggered, this, &MeasurementView::copy);
    connect(m_paste, &QAction::triggered, this, &MeasurementView::paste);
    connect(m_clear, &QAction::triggered, this, &MeasurementView::clear);
    connect(&grid, &QAbstractItemModel::modelReset, this, &MeasurementView::sizeToRows);
    connect(&grid, &QAbstractItemModel::dataChanged, this, &MeasurementView::enableActions);
    sizeToRows();
    retranslate();
}

void MeasurementView::showQuarter(Quarter quarter)
{
    const int column = m_grid.columnOf(quarter);
    if (column < 0)
        return;
    setCurrentIndex(m_grid.index(std::max(0, currentIndex().row()), column));
    scrollTo(currentIndex(), PositionAtCenter);
}

void MeasurementView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    enableActions();
}

void MeasurementView::enableActions()
{
    const Measurement *known = m_grid.measurement(currentIndex());
    const bool canType = currentIndex().flags() & Qt::ItemIsEditable;
    m_note->setEnabled(known && canType);
    m_clear->setEnabled(known && canType);
    m_copy->setEnabled(currentIndex().isValid());
    m_paste->setEnabled(canType);
}

void MeasurementView::requestNote()
{
    if (const Measurement *known = m_grid.measurement(currentIndex()))
        Q_EMIT noteRequested(known->id);
}

void MeasurementView::copy()
{
    QGuiApplication::clipboard()->setText(currentIndex().data(Qt::EditRole).toString());
}

// What is no text would take the value away.
void MeasurementView::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.trimmed().isEmpty())
        m_grid.setData(currentIndex(), text);
}

void MeasurementView::clear() { m_grid.setData(currentIndex(), QString()); }

// Columns as narrow as figures are; a long name of a quarter takes several lines.
void MeasurementView::sizeToRows()
{
    const QFontMetrics metrics(font());
    const int width = usualWidth * metrics.averageCharWidth();
    for (int column = 0; column < m_grid.columnCount(); ++column)
        setColumnWidth(column, width);
    // The names differ in their figures only: as many lines as one of them needs, all need.
    QFont bold = horizontalHeader()->font();
    bold.setBold(true);
    const QString name = m_grid.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString();
    const QRect room(0, 0, width - headerPadding, 0);
    const QRect taken = QFontMetrics(bold).boundingRect(room, Qt::TextWordWrap, name);
    horizontalHeader()->setMinimumHeight(taken.height() + headerPadding);
    verticalHeader()->setDefaultSectionSize(metrics.height() + rowPadding);
    updateGeometry();
}

// Before it has its size it cannot know what is in sight.
void MeasurementView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    scrollTo(currentIndex(), PositionAtCenter);
}

// As high as its rows: the panel around it scrolls no further than there is something to see.
QSize MeasurementView::sizeHint() const
{
    const int header = std::max(horizontalHeader()->sizeHint().height(), horizontalHeader()->minimumHeight());
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    return {QTableView::sizeHint().width(), header + verticalHeader()->length() + bar + 2 * frameWidth()};
}

void MeasurementView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        sizeToRows();
}

void MeasurementView::retranslate()
{
    setAccessibleName(tr("Values of the indicator by quarter"));
    m_note->setText(tr("Note…"));
    m_copy->setText(tr("Copy"));
    m_paste->setText(tr("Paste"));
    m_clear->setText(tr("Clear the value"));
    m_grid.retranslate();
    sizeToRows();
}

} // namespace fpk
