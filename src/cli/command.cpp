// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "core/describe.h"
#include "formats/plan_json.h"
#include "session/language.h"
#include "session/settings.h"
#include "store/private_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace fpk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

enum ExitCode { Done = 0, Refused = 1, WrongWords = 2 };

// The first word that is no option and no value of one of the options that are everywhere.
qsizetype commandAt(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(QLatin1StringView("--")))
            return i;
        const auto takesNext = [&](const Option &option) {
            return option.valueName && words[i].sliced(2) == QLatin1StringView(option.name);
        };
        if (std::any_of(commonOptions().begin(), commonOptions().end(), takesNext))
            ++i;
    }
    return -1;
}

const Command *commandOf(const QStringList &words)
{
    const qsizetype at = commandAt(words);
    const auto named = [&](const Command &command) { return words[at] == QLatin1StringView(command.name); };
    const auto it = at < 0 ? commands().end() : std::find_if(commands().begin(), commands().end(), named);
    return it == commands().end() ? nullptr : &*it;
}

QString described(const QString &words, const char *help)
{
    return QStringLiteral("  %1 %2").arg(words, -38).arg(Text::tr(help));
}

QString described(const Option &option)
{
    const QString name = QStringLiteral("--") + QString::fromLatin1(option.name);
    return described(option.valueName ? name + u' ' + QString::fromLatin1(option.valueName) : name,
                     option.help);
}

void showHelp(const Command *only)
{
    if (!only) {
        answer(Text::tr("fpkplan [FILE] opens the window; with a command it needs no display:"));
        for (const Command &command : commands())
            answer(
                described(QString::fromLatin1(command.name) + u' ' + QString::fromLatin1(command.arguments),
                          command.help));
    } else {
        answer(QStringLiteral("fpkplan %1 %2")
                   .arg(QLatin1StringView(only->name), QLatin1StringView(only->arguments)));
        answer(Text::tr(only->help));
        for (const Option &option : only->options)
            answer(described(option));
    }
    answer(Text::tr("Options everywhere:"));
    for (const Option &option : commonOptions())
        answer(described(option));
}

Result<void> carryOut(const QStringList &words)
{
    const Command *command = commandOf(words);
    QStringList rest = words;
    if (command)
        rest.removeAt(commandAt(words));
    const Result<Call> call = Call::read(rest, command ? command->options : std::vector<Option>());
    if (!call)
        return call.error();
    if (call->has("version")) {
        answer(QStringLiteral("fpkplan " FPK_VERSION));
        return {};
    }
    if (call->has("help") || !command) {
        showHelp(command);
        return {};
    }
    return command->run(*call);
}

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> joined;
        for (const std::vector<Command> &group :
             {fileCommands(), safetyCommands(), questionCommands(), historyCommands(), deadlineCommands(),
              changeCommands(), figureCommands(), evidenceCommands(), closingCommands(), paperCommands()})
            joined.insert(joined.end(), group.begin(), group.end());
        return joined;
    }();
    return all;
}

bool isCommand(const QStringList &words)
{
    return commandOf(words) || words.contains(QLatin1StringView("--help")) ||
           words.contains(QLatin1StringView("--version"));
}

bool needsFonts(const QStringList &words)
{
    const Command *command = commandOf(words);
    const auto isOnPaper = [&](const Command &paper) {
        return command && QLatin1StringView(paper.name) == QLatin1StringView(command->name);
    };
    const std::vector<Command> papers = paperCommands();
    return std::any_of(papers.begin(), papers.end(), isOnPaper);
}

int run(const QStringList &words)
{
    language::use(languageOf(words));
    const Result<void> done = carryOut(words);
    return done ? Done : tellFailure(done.error());
}

int tellFailure(const Error &error)
{
    tell(error.message);
    if (error.code != Error::Code::Usage)
        return Refused;
    tell(Text::tr("“fpkplan --help” shows the commands, “fpkplan COMMAND --help” their options."));
    return WrongWords;
}

Error usage(const QString &message) { return {Error::Code::Usage, message}; }

Result<void> expectArguments(const Call &call, qsizetype count)
{
    if (call.arguments().size() < count)
        return usage(Text::tr("An argument is missing."));
    if (call.arguments().size() > count)
        return usage(Text::tr("“%1” is one word too many.").arg(call.arguments().at(count)));
    return {};
}

const Option asOfOption{
    "as-of", "MOMENT", QT_TRANSLATE_NOOP("CommandLine", "the plan as it was known then: a date or a moment")};

