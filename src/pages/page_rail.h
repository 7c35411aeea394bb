// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QVBoxLayout>
#include <QWidget>

namespace fpk {

// The column on which a page is chosen: a picture and a word for each, and how much waits there to be saved;
// Alt+1 chooses the first, Alt+2 the second.
class PageRail : public QWidget
{
    Q_OBJECT
public:
    explicit PageRail(QWidget *parent = nullptr);

    // The first one is chosen.
    void addPage(const char *iconName, const QString &caption);
    void setCaption(int index, const QString &caption);
    // So many things wait on that page, which the sentence tells; 0: none. Of the page in sight, which tells
    // of them itself, it is not shown.
    void setWaiting(int index, int count, const QString &sentence);
    void setIndex(int index);

Q_SIGNALS:
    void pageChosen(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Page
    {
        QString caption;
        int waiting = 0;
        QString sentence; // of what waits
    };

    void show(int index);
    void showAll();

    std::vector<Page> m_pages;
    QVBoxLayout *m_layout;
    QButtonGroup *m_buttons;
};

} // namespace fpk
