// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fpk {

// Lets one plan file at a time be dropped on a widget; anything else is not taken.
class PlanDrop : public QObject
{
    Q_OBJECT
public:
    explicit PlanDrop(QWidget &target);

Q_SIGNALS:
    void planDropped(const QString &path);

protected:
    bool eventFilter(QObject *target, QEvent *event) override;
};

} // namespace fpk
