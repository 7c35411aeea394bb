// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records.h"

#include <QListWidget>

namespace fpk {

// The marks as a list in a cell. A letter goes to the first mark that begins with it, more of them to the one
// that begins with them all, the same one again to the next mark; a digit to the mark of that number.
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
    [[nodiscard]] int rowAfter(QChar letter);
    [[nodiscard]] int firstOf(const QString &beginning) const;
    [[nodiscard]] static bool begins(int row, const QString &beginning);

    QString m_typed; // the beginning of a mark
    bool m_isChosen = false;
};

} // namespace fpk
