// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace fpk {

// Keeps the keys of a widget's own actions from the window while the widget has the focus: Delete in a list
// of expenses deletes one of them, never the plan's action. A key whose action cannot be used now does
// nothing. Belongs to the widget.
class OwnKeys : public QObject
{
public:
    explicit OwnKeys(QWidget &widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace fpk
