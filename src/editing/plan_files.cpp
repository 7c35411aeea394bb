// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/plan_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace fpk::planfiles {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanFiles)
};

constexpr int usualYears = 4;

PlanSheet emptySheet(const Plan &like)
{
    PlanSheet sheet = PlanSheet::of(like);
    PlanInfo &info = sheet.info;
    info.id = PlanInfoId::make();
    info.title.clear();
    info.titleKy.clear();
    info.approval.clear();
    info.periodFrom = like.info().periodTo.addDays(1);
    info.periodTo = info.periodFrom.addYears(usualYears).addDays(-1);
    return sheet;
}

} // namespace

QString toOpen(Prompts &prompts)
{
    return prompts.fileToOpen(Text::tr("Open a plan"), Text::tr("Plans (*.fpkplan);;All files (*)"));
}

Result<QString> make(const Plan &like, const Workspace::Person &person, Prompts &prompts)
{
    const QString path =
        prompts.fileToMake(Text::tr("New plan"), Text::tr("plan.fpkplan"), Text::tr("Plans (*.fpkplan)"));
    if (QFileInfo::exists(path))
        return Error{
            Error::Code::Invalid,
            Text::tr("“%1” exists already; choose another name.").arg(QDir::toNativeSeparators(path))};
    const auto create = [&](const PlanSheet &edited) {
        Plan plan;
        plan.load(edited.info);
        for (const Body *body : like.bodies())
            plan.load(*body);
        const Result<void> listed = plan.apply(changes(plan, edited));
        return listed ? Workspace::create(path, plan, person) : listed;
    };
    if (path.isEmpty() || !prompts.plan(emptySheet(like), create))
        return Error{Error::Code::Cancelled, {}};
    return path;
}

} // namespace fpk::planfiles
