// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/optional_date.h"

#include "core/terms.h"

#include <QHBoxLayout>

namespace fpk {

OptionalDate::OptionalDate(QWidget *parent)
    : QWidget(parent), m_isSet(new QCheckBox(this)), m_date(new QDateEdit(this))
{
    m_isSet->setAccessibleName(tr("The date is given"));
    m_date->setAccessibleName(tr("Date"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(terms::dateFormat());
    m_date->setEnabled(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 0, 0, 0);
    layout->addWidget(m_isSet);
    layout->addWidget(m_date);
    layout->addStretch();
    setFocusProxy(m_isSet);
    connect(m_isSet, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_isSet, &QCheckBox::toggled, this, &OptionalDate::dateChanged);
    connect(m_date, &QDateEdit::dateChanged, this, &OptionalDate::dateChanged);
}

void OptionalDate::setDate(std::optional<QDate> date, QDate suggestion)
{
    m_isSet->setChecked(date.has_value());
    m_date->setDate(date.value_or(suggestion));
}

std::optional<QDate> OptionalDate::date() const
{
    return m_isSet->isChecked() ? std::optional(m_date->date()) : std::nullopt;
}

} // namespace fpk
