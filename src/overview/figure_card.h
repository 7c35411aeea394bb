// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/door.h"

namespace fpk {

// A card with one large figure, what it is and how it has changed; leads to what it counts.
class FigureCard : public Door
{
    Q_OBJECT
public:
    explicit FigureCard(QWidget *parent = nullptr);

    void showFigure(const Overview::Figure &figure);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont large() const;
    [[nodiscard]] int noteHeight() const;

    QString m_value;
    QString m_caption;
    QString m_note;
    Light m_light = Light::Grey;
};

} // namespace fpk
