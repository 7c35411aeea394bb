// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/restore.h"

#include "store/private_copy.h"
#include "store/store.h"
#include "store/unfinished_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Error unsound(const QString &copy)
{
    return {Error::Code::Damaged,
            Text::tr("“%1” is damaged, so the plan was left as it is; choose another copy.")
                .arg(QDir::toNativeSeparators(copy))};
}

// Brings the file to the newest version and looks at all of it.
Result<void> expectSound(const QString &file, const QString &copy)
{
    const Result<std::unique_ptr<Store>> store = Store::open(file);
    if (!store)
        return store.error().code == Error::Code::Damaged ? unsound(copy) : store.error();
    const Result<Issues> issues = (*store)->check();
    return issues && issues->empty() ? Result<void>() : unsound(copy);
}

QString keptName(const QString &path, const QDateTime &now)
{
    const QFileInfo info(path);
    const QString stem =
        QStringLiteral("%1 before restore %2")
            .arg(info.completeBaseName(), now.toString(QStringLiteral("yyyy-MM-dd hh-mm-ss")));
    QString name = stem;
    for (int i = 2; QFileInfo::exists(info.dir().filePath(name + u'.' + info.suffix())); ++i)
        name = QStringLiteral("%1 (%2)").arg(stem).arg(i);
    return info.dir().filePath(name + u'.' + info.suffix());
}

// While nobody can open the plan.
Result<QString> replaceKeeping(UnfinishedFile &file, const QString &path, const QDateTime &now)
{
    if (const auto writable = planfile::expectWritable(path); !writable)
        return writable.error();
    const FileGuard alone(path, FileGuard::Hold::Alone);
    if (!alone.holds())
        return planfile::inUse(path);
    const QString kept = keptName(path, now);
    if (const auto copied = copyPrivately(path, kept); !copied)
        return copied.error();
    // They belong to what is replaced, and are kept with it.
    for (const QString &log : planfile::logs())
        QFile::remove(path + log);
    const Result<void> replaced = file.replace();
    return replaced ? Result<QString>(kept) : replaced.error();
}

} // namespace

Result<QString> restorePlan(const QString &path, const QString &copy, const QDateTime &now)
{
    if (QFileInfo(copy).exists() && QFileInfo(copy) == QFileInfo(path))
        return Error{
            Error::Code::Storage,
            Text::tr("“%1” is the plan itself; choose a copy of it.").arg(QDir::toNativeSeparators(copy))};
    if (const auto ours = planfile::recognise(copy, int(planfile::bundledMigrations().size())); !ours)
        return ours.error();
    if (FileGuard::isHeld(copy))
        return planfile::inUse(copy);
    UnfinishedFile file(path);
    if (const auto made = file.makeFolder(); !made)
        return made.error();
    if (const auto copied = copyPrivately(copy, file.path()); !copied)
        return copied.error();
    if (const auto sound = expectSound(file.path(), copy); !sound)
        return sound.error();
    if (QFileInfo::exists(path))
        return replaceKeeping(file, path, now);
    const Result<void> appeared = file.appear();
    return appeared ? Result<QString>(QString()) : appeared.error();
}

} // namespace fpk
