// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measurement_grid.h"

#include <QTableView>

namespace fpk {

// The grid of an indicator's measurements: typed into, cleared with Delete, copied and pasted cell by cell.
// The reporting quarter is tinted and in sight.
class MeasurementView : public QTableView
{
    Q_OBJECT
public:
    explicit MeasurementView(MeasurementGrid &grid, QWidget *parent = nullptr);

    [[nodiscard]] bool isEditing() const { return state() == EditingState; }
    void showQuarter(Quarter quarter);

Q_SIGNALS:
    // The note of this value is to be written.
    void noteRequested(fpk::MeasurementId measurement);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void requestNote();
    void copy();
    void paste();
    void clear();
    void sizeToRows();
    void enableActions();
    void retranslate();

    MeasurementGrid &m_grid;
    QAction *m_note;
    QAction *m_copy;
    QAction *m_paste;
    QAction *m_clear;
};

} // namespace fpk
