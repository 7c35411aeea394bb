// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/entry_dialog.h"

#include "core/describe.h"
#include "core/reporting.h"
#include "ui_entry_dialog.h"

namespace fpk {

namespace {
constexpr int none = -1;

void prepare(QSpinBox &box, int most, std::optional<int> value)
{
    box.setRange(none, most);
    box.setSpecialValueText(QStringLiteral("—"));
    box.setValue(value.value_or(none));
}

// The end of the quarter that follows both the one reported on and the deadline of the plan.
QDate laterDeadline(const Action &action, Quarter reported)
{
    const QDate end = reported.lastDay();
    return Quarter::of(std::max(end, action.deadline.due().value_or(end))).next().lastDay();
}

std::optional<int> number(const QSpinBox &box)
{
    return box.value() == none ? std::nullopt : std::optional(box.value());
}

// The action, and of a single body's report its name.
QString heading(const Plan &plan, const Action &action, const ProgressEntry &entry)
{
    //: heading of a form: number of an action, its title
    const QString title =
        EntryDialog::tr("%1. %2").arg(plan.number(action), terms::localized(action.title, action.titleKy));
    return entry.body ? title + QStringLiteral("\n\n") + form::bodyTitle(*plan.find(*entry.body)) : title;
}
} // namespace

EntryDialog::EntryDialog(const Plan &plan, const ProgressEntry &entry, const std::optional<Error> &fault,
                         Accept<ProgressEntry> accept, QWidget *parent)
    : FormDialog(parent), m_ui(std::make_unique<Ui::EntryDialog>()), m_entry(entry),
      m_accept(std::move(accept))
{
    const Action &action = *plan.find(entry.action);
    m_proposedDeadline = laterDeadline(action, entry.quarter);
    m_ui->setupUi(this);
    form::nameFields<ProgressEntry>(*this);
    form::fillMarks(*m_ui->mark);
    //: title of a form: quarter and, if it is not the Federation's own report, whose it is
    setWindowTitle(tr("Report for %1").arg(fpk::caption(plan, entry)));
    m_ui->caption->setText(heading(plan, action, entry));
    showReports(plan, action);
    fill(entry);
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->percent, m_ui->times})
        field->setMinimumWidth(m_ui->mark->sizeHint().width());
    connect(m_ui->mark, &QComboBox::currentIndexChanged, this, &EntryDialog::showMark);
    connect(m_ui->take_over, &QPushButton::clicked, this, [this] { fill(m_accepted); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &EntryDialog::accept);
    if (!fault)
        return;
    form::showFault(*this, *m_ui->fault, *fault);
    markUnsaved();
}

EntryDialog::~EntryDialog() = default;

void EntryDialog::fill(const ProgressEntry &entry)
{
    m_ui->mark->setCurrentIndex(m_ui->mark->findData(int(entry.mark)));
    prepare(*m_ui->percent, 100, entry.percent);
    prepare(*m_ui->times, 9999, entry.times);
    m_ui->done_on->setDate(entry.doneOn, entry.quarter.lastDay());
    m_ui->summary->setPlainText(entry.summary);
    m_ui->reason->setPlainText(entry.reason);
    m_ui->measures->setPlainText(entry.measures);
    m_ui->new_deadline->setDate(entry.newDeadline, m_proposedDeadline);
    m_ui->ground->setPlainText(entry.ground);
    m_ui->override_reason->setPlainText(entry.overrideReason);
    showMark();
}

void EntryDialog::showReports(const Plan &plan, const Action &action)
{
    const RollUp reports = rollUp(plan, action, {m_entry.quarter, m_entry.quarter.lastDay()});
    const bool isSummedUp = !m_entry.body && !reports.parts.empty();
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_ui->reports, m_ui->override_reason_label, m_ui->override_reason})
        field->setVisible(isSummedUp);
    m_ui->roll_up->setText(explain(reports));
    m_ui->take_over->setEnabled(reports.reported > 0);
    m_accepted = fpk::accepted(plan, action, m_entry);
    m_expected = reports.mark;
}

// What belongs to another mark only cannot be filled in.
void EntryDialog::showMark()
{
    const Mark mark = this->mark();
    m_ui->done_on->setEnabled(mark == Mark::Done);
    m_ui->reason->setEnabled(mark != Mark::Done);
    m_ui->new_deadline->setEnabled(mark == Mark::Postponed);
    m_ui->ground->setEnabled(mark == Mark::Withdrawn);
    m_ui->override_reason->setEnabled(m_expected != mark || !m_ui->override_reason->toPlainText().isEmpty());
}

Mark EntryDialog::mark() const { return Mark(m_ui->mark->currentData().toInt()); }

ProgressEntry EntryDialog::entry() const
{
    ProgressEntry entry = m_entry;
    entry.percent = number(*m_ui->percent);
    entry.times = number(*m_ui->times);
    entry.doneOn = m_ui->done_on->date();
    entry.summary = m_ui->summary->toPlainText().trimmed();
    entry.reason = m_ui->reason->toPlainText().trimmed();
    entry.measures = m_ui->measures->toPlainText().trimmed();
    entry.newDeadline = m_ui->new_deadline->date();
    entry.ground = m_ui->ground->toPlainText().trimmed();
    entry.overrideReason = m_ui->override_reason->toPlainText().trimmed();
    if (mark() != m_entry.mark)
        putMark(entry, mark());
    return entry;
}

Result<void> EntryDialog::handOver() { return m_accept(entry()); }

} // namespace fpk
