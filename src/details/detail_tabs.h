// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>
#include <QStackedWidget>

#include <vector>

namespace fpk {

// Pages of which one is in sight, chosen in the row above them. Unlike that of a QTabWidget the row goes on
// in a second line where one does not hold all captions, so that each of them can be read. For the keyboard
// and for a screen reader it is a group of which one is chosen: left and right
// go through it in its order, line after line.
class DetailTabs : public QWidget
{
    Q_OBJECT
public:
    explicit DetailTabs(QWidget *parent = nullptr);

    void addPage(QWidget *page);
    void setCaption(int index, const QString &caption);
    [[nodiscard]] QWidget *page(int index) const { return m_pages->widget(index); }
    [[nodiscard]] int index() const { return m_pages->currentIndex(); }
    void setIndex(int index);

Q_SIGNALS:
    void indexChanged(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void turnTo(int index);

    QWidget *m_row;
    std::vector<QRadioButton *> m_tabs;
    QStackedWidget *m_pages;
};

} // namespace fpk
