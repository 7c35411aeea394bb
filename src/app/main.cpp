// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_window.h"
#include "cli/command.h"
#include "session/language.h"
#include "widgets/look.h"

#include <QApplication>
#include <QFileInfo>

#include <clocale>
#include <csignal>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// Qt wants UTF-8 and warns on standard error about anything else, as in a script without a locale.
void useUtf8()
{
    const char *locale = std::setlocale(LC_CTYPE, "");
    const QByteArray name = QByteArray(locale ? locale : "").toUpper();
    if (!name.contains("UTF-8") && !name.contains("UTF8"))
        qputenv("LC_ALL", "C.UTF-8");
}

// Where the size of files is limited, writing is to fail like on a full disk, instead of ending the program.
void outliveLimits()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

// What a plan says is its owner's: its copies, reports, settings and temporary files too.
void writeForOwner()
{
#ifdef Q_OS_UNIX
    umask(S_IRWXG | S_IRWXO);
#endif
}

bool hasDisplay()
{
#ifdef Q_OS_UNIX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

// Who calls a command reads its sentences, not what Qt remarks on its surroundings.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        fpk::cli::tell(message);
}

int runCommand(int &argc, char **argv, const QStringList &words)
{
    qInstallMessageHandler(keepQuiet);
    if (!fpk::cli::needsFonts(words)) {
        const QCoreApplication app(argc, argv);
        return fpk::cli::run(words);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    return fpk::cli::run(words);
}

// The words with which a window is asked for: options and at most one file.
fpk::Result<fpk::cli::Call> windowCall(const QStringList &words)
{
    fpk::Result<fpk::cli::Call> call = fpk::cli::Call::read(words, {});
    if (!call)
        return call;
    const QStringList files = call->arguments();
    if (files.size() > 1 || (files.size() == 1 && !QFileInfo::exists(files.first())))
        return fpk::cli::usage(Text::tr("“%1” is neither a command nor a plan file.").arg(files.last()));
    return call;
}

// Tells why there is no window, wrong words before a missing display; the exit code.
int refuseWindow(const QStringList &words)
{
    fpk::language::use(fpk::cli::languageOf(words));
    if (const auto call = windowCall(words); !call)
        return fpk::cli::tellFailure(call.error());
    fpk::cli::tell(Text::tr("There is no display for the window; what works without one is, for instance: %1")
                       .arg(QStringLiteral("./run report --quarter 2023-Q4 --output report.pdf")));
    return 1;
}

// In place of Qt's advice on plugins and its abort, while the application is being made and looks for a
// display.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtFatalMsg)
        std::_Exit(refuseWindow(QCoreApplication::arguments().mid(1)));
}

int openWindow(int &argc, char **argv, const QStringList &words)
{
    qInstallMessageHandler(endWithoutDisplay);
    QApplication app(argc, argv);
    qInstallMessageHandler(nullptr);
    fpk::language::use(fpk::cli::languageOf(words));
    const auto call = windowCall(words);
    if (!call)
        return fpk::cli::tellFailure(call.error());
    const fpk::Workspace::Person person{call->author(), call->clock()};
    const QString named = call->arguments().value(0, call->value("file").value_or(QString()));
    return fpk::runWindow(app, named, person, call->has("author"), call->value("lang").value_or(QString()));
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    outliveLimits();
    writeForOwner();
    QCoreApplication::setApplicationName(QStringLiteral("fpkplan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FPK_VERSION));
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    if (fpk::cli::isCommand(words))
        return runCommand(argc, argv, words);
    if (hasDisplay()) {
        const std::jthread fonts = fpk::look::findFonts();
        return openWindow(argc, argv, words);
    }
    const QCoreApplication app(argc, argv);
    return refuseWindow(words);
}
