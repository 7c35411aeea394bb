// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <optional>

namespace fpk {

// The language in which this thread makes texts: the program's own (QLocale's default), or for a while
// another one, as for a report in Kyrgyz that somebody makes who works in Russian. Whoever translates asks
// this as well, see session/language.h.
QLocale spokenLocale();
// The other one, if there is one.
std::optional<QLocale> otherSpokenLocale();

// While it lives its thread speaks that language. They may be nested; each ends before the one outside it.
class SpokenLanguage
{
public:
    explicit SpokenLanguage(const QLocale &locale);
    ~SpokenLanguage();
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

private:
    std::optional<QLocale> m_before;
};

} // namespace fpk
