// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/tokens.h"

#include "wording/spelling.h"

#include <QStringTokenizer>

#include <algorithm>

namespace fpk::wording {

namespace {

bool isOneOf(QStringView word, const char16_t *list)
{
    for (const QStringView one : QStringView(list).tokenize(u' ')) {
        if (one == word)
            return true;
    }
    return false;
}

constexpr const char16_t *ordinalEndings =
    u"й я е го му м ый ий ой ая ое ье ья ого его ому ом ым х ых ю ую ти ми "
    u"чи чы чу чү инчи нчи ынчы";
constexpr const char16_t *caseEndings =
    u"не на нө но га ге го гө ка ке кө ко да де дө сы си ине ына уна үнө сына сине инде ында унда үндө "
    u"синде сында инин ынын унун үнүн дагы деги индеги ындагы";
constexpr const char16_t *fromEndings =
    u"дан ден дон дөн тан тен тон төн нан нен нон нөн ынан инен унан үнөн сынан синен";

bool isYearWord(const QString &word)
{
    const auto found = lookUpExactly(word);
    return found && found->sense == Sense::Unit && found->value == int(Unit::Year);
}

class Scanner
{
public:
    explicit Scanner(const QString &text) : m_text(simplified(text)) {}
    std::vector<Token> scan();

private:
    QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }
    bool isDigit(qsizetype i) const { return at(i) >= u'0' && at(i) <= u'9'; }
    qsizetype endOfDigits(qsizetype i) const;
    qsizetype endOfLetters(qsizetype i) const;
    qsizetype pastBlanks(qsizetype i) const;
    QString piece(qsizetype from, qsizetype to) const { return m_text.sliced(from, to - from); }
    void put(Token token, qsizetype end);
    bool putSense(Sense sense, qsizetype end);

    bool scanFigures();
    bool scanClock();
    bool scanRoman();
    bool scanNumber();
    std::optional<int> mistypedYear() const;
    bool scanLikeness();
    bool scanThisYear();
    void scanEnding(Token &number, qsizetype &end) const;
    bool scanWord();
    bool scanMark();
    std::optional<qsizetype> joined(qsizetype end, QString &word) const;

