// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shown_file.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

namespace fpk {

namespace {
constexpr int patience = 200;     // milliseconds, in which a window answers
constexpr int claimPatience = 50; // milliseconds, for which a caller may hold the lock to see whose it is
constexpr int pause = 2;          // milliseconds between two looks for the answer

// Where no other person can put anything: what the system has for this, or a folder in the home.
QString ownFolder()
{
    const QString ofSession = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return ofSession.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation) : ofSession;
}

// The same for all names of a file; empty if there is no such file.
QString placeOf(const QString &path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    if (file.isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256);
    return QDir(ownFolder())
        .filePath(QStringLiteral("fpkplan-") + QString::fromLatin1(hash.first(16).toHex()));
}

QString lockIn(const QString &place) { return place + QStringLiteral("/window"); }
QString callIn(const QString &place) { return place + QStringLiteral("/call"); }
} // namespace

bool ShownFile::call(const QString &path)
{
    const QString place = placeOf(path);
    if (place.isEmpty() || !QFileInfo::exists(place))
        return false;
    QLockFile window(lockIn(place));
    window.setStaleLockTime(0); // a window may stay open for weeks
    if (window.tryLock(0))
        return false; // the place was left over from a program that was ended
    QFile call(callIn(place));
    if (!call.open(QIODevice::WriteOnly))
        return false;
    call.close();
    for (const QDeadlineTimer end(patience); call.exists(); QThread::msleep(pause)) {
        if (end.hasExpired())
            return !call.remove(); // it may have been answered just now
    }
    return true;
}

// Where another window holds the lock, it has not answered; calls are answered here as well.
ShownFile::ShownFile(const QString &path) : m_place(placeOf(path)), m_lock(lockIn(m_place))
{
    m_lock.setStaleLockTime(0);
    if (m_place.isEmpty())
        return;
    QDir().mkpath(ownFolder());
    QDir().mkdir(m_place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_lock.tryLock(claimPatience);
    QFile::remove(callIn(m_place));
    connect(&m_calls, &QFileSystemWatcher::directoryChanged, this, &ShownFile::answer);
    m_calls.addPath(m_place);
}

ShownFile::~ShownFile()
{
    m_lock.unlock();
    if (!m_place.isEmpty())
        QDir().rmdir(m_place); // unless another window is left in it
}

bool ShownFile::is(const QString &path) const { return !m_place.isEmpty() && placeOf(path) == m_place; }

void ShownFile::answer()
{
    if (QFile::remove(callIn(m_place)))
        Q_EMIT called();
}

} // namespace fpk
