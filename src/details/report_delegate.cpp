// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/report_delegate.h"

#include "widgets/look.h"

#include <QPainter>

namespace fpk {

namespace {

constexpr QMargins padding(8, 5, 8, 6);

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

void ReportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QStringList lines = ground.text.split(QChar::LineSeparator);
    ground.text.clear();
    ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);

    const Light light = Light(index.data(LightRole).toInt());
    const QColor inks[] = {option.palette.color(QPalette::Text), look::ink(light, option.palette),
                           look::muted(option.palette)};
    painter->save();
    QRect room = option.rect.marginsRemoved(padding);
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), std::size(inks)); ++i) {
        painter->setFont(i == 0 ? bold(option.font) : option.font);
        painter->setPen(inks[i]);
        const QFontMetrics metrics = painter->fontMetrics();
        painter->drawText(room, Qt::AlignTop | Qt::TextSingleLine,
                          metrics.elidedText(lines[i], Qt::ElideRight, room.width()));
        room.setTop(room.top() + metrics.lineSpacing());
    }
    painter->restore();
}

QSize ReportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto lines = index.data().toString().count(u'\n') + 1;
    const int height = int(lines) * QFontMetrics(option.font).lineSpacing();
    return {0, height + padding.top() + padding.bottom()};
}

} // namespace fpk
