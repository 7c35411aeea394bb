// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"

#include "core/date.h"
#include "session/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>

namespace fpk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error wrongWord(const char *option, const QString &form)
{
    return {Error::Code::Usage, Text::tr("--%1 must be %2.").arg(QString::fromLatin1(option), form),
            QString::fromLatin1(option)};
}

// The time of now on that day, or (none) the present.
Clock clockOn(QDate day)
{
    return [day] {
        QDateTime now = QDateTime::currentDateTime();
        if (day.isValid())
            now.setDate(day);
        return now;
    };
}

void write(std::FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stream);
    std::fflush(stream);
}

Result<QHash<QString, QStringList>> valuesOf(const QCommandLineParser &parser,
                                             const std::vector<Option> &options)
{
    QHash<QString, QStringList> values;
    for (const Option &option : options) {
        const QString name = QString::fromLatin1(option.name);
        if (!option.repeats && parser.values(name).size() > 1)
            return Error{Error::Code::Usage, Text::tr("--%1 was given twice; give it once.").arg(name)};
        if (parser.isSet(name))
            values.insert(name, option.valueName ? parser.values(name) : QStringList{QString()});
    }
    return values;
}

} // namespace

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options{
        {"file", "FILE", QT_TRANSLATE_NOOP("CommandLine", "the plan file (without it, your own)")},
        {"today", "DATE", QT_TRANSLATE_NOOP("CommandLine", "the day to take as today, as 2023-12-31")},
        {"lang", "ru|ky|en", QT_TRANSLATE_NOOP("CommandLine", "the language of everything that is said")},
        {"author", "NAME", QT_TRANSLATE_NOOP("CommandLine", "who makes the change")},
        {"quiet", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "say nothing but the answer and what went wrong")},
        {"help", nullptr, QT_TRANSLATE_NOOP("CommandLine", "show this")},
        {"version", nullptr, QT_TRANSLATE_NOOP("CommandLine", "show the version")},
    };
    return options;
}

QString languageOf(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString wanted;
        if (words[i] == QLatin1StringView("--lang") && i + 1 < words.size())
            wanted = words[i + 1];
        else if (words[i].startsWith(QLatin1StringView("--lang=")))
            wanted = words[i].sliced(7);
        if (language::codes().contains(wanted))
            return wanted;
    }
    return language::ofSystem();
}

Result<Call> Call::read(const QStringList &words, const std::vector<Option> &own)
{
    std::vector<Option> options = commonOptions();
    options.insert(options.end(), own.begin(), own.end());
    QCommandLineParser parser;
    for (const Option &option : options) {
        const QString valueName = option.valueName ? QString::fromLatin1(option.valueName) : QString();
        parser.addOption(QCommandLineOption(QString::fromLatin1(option.name), {}, valueName));
    }
    if (!parser.parse(QStringList{QStringLiteral("fpkplan")} + words))
        return Error{Error::Code::Usage, parser.errorText()};
    const Result<QHash<QString, QStringList>> values = valuesOf(parser, options);
    if (!values)
        return values.error();

    Call call;
    call.m_arguments = parser.positionalArguments();
    call.m_values = *values;
    if (const auto lang = call.value("lang"); lang && !language::codes().contains(*lang))
        return wrongWord("lang", QStringLiteral("ru, ky, en"));
    const Result<std::optional<QDate>> today = call.date("today");
    if (!today)
        return today.error();
    const Result<std::optional<QDateTime>> asOf = call.moment("as-of");
    if (!asOf)
        return asOf.error();
    const QDate past = *asOf ? (*asOf)->toLocalTime().date() : QDate();
    call.m_clock = clockOn(today->value_or(past));
    call.m_present = clockOn(today->value_or(QDate()));
    return call;
}

bool Call::has(const char *option) const { return m_values.contains(QString::fromLatin1(option)); }

std::optional<QString> Call::value(const char *option) const
{
    const auto it = m_values.constFind(QString::fromLatin1(option));
    return it == m_values.constEnd() ? std::nullopt : std::optional(it->constLast());
}

QStringList Call::values(const char *option) const { return m_values.value(QString::fromLatin1(option)); }

Result<std::optional<QDate>> Call::date(const char *option) const
{
    const std::optional<QString> written = value(option);
    if (!written)
        return std::optional<QDate>();
    const std::optional<QDate> date = parseDate(*written);
    if (!date)
        return wrongWord(option, Text::tr("a date of the calendar, as 2022-12-31"));
    return date;
}

Result<std::optional<QDateTime>> Call::moment(const char *option) const
{
    const std::optional<QString> written = value(option);
    if (!written)
        return std::optional<QDateTime>();
    if (const std::optional<QDate> day = parseDate(*written))
        return std::optional(day->endOfDay());
    const QDateTime moment = QDateTime::fromString(*written, Qt::ISODateWithMs);
    if (!moment.isValid())
        return wrongWord(option, Text::tr("a date or a moment, as 2023-12-31 or 2023-12-31T18:00:00+06:00"));
    return std::optional(moment);
}

Result<std::optional<int>> Call::whole(const char *option) const
{
    const std::optional<QString> written = value(option);
    if (!written)
        return std::optional<int>();
    bool isNumber = false;
    const int number = written->toInt(&isNumber);
    if (!isNumber)
        return wrongWord(option, Text::tr("a whole number"));
    return std::optional(number);
}

Result<Quarter> Call::quarter() const
{
    const std::optional<Quarter> quarter = Quarter::parse(value("quarter").value_or(QString()));
    if (!quarter)
        return wrongWord("quarter", Text::tr("a quarter, as 2023-Q4"));
    return *quarter;
}

QString Call::file() const { return value("file").value_or(defaultFile()); }

QString Call::author() const
{
    if (const auto given = value("author"))
        return *given;
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QDir::home().dirName(); // called like its person
}

QString defaultFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.filePath(QStringLiteral("plan.fpkplan"));
}

void answer(const QByteArray &text) { write(stdout, text); }
void answer(const QString &line) { write(stdout, line.toUtf8() + '\n'); }
void tell(const QString &line) { write(stderr, line.toUtf8() + '\n'); }

} // namespace fpk::cli
