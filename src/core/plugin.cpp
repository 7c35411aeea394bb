// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

namespace fpk {

namespace {

// From the folder of the program that runs.
QString fileOf(const QString &name)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    return QDir::cleanPath(programs.filePath(QStringLiteral(FPK_PLUGINS "/%1").arg(name)));
}

} // namespace

QObject *loadPlugin(const QString &name) { return QPluginLoader(fileOf(name)).instance(); }

Error missingPlugin(const QString &name)
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("Plugin", "A part of the program, “%1”, is missing or of another "
                                                  "version: install the program again.")
                .arg(QDir::toNativeSeparators(fileOf(name)))};
}

} // namespace fpk
