// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/daily_copies.h"

#include "store/private_folder.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace fpk::dailycopies {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr qsizetype dayLength = 10; // 2023-07-03

QString nameOf(const QString &plan, const QString &day)
{
    const QFileInfo info(plan);
    return QStringLiteral("%1 %2.%3").arg(info.completeBaseName(), day, info.suffix());
}

// What a copying that was killed has left: a copy of today's may be in the making by another program.
void removeUnfinished(const QString &plan, const QDir &made, const QDateTime &now)
{
    const QString unfinished = nameOf(plan, QStringLiteral("*")) + QStringLiteral(".*");
    for (const QFileInfo &left : made.entryInfoList({unfinished}, QDir::Dirs)) {
        if (left.lastModified() < now.addDays(-1))
            QDir(left.filePath()).removeRecursively();
    }
}

void removeSuperfluous(const QString &plan, const QString &elsewhere, const QDateTime &now)
{
    const QDir made(folder(plan, elsewhere));
    std::vector<QDate> days;
    for (const Copy &copy : of(plan, elsewhere))
        days.push_back(copy.day);
    for (const QDate day : superfluous(days, now.date()))
        QFile::remove(made.filePath(nameOf(plan, day.toString(Qt::ISODate))));
    removeUnfinished(plan, made, now);
}

// So that copies of two plans of one name do not mix.
QString signOf(const QString &plan)
{
    const QByteArray path = QFileInfo(plan).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(6));
}

} // namespace

QString folder(const QString &plan, const QString &elsewhere)
{
    const QFileInfo info(plan);
    if (elsewhere.isEmpty())
        return info.dir().filePath(info.completeBaseName() + QStringLiteral(".backups"));
    return QDir(elsewhere).filePath(
        QStringLiteral("%1 %2.backups").arg(info.completeBaseName(), signOf(plan)));
}

std::vector<Copy> of(const QString &plan, const QString &elsewhere)
{
    const QDir made(folder(plan, elsewhere));
    const qsizetype dayAt = QFileInfo(plan).completeBaseName().size() + 1;
    std::vector<Copy> copies;
    for (const QString &name : made.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        const QString day = name.mid(dayAt, dayLength);
        const QDate date = QDate::fromString(day, Qt::ISODate);
        if (date.isValid() && name == nameOf(plan, day))
            copies.push_back({date, made.filePath(name)});
    }
    return copies;
}

std::vector<QDate> superfluous(std::vector<QDate> days, QDate newest)
{
    std::sort(days.begin(), days.end());
    const size_t old = days.size() - std::min(days.size(), daysKept);
    std::vector<QDate> unneeded;
    for (size_t i = 1; i < old; ++i) {
        const bool isFirstOfMonth =
            days[i].month() != days[i - 1].month() || days[i].year() != days[i - 1].year();
        if (!isFirstOfMonth && days[i] != newest)
            unneeded.push_back(days[i]);
    }
    return unneeded;
}

Result<void> keep(Store &store, const QDateTime &now, const QString &elsewhere)
{
    const QString plan = store.path();
    const QString place = folder(plan, elsewhere);
    const QString copy = QDir(place).filePath(nameOf(plan, now.date().toString(Qt::ISODate)));
    if (QFileInfo::exists(copy))
        return {};
    Result<void> kept = makePrivateFolder(place);
    if (kept)
        kept = store.copyTo(copy);
    if (!kept)
        return Error{
            kept.error().code,
            Text::tr("No backup copy of today could be made in “%1”; changes are saved all the same. Look "
                     "whether there is space, and whether you may write there.")
                .arg(QDir::toNativeSeparators(place))};
    removeSuperfluous(plan, elsewhere, now);
    return {};
}

} // namespace fpk::dailycopies
