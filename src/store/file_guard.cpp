// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_guard.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace fpk {

#ifdef Q_OS_LINUX

// A lock of the open file description, not of the process: only its own closing ends it. It covers the bytes
// in which SQLite keeps its shared locks (sqlite.org/fileformat.html, "The Lock-Byte Page").
FileGuard::FileGuard(const QString &path, Hold hold)
{
    const int mode = hold == Hold::Alone ? O_RDWR : O_RDONLY;
    m_descriptor = ::open(QFile::encodeName(path).constData(), mode | O_CLOEXEC);
    struct flock lock = {};
    lock.l_type = hold == Hold::Alone ? F_WRLCK : F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000002;
    lock.l_len = 510;
    m_holds = m_descriptor >= 0 && ::fcntl(m_descriptor, F_OFD_SETLK, &lock) == 0;
}

FileGuard::~FileGuard()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

#else

FileGuard::FileGuard(const QString &, Hold) {}
FileGuard::~FileGuard() = default;

#endif

} // namespace fpk
