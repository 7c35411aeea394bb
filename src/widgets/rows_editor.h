// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>
#include <QUuid>
#include <QWidget>

namespace fpk {

// A small table in a form whose rows are added, removed, moved and typed into: a list of records without
// knowing what they are.
class RowsEditor : public QWidget
{
    Q_OBJECT
public:
    struct Column
    {
        QString title;
        QList<std::pair<QString, QVariant>> choices = {}; // none: typed in
        int weight = 1;                                   // share of the width
    };
    struct Row
    {
        QUuid id; // of the record; a new one for a row that was added
        QVariantList cells;
    };

    explicit RowsEditor(QWidget *parent = nullptr);

    // `empty` is what an added row begins with.
    void setColumns(const QList<Column> &columns, const QVariantList &empty);
    void append(const Row &row);
    void replaceAll(const QList<Row> &rows);
    [[nodiscard]] QList<Row> rows() const;
    [[nodiscard]] QTableWidget &table() const { return *m_table; }

private:
    void add();
    void remove();
    void move(int by);
    [[nodiscard]] Row row(int index) const;

    QTableWidget *m_table;
    QList<Column> m_columns;
    QVariantList m_empty;
};

} // namespace fpk
