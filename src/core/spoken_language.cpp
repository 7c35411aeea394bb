// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spoken_language.h"

namespace fpk {

namespace {
// Qt's translators and default locale are those of the whole process; what another thread speaks is not.
thread_local std::optional<QLocale> other;
} // namespace

QLocale spokenLocale() { return other.value_or(QLocale()); }

std::optional<QLocale> otherSpokenLocale() { return other; }

SpokenLanguage::SpokenLanguage(const QLocale &locale) : m_before(other) { other = locale; }

SpokenLanguage::~SpokenLanguage() { other = m_before; }

} // namespace fpk
