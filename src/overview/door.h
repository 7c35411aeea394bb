// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/overview.h"

#include <QPushButton>

namespace fpk {

// A place that leads somewhere when it is clicked, or when Enter or Space is pressed on it. By itself it is
// seen only when the mouse or the focus is on it: it lies on what is drawn below.
class Door : public QPushButton
{
    Q_OBJECT
public:
    explicit Door(QWidget *parent = nullptr);

    // Its words are what a tooltip and a screen reader say.
    void setLead(const Lead &lead);
    [[nodiscard]] const Destination &destination() const { return m_to; }

    [[nodiscard]] QSize sizeHint() const override { return {}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {}; }

Q_SIGNALS:
    void opened(const fpk::Destination &to);

protected:
    // Of the corners of its frame.
    void setRadius(int pixels) { m_radius = pixels; }

    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Destination m_to;
    int m_radius = 3;
};

} // namespace fpk
