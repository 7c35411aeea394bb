// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QDateEdit>
#include <QWidget>

#include <optional>

namespace fpk {

// A date that may be missing: a box to tick, and the date beside it.
class OptionalDate : public QWidget
{
    Q_OBJECT
public:
    explicit OptionalDate(QWidget *parent = nullptr);

    // `suggestion` is what the date begins with once the box is ticked.
    void setDate(std::optional<QDate> date, QDate suggestion);
    [[nodiscard]] std::optional<QDate> date() const;

Q_SIGNALS:
    void dateChanged();

private:
    QCheckBox *m_isSet;
    QDateEdit *m_date;
};

} // namespace fpk