namespace {

// The moment of --as-of, if it is over.
Result<std::optional<QDateTime>> momentToRead(const Call &call, const Workspace &workspace)
{
    Result<std::optional<QDateTime>> moment = call.moment("as-of");
    const Result<void> over = moment && *moment ? workspace.expectOver(**moment, call.now()) : Result<void>();
    return over ? std::move(moment) : over.error();
}

} // namespace

Result<PlanToRead> planToRead(const Call &call)
{
    Result<std::unique_ptr<Workspace>> workspace = openPlan(call);
    if (!workspace)
        return workspace.error();
    const Result<std::optional<QDateTime>> moment = momentToRead(call, **workspace);
    if (!moment)
        return moment.error();
    PlanToRead read{*std::move(workspace), {}};
    if (*moment) {
        Result<Plan> past = read.workspace->planAsOf(**moment);
        if (!past)
            return past.error();
        read.past = *std::move(past);
    }
    return read;
}

Result<std::unique_ptr<Workspace>> workspaceToRead(const Call &call)
{
    Result<std::unique_ptr<Workspace>> workspace = openPlan(call);
    if (!workspace)
        return workspace;
    const Result<std::optional<QDateTime>> moment = momentToRead(call, **workspace);
    if (!moment)
        return moment.error();
    return *moment ? (*workspace)->asOf(**moment) : std::move(workspace);
}

Result<ReportBasis> basisOf(const Call &call, Quarter quarter)
{
    const Result<std::unique_ptr<Workspace>> workspace = workspaceToRead(call);
    return workspace ? reportBasis(**workspace, quarter, call.today()) : workspace.error();
}

Result<void> makeOwnFile(const Workspace::Person &person)
{
    const QString path = defaultFile();
    if (QFileInfo::exists(path))
        return {};
    const QFileInfo folder(QFileInfo(path).path());
    if (!QDir().mkpath(folder.path()) || !makePrivateFolder(folder.filePath()))
        return Error{
            Error::Code::ReadOnly,
            Text::tr("The folder “%1” cannot be made; name a plan file with --file.").arg(folder.filePath())};
    return Workspace::create(path, bundledPlan(), person);
}

Result<std::unique_ptr<Workspace>> openPlan(const Call &call)
{
    const Workspace::Person person{call.author(), call.clock(), userSettings().copiesFolder};
    if (!call.has("file")) {
        if (const auto made = makeOwnFile(person); !made)
            return made.error();
    }
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(call.file(), person);
    if (workspace)
        QObject::connect(workspace->get(), &Workspace::dailyCopyFailed, workspace->get(),
                         [](const Error &error) { tell(error.message); });
    return workspace;
}

Result<const Action *> actionOf(const Call &call, const Plan &plan)
{
    const QString number = call.arguments().first();
    if (const Action *action = plan.findAction(number))
        return action;
    return Error{Error::Code::NotFound,
                 Text::tr("The plan has no action %1; “fpkplan list” shows all numbers.").arg(number)};
}

Result<size_t> placeOf(const Call &call, const char *option, size_t count)
{
    const Result<std::optional<int>> place = call.whole(option);
    if (!place)
        return place.error();
    if (!*place)
        return usage(Text::tr("--%1 is missing.").arg(QLatin1StringView(option)));
    if (**place >= 1 && size_t(**place) <= count)
        return size_t(**place) - 1;
    return Error{Error::Code::NotFound,
                 Text::tr("--%1 %2: the action has %3; “fpkplan show” lists them in order.")
                     .arg(QLatin1StringView(option))
                     .arg(**place)
                     .arg(count)};
}

Result<std::optional<BodyId>> bodyOf(const Call &call, const Plan &plan)
{
    const std::optional<QString> code = call.value("body");
    if (!code)
        return std::optional<BodyId>();
    if (const Body *body = plan.findBody(*code))
        return std::optional(body->id);
    return noBody(*code);
}

Error noBody(const QString &code)
{
    return {Error::Code::NotFound, Text::tr("The plan has no body with the code “%1”.").arg(code)};
}

Result<void> commit(const Call &call, Workspace &workspace, const std::vector<Change> &changes)
{
    if (const auto committed = workspace.commit(changes); !committed)
        return committed;
    if (!call.has("quiet"))
        tell(changes.empty() ? Text::tr("Nothing was different; nothing was changed.")
                             : describe(workspace.plan(), changes));
    return {};
}

} // namespace fpk::cli
