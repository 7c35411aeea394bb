// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>

#include <optional>

namespace fpk {

// What a person has set for every plan on this computer; what belongs to one plan (its organisation, who
// signs its reports) is in the plan. Nothing here is needed: what is not set is as usual.
struct Settings
{
    QString person;           // the name that stands with changes; empty: that of the user of the computer
    QString language;         // a code of language::codes(); empty: that of the system
    int textSize = 0;         // in points; 0: as usual
    std::optional<bool> dark; // light on dark, or dark on light; nothing: as the system
    QString copiesFolder;     // in which the daily copies are kept; empty: beside the plan
    bool remindsOfReports = true; // that reports for the quarter before are missing
    friend bool operator==(const Settings &, const Settings &) = default;
};

Settings readSettings(const QSettings &memory);
void writeSettings(QSettings &memory, const Settings &settings);

// The program speaks the language of that code (language::codes()) from now on, and the next time.
void useLanguage(const QString &code, QSettings &memory);

// Of the user of the computer, for programs without a window.
Settings userSettings();

} // namespace fpk
