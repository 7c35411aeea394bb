// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_guard.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace fpk {

#ifdef Q_OS_LINUX

namespace {

int open(const QString &path, int mode)
{
    return ::open(QFile::encodeName(path).constData(), mode | O_CLOEXEC);
}

// A lock of the open file description, not of the process: only its own closing ends it. It covers the bytes
// in which SQLite keeps its shared locks (sqlite.org/fileformat.html, "The Lock-Byte Page").
struct flock lockOf(FileGuard::Hold hold)
{
    struct flock lock = {};
    lock.l_type = hold == FileGuard::Hold::Alone ? F_WRLCK : F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000002;
    lock.l_len = 510;
    return lock;
}

} // namespace

FileGuard::FileGuard(const QString &path, Hold hold)
    : m_descriptor(open(path, hold == Hold::Alone ? O_RDWR : O_RDONLY))
{
    struct flock lock = lockOf(hold);
    m_holds = m_descriptor >= 0 && ::fcntl(m_descriptor, F_OFD_SETLK, &lock) == 0;
}

bool FileGuard::isHeld(const QString &path)
{
    const int descriptor = open(path, O_RDONLY);
    if (descriptor < 0)
        return false;
    struct flock lock = lockOf(Hold::Alone);
    const bool isHeld = ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(descriptor);
    return isHeld;
}

FileGuard::~FileGuard()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

#else

FileGuard::FileGuard(const QString &, Hold) {}
bool FileGuard::isHeld(const QString &) { return false; }
FileGuard::~FileGuard() = default;

#endif

} // namespace fpk
