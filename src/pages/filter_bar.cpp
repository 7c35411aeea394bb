// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/filter_bar.h"

#include "editing/form.h"
#include "widgets/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace fpk {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_body(new QComboBox(this)), m_mark(new QComboBox(this)),
      m_overdue(new QCheckBox(this)), m_clear(new QPushButton(this)), m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("filterBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName(QStringLiteral("filterText"));
    m_body->setObjectName(QStringLiteral("filterBody"));
    m_mark->setObjectName(QStringLiteral("filterMark"));
    m_overdue->setObjectName(QStringLiteral("filterOverdue"));
    m_clear->setObjectName(QStringLiteral("filterClear"));
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(look::icon("search"), QLineEdit::LeadingPosition);
    m_body->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_body->setMinimumContentsLength(14);
    m_body->setMaximumWidth(300);
    m_text->setMinimumWidth(190);
    m_body->setMaxVisibleItems(24);
    m_mark->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_clear->setIcon(look::icon("filter-clear"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 7, 12, 7);
    layout->setSpacing(10);
    layout->addWidget(m_text, 3);
    layout->addWidget(m_body, 2);
    layout->addWidget(m_mark);
    layout->addWidget(m_overdue);
    layout->addWidget(m_clear);
    layout->addWidget(m_count);
    m_text->setMaximumWidth(460);
    layout->addStretch(1);

    retranslate();
    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::tell);
    connect(m_text, &QLineEdit::returnPressed, this, &FilterBar::textEntered);
    connect(m_body, &QComboBox::currentIndexChanged, this, &FilterBar::tell);
    connect(m_mark, &QComboBox::currentIndexChanged, this, &FilterBar::tell);
    connect(m_overdue, &QCheckBox::toggled, this, &FilterBar::tell);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
}

Filter FilterBar::filter() const
{
    Filter filter;
    filter.text = m_text->text();
    if (m_body->currentIndex() > 0)
        filter.body = BodyId(m_body->currentData().toUuid());
    if (m_mark->currentIndex() > 0)
        filter.mark = Mark(m_mark->currentData().toInt());
    if (m_overdue->isChecked())
        filter.condition = Condition::Overdue;
    return filter;
}

void FilterBar::setBodies(const std::vector<const Body *> &bodies)
{
    const QVariant chosen = m_body->currentData();
    {
        const QSignalBlocker blocker(m_body);
        m_body->clear();
        form::fillBodies(*m_body, bodies, tr("All bodies"));
        m_body->setCurrentIndex(std::max(0, chosen.isValid() ? m_body->findData(chosen) : 0));
    }
    if (m_body->currentData() != chosen)
        tell();
}

void FilterBar::setCounts(size_t shown, size_t all)
{
    m_shown = shown;
    m_all = all;
    //: how many actions the filter shows: %1 of all %2
    m_count->setText(shown == all ? tr("%n action(s)", nullptr, int(all))
                                  : tr("%1 of %2").arg(shown).arg(all));
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::tell()
{
    m_clear->setEnabled(!filter().isEmpty());
    showBody();
    Q_EMIT filterChanged(filter());
}

// The box may be too narrow for the name.
void FilterBar::showBody()
{
    m_body->setToolTip(m_body->currentIndex() > 0 ? m_body->currentText() : m_body->accessibleName());
}

void FilterBar::clear()
{
    {
        const QSignalBlocker body(m_body), mark(m_mark), overdue(m_overdue);
        m_body->setCurrentIndex(0);
        m_mark->setCurrentIndex(0);
        m_overdue->setChecked(false);
    }
    // Not blocked: by its own signal the field takes its cross away.
    m_text->text().isEmpty() ? tell() : m_text->clear();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterBar::fillMarks()
{
    const QSignalBlocker blocker(m_mark);
    const int chosen = m_mark->currentIndex();
    m_mark->clear();
    m_mark->addItem(tr("All marks"));
    form::fillMarks(*m_mark);
    m_mark->setCurrentIndex(std::max(0, chosen));
}

void FilterBar::retranslate()
{
    fillMarks();
    m_text->setPlaceholderText(tr("Find in all columns"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_body->setAccessibleName(tr("Body that takes part"));
    showBody();
    m_mark->setAccessibleName(tr("Mark"));
    m_mark->setToolTip(m_mark->accessibleName());
    m_overdue->setText(tr("Overdue only"));
    m_clear->setText(tr("Clear filter"));
    m_clear->setEnabled(!filter().isEmpty());
    setCounts(m_shown, m_all);
}

} // namespace fpk
