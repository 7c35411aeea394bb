// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/row_list.h"

#include "widgets/look.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace fpk {

namespace {

using Columns = std::vector<Report::Column>;

constexpr int padding = 6; // of a cell

int heightOfRow(const QFontMetrics &metrics) { return metrics.height() + 2 * padding; }

QRect cellOf(const QRect &area, const Columns &columns, size_t index)
{
    const auto upTo = [&](size_t end) {
        return std::accumulate(columns.begin(), columns.begin() + std::ptrdiff_t(end), 0,
                               [](int sum, const Report::Column &column) { return sum + column.width; });
    };
    const int whole = upTo(columns.size());
    const int left = area.width() * upTo(index) / whole;
    return {area.left() + left, area.top(), area.width() * upTo(index + 1) / whole - left, area.height()};
}

// What a cell holds is cut off at its right; the whole is said by the tooltip.
void paintCells(QPainter &painter, const QRect &area, const Columns &columns,
                const std::vector<QString> &cells)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        const QRect cell = cellOf(area, columns, i).adjusted(padding, 0, -padding, 0);
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

// The figures of a row are doors of their own; from the row the keyboard comes to them by the arrows, so that
// Tab need not visit every number.
class RowList::Row : public Door
{
public:
    using Door::Door;

    void showRow(const Overview::Row &row, const Columns &columns)
    {
        m_row = row;
        m_columns = columns;
        setLead(row.lead);
        while (m_figures.size() < row.figures.size())
            addFigure();
        size_t used = 0;
        for (const auto &[cell, lead] : row.figures)
            m_figures[used++]->setLead(lead);
        for (; used < m_figures.size(); ++used)
            m_figures[used]->hide();
        place();
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
    void resizeEvent(QResizeEvent *event) override
    {
        Door::resizeEvent(event);
        place();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!step(nullptr, event->key()))
            Door::keyPressEvent(event);
    }
    bool eventFilter(QObject *figure, QEvent *event) override
    {
        return event->type() == QEvent::KeyPress && step(figure, static_cast<QKeyEvent *>(event)->key());
    }

private:
    void addFigure()
    {
        m_figures.push_back(new Door(this));
        m_figures.back()->setFocusPolicy(Qt::ClickFocus);
        m_figures.back()->installEventFilter(this);
        connect(m_figures.back(), &Door::opened, this, &Door::opened);
        m_figures.back()->show();
    }
    void place()
    {
        size_t used = 0;
        for (const auto &[cell, lead] : m_row.figures)
            m_figures[used++]->setGeometry(cellOf(rect(), m_columns, cell).adjusted(0, 0, 0, -1));
    }
    // By an arrow from one figure to the next, and between the row and its first one.
    bool step(const QObject *from, int key)
    {
        if (key != Qt::Key_Left && key != Qt::Key_Right)
            return false;
        const auto at = std::find(m_figures.begin(), m_figures.end(), from);
        const auto now = at == m_figures.end() ? -1 : at - m_figures.begin();
        const auto next = now + (key == Qt::Key_Right ? 1 : -1);
        if (next < -1 || next >= std::ptrdiff_t(m_row.figures.size()))
            return true;
        (next < 0 ? static_cast<Door *>(this) : m_figures[size_t(next)])->setFocus(Qt::TabFocusReason);
        return true;
    }

    Overview::Row m_row;
    Columns m_columns;
    std::vector<Door *> m_figures;
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
