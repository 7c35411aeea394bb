// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/door.h"

#include <QLabel>
#include <QVBoxLayout>

namespace fpk {

// Rows of words in columns, each row a door; under the titles of the columns where these have some.
class RowList : public QWidget
{
    Q_OBJECT
public:
    explicit RowList(QWidget *parent = nullptr);

    void showRows(const Overview::Rows &rows);

Q_SIGNALS:
    void opened(const fpk::Destination &to);

private:
    class Titles;
    class Row;

    QVBoxLayout *m_layout;
    Titles *m_titles;
    QLabel *m_none;
    std::vector<Row *> m_rows;
};

} // namespace fpk
