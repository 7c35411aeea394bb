// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/door.h"
#include "report/chart_painter.h"

#include <QWidget>

namespace fpk {

// A chart of the report on the screen; over each of its parts lies a door. Of these the Tab key reaches one,
// the arrows lead to the others.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    void showDrawing(const Overview::Drawing &drawing);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const fpk::Destination &to);
    // The arrow keys have led to that door.
    void stepped(QWidget *door);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] ChartPainter painter() const;
    void placeDoors();
    Door *makeDoor();
    bool step(Door &from, int key);
    [[nodiscard]] Door *beside(const Door &from, int key) const;

    Overview::Drawing m_drawing;
    std::vector<Door *> m_doors; // one for each part that leads somewhere, in their order
};

} // namespace fpk
