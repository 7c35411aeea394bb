// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/twin_texts.h"
#include "session/workspace.h"

#include <QAbstractTableModel>

namespace fpk {

// The plan's texts in two languages side by side. A Kyrgyz text that is typed goes straight through the
// workspace; a block of them is one change, all of it or nothing. The workspace must outlive it.
class TwinTextsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Where, Field, Russian, Kyrgyz, ColumnCount };
    enum Role { MissingRole = Qt::UserRole }; // bool: there is no Kyrgyz text

    explicit TwinTextsModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int missingCount() const;
    // The texts from that row on, one for each of the rows, as the person sees them.
    bool setTexts(const QList<QPersistentModelIndex> &rows, const QStringList &texts);
    // Takes back, and makes again, what was set here, never what was done before. False where there is
    // nothing of that, or it is refused.
    bool undo();
    bool redo();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void refused(const QString &sentence);

private:
    void read();
    // Whether it is done; a refusal has been told.
    bool told(const Result<void> &done);
    [[nodiscard]] QString words(const TwinText &twin, int column) const;

    Workspace &m_workspace;
    std::vector<TwinText> m_texts;
    int m_done = 0; // how many changes made here can be taken back
    int m_undone = 0;
};

} // namespace fpk
