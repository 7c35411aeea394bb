// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace fpk {

// The language of everything a person reads: the program's texts, Qt's own buttons, numbers and dates.
namespace language {

// "ru", "ky", "en", in the order in which they are offered.
QStringList codes();
// Its name in itself: "Русский".
QString name(const QString &code);
// The system's language if it is one of ours, else Russian.
QString ofSystem();

// Puts the language in force for the whole process: replaces the translators of QCoreApplication (widgets
// get a LanguageChange event) and sets QLocale's default. The code must be one of codes().
void use(const QString &code);
QString current();
QLocale locale(const QString &code);

// While a SpokenLanguage lives, what its thread has translated is in that language and not in the program's.
// Needs use() to have been called once.

} // namespace language
} // namespace fpk
