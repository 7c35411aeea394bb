// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace fpk {

// A part of a window that scrolls where the screen has no room for it, so that the rest of the window, as the
// buttons of a form, stays in sight. Where there is room nothing of this is to be seen. What gets the focus
// comes into sight, and the wheel turns no value on the way.
class ScrolledPart : public QScrollArea
{
    Q_OBJECT
public:
    // Takes the content over, which is complete.
    explicit ScrolledPart(QWidget *content, QWidget *parent = nullptr);

    // Makes one of all that a form holds, but for those `staying`, which stand below it in their order. To be
    // called once, when the form is complete and not shown yet.
    static void enclose(QWidget &form, const QList<QWidget *> &staying);

    // As the content would like to be.
    [[nodiscard]] QSize sizeHint() const override;
    // As small as the content, or a few lines.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void watchWheel();
    void measureSlack();
    // The size below which some of the content would be cut.
    [[nodiscard]] QSize least(int width) const;
    [[nodiscard]] int contentHeight(int width) const;
    void fit();
    void reveal(QWidget *focused);

    int m_slack = 0; // pixels of height that the texts and tables can do without
};

} // namespace fpk
