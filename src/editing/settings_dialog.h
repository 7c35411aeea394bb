// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/settings.h"
#include "wording/until_reading.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace fpk {

// What a person can set, as it is or as it is wanted: of the program, and of the open plan.
struct SettingsChoice
{
    Settings program;
    QStringList untilDeadlines; // of the plan; none: nothing is asked about them
    std::optional<UntilReading> until;
    bool opensPlan = false; // then the form of the plan is wanted, in which its other settings are
};

class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(const SettingsChoice &present, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    [[nodiscard]] SettingsChoice choice() const;

    void accept() override;

private:
    void showProgram();
    void showPlan();
    void browse();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    SettingsChoice m_choice;
};

} // namespace fpk
