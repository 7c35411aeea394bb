// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/closing_review.h"
#include "editing/form.h"
#include "editing/packs_dialog.h"
#include "editing/settings_dialog.h"
#include "editing/sheets.h"
#include "preview/report_choice.h"
#include "session/workspace.h"

class QPrinter;

namespace fpk {

class Job;

// The answer to what is missing before a quarter is closed.
struct ClosingChoice
{
    bool closes = false;
    std::optional<ActionId> goesTo = {}; // instead, to mend what is missing there
};

// The name in the folder where a person keeps documents, to be suggested for what is written.
QString amongDocuments(const QString &name);

// Every question that stops a person until it is answered. The window asks through this, so that a test can
// answer in a person's place. The forms return true when what they hold was taken over.
class Prompts
{
public:
    virtual ~Prompts() = default;

    // A path; empty if the person thought better of it. `kinds` is as QFileDialog wants it.
    virtual QString fileToOpen(const QString &title, const QString &kinds) = 0;
    // The suggested name's ending is put behind a name typed without one. The second is for a file that must
    // not exist yet, so nobody is asked whether to replace it.
    virtual QString fileToSave(const QString &title, const QString &suggested, const QString &kinds) = 0;
    virtual QString fileToMake(const QString &title, const QString &suggested, const QString &kinds) = 0;
    virtual std::optional<QString> text(const QString &title, const QString &question,
                                        const QString &present) = 0;
    // A moment of the past; nothing if the person thought better of it.
    virtual std::optional<QDateTime> moment(const QString &title, const QString &question,
                                            const QDateTime &suggested) = 0;
    // Whether to do what the button says.
    virtual bool confirm(const QString &title, const QString &text, const QString &button) = 0;
    virtual void tell(const QString &title, const QString &text) = 0;

    virtual bool entry(const Plan &plan, const ProgressEntry &entry, const std::optional<Error> &fault,
                       const Accept<ProgressEntry> &accept) = 0;
    virtual bool action(const Plan &plan, const ActionSheet &sheet, const Accept<ActionSheet> &accept) = 0;
    virtual bool goal(const Goal &goal, const Accept<Goal> &accept) = 0;
    // `lines` are those of one action; the expense names one of them.
    virtual bool expense(const std::vector<BudgetLine> &lines, const Expense &expense,
                         const Accept<Expense> &accept) = 0;
    // Nothing if the person thought better of it.
    virtual std::optional<SettingsChoice> settings(const SettingsChoice &present) = 0;
    virtual bool plan(const PlanSheet &sheet, const Accept<PlanSheet> &accept) = 0;
    virtual void bodies(Workspace &workspace) = 0;
    // The plan does not change while this asks.
    virtual ClosingChoice closing(const Plan &plan, const ClosingReview &review) = 0;

    // Whose packs are to be made, and where; nothing if the person thought better of it.
    virtual std::optional<PacksChoice> packs(const Plan &plan, const PacksChoice &usual) = 0;
    // Shows the report until the person has seen enough; gives what was chosen last.
    virtual ReportChoice preview(const ReportToShow &report) = 0;
    // False: do not print.
    virtual bool printer(QPrinter &printer) = 0;
    // Shows how far the job is, and lets it be cancelled; returns when it has ended.
    virtual void wait(Job &job, const QString &sentence) = 0;
};

// The questions as dialogs over a window.
class DialogPrompts : public Prompts
{
public:
    // The window may come later than the prompts, and must outlive their use.
    void setWindow(QWidget *window) { m_window = window; }

    QString fileToOpen(const QString &title, const QString &kinds) override;
    QString fileToSave(const QString &title, const QString &suggested, const QString &kinds) override;
    QString fileToMake(const QString &title, const QString &suggested, const QString &kinds) override;
    std::optional<QString> text(const QString &title, const QString &question,
                                const QString &present) override;
    std::optional<QDateTime> moment(const QString &title, const QString &question,
                                    const QDateTime &suggested) override;
    bool confirm(const QString &title, const QString &text, const QString &button) override;
    void tell(const QString &title, const QString &text) override;
    bool entry(const Plan &plan, const ProgressEntry &entry, const std::optional<Error> &fault,
               const Accept<ProgressEntry> &accept) override;
    bool action(const Plan &plan, const ActionSheet &sheet, const Accept<ActionSheet> &accept) override;
    bool goal(const Goal &goal, const Accept<Goal> &accept) override;
    bool expense(const std::vector<BudgetLine> &lines, const Expense &expense,
                 const Accept<Expense> &accept) override;
    std::optional<SettingsChoice> settings(const SettingsChoice &present) override;
    bool plan(const PlanSheet &sheet, const Accept<PlanSheet> &accept) override;
    void bodies(Workspace &workspace) override;
    ClosingChoice closing(const Plan &plan, const ClosingReview &review) override;
    std::optional<PacksChoice> packs(const Plan &plan, const PacksChoice &usual) override;
    ReportChoice preview(const ReportToShow &report) override;
    bool printer(QPrinter &printer) override;
    void wait(Job &job, const QString &sentence) override;

private:
    QWidget *m_window = nullptr;
};

} // namespace fpk
