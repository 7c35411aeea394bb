// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

#include <vector>

class QToolButton;

namespace fpk {

// A tool bar whose buttons stay in sight when it is too narrow for all their captions, as in large text: the
// captions of some give way, one by one, and their pictures remain.
class CommandBar : public QToolBar
{
    Q_OBJECT
public:
    explicit CommandBar(QWidget *parent = nullptr);

    // Whose captions give way, the first one first. The actions must be in the bar.
    void setGivingWay(const std::vector<QAction *> &actions);

protected:
    bool event(QEvent *event) override;

private:
    // One that gives way, and how much wider it is with its caption.
    struct Caption
    {
        QToolButton *button;
        int width;
    };

    void measure();
    void fit();

    std::vector<Caption> m_givingWay;
    bool m_isMeasured = false;
};

} // namespace fpk
