// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QWidget>

namespace fpk {

// As the text of a button or a menu: what people have written has no letters to be pressed with Alt.
QString shownAsItIs(QString text);

// The row in which a person says which actions are wanted. A goal, and words of single columns,
// can only be put here by setFilter(); they are shown and can be taken away.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);
    // Whose bodies and goals can be asked for; what is asked for is kept if the plan still has it.
    void showPlan(const Plan &plan);
    void setCounts(size_t shown, size_t all);
    // What the button with the saved filters opens.
    void setSavedFilters(QMenu *menu) { m_saved->setMenu(menu); }
    void focusText();
    void clear() { setFilter({}); }

Q_SIGNALS:
    void filterChanged(const fpk::Filter &filter);
    // Enter was pressed in the search or a box: on to what was found.
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void readBoxes();
    void tell();
    void showBoxes();
    void showChoices();
    void showGoal();
    void showColumns();
    void fillMarks();
    void fillStandings();
    void retranslate();

    Filter m_filter;
    Filter m_told;
    QHash<GoalId, int> m_goals; // their numbers
    QLineEdit *m_text;
    QComboBox *m_body;
    QComboBox *m_mark;
    QComboBox *m_standing; // behind the first, all: standings()
    QPushButton *m_goal;
    QPushButton *m_columns;
    QPushButton *m_clear;
    QPushButton *m_saved;
    QLabel *m_count;
    size_t m_shown = 0;
    size_t m_all = 0;
};

} // namespace fpk
