// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting.h"
#include "models/quarter_view.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace fpk {

// What the bodies that report the selected action for themselves have said for the reporting quarter, and
// what their reports come to; the way to the report of each, and to taking them all over. The view must
// outlive it.
class ReportsPage : public QWidget
{
    Q_OBJECT
public:
    explicit ReportsPage(QuarterView &view, QWidget *parent = nullptr);

    // None: nothing is selected.
    void showAction(std::optional<ActionId> action);

Q_SIGNALS:
    void entryRequested(fpk::ActionId action, fpk::BodyId body);
    // What the bodies' reports come to lacks something: a reason, a new deadline, a ground.
    void companionMissing(const fpk::ProgressEntry &entry);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] const Action *action() const;
    void refresh();
    void follow(ActionId changed);
    void fillList(const RollUp &reports);
    [[nodiscard]] QString sentence(const Action &action, const RollUp &reports) const;
    void allowButtons(const Action *action, const RollUp &reports);
    void requestEntry();
    void acceptReports();
    void retranslate();

    QuarterView &m_view;
    std::optional<ActionId> m_action;
    QLabel *m_heading;
    QLabel *m_sentence;
    QListWidget *m_bodies;
    QPushButton *m_report;
    QPushButton *m_accept;
};

} // namespace fpk
