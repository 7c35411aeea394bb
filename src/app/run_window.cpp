// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_window.h"

#include "app/control_help.h"
#include "app/first_start.h"
#include "session/language.h"
#include "widgets/look.h"

namespace fpk {

namespace {
// False: the person left without a plan.
bool beginAnew(Desk &desk, const Workspace::Person &person, QSettings &memory)
{
    DialogPrompts prompts;
    FirstStart start(desk, prompts, person, memory);
    prompts.setWindow(&start.page());
    return start.page().exec() == QDialog::Accepted;
}
} // namespace

int runWindow(QApplication &application, const QString &path, Workspace::Person person, bool isNamed,
              const QString &language)
{
    const std::jthread fonts = look::readFonts();
    QSettings memory(QStringLiteral("fpkplan"), QStringLiteral("fpkplan"));
    const QString wanted = path.isEmpty() ? usualPlan(memory) : path;
    if (!wanted.isEmpty() && ShownFile::call(wanted))
        return 0;
    const Settings settings = readSettings(memory);
    const QString usual = settings.language.isEmpty() ? language::ofSystem() : settings.language;
    language::use(language.isEmpty() ? usual : language);
    if (!isNamed && !settings.person.isEmpty())
        person.name = settings.person;
    person.copiesFolder = settings.copiesFolder;
    const ControlHelp help(application);
    Desk desk(person, memory);
    // Before the look, for which the fonts must have been read.
    std::optional<Desk::Reading> first;
    if (!wanted.isEmpty())
        first = desk.read(wanted);
    look::apply(application);
    look::setDark(settings.dark);
    look::setTextSize(settings.textSize);
    if (first)
        return desk.openFirst(*std::move(first)) ? QApplication::exec() : 1;
    return beginAnew(desk, person, memory) ? QApplication::exec() : 0;
}

} // namespace fpk
