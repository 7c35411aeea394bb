// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/settings.h"

#include "session/language.h"

namespace fpk {

namespace {
constexpr QLatin1StringView person("person");
constexpr QLatin1StringView languageCode("language");
constexpr QLatin1StringView textSize("window/textSize");
constexpr QLatin1StringView dark("window/dark");
constexpr QLatin1StringView copiesFolder("copies/folder");
constexpr QLatin1StringView remindsOfReports("reminder/reports");
} // namespace

Settings readSettings(const QSettings &memory)
{
    Settings settings;
    settings.person = memory.value(person).toString();
    const QString code = memory.value(languageCode).toString();
    settings.language = language::codes().contains(code) ? code : QString();
    settings.textSize = memory.value(textSize).toInt();
    if (memory.contains(dark))
        settings.dark = memory.value(dark).toBool();
    settings.copiesFolder = memory.value(copiesFolder).toString();
    settings.remindsOfReports = memory.value(remindsOfReports, settings.remindsOfReports).toBool();
    return settings;
}

void writeSettings(QSettings &memory, const Settings &settings)
{
    memory.setValue(person, settings.person);
    memory.setValue(languageCode, settings.language);
    memory.setValue(textSize, settings.textSize);
    if (settings.dark)
        memory.setValue(dark, *settings.dark);
    else
        memory.remove(dark);
    memory.setValue(copiesFolder, settings.copiesFolder);
    memory.setValue(remindsOfReports, settings.remindsOfReports);
}

void useLanguage(const QString &code, QSettings &memory)
{
    language::use(code);
    Settings settings = readSettings(memory);
    settings.language = code;
    writeSettings(memory, settings);
}

Settings userSettings()
{
    return readSettings(QSettings(QStringLiteral("fpkplan"), QStringLiteral("fpkplan")));
}

} // namespace fpk
