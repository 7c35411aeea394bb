// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tinted_icon.h"

#include "widgets/look.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace fpk {

namespace {

// The source of the size that needs the least scaling.
QPixmap source(const QString &name, int pixels)
{
    const QString file = QStringLiteral(":/icons/%1%2.png");
    const QPixmap once(file.arg(name, QString()));
    return pixels > once.width() ? QPixmap(file.arg(name, QStringLiteral("@2x"))) : once;
}

void tint(QPixmap &picture, const QColor &colour)
{
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), colour);
}

} // namespace

void TintedIcon::paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device()->devicePixelRatio();
    painter->drawPixmap(area, scaledPixmap(area.size() * scale, mode, state, scale));
}

QPixmap TintedIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap TintedIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    const QPalette palette = QApplication::palette();
    QPixmap picture =
        source(m_name, size.width()).scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (look::isDark(palette))
        tint(picture, look::accent(palette));
    if (mode != QIcon::Disabled)
        return picture;
    QStyleOption option;
    option.palette = palette;
    return QApplication::style()->generatedIconPixmap(mode, picture, &option);
}

} // namespace fpk
