// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/finder.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QTreeWidget>

namespace fpk {

// Goes anywhere by a few typed letters: to an action, a body, an indicator, the actions of a saved filter, or
// does a command. Plan and commands must outlive it.
class FinderDialog : public QDialog
{
    Q_OBJECT
public:
    FinderDialog(const Plan &plan, const QList<QAction *> &commands, const QStringList &filters,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void actionFound(fpk::ActionId action);
    void bodyFound(fpk::BodyId body);
    // By its name.
    void filterFound(const QString &name);
    // The action whose indicator was meant.
    void indicatorFound(fpk::ActionId action);

protected:
    bool eventFilter(QObject *field, QEvent *event) override;

private:
    void showHits(const QString &typed);
    void take(const QTreeWidgetItem *item);
    void go(const Findable &found);

    const Plan &m_plan;
    QList<QAction *> m_commands;
    Finder m_finder;
    std::vector<const Findable *> m_shown;
    QLineEdit *m_field;
    QTreeWidget *m_hits;
};

} // namespace fpk
