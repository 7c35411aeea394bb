// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

#include <vector>

namespace fpk {

// A tool bar whose buttons stay in sight when it is too narrow for all their captions, as in large text: the
// captions of some give way, one by one, and their pictures remain.
class CommandBar : public QToolBar
{
    Q_OBJECT
public:
    explicit CommandBar(QWidget *parent = nullptr);

    // Whose captions give way, the first one first. The actions must be in the bar.
    void setGivingWay(std::vector<QAction *> actions);

protected:
    bool event(QEvent *event) override;

private:
    void fit();

    std::vector<QAction *> m_givingWay;
};

} // namespace fpk
