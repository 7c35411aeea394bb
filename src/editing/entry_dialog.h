// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "editing/form.h"
#include "editing/form_dialog.h"

#include <memory>

namespace Ui {
class EntryDialog;
}

namespace fpk {

// What the Federation or one body reports of an action for a quarter, with all its fields. Where several
// bodies report for themselves, the Federation's own entry sees what their reports come to, can take them
// over, and says why its mark is another one.
class EntryDialog : public FormDialog
{
    Q_OBJECT
public:
    // The plan has the entry's action, and is asked now only. `fault` is a rule known to be broken at the
    // start.
    EntryDialog(const Plan &plan, const ProgressEntry &entry, const std::optional<Error> &fault,
                Accept<ProgressEntry> accept, QWidget *parent);
    ~EntryDialog() override;

protected:
    Result<void> handOver() override;

private:
    void fill(const ProgressEntry &entry);
    void showReports(const Plan &plan, const Action &action);
    void showMark();
    [[nodiscard]] Mark mark() const;
    [[nodiscard]] ProgressEntry entry() const;

    std::unique_ptr<Ui::EntryDialog> m_ui;
    ProgressEntry m_entry;
    QDate m_proposedDeadline;       // when somebody wants a new one
    ProgressEntry m_accepted;       // the entry as the bodies' reports give it
    std::optional<Mark> m_expected; // the mark they come to
    Accept<ProgressEntry> m_accept;
};

} // namespace fpk
