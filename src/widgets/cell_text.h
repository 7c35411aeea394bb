// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QString>
#include <QStringList>

namespace fpk {

// The text as it is to be wrapped in a column so many pixels wide: a word that is wider is given places to
// break at (soft hyphens), so that none of it is clipped, and a short word stays with the number before it
// ("2022 г.", "41 день").
QString wrappable(const QString &text, const QFontMetrics &metrics, int width);

// The lines that the text has in such a column, at most so many; the last of them is elided if there are
// more.
QStringList firstLines(const QString &text, const QFont &font, int width, int most);

} // namespace fpk
