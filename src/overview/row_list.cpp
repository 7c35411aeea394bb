// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/row_list.h"

#include "widgets/look.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace fpk {

namespace {

using Columns = std::vector<Report::Column>;

constexpr int padding = 6; // of a cell

int heightOfRow(const QFontMetrics &metrics) { return metrics.height() + 2 * padding; }

// What a cell holds is cut off at its right; the whole is said by the tooltip.
void paintCells(QPainter &painter, const QRect &area, const Columns &columns,
                const std::vector<QString> &cells)
{
    const int whole =
        std::accumulate(columns.begin(), columns.end(), 0,
                        [](int sum, const Report::Column &column) { return sum + column.width; });
    int passed = 0;
    for (size_t i = 0; i < columns.size(); ++i) {
        const int left = area.left() + area.width() * passed / whole;
        passed += columns[i].width;
        const QRect cell(left + padding, area.top(),
                         area.left() + area.width() * passed / whole - left - 2 * padding, area.height());
        const auto align = columns[i].align == Report::Align::Left    ? Qt::AlignLeft
                           : columns[i].align == Report::Align::Right ? Qt::AlignRight
                                                                      : Qt::AlignHCenter;
        painter.drawText(cell, align | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(cells[i], Qt::ElideRight, cell.width()));
    }
}

} // namespace

class RowList::Titles : public QWidget
{
public:
    using QWidget::QWidget;

    void showTitles(const Columns &columns)
    {
        m_columns = columns;
        setVisible(std::any_of(columns.begin(), columns.end(),
                               [](const Report::Column &column) { return !column.title.isEmpty(); }));
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {0, heightOfRow(fontMetrics())}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        std::vector<QString> titles;
        for (const Report::Column &column : m_columns)
            titles.push_back(column.title);
        painter.setPen(look::muted(palette()));
        paintCells(painter, rect(), m_columns, titles);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }

private:
    Columns m_columns;
};

class RowList::Row : public Door
{
public:
    using Door::Door;

    void showRow(const Overview::Row &row, const Columns &columns)
    {
        m_row = row;
        m_columns = columns;
        setLead(row.lead);
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {0, heightOfRow(fontMetrics())}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    // The sign and what it is about are coloured alike.
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::Midlight));
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
        std::vector<QString> sign(m_row.cells.size());
        std::vector<QString> words = m_row.cells;
        std::swap(sign.front(), words.front());
        painter.setPen(look::ink(m_row.light, palette()));
        paintCells(painter, rect(), m_columns, sign);
        painter.setPen(palette().color(QPalette::Text));
        paintCells(painter, rect(), m_columns, words);
        painter.end();
        Door::paintEvent(event);
    }

private:
    Overview::Row m_row;
    Columns m_columns;
};

RowList::RowList(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_titles(new Titles(this)), m_none(new QLabel(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(m_titles);
    m_layout->addWidget(m_none);
    m_none->setWordWrap(true);
}

// Rows are kept where they can be, and with them the focus.
void RowList::showRows(const Overview::Rows &rows)
{
    m_none->setText(rows.none);
    m_none->setVisible(rows.rows.empty());
    m_titles->showTitles(rows.rows.empty() ? Columns() : rows.columns);
    for (size_t i = m_rows.size(); i < rows.rows.size(); ++i) {
        m_rows.push_back(new Row(this));
        connect(m_rows.back(), &Door::opened, this, &RowList::opened);
        m_layout->addWidget(m_rows.back());
    }
    for (size_t i = rows.rows.size(); i < m_rows.size(); ++i)
        delete m_rows[i];
    m_rows.resize(rows.rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->showRow(rows.rows[i], rows.columns);
}

} // namespace fpk
