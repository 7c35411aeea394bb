// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/twin_texts_model.h"
#include "widgets/sheet_cell.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace fpk {

// The Kyrgyz texts of the plan beside the Russian ones, to be typed in one after the other or pasted from a
// spreadsheet; how many are missing. Enter and Tab go on to the text of the next row, Shift+Tab to the one
// before. Ctrl+Z takes back what was typed, then what was entered here before. The workspace must outlive it.
class KyrgyzTextsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KyrgyzTextsDialog(Workspace &workspace, QWidget *parent = nullptr);

    // Puts the lines of a block into the Kyrgyz texts from the current row down, as one change.
    void paste();

private:
    void layOut();
    void narrow();
    void goTo(int row);
    void goOn(SheetCell::Way way);
    void stepBack(bool (TwinTextsModel::*step)());
    void showCount();

    TwinTextsModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_text;
    QCheckBox *m_onlyMissing;
    QLabel *m_count;
    QTableView *m_table;
};

} // namespace fpk
