// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace fpk {

// Reads a day as files, the journal and the command line write it, "2022-12-31"; nothing for anything else.
// Stricter than Qt::ISODate, which takes "2022/12/31" and overlooks whatever follows the day.
std::optional<QDate> parseDate(QStringView text);

} // namespace fpk
