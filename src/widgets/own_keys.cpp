// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/own_keys.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

namespace fpk {

namespace {

// A key of the number pad is the same key to a person, and to the window's shortcuts.
QAction *actionOf(const QWidget &widget, const QKeyEvent &key)
{
    const QKeyCombination pressed(key.modifiers() & ~Qt::KeypadModifier, Qt::Key(key.key()));
    for (QAction *action : widget.actions()) {
        if (action->shortcuts().contains(QKeySequence(pressed)))
            return action;
    }
    return nullptr;
}

} // namespace

OwnKeys::OwnKeys(QWidget &widget) : QObject(&widget)
{
    for (QAction *action : widget.actions())
        action->setShortcutContext(Qt::WidgetShortcut);
    widget.installEventFilter(this);
}

bool OwnKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    QAction *action = actionOf(*qobject_cast<QWidget *>(watched), *static_cast<QKeyEvent *>(event));
    if (!action)
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        action->trigger(); // nothing while it is disabled
    return true;
}

} // namespace fpk
