// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fpk {

// The styles of Word documents: one for each kind of paragraph of a report and of its tables' cells, and two
// of tables, ReportTable and FormTable. Word's own names where it has one, so that people find them in their
// language.
QByteArray wordStyles(const QString &language);

} // namespace fpk
