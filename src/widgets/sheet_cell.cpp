// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheet_cell.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

namespace fpk {

bool SheetCell::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::KeyPress || !editor)
        return TextDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    auto *text = qobject_cast<QPlainTextEdit *>(editor);
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
