// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"

#include <ostream>

// How GoogleTest shows our values when an expectation fails.

inline void PrintTo(const QString &text, std::ostream *out) { *out << '"' << text.toStdString() << '"'; }
inline void PrintTo(QDate date, std::ostream *out) { *out << date.toString(Qt::ISODate).toStdString(); }

namespace fpk {

inline void PrintTo(Quarter quarter, std::ostream *out) { *out << quarter.toString().toStdString(); }
inline void PrintTo(Mark mark, std::ostream *out) { *out << toCode(mark).toStdString(); }
inline void PrintTo(Condition condition, std::ostream *out) { *out << toCode(condition).toStdString(); }
inline void PrintTo(Light light, std::ostream *out) { *out << toCode(light).toStdString(); }

} // namespace fpk
