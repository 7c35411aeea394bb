// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "core/change_text.h"
#include "core/history.h"
#include "core/terms.h"
#include "formats/answer_json.h"

#include <QCoreApplication>

namespace fpk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// "Mark: in progress → done" of a field; the name alone of a record that was made or deleted.
QString lineOf(const ChangeText &text)
{
    const QString nothing = QStringLiteral("—");
    if (text.field.isEmpty())
        return text.after.isEmpty() ? Text::tr("%1: deleted").arg(text.subject)
                                    : Text::tr("%1: added").arg(text.subject);
    return Text::tr("%1, %2: %3 → %4")
        .arg(text.subject, text.field, text.before.isEmpty() ? nothing : text.before.simplified(),
             text.after.isEmpty() ? nothing : text.after.simplified());
}

void showSet(const History &history, const RecordedSet &recorded, const std::vector<Change> &changes)
{
    const ChangeSet &set = recorded.set;
    const QString when = terms::moment(set.madeAt);
    QString head = QStringLiteral("%1  %2  %3").arg(QString::number(recorded.seq), when, set.author);
    if (set.undoes)
        head += QStringLiteral("  ") + Text::tr("(taken back)");
    if (!set.comment.isEmpty())
        head += QStringLiteral("  ") + set.comment;
    answer(head);
    for (const ChangeText &text : texts(history.records(), changes))
        answer(QStringLiteral("    ") + lineOf(text));
}

Result<void> history(const Call &call)
{
    if (call.arguments().size() > 1)
        return expectArguments(call, 1);
    const Result<std::unique_ptr<Workspace>> workspace = openPlan(call);
    if (!workspace)
        return workspace.error();
    Result<std::vector<RecordedSet>> journal = (*workspace)->journal();
    if (!journal)
        return journal.error();
    HistoryFilter filter;
    if (!call.arguments().isEmpty()) {
        const Result<const Action *> action = actionOf(call, (*workspace)->plan());
        if (!action)
            return action.error();
        filter.action = (*action)->id;
    }
    const History history((*workspace)->plan(), *std::move(journal));
    std::vector<size_t> places = history.find(filter);
    std::reverse(places.begin(), places.end());
    std::vector<RecordedSet> found;
    for (const size_t place : places) {
        RecordedSet &recorded = found.emplace_back(history.sets()[place]);
        recorded.set.changes = history.changes(recorded.set, filter);
    }
    if (call.has("json")) {
        answer(historyJson(found));
        return {};
    }
    for (const RecordedSet &recorded : found)
        showSet(history, recorded, recorded.set.changes);
    return {};
}

} // namespace

std::vector<Command> historyCommands()
{
    return {{"history",
             "[NUMBER]",
             QT_TRANSLATE_NOOP("CommandLine", "who changed what and when, of the plan or of one action"),
             {{"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "answer in JSON, for a program")}},
             history}};
}

} // namespace fpk::cli
