// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/plan_dialog.h"

#include "core/terms.h"
#include "ui_plan_dialog.h"

namespace fpk {

PlanDialog::PlanDialog(const PlanSheet &sheet, Accept<PlanSheet> accept, QWidget *parent)
    : FormDialog(parent), m_ui(std::make_unique<Ui::PlanDialog>()), m_sheet(sheet),
      m_accept(std::move(accept))
{
    const PlanInfo &info = sheet.info;
    m_ui->setupUi(this);
    form::nameFields<PlanInfo>(*this);
    m_ui->title->setPlainText(info.title);
    m_ui->title_ky->setPlainText(info.titleKy);
    m_ui->organisation->setText(info.organisation);
    m_ui->organisation_ky->setText(info.organisationKy);
    m_ui->approval->setPlainText(info.approval);
    for (QDateEdit *date : {m_ui->period_from, m_ui->period_to}) {
        date->setCalendarPopup(true);
        date->setDisplayFormat(terms::dateFormat());
    }
    m_ui->place->setText(info.place);
    m_ui->place_ky->setText(info.placeKy);
    m_ui->period_from->setDate(info.periodFrom);
    m_ui->period_to->setDate(info.periodTo);
    m_ui->short_form->setColumns(
        {{form::title<Abbreviation>("short_form"), {}, 2}, {form::title<Abbreviation>("full_form"), {}, 6}},
        {QString(), QString()});
    for (const Abbreviation &abbreviation : sheet.abbreviations)
        m_ui->short_form->append({abbreviation.id.uuid(), {abbreviation.shortForm, abbreviation.fullForm}});
    showSignatories();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &PlanDialog::accept);
}

PlanDialog::~PlanDialog() = default;

void PlanDialog::showSignatories()
{
    const auto title = &form::title<Signatory>;
    m_ui->post->setColumns({{title("role"), form::choices<SignatoryRole>(terms::signatoryRole), 2},
                            {title("post"), {}, 2},
                            {title("post_ky"), {}, 2},
                            {title("name"), {}, 2},
                            {title("phone"), {}, 1}},
                           {int(SignatoryRole::Signs), QString(), QString(), QString(), QString()});
    for (const Signatory &one : m_sheet.signatories)
        m_ui->post->append({one.id.uuid(), {int(one.role), one.post, one.postKy, one.name, one.phone}});
}

PlanSheet PlanDialog::sheet() const
{
    PlanSheet sheet{m_sheet.info, {}, {}};
    PlanInfo &info = sheet.info;
    info.title = m_ui->title->toPlainText().trimmed();
    info.titleKy = m_ui->title_ky->toPlainText().trimmed();
    info.organisation = m_ui->organisation->text().trimmed();
    info.organisationKy = m_ui->organisation_ky->text().trimmed();
    info.periodFrom = m_ui->period_from->date();
    info.periodTo = m_ui->period_to->date();
    info.approval = m_ui->approval->toPlainText().trimmed();
    info.place = m_ui->place->text().trimmed();
    info.placeKy = m_ui->place_ky->text().trimmed();
    for (const RowsEditor::Row &row : m_ui->post->rows())
        sheet.signatories.push_back({SignatoryId(row.id), 0, SignatoryRole(row.cells[0].toInt()),
                                     row.cells[1].toString(), row.cells[2].toString(),
                                     row.cells[3].toString(), row.cells[4].toString()});
    for (const RowsEditor::Row &row : m_ui->short_form->rows())
        sheet.abbreviations.push_back(
            {AbbreviationId(row.id), 0, row.cells[0].toString(), row.cells[1].toString()});
    return sheet;
}

Result<void> PlanDialog::handOver() { return m_accept(sheet()); }

} // namespace fpk
