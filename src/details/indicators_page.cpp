// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/indicators_page.h"

#include "core/figures.h"
#include "core/terms.h"
#include "widgets/elided_box.h"
#include "widgets/look.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fpk {

namespace {

constexpr int choiceLetters = 10;

QString words(Light light)
{
    switch (light) {
    case Light::Green:
        return IndicatorsPage::tr("the target is reached");
    case Light::Yellow:
        return IndicatorsPage::tr("on the way to the target");
    case Light::Red:
        return IndicatorsPage::tr("the target was not reached in time");
    case Light::Grey:
        break;
    }
    return {};
}

} // namespace

IndicatorsPage::IndicatorsPage(QuarterView &view, QWidget *parent)
    : DetailPage(view, parent), m_grid(new MeasurementGrid(view, this)),
      m_choice(new ElidedBox(choiceLetters, this)), m_name(new QLabel(this)), m_figures(new QLabel(this)),
      m_values(new MeasurementView(*m_grid, this)), m_fault(new QLabel(this)), m_hint(new QLabel(this))
{
    m_choice->setObjectName(QStringLiteral("indicator"));
    m_name->setObjectName(QStringLiteral("indicatorName"));
    m_figures->setObjectName(QStringLiteral("figures"));
    m_figures->setTextFormat(Qt::RichText);
    m_fault->setObjectName(QStringLiteral("fault"));
    m_hint->setObjectName(QStringLiteral("indicatorsHint"));
    m_hint->setTextFormat(Qt::RichText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_hint);
    layout->addWidget(m_choice);
    for (QLabel *text : {m_hint, m_name, m_figures, m_fault}) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (text != m_fault && text != m_hint)
            layout->addWidget(text);
    }
    m_values->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    layout->addWidget(m_values);
    layout->addWidget(m_fault);
    layout->addStretch();

    connect(m_choice, &QComboBox::currentIndexChanged, this, &IndicatorsPage::showIndicator);
    connect(m_grid, &MeasurementGrid::faultChanged, this, &IndicatorsPage::showFault);
    connect(m_values, &MeasurementView::noteRequested, this, &IndicatorsPage::noteRequested);
    retranslate();
}

// A value that is still being typed is handed over as long as there is a page to show what comes of it.
IndicatorsPage::~IndicatorsPage() { delete m_values; }

void IndicatorsPage::fill()
{
    const Action *action = this->action();
    fillChoice(action ? plan().indicators(action->id) : std::vector<const Indicator *>());
    m_hint->setText(hint(action ? tr("The plan names no indicator for this action.")
                                : tr("Select an action to see its indicators.")));
    showIndicator();
}

// The indicator chosen stays chosen as long as the action has it.
void IndicatorsPage::fillChoice(const std::vector<const Indicator *> &indicators)
{
    const QSignalBlocker blocker(m_choice);
    const QVariant before = m_choice->currentData();
    m_choice->clear();
    for (const Indicator *indicator : indicators)
        m_choice->addItem(indicator->name, indicator->id.uuid());
    const int place = m_choice->findData(before);
    m_choice->setCurrentIndex(place >= 0 || indicators.empty() ? place : 0);
}

std::optional<IndicatorId> IndicatorsPage::chosen() const
{
    return m_choice->currentIndex() < 0 ? std::nullopt
                                        : std::optional(IndicatorId(m_choice->currentData().toUuid()));
}

void IndicatorsPage::showIndicator()
{
    const Indicator *indicator = chosen() ? plan().find(*chosen()) : nullptr;
    m_hint->setVisible(!indicator);
    m_choice->setVisible(m_choice->count() > 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_figures, m_values})
        part->setVisible(indicator);
    m_name->setText(indicator ? indicator->name : QString());
    m_figures->setText(indicator ? figures(*indicator) : QString());
    const bool isAnother = m_grid->indicator() != chosen();
    m_grid->setIndicator(chosen());
    if (isAnother || m_quarter != view().quarter())
        showQuarter();
    showFault();
}

void IndicatorsPage::showQuarter()
{
    m_quarter = view().quarter();
    m_values->showQuarter(m_quarter);
}

QString IndicatorsPage::figures(const Indicator &indicator) const
{
    const QString quarter = terms::quarter(view().quarter());
    QStringList lines;
    if (!indicator.unit.isEmpty())
        lines << tr("Unit: %1").arg(indicator.unit);
    if (indicator.baseline)
        lines << tr("Baseline: %1").arg(terms::number(*indicator.baseline));
    lines << (indicator.target ? tr("Target: %1").arg(terms::number(*indicator.target))
                               : tr("No target is set."));
    const std::optional<double> actual = actualValue(plan(), indicator, view().quarter());
    //: how values of several quarters make one, in brackets: "sum"
    lines << (actual ? tr("Actual up to %1: %2 (%3)")
                           .arg(quarter, terms::number(*actual), terms::aggregation(indicator.aggregation))
                     : tr("Nothing was measured up to %1.").arg(quarter));
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    if (const std::optional<double> attained = attainment(indicator, actual)) {
        const Light light = fpk::light(attained, isTermOver(*plan().find(indicator.action), view().point()));
        //: attainment of a target: a sign, the percentage, what it means
        const QString line = tr("%1 %2 — %3").arg(terms::sign(light), terms::percent(attained), words(light));
        lines << QStringLiteral("<b style='color:%1'>%2</b>")
                     .arg(look::ink(light, palette()).name(), line.toHtmlEscaped());
    }
    return lines.join(QStringLiteral("<br>"));
}

void IndicatorsPage::showFault()
{
    m_fault->setText(m_grid->fault());
    m_fault->setAccessibleName(m_grid->fault());
    m_fault->setVisible(!m_grid->fault().isEmpty());
}

void IndicatorsPage::retranslate()
{
    m_choice->setAccessibleName(tr("Indicator"));
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
}

} // namespace fpk
