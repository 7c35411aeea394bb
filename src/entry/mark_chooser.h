// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records.h"

#include <QListWidget>

namespace fpk {

// The marks as a list in a cell. A letter goes to the first mark that begins with it, pressed again to the
// next such one; a digit goes to the mark of that number.
class MarkChooser : public QListWidget
{
    Q_OBJECT
public:
    explicit MarkChooser(QWidget *parent);

    void setMark(Mark mark);
    [[nodiscard]] Mark mark() const;
    // Whether a mark was chosen, not only looked at.
    [[nodiscard]] bool isChosen() const { return m_isChosen; }
    void choose() { m_isChosen = true; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void clickedOn();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int rowOf(QChar pressed);

    QChar m_letter; // pressed last
    bool m_isChosen = false;
};

} // namespace fpk
