// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/quarter.h"
#include "core/result.h"

#include <QHash>
#include <QStringList>

namespace fpk::cli {

// Options that a command takes beside those that are everywhere; an option without a value is a flag.
struct Option
{
    const char *name;
    const char *valueName; // null for a flag
    const char *help;      // source text
    bool repeats = false;  // may be given several times
};

// The words of one call, read but not yet carried out.
class Call
{
public:
    // What everything but the file's default depends on. Wrong words give an error whose sentence says which.
    static Result<Call> read(const QStringList &words, const std::vector<Option> &options);

    [[nodiscard]] const QStringList &arguments() const { return m_arguments; } // without options
    [[nodiscard]] bool has(const char *option) const;
    // The value of an option; nothing if it was not given.
    [[nodiscard]] std::optional<QString> value(const char *option) const;
    // All values of an option that repeats.
    [[nodiscard]] QStringList values(const char *option) const;

    // The same, read as what it must be. An unreadable one is an error that names option and form.
    [[nodiscard]] Result<std::optional<QDate>> date(const char *option) const;
    // A date is its last second in local time.
    [[nodiscard]] Result<std::optional<QDateTime>> moment(const char *option) const;
    [[nodiscard]] Result<std::optional<int>> whole(const char *option) const;
    [[nodiscard]] Result<Quarter> quarter() const; // required

    // The plan file: --file, else the user's own.
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString author() const;
    // The present, or what --today takes for it; else of a call about the past (--as-of) the day in question.
    [[nodiscard]] Clock clock() const { return m_clock; }
    // The present, or what --today takes for it, whatever moment the call is about.
    [[nodiscard]] QDateTime now() const { return m_present(); }
    [[nodiscard]] QDate today() const { return m_clock().date(); }

private:
    QStringList m_arguments;
    QHash<QString, QStringList> m_values;
    Clock m_clock;
    Clock m_present;
};

// The options understood everywhere.
const std::vector<Option> &commonOptions();

// The language that the words ask for, before anything else is read of them: --lang if it is one of ours,
// else the system's, else Russian.
QString languageOf(const QStringList &words);

// The plan file that belongs to the user.
QString defaultFile();

// Writes to standard output (the answer) and standard error (messages), in UTF-8.
void answer(const QByteArray &text);
void answer(const QString &line);
void tell(const QString &line);

} // namespace fpk::cli
