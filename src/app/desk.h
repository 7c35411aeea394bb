// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main_window.h"
#include "app/shown_file.h"

namespace fpk {

// The program while a window is open: one plan file and the window on it, and beside it those on its past.
// Another file, or another person, takes their place only after it could be opened. A file that another
// window of the person shows already is not opened a second time: that window comes to the front.
class Desk : public QObject
{
    Q_OBJECT
public:
    Desk(Workspace::Person person, QSettings &memory);
    ~Desk() override;

    // A plan file that has been read and waits for its window. Until then whoever asks for the same file
    // finds it claimed.
    struct Reading
    {
        QString path;
        std::unique_ptr<ShownFile> shown; // none: the window in sight shows that file
        Result<std::unique_ptr<Workspace>> workspace;
    };
    [[nodiscard]] Reading read(const QString &path) const;

    // Shows the plan of that file. On failure what was shown before stays.
    Result<void> open(const QString &path) { return show(read(path)); }
    // The same while there is no window to tell in: a failure is told in a box; false then.
    bool openFirst(Reading reading);
    // Goes on in the name and with the folder for copies that are set there.
    void follow(const Settings &settings);
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }

    // The windows on the past of the plan, those that are open.
    [[nodiscard]] std::vector<MainWindow *> pastWindows() const;

private:
    // The plan as of a moment, in a window of its own.
    struct Past
    {
        DialogPrompts prompts;
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<MainWindow> window;
    };

    Result<void> show(Reading reading);
    void showPast(const QDateTime &moment);
    void restore(const QString &copy);
    void openOrTell(const QString &path);
    void offerSalvage(const Error &error, const QString &path);
    void saveReadable(const QString &path);
    void showFile(const QString &path);
    void comeToFront();

    Workspace::Person m_person;
    QSettings &m_memory;
    DialogPrompts m_prompts;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ShownFile> m_shown;
    std::vector<std::unique_ptr<Past>> m_pasts;
};

} // namespace fpk
