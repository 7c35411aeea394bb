// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QFile>

namespace fpk::test {

// Makes a plan file as the first version of the program left it. False if that failed.
inline bool makeVersion1(const QString &path)
{
    QFile script(QStringLiteral(FPK_SOURCE_DIR "/tests/data/version-1.sql"));
    Connection connection(path);
    return script.open(QIODevice::ReadOnly) && connection.open() &&
           connection.runScript(QString::fromUtf8(script.readAll()));
}

} // namespace fpk::test
