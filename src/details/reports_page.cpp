// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/reports_page.h"

#include "details/report_delegate.h"
#include "editing/form.h"
#include "widgets/look.h"

#include <QVBoxLayout>

namespace fpk {

namespace {

// One that has said all there is to say need not say it again.
bool isSilent(const RollUp::Part &part) { return part.owes || !part.known.last; }

// A report that is owed wants attention; what it will say nobody knows.
Light light(const RollUp::Part &part)
{
    if (!isSilent(part) || part.known.light == Light::Red)
        return part.known.light;
    return part.owes ? Light::Yellow : Light::Grey;
}

// "has not reported" of one that is silent, else the mark and how far it is; and how late.
QString standing(const RollUp::Part &part)
{
    const Assessment &known = part.known;
    QStringList words{isSilent(part) ? ReportsPage::tr("has not reported") : terms::mark(known.mark)};
    if (known.condition == Condition::Overdue)
        words << terms::standing(known);
    if (known.percent && !isSilent(part))
        words << terms::percent(*known.percent);
    return terms::sign(light(part)) + u' ' + words.join(QStringLiteral(", "));
}

// What was done, or what was said last.
QString summary(const Assessment &known)
{
    if (known.entry)
        return known.entry->summary;
    if (!known.last)
        return {};
    //: of a body that has not reported since: a quarter, a mark
    return ReportsPage::tr("Reported for %1: “%2”")
        .arg(terms::quarter(known.last->quarter), terms::mark(known.last->mark));
}

// Rich, so that a long summary is wrapped.
QString fullText(const RollUp::Part &part)
{
    return QStringLiteral("<p><b>%1</b></p><p style='white-space: pre-wrap'>%2</p>")
        .arg(form::bodyTitle(*part.body).toHtmlEscaped(), summary(part.known).toHtmlEscaped());
}

} // namespace

ReportsPage::ReportsPage(QuarterView &view, QWidget *parent)
    : DetailPage(view, parent), m_heading(new QLabel(this)), m_sentence(new QLabel(this)),
      m_bodies(new QListWidget(this)), m_report(new QPushButton(this)), m_accept(new QPushButton(this))
{
    m_heading->setObjectName(QStringLiteral("reportsHeading"));
    m_sentence->setObjectName(QStringLiteral("reportsSentence"));
    m_bodies->setObjectName(QStringLiteral("reportingBodies"));
    m_report->setObjectName(QStringLiteral("reportForBody"));
    m_accept->setObjectName(QStringLiteral("acceptReports"));
    m_report->setIcon(look::icon("entry"));
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_bodies->setItemDelegate(new ReportDelegate(m_bodies));
    m_bodies->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bodies->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_heading, m_sentence, m_bodies, m_report, m_accept})
        layout->addWidget(part);
    layout->addStretch();
    layout->setStretchFactor(m_bodies, 1);

    connect(m_bodies, &QListWidget::itemActivated, this, &ReportsPage::requestEntry);
    connect(m_bodies, &QListWidget::currentRowChanged, m_report,
            [this](int row) { m_report->setEnabled(row >= 0 && canEdit()); });
    connect(m_report, &QPushButton::clicked, this, &ReportsPage::requestEntry);
    connect(m_accept, &QPushButton::clicked, this, &ReportsPage::acceptReports);
    retranslate();
}

void ReportsPage::fill()
{
    const Action *shown = action();
    const RollUp reports = shown ? rollUp(plan(), *shown, view().point()) : RollUp();
    m_heading->setVisible(shown);
    m_heading->setText(tr("Reports of the bodies for %1").arg(terms::quarter(view().quarter())));
    m_sentence->setText(shown ? sentence(*shown, reports)
                              : tr("Select an action to see what the bodies report of it."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_bodies, m_report, m_accept})
        part->setVisible(!reports.parts.empty());
    fillList(reports);
    allowButtons(shown, reports);
}

QString ReportsPage::sentence(const Action &action, const RollUp &reports) const
{
    if (reports.parts.empty())
        return tr("No bodies report this action for themselves: the Federation’s own entry is the report.");
    const ProgressEntry *own = plan().entry(action.id, view().quarter());
    return explain(reports) + u' ' +
           (own ? tr("The Federation’s own mark is “%1”.").arg(terms::mark(own->mark))
                : tr("The Federation’s own entry has not been made."));
}

void ReportsPage::fillList(const RollUp &reports)
{
    const QListWidgetItem *current = m_bodies->currentItem();
    const QVariant chosen = current ? current->data(ReportDelegate::BodyRole) : QVariant();
    m_bodies->clear();
    for (const RollUp::Part &part : reports.parts) {
        auto *item = new QListWidgetItem(m_bodies);
        item->setText(QStringList{part.body->code, standing(part), summary(part.known).simplified()}
                          .join(u'\n')
                          .trimmed());
        item->setToolTip(fullText(part));
        item->setData(ReportDelegate::BodyRole, part.body->id.uuid());
        item->setData(ReportDelegate::LightRole, int(light(part)));
        if (item->data(ReportDelegate::BodyRole) == chosen)
            m_bodies->setCurrentItem(item);
    }
}

void ReportsPage::allowButtons(const Action *action, const RollUp &reports)
{
    m_report->setEnabled(m_bodies->currentRow() >= 0 && canEdit());
    if (!action || reports.reported == 0 || !canEdit())
        return m_accept->setEnabled(false);
    const ProgressEntry *own = plan().entry(action->id, view().quarter());
    m_accept->setEnabled(!own || accepted(plan(), *action, *own) != *own);
}

void ReportsPage::requestEntry()
{
    if (const QListWidgetItem *item = m_bodies->currentItem(); item && action() && canEdit())
        Q_EMIT entryRequested(action()->id, BodyId(item->data(ReportDelegate::BodyRole).toUuid()));
}

void ReportsPage::acceptReports()
{
    if (!action())
        return;
    const ProgressEntry own = accepted(plan(), *action(), view().entryToEdit(action()->id));
    if (!view().check(own))
        Q_EMIT companionMissing(own);
    else // a refusal is told by the workspace's signal
        (void)view().save(own);
}

void ReportsPage::retranslate()
{
    m_bodies->setAccessibleName(tr("Bodies that report for themselves"));
    m_report->setText(tr("Report for the body…"));
    m_accept->setText(tr("Accept the bodies’ reports"));
    m_accept->setToolTip(tr("Makes what the bodies have reported the Federation’s own entry"));
}

} // namespace fpk
