// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fonts.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>
#include <optional>

namespace fpk {

namespace {

bool hasLetters(const QString &family)
{
    const QRawFont font = QRawFont::fromFont(QFont(family));
    const QString letters = QStringLiteral("ңөүҢӨҮяЯёЁ№«»–");
    return font.familyName() == family && std::all_of(letters.begin(), letters.end(), [&](QChar letter) {
               return font.supportsCharacter(letter);
           });
}

std::optional<QString> completeFamily()
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : reportFontFamilies()) {
        if (installed.contains(family) && hasLetters(family))
            return family;
    }
    return std::nullopt;
}

} // namespace

QStringList reportFontFamilies()
{
    return {QStringLiteral("PT Serif"), QStringLiteral("Liberation Serif"), QStringLiteral("Times New Roman"),
            QStringLiteral("Noto Serif"), QStringLiteral("DejaVu Serif")};
}

QString officeFontFamily() { return QStringLiteral("Times New Roman"); }

QString reportFontFamily() { return completeFamily().value_or(QStringLiteral("serif")); }

Result<void> checkReportFont()
{
    if (completeFamily())
        return {};
    return Error{Error::Code::NotFound,
                 QCoreApplication::translate(
                     "Report", "No font with the Kyrgyz letters ң, ө, ү is installed: install PT "
                               "Serif or Liberation Serif 2 (on Debian the package "
                               "fonts-paratype or fonts-liberation2).")};
}

} // namespace fpk
