// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

namespace fpk {

// The row in which a person says which actions are wanted.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] Filter filter() const;
    // The bodies one can ask for; the choice is kept if it is still among them.
    void setBodies(const std::vector<const Body *> &bodies);
    void setCounts(size_t shown, size_t all);
    void focusText();
    void clear();

Q_SIGNALS:
    void filterChanged(const fpk::Filter &filter);
    // Enter was pressed in the search: on to what it has found.
    void textEntered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void showBody();
    void retranslate();
    void fillMarks();

    QLineEdit *m_text;
    QComboBox *m_body;
    QComboBox *m_mark;
    QCheckBox *m_overdue;
    QPushButton *m_clear;
    QLabel *m_count;
    size_t m_shown = 0;
    size_t m_all = 0;
};

} // namespace fpk
