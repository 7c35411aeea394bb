// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry/entry_cell.h"

#include "core/codes.h"
#include "core/terms.h"
#include "entry/mark_chooser.h"
#include "models/entry_cells.h"
#include "models/entry_grid.h"
#include "widgets/cell_text.h"
#include "widgets/look.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

namespace fpk {

namespace {

constexpr int lines = 2; // of a row
constexpr int frame = 2; // pixels

QString typedText(const QWidget &editor)
{
    if (const auto *marks = qobject_cast<const MarkChooser *>(&editor))
        return toCode(marks->mark());
    if (const auto *line = qobject_cast<const QLineEdit *>(&editor))
        return line->text();
    return qobject_cast<const QPlainTextEdit *>(&editor)->toPlainText();
}

// The lines of a cell, each with its colour.
struct Line
{
    QString text;
    QColor ink;
};

QList<Line> linesOf(const QModelIndex &index, const QStyleOptionViewItem &option, const QFont &font,
                    int width)
{
    const QPalette &palette = option.palette;
    const QString text = index.data().toString();
    const auto fitted = [&](const QString &of, int most, const QColor &ink) {
        QList<Line> shown;
        for (const QString &line : firstLines(of, font, width, most))
            shown.append({line, ink});
        return shown;
    };
    if (index.column() == entrycells::DeadlineColumn) {
        const auto light = Light(index.data(EntryGrid::LightRole).toInt());
        return fitted(text, 1, palette.color(QPalette::Text)) +
               fitted(index.data(EntryGrid::StandingRole).toString(), 1, look::ink(light, palette));
    }
    if (index.column() == entrycells::Number && index.data(EntryGrid::UnsavedRole).toBool())
        return {{text, look::accent(palette)}, {QStringLiteral("!"), look::ink(Light::Red, palette)}};
    if (index.column() == entrycells::Number)
        return {{text, look::accent(palette)}};
    if (!text.isEmpty())
        return fitted(text, lines, palette.color(QPalette::Text));
    const bool isFault = !index.data(EntryGrid::FaultRole).toString().isEmpty();
    return fitted(index.data(EntryGrid::HintRole).toString(), lines,
                  isFault ? look::ink(Light::Red, palette) : look::muted(palette));
}

} // namespace

int EntryCell::rowHeight(const QFont &font)
{
    return lines * QFontMetrics(font).lineSpacing() + padding.top() + padding.bottom();
}

int EntryCell::standingWidth(const QFont &font)
{
    int width = 0;
    for (int condition = 0; condition <= int(Condition::NoDate); ++condition) {
        const QString words = terms::sign(Light::Red) + u' ' + terms::condition(Condition(condition));
        width = std::max(width, QFontMetrics(font).horizontalAdvance(words));
    }
    return width + padding.left() + padding.right() + 1; // and the line of the grid
}

void EntryCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (!(index.flags() & Qt::ItemIsEditable))
        painter->fillRect(option.rect, look::tint(Light::Grey, option.palette));
    paintGround(painter, option);
    QFont font = option.font;
    font.setBold(index.column() == entrycells::Number);
    font.setItalic(index.data().toString().isEmpty());
    painter->setFont(font);
    QRect room = inner(option.rect);
    for (const Line &line : linesOf(index, option, font, room.width())) {
        painter->setPen(line.ink);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, line.text);
        room.setTop(room.top() + painter->fontMetrics().lineSpacing());
    }
    if (!index.data(EntryGrid::FaultRole).toString().isEmpty()) {
        painter->setPen(QPen(look::ink(Light::Red, option.palette), frame));
        painter->drawRect(option.rect.adjusted(1, 1, -frame, -frame));
    }
    painter->restore();
}

QWidget *EntryCell::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    if (entrycells::isText(index.column()))
        return TextDelegate::createEditor(parent, option, index);
    QWidget *editor = nullptr;
    if (index.column() == entrycells::MarkColumn) {
        auto *marks = new MarkChooser(parent);
        connect(marks, &MarkChooser::clickedOn, this, [this, marks] {
            marks->choose();
            const_cast<EntryCell *>(this)->leave(*marks, Way::Stay);
        });
        editor = marks;
    } else {
        editor = new QLineEdit(parent);
    }
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void EntryCell::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *marks = qobject_cast<MarkChooser *>(editor)) {
        const auto *grid = qobject_cast<const EntryGrid *>(index.model());
        if (!marks->isChosen())
            marks->setMark(grid->writer().entry(*grid->place(index.row())).mark);
        return;
    }
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && !line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
    if (line)
        return;
    TextDelegate::setEditorData(editor, index);
    if (m_isTypingOver && !qobject_cast<QPlainTextEdit *>(editor)->document()->isModified())
        qobject_cast<QPlainTextEdit *>(editor)->selectAll();
}

// Leaving the list of marks without a choice changes nothing.
void EntryCell::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *marks = qobject_cast<MarkChooser *>(editor);
    if (!marks || marks->isChosen())
        model->setData(index, typedText(*editor), Qt::EditRole);
}

bool EntryCell::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::KeyPress || !editor)
        return SheetCell::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || (key->modifiers() & ~Qt::KeypadModifier) != Qt::ControlModifier)
        return SheetCell::eventFilter(watched, event);
    fill(*editor);
    return true;
}

void EntryCell::leave(QWidget &editor, Way way)
{
    if (auto *marks = qobject_cast<MarkChooser *>(&editor); marks && way == Way::Down)
        marks->choose();
    SheetCell::leave(editor, way);
}

void EntryCell::fill(QWidget &editor)
{
    const QString text = typedText(editor);
    Q_EMIT closeEditor(&editor, RevertModelCache);
    Q_EMIT filled(text);
}

} // namespace fpk
