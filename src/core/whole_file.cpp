// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace fpk {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

// A disk that fills up takes part of what is written and says nothing; only the next attempt fails.
class StubbornFile : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        qint64 written = 0;
        while (written < length) {
            const qint64 more = QSaveFile::writeData(data + written, length - written);
            if (more <= 0)
                return -1;
            written += more;
        }
        return written;
    }
};
} // namespace

Result<void> writeWhole(const QString &path, const std::function<Result<void>(QIODevice &)> &writer)
{
    const QString shown = QDir::toNativeSeparators(path);
    StubbornFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{Error::Code::ReadOnly,
                     Text::tr("“%1” cannot be written (%2): choose another folder or name.")
                         .arg(shown, file.errorString())};
    }
    if (Result<void> written = writer(file); !written)
        return written;
    // QSaveFile does not notice by itself that the last few kilobytes, which it holds back, find no room.
    if (!file.flush() || !file.commit()) {
        return Error{Error::Code::Storage,
                     Text::tr("“%1” could not be written to its end (%2): check the free space.")
                         .arg(shown, file.errorString())};
    }
    return {};
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, [&](QIODevice &device) {
        device.write(bytes);
        return Result<void>();
    });
}

Result<void> writePrivately(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, [&](QIODevice &device) {
        qobject_cast<QFileDevice *>(&device)->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        device.write(bytes);
        return Result<void>();
    });
}

} // namespace fpk
