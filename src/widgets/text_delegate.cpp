// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_delegate.h"

#include "widgets/cell_text.h"
#include "widgets/look.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>

namespace fpk {

namespace {

constexpr QSize leastTextEditor(260, 110);

// The cell, enlarged to what an editor needs, within the visible part of the table.
QRect roomFor(const QWidget &editor, const QRect &cell, const QSize &least)
{
    const QRect visible = editor.parentWidget()->rect();
    QRect room(cell.topLeft(), cell.size().expandedTo(least).boundedTo(visible.size()));
    if (room.right() > visible.right())
        room.moveRight(visible.right());
    if (room.bottom() > visible.bottom())
        room.moveBottom(visible.bottom());
    return room;
}

} // namespace

TextDelegate::TextDelegate(QObject *parent) : QStyledItemDelegate(parent)
{
    connect(qApp, &QApplication::focusChanged, this, &TextDelegate::followFocus);
}

QRect TextDelegate::inner(const QRect &cell) { return cell.marginsRemoved(padding); }

int TextDelegate::heightOf(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    return metrics.boundingRect(room, textFlags, wrappable(text, metrics, width)).height();
}

QRect TextDelegate::drawText(QPainter *painter, const QRect &room, const QString &text)
{
    QRect used;
    painter->drawText(room, textFlags, wrappable(text, painter->fontMetrics(), room.width()), &used);
    return used;
}

void TextDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.highlight());
    paintFocus(painter, option);
}

void TextDelegate::paintFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter->setPen(QPen(look::accent(option.palette), 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
}

void TextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    drawText(painter, inner(option.rect), index.data().toString());
    painter->restore();
}

QSize TextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width();
    const int text = heightOf(index.data().toString(), option.font, width - padding.left() - padding.right());
    return {width, text + padding.top() + padding.bottom()};
}

QWidget *TextDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QPlainTextEdit(parent);
    editor->setTabChangesFocus(true);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void TextDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *text = qobject_cast<QPlainTextEdit *>(editor);
    if (!text)
        return QStyledItemDelegate::setEditorData(editor, index);
    if (text->document()->isModified()) // what is being typed is not overwritten by news
        return;
    text->setPlainText(index.data(Qt::EditRole).toString());
    text->document()->setModified(false);
    text->moveCursor(QTextCursor::End);
}

void TextDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *text = qobject_cast<QPlainTextEdit *>(editor))
        model->setData(index, text->toPlainText().trimmed(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

// A text gets room for lines to come; a list and a number field are one line high.
void TextDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    const bool isText = qobject_cast<QPlainTextEdit *>(editor);
    const QSize least = isText ? leastTextEditor : editor->sizeHint();
    const QSize size(option.rect.width(), isText ? option.rect.height() : least.height());
    editor->setGeometry(roomFor(*editor, QRect(option.rect.topLeft(), size), least));
}

// An editor that closed under an open menu would leave the keyboard with nobody once that is left.
bool TextDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() == Qt::MenuBarFocusReason) {
        m_interrupted = qobject_cast<QWidget *>(editor);
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() & Qt::ControlModifier) {
            Q_EMIT commitData(qobject_cast<QWidget *>(editor));
            Q_EMIT closeEditor(qobject_cast<QWidget *>(editor));
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

// From the menus somebody may go elsewhere: then the editor was left after all.
void TextDelegate::followFocus(const QWidget *, const QWidget *to)
{
    if (!m_interrupted || qobject_cast<const QMenuBar *>(to))
        return;
    QWidget *editor = m_interrupted;
    m_interrupted.clear();
    if (to && (to == editor || editor->isAncestorOf(to)))
        return;
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
}

} // namespace fpk
