// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace fpk {

// The heads of a table of actions. A click sorts, another one the other way round, a third brings the plan's
// order back; a column by which the rows are filtered has a funnel before its name.
class ColumnHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit ColumnHeader(QWidget *parent);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
};

} // namespace fpk
