// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entry_cells.h"

#include "core/assessment.h"
#include "core/codes.h"
#include "core/field_help.h"
#include "core/terms.h"
#include "core/typed.h"

#include <QCoreApplication>

namespace fpk::entrycells {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EntryCells)
};

constexpr const char *keys[] = {"mark",   "percent",  "times",        "done_on", "summary",
                                "reason", "measures", "new_deadline", "ground",  "override_reason"};

template <class Record>
QString titleOf(const char *key)
{
    return terms::field(*findField<Record>(QLatin1StringView(key)));
}

// The text of the entry that the column shows; null for other columns.
QString ProgressEntry::*textMember(int column)
{
    switch (column) {
    case Summary:
        return &ProgressEntry::summary;
    case Reason:
        return &ProgressEntry::reason;
    case Measures:
        return &ProgressEntry::measures;
    case Ground:
        return &ProgressEntry::ground;
    case OverrideReason:
        return &ProgressEntry::overrideReason;
    default:
        return nullptr;
    }
}

std::optional<int> ProgressEntry::*numberMember(int column)
{
    return column == Percent ? &ProgressEntry::percent : &ProgressEntry::times;
}

std::optional<QDate> ProgressEntry::*dateMember(int column)
{
    return column == DoneOn ? &ProgressEntry::doneOn : &ProgressEntry::newDeadline;
}

// Only with which the column is filled in.
Mark markOf(int column)
{
    return column == DoneOn ? Mark::Done : column == NewDeadline ? Mark::Postponed : Mark::Withdrawn;
}

Error expected(const QString &sentence, int column)
{
    return {Error::Code::Invalid, sentence, QLatin1StringView(keys[column - MarkColumn])};
}

Result<void> putMark(ProgressEntry &entry, const QString &text)
{
    const std::optional<Mark> mark = typed::mark(text);
    QStringList words;
    for (const Mark one : allOf<Mark>())
        words << terms::mark(one);
    //: %1 is a list of the marks, parted by commas
    if (!mark)
        return expected(Text::tr("A mark is expected: %1.").arg(words.join(QStringLiteral(", "))),
                        MarkColumn);
    fpk::putMark(entry, *mark);
    return {};
}

Result<void> putNumber(ProgressEntry &entry, int column, const QString &text)
{
    const std::optional<int> number = typed::wholeNumber(text);
    const bool isEmpty = text.trimmed().isEmpty();
    if (column == Percent && !isEmpty && number.value_or(101) > 100)
        return expected(Text::tr("A whole number from 0 to 100 is expected."), column);
    if (!isEmpty && !number)
        return expected(Text::tr("A whole number, 0 or more, is expected."), column);
    entry.*numberMember(column) = number;
    return {};
}

Result<void> putDate(ProgressEntry &entry, int column, const QString &text)
{
    const std::optional<QDate> date = typed::date(text);
    if (!date && !text.trimmed().isEmpty())
        return expected(Text::tr("A date is expected, as 31.12.2023."), column);
    entry.*dateMember(column) = date;
    return {};
}

} // namespace

QString caption(int column)
{
    switch (column) {
    case Number:
        return titleOf<Action>("number");
    case Title:
        return titleOf<Action>("title");
    case BodyColumn:
        return titleOf<ProgressEntry>("body");
    case DeadlineColumn:
        return titleOf<Action>("deadline_text");
    case Percent:
        return QStringLiteral("%");
    default:
        return titleOf<ProgressEntry>(keys[column - MarkColumn]);
    }
}

QString help(int column)
{
    switch (column) {
    case Number:
        return fieldHelp(Entity::Action, "number");
    case Title:
        return fieldHelp(Entity::Action, "title");
    case BodyColumn:
        return fieldHelp(Entity::ProgressEntry, "body");
    case DeadlineColumn:
        return fieldHelp(Entity::Action, "deadline_text");
    default:
        return fieldHelp(Entity::ProgressEntry, keys[column - MarkColumn]);
    }
}

int columnOf(const QString &field)
{
    for (int column = MarkColumn; column < ColumnCount; ++column) {
        if (field == QLatin1StringView(keys[column - MarkColumn]))
            return column;
    }
    return -1;
}

QString text(const ProgressEntry &entry, int column)
{
    if (const auto member = textMember(column))
        return entry.*member;
    if (column == MarkColumn)
        return terms::mark(entry.mark);
    if (isDate(column)) {
        const std::optional<QDate> date = entry.*dateMember(column);
        return date ? terms::date(*date) : QString();
    }
    const std::optional<int> number = entry.*numberMember(column);
    return number ? QString::number(*number) : QString();
}

Result<void> put(ProgressEntry &entry, int column, const QString &text)
{
    if (column == MarkColumn)
        return putMark(entry, text);
    if (isDate(column))
        return putDate(entry, column, text);
    const auto member = textMember(column);
    if (!member)
        return putNumber(entry, column, text);
    entry.*member = text.trimmed();
    return {};
}

bool belongs(const Action &action, const ProgressEntry &entry, int column)
{
    switch (column) {
    case Percent:
    case Reason:
        return entry.mark != Mark::Done;
    case Times:
        return action.deadline.kind == Deadline::Kind::Recurring;
    case DoneOn:
        return entry.mark == Mark::Done;
    case NewDeadline:
        return entry.mark == Mark::Postponed;
    case Ground:
        return entry.mark == Mark::Withdrawn;
    case OverrideReason:
        return !entry.body;
    default:
        return isOfEntry(column);
    }
}

QString whyFixed(const Action &action, const ProgressEntry &entry, int column)
{
    if (!isOfEntry(column))
        return Text::tr("This is the wording of the plan: it is changed in the form of the action.");
    if (belongs(action, entry, column))
        return {};
    //: title of a column, a mark
    const QString withMark = Text::tr("The column “%1” is filled in with the mark “%2” only.");
    switch (column) {
    case Percent:
        return Text::tr("An action that is done is 100 %.");
    case Reason:
        return Text::tr("What is done needs no reason: the mark is “%1”.").arg(terms::mark(entry.mark));
    case Times:
        return Text::tr("How often it was held is counted only for actions that recur.");
    case OverrideReason:
        return Text::tr("This column is about the Federation’s own entry only.");
    default:
        return withMark.arg(caption(column), terms::mark(markOf(column)));
    }
}

} // namespace fpk::entrycells
