// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/damaged_plan.h"

#include "core/terms.h"
#include "core/whole_file.h"
#include "formats/plan_json.h"
#include "store/daily_copies.h"
#include "store/salvage.h"
#include "widgets/job.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DamagedPlan)
};

Result<Salvage> saveAsJson(const QString &path, const QString &target, const Progress &progress)
{
    Result<Salvage> saved = salvage(path, documentsBeside(target));
    if (!saved)
        return saved.error();
    if (!progress(1, 2))
        return Error{Error::Code::Cancelled, {}};
    const Result<void> written = writePrivately(target, writePlanJson(saved->plan));
    return written ? std::move(saved) : written.error();
}

} // namespace

QString DamagedPlan::offer() { return Text::tr("Save what can be read…"); }

void DamagedPlan::tell(const QString &title, const Error &error)
{
    if (!m_prompts.confirm(title, error.message, offer()))
        return;
    const Result<QString> saved = save();
    if (saved || saved.error().code != Error::Code::Cancelled)
        m_prompts.tell(title, saved ? *saved : saved.error().message);
}

Result<QString> DamagedPlan::save()
{
    const QFileInfo plan(m_path);
    const QString target =
        m_prompts.fileToSave(Text::tr("Save what can be read"),
                             plan.dir().filePath(plan.completeBaseName() + QStringLiteral(".json")),
                             Text::tr("Plans as JSON (*.json)"));
    if (target.isEmpty())
        return Error{Error::Code::Cancelled, {}};
    const QString name = QDir::toNativeSeparators(target);
    if (QFileInfo(target) == plan)
        return Error{Error::Code::Invalid,
                     Text::tr("“%1” is the damaged plan itself; choose another name.").arg(name)};
    std::optional<Salvage> found;
    Job job([path = m_path, target, &found](const Progress &progress) -> Result<void> {
        Result<Salvage> saved = saveAsJson(path, target, progress);
        if (!saved)
            return saved.error();
        found = *std::move(saved);
        return {};
    });
    m_prompts.wait(job, Text::tr("Reading what can be read of “%1”…").arg(QDir::toNativeSeparators(m_path)));
    if (!job.result())
        return job.result().error();
    const QString done = explain(*found, target);
    return latestCopy().isEmpty() ? done : done + u' ' + latestCopy();
}

// A sentence about it; empty if none was kept.
QString DamagedPlan::latestCopy() const
{
    const std::vector<dailycopies::Copy> copies = dailycopies::of(m_path, m_copiesFolder);
    if (copies.empty())
        return {};
    return Text::tr("There is a copy of the plan as well, from before the changes of %1: open “%2”.")
        .arg(terms::date(copies.front().day), QDir::toNativeSeparators(copies.front().path));
}

} // namespace fpk
