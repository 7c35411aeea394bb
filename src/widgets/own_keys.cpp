// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/own_keys.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

namespace fpk {

namespace {

QAction *actionOf(const QWidget &widget, const QKeyEvent &key)
{
    for (QAction *action : widget.actions()) {
        if (action->shortcuts().contains(QKeySequence(key.keyCombination())))
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
