// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>

namespace fpk {

// A picture of resources/icons in the colour that fits the palette in force when it is drawn, so that it
// follows a change between light and dark.
class TintedIcon : public QIconEngine
{
public:
    explicit TintedIcon(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override { return new TintedIcon(m_name); }

private:
    QString m_name;
};

} // namespace fpk