    QString m_text;
    qsizetype m_at = 0;
    std::vector<Token> m_tokens;
};

qsizetype Scanner::endOfDigits(qsizetype i) const
{
    while (isDigit(i))
        ++i;
    return i;
}

qsizetype Scanner::endOfLetters(qsizetype i) const
{
    while (i < m_text.size() && m_text[i].isLetter())
        ++i;
    return i;
}

qsizetype Scanner::pastBlanks(qsizetype i) const
{
    while (at(i) == u' ')
        ++i;
    return i;
}

void Scanner::put(Token token, qsizetype end)
{
    token.text = piece(m_at, end);
    m_tokens.push_back(std::move(token));
    m_at = end;
}

bool Scanner::putSense(Sense sense, qsizetype end)
{
    Token token;
    token.sense = sense;
    put(std::move(token), end);
    return true;
}

std::vector<Token> Scanner::scan()
{
    while ((m_at = pastBlanks(m_at)) < m_text.size()) {
        if (!(scanFigures() || scanClock() || scanRoman() || scanNumber() || scanLikeness() ||
              scanThisYear() || scanWord() || scanMark()))
            ++m_at;
    }
    return std::move(m_tokens);
}

// Dates in figures: 1.9.23, 01.09.2023, 01/09/2023, 2023-09-01, 01.09, 09.2023; blanks around the points.
bool Scanner::scanFigures()
{
    if (!isDigit(m_at) || (m_at > 0 && at(m_at - 1) == u'.' && m_at > 1 && isDigit(m_at - 2)))
        return false;
    qsizetype ends[3] = {};
    int numbers[3] = {};
    qsizetype lengths[3] = {};
    QChar mark;
    int count = 0;
    for (qsizetype i = m_at; count < 3 && isDigit(i);) {
        ends[count] = endOfDigits(i);
        lengths[count] = ends[count] - i;
        numbers[count] = lengths[count] <= 4 ? piece(i, ends[count]).toInt() : 0;
        ++count;
        const qsizetype next = pastBlanks(ends[count - 1]);
        if (count == 1)
            mark = at(next);
        const bool tight = next == ends[count - 1];
        if (at(next) != mark || !(mark == u'.' || (tight && (mark == u'/' || mark == u'-'))))
            break;
        i = mark == u'.' ? pastBlanks(next + 1) : next + 1;
    }
    Token token;
    token.sense = Sense::Date;
    const bool isoMonth = lengths[1] == 2 && numbers[1] >= 1 && numbers[1] <= 12;
    if (count == 3 && lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2 && numbers[1] >= 1 &&
        numbers[1] <= 12 && mark != u'/') {
        token.year = numbers[0];
        token.value = numbers[1];
        token.day = numbers[2];
        put(std::move(token), ends[2]);
    } else if (count == 3 && lengths[0] <= 2 && lengths[1] <= 2 &&
               (lengths[2] == 4 || (lengths[2] == 2 && mark != u'-'))) {
        token.day = numbers[0];
        token.value = numbers[1];
        token.year = lengths[2] == 4 ? numbers[2] : 2000 + numbers[2];
        put(std::move(token), ends[2]);
    } else if (count >= 2 && mark == u'.' && lengths[0] <= 2 && lengths[1] == 4 && numbers[0] >= 1 &&
               numbers[0] <= 12) {
        token.sense = Sense::MonthOfYear;
        token.value = numbers[0];
        token.year = numbers[1];
        put(std::move(token), ends[1]);
    } else if (count == 2 && mark == u'.' && lengths[0] <= 2 && isoMonth && numbers[0] >= 1) {
        token.day = numbers[0];
        token.value = numbers[1];
        put(std::move(token), ends[1]);
    } else {
        return false;
    }
    return true;
}

// The hour says nothing about the day: 18:00, 18.00гө.
bool Scanner::scanClock()
{
    const qsizetype hour = endOfDigits(m_at);
    if (hour == m_at || hour - m_at > 2 || (at(hour) != u':' && at(hour) != u'.') || !isDigit(hour + 1))
        return false;
    const qsizetype minute = endOfDigits(hour + 1);
    const bool isTime = minute - hour == 3 && (at(hour) == u':' || piece(hour + 1, minute) == u"00");
    if (!isTime)
        return false;
    m_at = minute;
    if (at(m_at) == u'-' && at(m_at + 1).isLetter())
        ++m_at;
    if (const qsizetype end = endOfLetters(m_at); isOneOf(piece(m_at, end), caseEndings))
        m_at = end;
    return true;
}

bool Scanner::scanRoman()
{
    qsizetype end = m_at;
    QString digits;
    bool hasLetter = false;
    for (; digits.size() < 5 && !romanDigit(at(end)).isNull(); ++end) {
        digits += romanDigit(at(end));
        hasLetter = hasLetter || !isDigit(end);
    }
    const bool isLetterOfWords = end == m_at + 1 && QStringView(u"уүхx").contains(at(m_at));
    const std::optional<int> number = hasLetter && !isLetterOfWords ? romanNumber(digits) : std::nullopt;
    const QString rest = piece(end, endOfLetters(end));
    if (!number || isDigit(end) || (!rest.isEmpty() && !lookUpExactly(rest)))
        return false;
    Token token;
    token.sense = Sense::Number;
    token.value = *number;
    scanEnding(token, end);
    token.isOrdinal = true;
    put(std::move(token), end);
    return true;
}

// The ending of a number ("1-го", "15ине"), if there is one; a hyphen before another word joins them as well.
void Scanner::scanEnding(Token &number, qsizetype &end) const
{
    const qsizetype from = at(end) == u'-' ? end + 1 : end;
    const qsizetype to = endOfLetters(from);
    if (to == from)
        return;
    const QString ending = inCyrillic(piece(from, to));
    const bool isRoman =
        std::all_of(ending.begin(), ending.end(), [](QChar c) { return !romanDigit(c).isNull(); });
    if (from > end && isRoman && !isOneOf(ending, ordinalEndings))
        return;
    number.isOrdinal = isOneOf(ending, ordinalEndings);
    number.fromHere = isOneOf(ending, fromEndings);
    number.isCase = number.fromHere || isOneOf(ending, caseEndings);
    if (number.isOrdinal || number.isCase)
        end = to;
    else if (from > end && (number.sense != Sense::Year || isYearWord(ending)))
        end = from;
}

// A year with a letter typed for a figure, 202З or 2О22, or nothing.
std::optional<int> Scanner::mistypedYear() const
{
    QString figures = piece(m_at, qMin(m_at + 4, m_text.size()));
    figures.replace(u'о', u'0').replace(u'o', u'0').replace(u'з', u'3');
    bool isNumber = false;
    const int year = figures.toInt(&isNumber);
    const bool ends = !isDigit(m_at + 4) && !at(m_at + 4).isLetter();
    return isNumber && ends && year >= 1900 && year < 2200 ? std::optional(year) : std::nullopt;
}

bool Scanner::scanNumber()
{
    qsizetype end = endOfDigits(m_at);
    if (end == m_at)
        return false;
    Token token;
    if (const auto year = end < m_at + 4 ? mistypedYear() : std::nullopt) {
        token.sense = Sense::Year;
        token.value = *year;
        put(std::move(token), m_at + 4);
        return true;
    }
    const qsizetype length = end - m_at;
    token.value = length <= 4 ? piece(m_at, end).toInt() : 0;
    const bool isYear = length == 4 && token.value >= 1900 && token.value < 2200;
    token.sense = isYear ? Sense::Year : length <= 3 ? Sense::Number : Sense::Unknown;
    scanEnding(token, end);
    put(std::move(token), end);
    return true;
}

// A word continued after a hyphen of the layout or a line break: only if just the two together are a word.
std::optional<qsizetype> Scanner::joined(qsizetype end, QString &word) const
{
    const bool hyphen = at(end) == u'-';
    const qsizetype from = pastBlanks(hyphen ? end + 1 : end);
    const qsizetype to = endOfLetters(from);
    if (to == from || (!hyphen && from == end))
        return std::nullopt;
    const QString rest = inCyrillic(piece(from, to));
    const auto whole = lookUpExactly(word + rest);
    const bool known = lookUpExactly(word).has_value();
    if (!whole || (known && (!hyphen || lookUpExactly(rest))) || (!hyphen && lookUpExactly(rest)))
        return std::nullopt;
    word += rest;
    return to;
}

// "П квартал", "Ш квартал": Russian letters that look like II and III.
bool Scanner::scanLikeness()
{
    if (at(m_at) != u'п' && at(m_at) != u'ш')
        return false;
    const qsizetype from = pastBlanks(m_at + 1);
    const auto next = lookUpExactly(piece(from, endOfLetters(from)));
    const bool counted = next && next->sense == Sense::Unit &&
                         (next->value == int(Unit::Quarter) || next->value == int(Unit::HalfYear));
    if (!counted || from == m_at + 1)
        return false;
    Token token;
    token.sense = Sense::Number;
    token.value = at(m_at) == u'п' ? 2 : 3;
    token.isOrdinal = true;
    put(std::move(token), m_at + 1);
    return true;
}

// "с.г." and "т.г.", which is no "from".
bool Scanner::scanThisYear()
{
    const qsizetype year = pastBlanks(m_at + 2);
    if ((at(m_at) != u'с' && at(m_at) != u'т') || at(m_at + 1) != u'.' || at(year) != u'г' ||
        at(year + 1).isLetter())
        return false;
    Token token;
    token.sense = Sense::Unit;
    token.value = int(Unit::Year);
    put(std::move(token), year + 1);
    return true;
}

bool Scanner::scanWord()
{
    qsizetype end = endOfLetters(m_at);
    if (end == m_at)
        return false;
    QString word = inCyrillic(piece(m_at, end));
    if (const auto further = joined(end, word))
        end = *further;
    const Word found = lookUp(word).value_or(Word());
    Token token;
    token.isOrdinal = found.sense == Sense::Ordinal;
    token.sense = token.isOrdinal ? Sense::Number : found.sense;
    token.value = found.value;
    static const QStringList endings = QString::fromUtf16(fromEndings).split(u' ');
    token.fromHere = std::any_of(endings.begin(), endings.end(),
                                 [&](const QString &ending) { return word.endsWith(ending); });
    put(std::move(token), end);
    return true;
}

bool Scanner::scanMark()
{
    const QChar mark = at(m_at);
    if (mark == u'-' || (mark == u'.' && at(m_at + 1) == u'.'))
        return putSense(Sense::Dash, mark == u'-' ? m_at + 1 : m_at + 2);
    if (mark == u',' || mark == u';' || mark == u':' || mark == u'/' || mark == u'+')
        return putSense(Sense::Comma, m_at + 1);
    if (mark == u'(' || mark == u'[')
        return putSense(Sense::Open, m_at + 1);
    if (mark == u')' || mark == u']')
        return putSense(Sense::Close, m_at + 1);
    if (mark == u'_')
        return putSense(Sense::Unknown, m_at + 1);
    return false;
}

} // namespace

std::vector<Token> tokens(const QString &text) { return Scanner(text).scan(); }

} // namespace fpk::wording
