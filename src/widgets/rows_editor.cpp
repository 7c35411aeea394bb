// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rows_editor.h"

#include "widgets/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace fpk {

namespace {
constexpr int recordRole = Qt::UserRole;
constexpr int usualWidth = 72; // pixels for each weight

// Names the field that is typed into after its column.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return editor;
    }
};

} // namespace

RowsEditor::RowsEditor(QWidget *parent) : QWidget(parent), m_table(new QTableWidget(this))
{
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setTabKeyNavigation(false); // Tab leaves it
    setFocusProxy(m_table);

    auto *buttons = new QHBoxLayout;
    const auto button = [&](const char *icon, const QString &name, auto act) {
        auto *made = new QToolButton(this);
        made->setIcon(look::icon(icon));
        made->setToolTip(name);
        made->setAccessibleName(name);
        buttons->addWidget(made);
        connect(made, &QToolButton::clicked, this, act);
    };
    button("add", tr("Add a row"), &RowsEditor::add);
    button("delete", tr("Remove the row"), &RowsEditor::remove);
    button("up", tr("Move the row up"), [this] { move(-1); });
    button("down", tr("Move the row down"), [this] { move(1); });
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

void RowsEditor::setColumns(const QList<Column> &columns, const QVariantList &empty)
{
    m_columns = columns;
    m_empty = empty;
    QStringList titles;
    for (const Column &column : columns)
        titles << column.title;
    m_table->setColumnCount(int(columns.size()));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setAccessibleName(titles.join(QStringLiteral(", ")));
    for (int i = 0; i < columns.size(); ++i)
        m_table->setColumnWidth(
            i, std::max(usualWidth * columns[i].weight, m_table->horizontalHeader()->sectionSizeHint(i)));
}

void RowsEditor::append(const Row &row)
{
    const int index = m_table->rowCount();
    m_table->insertRow(index);
    for (int column = 0; column < m_columns.size(); ++column) {
        auto *item = new QTableWidgetItem;
        item->setData(recordRole, row.id);
        m_table->setItem(index, column, item);
        if (m_columns[column].choices.isEmpty()) {
            item->setText(row.cells[column].toString());
            continue;
        }
        auto *box = new QComboBox(m_table);
        for (const auto &[title, value] : m_columns[column].choices)
            box->addItem(title, value);
        box->setCurrentIndex(std::max(0, box->findData(row.cells[column])));
        box->setAccessibleName(m_columns[column].title);
        box->setMinimumContentsLength(6);
        m_table->setCellWidget(index, column, box);
    }
    m_table->resizeRowToContents(index);
}

QList<RowsEditor::Row> RowsEditor::rows() const
{
    QList<Row> rows;
    for (int index = 0; index < m_table->rowCount(); ++index)
        rows << row(index);
    return rows;
}

RowsEditor::Row RowsEditor::row(int index) const
{
    Row row{m_table->item(index, 0)->data(recordRole).toUuid(), {}};
    for (int column = 0; column < m_columns.size(); ++column) {
        const auto *box = qobject_cast<const QComboBox *>(m_table->cellWidget(index, column));
        row.cells << (box ? box->currentData() : QVariant(m_table->item(index, column)->text().trimmed()));
    }
    return row;
}

void RowsEditor::add()
{
    append({QUuid::createUuid(), m_empty});
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    m_table->setFocus();
}

void RowsEditor::remove()
{
    if (m_table->currentRow() >= 0)
        m_table->removeRow(m_table->currentRow());
}

void RowsEditor::move(int by)
{
    const int from = m_table->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_table->rowCount())
        return;
    QList<Row> moved = rows();
    moved.swapItemsAt(from, to);
    replaceAll(moved);
    m_table->setCurrentCell(to, m_table->currentColumn());
}

void RowsEditor::replaceAll(const QList<Row> &rows)
{
    m_table->setRowCount(0);
    for (const Row &row : rows)
        append(row);
}

} // namespace fpk
