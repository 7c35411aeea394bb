// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting.h"
#include "details/detail_page.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace fpk {

// What the bodies that report the selected action for themselves have said for the reporting quarter, and
// what their reports come to; the way to the report of each, and to taking them all over.
class ReportsPage : public DetailPage
{
    Q_OBJECT
public:
    explicit ReportsPage(QuarterView &view, QWidget *parent = nullptr);

Q_SIGNALS:
    void entryRequested(fpk::ActionId action, fpk::BodyId body);
    // What the bodies' reports come to lacks something: a reason, a new deadline, a ground.
    void companionMissing(const fpk::ProgressEntry &entry);

protected:
    void fill() override;
    void retranslate() override;

private:
    void fillList(const RollUp &reports);
    [[nodiscard]] QString sentence(const Action &action, const RollUp &reports) const;
    void allowButtons(const Action *action, const RollUp &reports);
    void requestEntry();
    void acceptReports();

    QLabel *m_heading;
    QLabel *m_sentence;
    QListWidget *m_bodies;
    QPushButton *m_report;
    QPushButton *m_accept;
};

} // namespace fpk
