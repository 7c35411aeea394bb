// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text_delegate.h"

namespace fpk {

// Cells that are edited as in a spreadsheet: Enter, Tab and Shift+Tab take the text over and say where to go
// on, Alt+Enter begins another line, Esc leaves. Ctrl+Z, where nothing was typed yet, is for the window.
class SheetCell : public TextDelegate
{
    Q_OBJECT
public:
    enum class Way { Stay, Down, Right, Left };
    Q_ENUM(Way)

    using TextDelegate::TextDelegate;

Q_SIGNALS:
    // The cell was left with its text taken over.
    void left(fpk::SheetCell::Way way);

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;
    virtual void leave(QWidget &editor, Way way);
};

} // namespace fpk
