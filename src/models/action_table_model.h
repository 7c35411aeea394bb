// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quarter_view.h"

#include <QAbstractTableModel>
#include <QCollator>

namespace fpk {

// The table of one goal: its shown actions with the official columns and, for the reporting quarter, what
// is reported. The quarter's columns are edited in place; an edit goes straight through the workspace and
// is refused by it. A mark that still holds from an earlier quarter is shown as carried over; texts are
// those of the quarter alone.
//
// Sorted by a column the rows stay where they are while they are edited, and are sorted anew with the next
// change of the quarter, the filter or the plan.
//
// While nobody looks at it a model may be let sleep: it then keeps the rows it has, whatever the view does,
// and takes up the present ones when it wakes.
class ActionTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Number,
        Title,
        Deadline,
        Responsible,
        Indicators,
        ExpectedResult,
        Budget,
        MarkColumn,
        Percent,
        Progress,
        Reasons,
        ColumnCount,
    };
    enum Role {
        LightRole = Qt::UserRole, // int(Light)
        StandingRole,             // how it stands against the deadline, in words, with its sign
        CarriedOverRole,          // bool: the mark is of an earlier quarter
        NotReportedRole,          // bool: an entry for the quarter is owed
        FilteredRole,             // bool, of a head: the view's filter asks something of the column
    };

    ActionTableModel(QuarterView &view, GoalId goal, QObject *parent = nullptr);

    [[nodiscard]] GoalId goal() const { return m_goal; }
    // None for a row that does not exist.
    [[nodiscard]] std::optional<ActionId> action(int row) const;
    // -1 if the action is not shown here.
    [[nodiscard]] int rowOf(ActionId action) const;
    [[nodiscard]] QuarterView &view() const { return m_view; }
    // Awake from the beginning.
    void sleep() { m_isAwake = false; }
    void wake();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    // By due date, order of the marks, percent, else by the words; -1: in the plan's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    // Why nothing can be typed into the cell, in a sentence; empty where something can, and in a look at the
    // past, where nothing can be changed at all.
    [[nodiscard]] QString whyFixed(const QModelIndex &cell) const;

    // The column as one in which words can be looked for; marks, bodies and percentages are no words.
    static std::optional<TextColumn> textColumn(int column);
    // What the view's filter asks of a column; asks it no longer.
    [[nodiscard]] Filter filterOf(int column) const;
    void clearFilterOf(int column);

    // Captions and words have to be fetched again, in another language.
    void retranslate();

Q_SIGNALS:
    // A text typed into a cell was refused: the entry with it, and why.
    void textRefused(const fpk::ProgressEntry &entry, const fpk::Error &error);
    // A text typed into a cell was refused because its action has been deleted meanwhile.
    void textOrphaned(const QString &text, const fpk::Error &error);

private:
    [[nodiscard]] bool isEditable(ActionId action, int column) const;
    [[nodiscard]] QString headTip(int column) const;
    [[nodiscard]] QString text(const Action &action, int column) const;
    [[nodiscard]] QVariant editValue(const Action &action, int column) const;
    [[nodiscard]] QString toolTip(const Action &action, int column) const;
    [[nodiscard]] QString description(const Action &action, int column) const;
    [[nodiscard]] QString standing(const Action &action) const;
    [[nodiscard]] ProgressEntry edited(ActionId action, int column, const QVariant &value) const;
    void tellRefused(ActionId action, int column, const QString &text, const Error &error);
    void readRows();
    [[nodiscard]] double rank(ActionId action) const;
    [[nodiscard]] QCollatorSortKey sortKey(ActionId action, const QCollator &collator) const;
    void beginReset();
    void endReset();
    void tellChanged(ActionId action);

    QuarterView &m_view;
    GoalId m_goal;
    QList<ActionId> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_isAwake = true;
    bool m_isStale = false; // something has changed in its sleep
};

} // namespace fpk
