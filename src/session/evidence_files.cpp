// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/evidence_files.h"

#include "core/evidence.h"
#include "core/whole_file.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

Error unreadable(const QString &path, const QString &reason)
{
    return {Error::Code::NotFound,
            Text::tr("“%1” cannot be read: %2").arg(QDir::toNativeSeparators(path), reason)};
}

// What hinders a file from being read; before it is opened, since a device may never answer.
Result<void> expectFile(const QString &path)
{
    const QFileInfo file(path);
    const auto error = [&](const QString &sentence) {
        return Error{Error::Code::NotFound, sentence.arg(QDir::toNativeSeparators(path))};
    };
    if (path.contains(QChar::ReplacementCharacter))
        return error(
            Text::tr("The name “%1” has letters that are no text in this system; rename the file and "
                     "attach it again."));
    if (file.isDir())
        return error(Text::tr("“%1” is a folder; attach the files in it one by one, or an archive of it."));
    if (!file.exists())
        return error(Text::tr("There is no file “%1”."));
    if (!file.isFile())
        return error(Text::tr("“%1” is a device and no file, and cannot be attached."));
    if (!file.isReadable())
        return error(Text::tr("You may not read “%1”; ask its owner, or attach a copy of your own."));
    return {};
}

Result<QByteArray> contentOf(const QString &planPath, const Evidence &evidence)
{
    const Result<std::unique_ptr<Store>> store = Store::open(planPath);
    return store ? (*store)->content(evidence.hash) : store.error();
}

} // namespace

Result<Evidence> keepFile(const QString &planPath, const QString &path,
                          const std::function<Result<void>(const Evidence &)> &accept)
{
    if (const auto readable = expectFile(path); !readable)
        return readable.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    Evidence evidence;
    evidence.id = EvidenceId::make();
    evidence.fileName = safeFileName(QFileInfo(path).fileName());
    evidence.title = evidence.fileName;
    if (file.size() > largestEvidence)
        return tooLarge(evidence.fileName, file.size());
    // One byte more than may be: a file that grows meanwhile is noticed.
    const QByteArray content = file.read(largestEvidence + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    if (content.size() > largestEvidence)
        return tooLarge(evidence.fileName, content.size());
    evidence.size = content.size();
    evidence.hash = Store::digestOf(content);
    if (const Result<void> accepted = accept ? accept(evidence) : Result<void>(); !accepted)
        return accepted.error();
    const Result<std::unique_ptr<Store>> store = Store::open(planPath);
    if (!store)
        return store.error();
    const Result<QString> kept = (*store)->keepContent(content);
    return kept ? Result<Evidence>(std::move(evidence)) : kept.error();
}

// Larger files than may be kept are none of the plan's.
Result<int> keepNamedFiles(const QString &planPath, const Plan &plan, const QString &folder)
{
    QSet<QString> missing;
    for (const Evidence &evidence : plan.table<Evidence>().rows())
        missing.insert(evidence.hash);
    missing.remove(QString());
    if (missing.isEmpty())
        return 0;
    const Result<std::unique_ptr<Store>> store = Store::open(planPath);
    if (!store)
        return store.error();
    for (const QFileInfo &found : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(found.filePath());
        if (file.size() > largestEvidence || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        if (!missing.remove(Store::digestOf(content)))
            continue;
        if (const auto kept = (*store)->keepContent(content); !kept)
            return kept.error();
    }
    return int(missing.size());
}

Result<void> saveFile(const QString &planPath, const Evidence &evidence, const QString &target)
{
    const Result<QByteArray> content = contentOf(planPath, evidence);
    return content ? writeWhole(target, *content) : content.error();
}

Result<QString> copyToRead(const QString &planPath, const Evidence &evidence, const QString &folder)
{
    const QString name = safeFileName(evidence.fileName);
    if (isProgram(name))
        return Error{
            Error::Code::Invalid,
            Text::tr("“%1” is a program and is not run from here. Save it if you know where it comes from.")
                .arg(name)};
    // A folder for each, so that two files of one name are two copies and the name stays as it is.
    const QString place = QDir(folder).filePath(toText(QUuid::createUuid()));
    const QString path = QDir(place).filePath(name);
    if (!QDir().mkpath(place))
        return unreadable(place, Text::tr("the folder cannot be made"));
    if (const auto saved = saveFile(planPath, evidence, path); !saved)
        return saved.error();
    QFile::setPermissions(path, QFile::ReadOwner);
    return path;
}

} // namespace fpk
