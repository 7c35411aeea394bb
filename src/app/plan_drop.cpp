// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace fpk {

namespace {

// The plan file that is being dropped; empty if it is anything else.
QString droppedPlan(const QMimeData &dropped)
{
    const QList<QUrl> urls = dropped.urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return path.endsWith(QLatin1StringView(".fpkplan"), Qt::CaseInsensitive) ? path : QString();
}

} // namespace

PlanDrop::PlanDrop(QWidget &target) : QObject(&target)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

bool PlanDrop::eventFilter(QObject *target, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(target, event);
    auto *dropping = static_cast<QDropEvent *>(event); // of which entering is a kind
    const QString path = droppedPlan(*dropping->mimeData());
    dropping->setAccepted(!path.isEmpty());
    if (path.isEmpty())
        return true;
    dropping->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        Q_EMIT planDropped(path);
    return true;
}

} // namespace fpk
