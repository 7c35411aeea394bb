// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/choice_panel.h"

#include "session/language.h"

#include <QLabel>

namespace fpk {

namespace {
constexpr int subjectLetters = 12;
enum Subject { WholePlan, OneBody };
} // namespace

ChoicePanel::ChoicePanel(const ReportToShow &report, QWidget *parent)
    : QWidget(parent), m_subject(new ElidedBox(subjectLetters, this)), m_language(new QComboBox(this)),
      m_size(new QComboBox(this)), m_orientation(new QComboBox(this)), m_sections(new QListWidget(this))
{
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addBody(*form, report);
    addLanguages(*form, report.choice.language);
    addPaper(*form, report.choice.setup);
    addSections(*form, report.choice, report.sections);
}

void ChoicePanel::addBody(QFormLayout &form, const ReportToShow &report)
{
    m_subject->setObjectName(QStringLiteral("reportSubject"));
    m_subject->setVisible(!report.body.isEmpty());
    if (report.body.isEmpty())
        return;
    m_subject->addItems({tr("the whole plan"), report.body});
    m_subject->setToolTip(report.body);
    m_subject->setCurrentIndex(report.choice.isOfBody ? OneBody : WholePlan);
    form.addRow(tr("Report of"), m_subject);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ChoicePanel::tell);
}

void ChoicePanel::addLanguages(QFormLayout &form, const QString &chosen)
{
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    for (const QString &code : language::codes())
        m_language->addItem(language::name(code), code);
    m_language->setCurrentIndex(m_language->findData(chosen));
    form.addRow(tr("Language"), m_language);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ChoicePanel::tell);
}

void ChoicePanel::addPaper(QFormLayout &form, const PageSetup &setup)
{
    m_size->setObjectName(QStringLiteral("paperSize"));
    m_size->addItems({QStringLiteral("A4"), QStringLiteral("A3")});
    m_size->setCurrentIndex(int(setup.size));
    form.addRow(tr("Paper"), m_size);
    m_orientation->setObjectName(QStringLiteral("orientation"));
    m_orientation->addItems({tr("as in the form"), tr("portrait"), tr("landscape")});
    m_orientation->setCurrentIndex(int(setup.orientation));
    form.addRow(tr("Orientation"), m_orientation);
    m_left = addMargin(form, tr("Left margin"), setup.left);
    m_right = addMargin(form, tr("Right margin"), setup.right);
    m_top = addMargin(form, tr("Top margin"), setup.top);
    m_bottom = addMargin(form, tr("Bottom margin"), setup.bottom);
    connect(m_size, &QComboBox::currentIndexChanged, this, &ChoicePanel::tell);
    connect(m_orientation, &QComboBox::currentIndexChanged, this, &ChoicePanel::tell);
}

QDoubleSpinBox *ChoicePanel::addMargin(QFormLayout &form, const QString &caption, double millimetres)
{
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(QStringLiteral("margin"));
    box->setRange(5, 60);
    box->setDecimals(0);
    //: millimetres, behind a number
    box->setSuffix(tr(" mm"));
    box->setValue(millimetres);
    box->setKeyboardTracking(false);
    form.addRow(caption, box);
    connect(box, &QDoubleSpinBox::valueChanged, this, &ChoicePanel::tell);
    return box;
}

void ChoicePanel::addSections(QFormLayout &form, const ReportChoice &choice,
                              const std::vector<ReportToShow::Section> &sections)
{
    m_sections->setVisible(!sections.empty());
    if (sections.empty())
        return;
    m_sections->setObjectName(QStringLiteral("sections"));
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setWordWrap(true);
    for (const ReportToShow::Section &section : sections) {
        auto *item = new QListWidgetItem(section.title, m_sections);
        item->setData(Qt::UserRole, section.code);
        item->setCheckState(choice.leftOut.contains(section.code) ? Qt::Unchecked : Qt::Checked);
    }
    form.addRow(new QLabel(tr("Sections"), this));
    form.addRow(m_sections);
    // The report of a body has always the same ones.
    const auto allow = [this] { m_sections->setEnabled(m_subject->currentIndex() != OneBody); };
    connect(m_subject, &QComboBox::currentIndexChanged, this, allow);
    allow();
    connect(m_sections, &QListWidget::itemChanged, this, &ChoicePanel::tell);
}

ReportChoice ChoicePanel::choice() const
{
    ReportChoice choice;
    choice.isOfBody = m_subject->currentIndex() == OneBody;
    choice.language = m_language->currentData().toString();
    choice.setup.size = PageSetup::Size(m_size->currentIndex());
    choice.setup.orientation = PageSetup::Orientation(m_orientation->currentIndex());
    choice.setup.left = m_left->value();
    choice.setup.top = m_top->value();
    choice.setup.right = m_right->value();
    choice.setup.bottom = m_bottom->value();
    for (int row = 0; row < m_sections->count(); ++row) {
        if (m_sections->item(row)->checkState() == Qt::Unchecked)
            choice.leftOut << m_sections->item(row)->data(Qt::UserRole).toString();
    }
    return choice;
}

void ChoicePanel::tell() { Q_EMIT choiceChanged(choice()); }

} // namespace fpk
