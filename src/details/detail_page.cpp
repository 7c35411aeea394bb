// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/detail_page.h"

#include "widgets/look.h"

#include <QEvent>

namespace fpk {

DetailPage::DetailPage(QuarterView &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_quarter(view.quarter())
{
    connect(&view.workspace(), &Workspace::changed, this, &DetailPage::refresh);
    connect(&view, &QuarterView::rowsChanged, this, &DetailPage::followQuarter);
}

void DetailPage::showAction(std::optional<ActionId> action)
{
    m_action = action;
    refresh();
}

const Action *DetailPage::action() const { return m_action ? plan().find(*m_action) : nullptr; }

QString DetailPage::hint(const QString &sentence) const
{
    return QStringLiteral("<p style='color:%1'>%2</p>")
        .arg(look::muted(palette()).name(), sentence.toHtmlEscaped());
}

void DetailPage::refresh()
{
    if (isVisible())
        fill();
}

// The rows change with every letter that is typed into the filter, which is nothing to the page.
void DetailPage::followQuarter()
{
    if (m_quarter == m_view.quarter())
        return;
    m_quarter = m_view.quarter();
    refresh();
}

void DetailPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

void DetailPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace fpk
