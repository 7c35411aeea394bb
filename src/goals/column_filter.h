// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quarter_view.h"

#include <QComboBox>
#include <QFrame>

namespace fpk {

// Asks under the head of a column of the plan what is wanted of it: words, of marks and bodies one of those
// there are. The plan narrows at once; Enter, Esc or a click elsewhere end it. For one use.
class ColumnFilter : public QFrame
{
    Q_OBJECT
public:
    // The column is one of ActionTableModel's, but for percentages.
    ColumnFilter(QuarterView &view, int column, QWidget *parent);

    // As near to the place as the screen allows.
    void popUp(const QPoint &place);

Q_SIGNALS:
    // Enter was pressed: on to what was found.
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *wordsField(TextColumn column);
    QComboBox *markBox();
    QComboBox *bodyBox();

    QuarterView &m_view;
};

} // namespace fpk
