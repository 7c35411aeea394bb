// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>

namespace fpk {

// A plugin is a piece of the program in a file of its own, loaded when it is first wanted: what it links
// would otherwise be read at every start, most of which never need it. Its interface is a class known to
// Q_DECLARE_INTERFACE that names the file, without its ending, as `plugin`.

// The plugin of that file; it lives as long as the program. Null if the file is missing or of another build.
QObject *loadPlugin(const QString &name);
// What a person is told then.
Error missingPlugin(const QString &name);

template <class Interface>
Result<const Interface *> plugin()
{
    const QString name = QString::fromLatin1(Interface::plugin);
    const auto *loaded = qobject_cast<Interface *>(loadPlugin(name));
    return loaded ? Result<const Interface *>(loaded) : missingPlugin(name);
}

} // namespace fpk
