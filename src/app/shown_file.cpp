// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shown_file.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace fpk {

namespace {
constexpr int patience = 200; // milliseconds
const QByteArray here = QByteArrayLiteral("here\n");

#ifdef Q_OS_UNIX
// Where no other person can put anything: what the system has for this, or a folder in the home.
QString ownFolder()
{
    const QString ofSession = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!ofSession.isEmpty())
        return ofSession;
    const QString ofHome = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    QDir().mkpath(ofHome);
    return ofHome;
}
#endif

// Where the window on the file listens; empty if there is no such file. Only on Unix that is a file itself.
QString addressOf(const QString &path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    if (file.isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256);
    const QString name = QStringLiteral("fpkplan-") + QString::fromLatin1(hash.first(16).toHex());
#ifdef Q_OS_UNIX
    return QDir(ownFolder()).filePath(name);
#else
    return name;
#endif
}
} // namespace

bool ShownFile::call(const QString &path)
{
    const QString address = addressOf(path);
    if (address.isEmpty())
        return false;
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    socket.connectToServer(address);
    if (!socket.waitForConnected(patience))
        return false;
    while (socket.bytesAvailable() < here.size()) {
        if (!socket.waitForReadyRead(int(deadline.remainingTime())))
            return false;
    }
    return socket.read(here.size()) == here;
}

// What lies at the address by now is left over from a program that was ended, or nobody answers there.
ShownFile::ShownFile(const QString &path) : m_address(addressOf(path))
{
    connect(&m_server, &QLocalServer::newConnection, this, &ShownFile::answer);
    if (m_address.isEmpty())
        return;
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_address);
    m_server.listen(m_address);
}

bool ShownFile::is(const QString &path) const { return !m_address.isEmpty() && addressOf(path) == m_address; }

void ShownFile::answer()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        caller->write(here);
        caller->disconnectFromServer();
        Q_EMIT called();
    }
}

} // namespace fpk
