// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/report_choice.h"
#include "widgets/elided_box.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QListWidget>

namespace fpk {

// Where a person says how a report is wanted.
class ChoicePanel : public QWidget
{
    Q_OBJECT
public:
    explicit ChoicePanel(const ReportToShow &report, QWidget *parent = nullptr);

    [[nodiscard]] ReportChoice choice() const;

Q_SIGNALS:
    void choiceChanged(const fpk::ReportChoice &choice);

private:
    void tell();
    void addBody(QFormLayout &form, const ReportToShow &report);
    void addLanguages(QFormLayout &form, const QString &chosen);
    void addPaper(QFormLayout &form, const PageSetup &setup);
    QDoubleSpinBox *addMargin(QFormLayout &form, const QString &caption, double millimetres);
    void addSections(QFormLayout &form, const ReportChoice &choice,
                     const std::vector<ReportToShow::Section> &sections);

    ElidedBox *m_subject;
    QComboBox *m_language;
    QComboBox *m_size;
    QComboBox *m_orientation;
    QDoubleSpinBox *m_left;
    QDoubleSpinBox *m_top;
    QDoubleSpinBox *m_right;
    QDoubleSpinBox *m_bottom;
    QListWidget *m_sections;
};

} // namespace fpk
