// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history.h"
#include "session/workspace.h"

#include <QAbstractItemModel>

namespace fpk {

// The journal, the newest set first: a line for each set that the filter wants, below it what it changed. The
// journal is read when the first filter is set, and followed from then on. The workspace must outlive it.
class HistoryModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, ColumnCount };

    explicit HistoryModel(Workspace &workspace, QObject *parent = nullptr);

    // For a narrow place: one column, of each set when and who above what.
    void setCompact(bool isCompact);
    // Refused if the journal cannot be read.
    Result<void> setFilter(const HistoryFilter &filter);
    [[nodiscard]] const History &history() const { return m_history; }

    // The set of a line, its own or the one above it; null for no line.
    [[nodiscard]] const ChangeSet *set(const QModelIndex &index) const;
    // Why the set of a line cannot be taken back; empty if it can be tried.
    [[nodiscard]] QString obstacle(const QModelIndex &index) const;
    // What one can go to from a line.
    [[nodiscard]] std::optional<ActionId> action(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    // Words have to be fetched again, in another language.
    void retranslate();

private:
    struct Line
    {
        QString text;
        std::optional<ActionId> action;
    };

    void follow(const ChangeSet &set);
    void showFound();
    [[nodiscard]] const RecordedSet &recorded(const QModelIndex &top) const;
    // What a set changed, told when it is first asked for: the making of a plan is thousands of lines.
    [[nodiscard]] const std::vector<Line> &lines(size_t place) const;
    [[nodiscard]] QString caption(const ChangeSet &set) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;

    Workspace &m_workspace;
    bool m_isCompact = false;
    bool m_isRead = false;
    History m_history;
    HistoryFilter m_filter;
    std::vector<size_t> m_found; // places in the history, by row
    mutable QHash<size_t, std::vector<Line>> m_lines;
};

} // namespace fpk
