// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/workbook_formats.h"

#include "core/spoken_language.h"
#include "report/fonts.h"

namespace fpk {

namespace {

uint8_t alignment(Report::Align align)
{
    switch (align) {
    case Report::Align::Centre:
        return LXW_ALIGN_CENTER;
    case Report::Align::Right:
        return LXW_ALIGN_RIGHT;
    case Report::Align::Left:
        break;
    }
    return LXW_ALIGN_LEFT;
}

QString key(const CellLook &look)
{
    return QStringLiteral("%1/%2/%3/%4/%5/%6")
        .arg(look.points)
        .arg(look.bold)
        .arg(int(look.align))
        .arg(look.ruled)
        .arg(look.shaded)
        .arg(look.numberFormat);
}

} // namespace

void useOfficeFont(lxw_workbook *book)
{
    format_set_font_name(STAILQ_FIRST(book->formats), officeFontFamily().toUtf8().constData());
}

lxw_format *WorkbookFormats::format(const CellLook &look)
{
    lxw_format *&format = m_made[key(look)];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    format_set_font_name(format, officeFontFamily().toUtf8().constData());
    format_set_font_family(format, 1); // with serifs
    format_set_font_size(format, look.points);
    format_set_text_wrap(format);
    format_set_align(format, look.shaded ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
    format_set_align(format, alignment(look.align));
    if (look.bold)
        format_set_bold(format);
    if (look.ruled)
        format_set_border(format, LXW_BORDER_THIN);
    if (look.shaded)
        format_set_bg_color(format, 0xeeeeee);
    if (!look.numberFormat.isEmpty())
        format_set_num_format(format, look.numberFormat.toUtf8().constData());
    return format;
}

QString numberFormat(const QString &text, double number)
{
    const QLocale locale = spokenLocale();
    for (int decimals = 0; decimals <= 2; ++decimals) {
        const QString shown = locale.toString(number, 'f', decimals);
        const QString behind = text.mid(shown.size());
        const bool goesOn =
            !behind.isEmpty() && (behind[0].isDigit() || behind.startsWith(locale.decimalPoint()));
        if (!text.startsWith(shown) || goesOn || behind.contains(u'"'))
            continue;
        const QString whole = qAbs(number) >= 1000 ? QStringLiteral("#,##0") : QStringLiteral("0");
        const QString fraction = decimals > 0 ? u'.' + QString(decimals, u'0') : QString();
        return whole + fraction + (behind.isEmpty() ? QString() : u'"' + behind + u'"');
    }
    return {};
}

} // namespace fpk
