// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entry/fault_cell.h"
#include "models/entry_grid.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace fpk {

// The cells for which a block was refused: where each is, what was to stand there, what is expected. The
// texts can be corrected here, and the block be taken over again, or in the grid: Enter goes from text to
// text and on to the button, from the place of a fault to its cell. Hidden while there are no faults.
class FaultPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FaultPanel(EntryGrid &grid, QWidget *parent = nullptr);

    // Takes the keyboard, to begin with the first fault.
    void goToFaults();

Q_SIGNALS:
    void cellChosen(const fpk::EntryPlace &place, int column);
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    [[nodiscard]] CellText given(int row) const;
    void showPlaces();
    void enter(int row, int column);
    void goOn(int rows);
    void tryAgain();
    void follow();
    void retranslate();

    EntryGrid &m_grid;
    std::vector<CellFault> m_faults; // by row
    QLabel *m_caption;
    QTableWidget *m_table;
    QPushButton *m_again;
    QPushButton *m_close;
};

} // namespace fpk
