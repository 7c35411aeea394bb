// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "details/detail_page.h"
#include "details/measurement_view.h"

#include <QComboBox>
#include <QLabel>

namespace fpk {

// The indicators of one action: what each was to reach and has reached by the reporting quarter, and its
// values quarter by quarter, to be typed into.
class IndicatorsPage : public DetailPage
{
    Q_OBJECT
public:
    explicit IndicatorsPage(QuarterView &view, QWidget *parent = nullptr);
    ~IndicatorsPage() override;

    // Whether a value is being typed, so that the plan had better not be read anew.
    [[nodiscard]] bool isEditing() const override { return m_values->isEditing(); }

Q_SIGNALS:
    void noteRequested(fpk::MeasurementId measurement);

protected:
    void fill() override;
    void retranslate() override;

private:
    void fillChoice(const std::vector<const Indicator *> &indicators);
    void showIndicator();
    void showQuarter();
    void showFault();
    [[nodiscard]] std::optional<IndicatorId> chosen() const;
    [[nodiscard]] QString figures(const Indicator &indicator) const;

    Quarter m_quarter; // that was brought into sight
    MeasurementGrid *m_grid;
    QComboBox *m_choice;
    QLabel *m_name;
    QLabel *m_figures;
    MeasurementView *m_values;
    QLabel *m_fault;
    QLabel *m_hint; // in place of all that
};

} // namespace fpk
