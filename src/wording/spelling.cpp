// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/spelling.h"

#include <QStringList>

#include <algorithm>

namespace fpk::wording {

QString simplified(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_KC).toLower()) {
        constexpr ushort accent = 0x301;
        constexpr ushort softHyphen = 0xad;
        if (letter.unicode() == accent || letter.unicode() == softHyphen ||
            letter.category() == QChar::Other_Format)
            continue;
        if (letter.category() == QChar::Punctuation_Dash || letter == u'−')
            plain += u'-';
        else if (letter == u'ё')
            plain += u'е';
        else
            plain += letter.isSpace() ? u' ' : letter;
    }
    // Words of two parts that mean one thing.
    constexpr std::pair<const char16_t *, const char16_t *> pairs[] = {
        {u"п/г", u"пг"},           {u"пол-год", u"полгод"},  {u"жалган куран", u"март"},
        {u"чын куран", u"апрель"}, {u"баш оона", u"август"}, {u"аяк оона", u"сентябрь"},
        {u"ар дайым", u"дайым"}};
    for (const auto &[written, meant] : pairs)
        plain.replace(QString::fromUtf16(written), QString::fromUtf16(meant));
    return plain;
}

QString inCyrillic(const QString &word)
{
    static const QString latin = QStringLiteral("aceopxykmtbhiv");
    static const QString cyrillic = QStringLiteral("асеорхукмтвніv");
    const auto isCyrillic = [](QChar letter) { return letter.script() == QChar::Script_Cyrillic; };
    if (std::none_of(word.begin(), word.end(), isCyrillic))
        return word;
    QString mended = word;
    for (QChar &letter : mended) {
        if (const qsizetype at = latin.indexOf(letter); at >= 0)
            letter = cyrillic[at];
    }
    return mended;
}

QChar romanDigit(QChar letter)
{
    static const QString typed = QStringLiteral("iіӏl1|vуүxх");
    static const QString meant = QStringLiteral("iiiiiivvvxx");
    const qsizetype at = typed.indexOf(letter);
    return at < 0 ? QChar() : meant[at];
}

std::optional<int> romanNumber(const QString &digits)
{
    static const QStringList numbers{QStringLiteral("i"),   QStringLiteral("ii"),   QStringLiteral("iii"),
                                     QStringLiteral("iv"),  QStringLiteral("v"),    QStringLiteral("vi"),
                                     QStringLiteral("vii"), QStringLiteral("viii"), QStringLiteral("ix"),
                                     QStringLiteral("x"),   QStringLiteral("xi"),   QStringLiteral("xii")};
    const qsizetype at = numbers.indexOf(digits);
    return at < 0 ? std::nullopt : std::optional(int(at) + 1);
}

} // namespace fpk::wording
