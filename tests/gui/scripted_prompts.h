// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/prompts.h"
#include "widgets/job.h"

#include <QEventLoop>

namespace fpk::test {

// Answers in a person's place: what a test has put in, once asked. What it was asked is kept.
class ScriptedPrompts : public Prompts
{
public:
    QString file;                                   // answers all questions for a file
    std::optional<QString> typed;                   // answers a question for a text
    bool agrees = true;                             // to what is asked of it
    std::optional<QDateTime> chosenMoment;          // answers a question for one
    std::optional<ActionId> goesTo;                 // rather than close a quarter
    std::function<void(ProgressEntry &)> fillEntry; // what the person changes in the form
    std::function<void(ActionSheet &)> fillAction;
    std::function<void(Goal &)> fillGoal;
    std::function<void(Expense &)> fillExpense;
    std::function<void(PlanSheet &)> fillPlan;
    std::function<void(SettingsChoice &)> fillSettings;

    std::function<void(const ReportToShow &report)> onPreview;
    std::optional<ReportChoice> chosen; // in a preview

    std::optional<PacksChoice> chosenPacks;

    int waitedFor = 0; // jobs
    PacksChoice askedPacks;
    SettingsChoice askedSettings;
    QString suggestedFile;
    QString offeredKinds;
    std::optional<ProgressEntry> askedEntry;
    std::optional<Error> askedFault;
    QString told;

    QString fileToOpen(const QString &, const QString &) override { return file; }
    QString fileToSave(const QString &, const QString &suggested, const QString &kinds) override
    {
        suggestedFile = suggested;
        offeredKinds = kinds;
        return file;
    }
    QString fileToMake(const QString &, const QString &, const QString &) override { return file; }
    std::optional<QString> text(const QString &, const QString &, const QString &) override { return typed; }
    std::optional<QDateTime> moment(const QString &, const QString &, const QDateTime &) override
    {
        return chosenMoment;
    }
    bool confirm(const QString &, const QString &text, const QString &) override
    {
        told = text;
        return agrees;
    }
    void tell(const QString &, const QString &text) override { told = text; }

    bool entry(const Plan &, const ProgressEntry &entry, const std::optional<Error> &fault,
               const Accept<ProgressEntry> &accept) override
    {
        askedEntry = entry;
        askedFault = fault;
        return answer(entry, fillEntry, accept);
    }
    bool action(const Plan &, const ActionSheet &sheet, const Accept<ActionSheet> &accept) override
    {
        return answer(sheet, fillAction, accept);
    }
    bool goal(const Goal &goal, const Accept<Goal> &accept) override
    {
        return answer(goal, fillGoal, accept);
    }
    bool expense(const std::vector<BudgetLine> &, const Expense &expense,
                 const Accept<Expense> &accept) override
    {
        return answer(expense, fillExpense, accept);
    }
    bool plan(const PlanSheet &sheet, const Accept<PlanSheet> &accept) override
    {
        return answer(sheet, fillPlan, accept);
    }
    std::optional<SettingsChoice> settings(const SettingsChoice &present) override
    {
        askedSettings = present;
        if (!fillSettings)
            return {};
        SettingsChoice choice = present;
        fillSettings(choice);
        return choice;
    }
    void bodies(Workspace &) override {}
    ClosingChoice closing(const Plan &, const ClosingReview &review) override
    {
        told = explain(review).join(u'\n');
        return {agrees && !goesTo, goesTo};
    }
    std::optional<PacksChoice> packs(const Plan &, const PacksChoice &usual) override
    {
        askedPacks = usual;
        return chosenPacks;
    }
    ReportChoice preview(const ReportToShow &report) override
    {
        told = report.title;
        if (onPreview)
            onPreview(report);
        return chosen.value_or(report.choice);
    }
    bool printer(QPrinter &) override { return false; }
    void wait(Job &job, const QString &) override
    {
        ++waitedFor;
        QEventLoop loop;
        QObject::connect(&job, &Job::ended, &loop, &QEventLoop::quit);
        job.start();
        loop.exec();
    }

private:
    // Without an answer the person cancels.
    template <class Value>
    static bool answer(Value value, const std::function<void(Value &)> &fill, const Accept<Value> &accept)
    {
        if (!fill)
            return false;
        fill(value);
        return bool(accept(value));
    }
};

} // namespace fpk::test
