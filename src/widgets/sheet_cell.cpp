// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheet_cell.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

namespace fpk {

namespace {
// Where nothing was typed yet, Ctrl+Z is about what was entered before.
bool leavesToTable(const QPlainTextEdit &text, const QKeyEvent &key)
{
    return (key.matches(QKeySequence::Undo) && !text.document()->isUndoAvailable()) ||
           (key.matches(QKeySequence::Redo) && !text.document()->isRedoAvailable());
}
} // namespace

bool SheetCell::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    auto *text = qobject_cast<QPlainTextEdit *>(editor);
    if (event->type() == QEvent::ShortcutOverride && text &&
        leavesToTable(*text, *static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::KeyPress || !editor)
        return TextDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && text && key->modifiers() & (Qt::AltModifier | Qt::ShiftModifier))
        text->insertPlainText(QStringLiteral("\n"));
    else if (isEnter)
        leave(*editor, Way::Down);
    else if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab)
        leave(*editor, key->key() == Qt::Key_Tab ? Way::Right : Way::Left);
    else
        return TextDelegate::eventFilter(watched, event);
    return true;
}

void SheetCell::leave(QWidget &editor, Way way)
{
    Q_EMIT commitData(&editor);
    Q_EMIT closeEditor(&editor);
    Q_EMIT left(way);
}

} // namespace fpk
