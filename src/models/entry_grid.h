// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entry_writer.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <memory>

namespace fpk {

// The grid in which a quarter is entered: a row for each entry (see EntryRows), the columns of entrycells.
// What is typed goes through the writer.
//
// The order is that of the moment in which the rows were gathered: when the quarter or the filter changed,
// when the grid was woken, or asked to sort; a row that the filter does not want any more stays until then.
// Asleep it follows nothing. The view must outlive it.
class EntryGrid : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        HintRole = Qt::UserRole, // what an empty cell tells
        FaultRole,               // why what stands here is not saved; a sentence
        StandingRole,            // how it stands against the deadline, in words, with its sign
        LightRole,               // int(Light)
        UnsavedRole,             // bool: the row has something that is not saved
    };

    explicit EntryGrid(QuarterView &view, QObject *parent = nullptr);
    ~EntryGrid() override;

    // Asleep from the beginning.
    void sleep();
    void wake();
    void sort();
    void setOfBodies(bool ofBodies);
    [[nodiscard]] bool isOfBodies() const { return m_ofBodies; }
    // Whether the rows shown are still those of before.
    [[nodiscard]] bool isGathering() const { return m_gathering != nullptr; }

    [[nodiscard]] QuarterView &view() const { return m_view; }
    [[nodiscard]] EntryWriter &writer() const { return *m_writer; }
    // None for a row that does not exist, -1 for a place or an action that has none.
    [[nodiscard]] std::optional<EntryPlace> place(int row) const;
    [[nodiscard]] int rowOf(const EntryPlace &place) const;
    [[nodiscard]] int rowOf(ActionId action) const;
    // Why nothing can be typed into the cell, in a sentence; empty where something can.
    [[nodiscard]] QString whyFixed(const QModelIndex &cell) const;
    // "7.16", of a body's entry "7.16, ОСП-НАРЫН".
    [[nodiscard]] QString caption(const EntryPlace &place) const;

    // How many entries are owed and missing; how many are either that or there.
    [[nodiscard]] int missingCount() const { return m_missing; }
    [[nodiscard]] int askedCount() const { return m_asked; }
    // The cell for which the row waits to be saved, the first such one of all rows; none if nothing waits.
    [[nodiscard]] QModelIndex lacking(int row) const;
    [[nodiscard]] QModelIndex firstLacking() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    // Words have to be fetched again, in another language.
    void retranslate();

Q_SIGNALS:
    // Counts, what hinders entering, or what is unsaved have changed.
    void stateChanged();

private:
    void followView();
    void followAction(ActionId action);
    void gather(bool keepsOrder);
    void goOnGathering();
    void takeRows();
    [[nodiscard]] std::vector<EntryRow> inPresentOrder(const std::vector<EntryRow> &found) const;
    void setRows(std::vector<EntryRow> rows);
    void countRows();

    [[nodiscard]] Assessment assessment(const EntryPlace &place) const;
    [[nodiscard]] QString text(const EntryPlace &place, int column) const;
    [[nodiscard]] QString bodyText(const EntryPlace &place) const;
    [[nodiscard]] QString hint(const EntryPlace &place, int column) const;
    [[nodiscard]] QString standing(const EntryPlace &place) const;
    [[nodiscard]] QString toolTip(const QModelIndex &cell) const;
    [[nodiscard]] QString spoken(const EntryPlace &place, int column) const;
    void tellRow(const EntryPlace &place);
    void tellAll();

    QuarterView &m_view;
    EntryWriter *m_writer;
    Quarter m_quarter; // followed last
    Filter m_filter;
    bool m_ofBodies = false;
    bool m_isAwake = false;
    std::unique_ptr<EntryRows> m_gathering;
    bool m_keepsOrder = false;
    QTimer m_goingOn;

    std::vector<EntryRow> m_rows;
    QMultiHash<ActionId, int> m_rowsOf;
    int m_missing = 0;
    int m_asked = 0;
};

} // namespace fpk
