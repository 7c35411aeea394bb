// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quarter.h"

#include <QComboBox>
#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include <vector>

namespace fpk {

// Chooses the reporting quarter: one of the plan's, or the one after its end.
class QuarterChooser : public QWidget
{
    Q_OBJECT
public:
    explicit QuarterChooser(QWidget *parent = nullptr);

    // The quarters offered, in order, and the one chosen of them; the last one if it is not among them.
    void setQuarters(const std::vector<Quarter> &quarters, Quarter chosen);
    // Nothing happens if it is not offered.
    void setQuarter(Quarter quarter);
    [[nodiscard]] Quarter quarter() const;

Q_SIGNALS:
    void quarterChanged(fpk::Quarter quarter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void step(int quarters);
    void tell();
    void retranslate();

    QLabel *m_caption;
    QToolButton *m_previous;
    QComboBox *m_quarters;
    QToolButton *m_next;
    std::vector<Quarter> m_offered;
};

} // namespace fpk
