// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTabBar>

namespace fpk {

// The tabs of the goals: number and short title on up to two lines, so that nine of them can be read side by
// side; with a filter on, the number of hits. Where there is no room for that, only the current one has its
// title.
class GoalTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit GoalTabs(QWidget *parent = nullptr);

    void setTab(int index, int number, const QString &caption, const QString &toolTip);
    // None: no filter is on.
    void setHits(int index, std::optional<qsizetype> hits);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int room() const;     // for all tabs
    [[nodiscard]] bool hasRoom() const; // for all captions
    [[nodiscard]] bool hasCaption(int index) const;
    [[nodiscard]] int leastWidth(int index) const;
    // Of two lines.
    [[nodiscard]] int captionWidth(const QString &caption) const;
    [[nodiscard]] int numberWidth() const;
    [[nodiscard]] int linesOf(const QString &caption, int width) const;
    void paintTab(QPainter &painter, int index, bool isHovered) const;
    void paintHits(QPainter &painter, const QRect &column, const QString &hits) const;

    mutable QHash<QString, int> m_captionWidths; // they are asked for many times before anything is seen
    mutable int m_numberWidth = 0;               // 0: not known yet
};

} // namespace fpk
