// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>

namespace fpk {

// A plan file that a window shows, so that one person has one window on it: while this lives, whoever is
// asked to show the same file on this computer can call that window instead of opening a second one. Other
// persons know nothing of it. Where the system does not let it, the file is not found, and is shown twice.
//
// A file that is shown has a place in a folder of the person's own. The window holds a lock there, and
// whoever calls puts a file beside it, which the window takes away as its answer.
class ShownFile : public QObject
{
    Q_OBJECT
public:
    // Calls the window that shows the file; true if it has answered. Waits for that no longer than a fifth of
    // a second, and only if there is a window that could answer.
    static bool call(const QString &path);

    explicit ShownFile(const QString &path);
    ~ShownFile() override;

    // The same file, by whatever name.
    [[nodiscard]] bool is(const QString &path) const;

Q_SIGNALS:
    // The window is wanted in front.
    void called();

private:
    void answer();

    QString m_place;
    QLockFile m_lock;
    QFileSystemWatcher m_calls;
};

} // namespace fpk
