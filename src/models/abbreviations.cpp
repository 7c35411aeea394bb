// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/abbreviations.h"

namespace fpk {

namespace {
bool standsAlone(const QString &text, qsizetype from, qsizetype length)
{
    const auto isLetter = [&](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
    };
    return !isLetter(from - 1) && !isLetter(from + length);
}

bool occurs(const QString &word, const QString &text)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (standsAlone(text, at, word.size()))
            return true;
    }
    return false;
}
} // namespace

QStringList abbreviationsIn(const QString &text, const Plan &plan)
{
    QStringList lines;
    for (const Abbreviation *abbreviation : plan.abbreviations()) {
        if (!abbreviation->shortForm.isEmpty() && occurs(abbreviation->shortForm, text))
            lines << abbreviation->shortForm + QStringLiteral(" — ") + abbreviation->fullForm;
    }
    return lines;
}

QString abbreviationsTip(const QString &text, const Plan &plan)
{
    const QString lines = abbreviationsIn(text, plan).join(u'\n').toHtmlEscaped();
    return lines.isEmpty()
               ? QString()
               : QStringLiteral("<p>%1</p>").arg(QString(lines).replace(u'\n', QStringLiteral("<br>")));
}

} // namespace fpk
