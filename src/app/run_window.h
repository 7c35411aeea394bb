// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/workspace.h"

#include <QApplication>

namespace fpk {

// Opens the window on a plan file and returns when it is closed: the program's exit code. If the person has
// a window on the file already, that one comes to the front, and this returns at once. Without a path it is
// the person's usual plan, and where there is none the person is asked. Needs a QApplication.
// A name given before by the person in the window is kept as author unless `isNamed`: then the person's is
// used. `language` is empty for the one used last time.
int runWindow(QApplication &application, const QString &path, Workspace::Person person, bool isNamed,
              const QString &language);

} // namespace fpk
