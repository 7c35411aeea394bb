// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_words.h"

#include "core/describe.h"
#include "core/terms.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Window)
};

} // namespace

QString windowTitleOf(const Workspace &workspace)
{
    const PlanInfo &info = workspace.plan().info();
    const std::optional<QDateTime> &moment = workspace.moment();
    const QString name = QFileInfo(workspace.path()).fileName();
    //: the name of a file, and the day as of which its plan is shown
    const QString shown =
        moment ? Text::tr("%1 as of %2").arg(name, terms::date(moment->toLocalTime().date())) : name;
    //: title of the window: of the plan, name of its file
    return Text::tr("%1 — %2").arg(terms::localized(info.title, info.titleKy), shown);
}

QString changeSentence(const Plan &plan, const ChangeSet &set, bool isOurs)
{
    if (isOurs && set.undoes)
        return Text::tr("Undone: %1").arg(describe(plan, inverse(set.changes)));
    //: who made a change, and what it was
    const QString sentence = isOurs ? Text::tr("Saved. %1: %2") : Text::tr("%1 changed: %2");
    return sentence.arg(set.author, describe(plan, set.changes));
}

} // namespace fpk
