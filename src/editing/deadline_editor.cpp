// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/deadline_editor.h"

#include "core/codes.h"
#include "core/terms.h"
#include "ui_deadline_editor.h"

namespace fpk {

namespace {

QList<RowsEditor::Column> windowColumns()
{
    return {{DeadlineEditor::tr("First day"), {}, 2}, {DeadlineEditor::tr("Last day"), {}, 2}};
}

void showWindows(RowsEditor &editor, const Windows &windows)
{
    QList<RowsEditor::Row> rows;
    for (const DateRange &window : windows)
        rows.append({QUuid::createUuid(), {terms::date(window.from), terms::date(window.to)}});
    editor.replaceAll(rows);
}

Result<Windows> readWindows(const RowsEditor &editor)
{
    Windows windows;
    for (const RowsEditor::Row &row : editor.rows()) {
        const QDate from = QDate::fromString(row.cells[0].toString(), terms::dateFormat());
        const QDate to = QDate::fromString(row.cells[1].toString(), terms::dateFormat());
        if (!from.isValid() || !to.isValid())
            return Error{Error::Code::Invalid,
                         DeadlineEditor::tr("Each date must be a day of the calendar, written as %1.")
                             .arg(terms::date(QDate(2024, 12, 31))),
                         editor.objectName()};
        if (to < from)
            return Error{Error::Code::Invalid,
                         DeadlineEditor::tr("The last day must not be before the first one."),
                         editor.objectName()};
        windows.append({from, to});
    }
    return windows;
}

} // namespace

DeadlineEditor::DeadlineEditor(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::DeadlineEditor>())
{
    m_ui->setupUi(this);
    for (const auto kind : allOf<Deadline::Kind>())
        m_ui->deadline_kind->addItem(terms::deadlineKind(kind), int(kind));
    for (const auto cadence : allOf<Deadline::Cadence>())
        m_ui->deadline_cadence->addItem(terms::cadence(cadence), int(cadence));
    m_ui->deadline_cadence->addItem(tr("otherwise"));
    m_ui->deadline_windows->setColumns(windowColumns(), {QString(), QString()});
    m_ui->deadline_alternative->setColumns(windowColumns(), {QString(), QString()});
    connect(m_ui->deadline_kind, &QComboBox::currentIndexChanged, this, &DeadlineEditor::kindChosen);
}

DeadlineEditor::~DeadlineEditor() = default;

void DeadlineEditor::setDeadline(const Deadline &deadline)
{
    m_ui->deadline_kind->setCurrentIndex(int(deadline.kind));
    const bool otherwise = deadline.kind == Deadline::Kind::Recurring && !deadline.cadence;
    m_ui->deadline_cadence->setCurrentIndex(otherwise
                                                ? m_ui->deadline_cadence->count() - 1
                                                : int(deadline.cadence.value_or(Deadline::Cadence::Quarter)));
    m_ui->deadline_due_day->setValue(deadline.dueDay.value_or(0));
    m_ui->deadline_due_month->setValue(deadline.dueMonth);
    m_ui->deadline_certain->setChecked(deadline.certain);
    m_ui->deadline_note->setPlainText(deadline.note);
    showWindows(*m_ui->deadline_windows, deadline.windows);
    showWindows(*m_ui->deadline_alternative, deadline.alternative);
    kindChosen();
}

Result<Deadline> DeadlineEditor::deadline() const
{
    Deadline deadline;
    deadline.kind = Deadline::Kind(m_ui->deadline_kind->currentData().toInt());
    if (deadline.kind == Deadline::Kind::Recurring) {
        if (const QVariant cadence = m_ui->deadline_cadence->currentData(); cadence.isValid())
            deadline.cadence = Deadline::Cadence(cadence.toInt());
        if (const int day = m_ui->deadline_due_day->value(); day > 0) {
            deadline.dueDay = day;
            deadline.dueMonth = m_ui->deadline_due_month->value();
        }
    }
    deadline.certain = m_ui->deadline_certain->isChecked();
    deadline.note = m_ui->deadline_note->toPlainText().trimmed();
    const Result<Windows> windows = readWindows(*m_ui->deadline_windows);
    const Result<Windows> alternative = readWindows(*m_ui->deadline_alternative);
    if (!windows || !alternative)
        return windows ? alternative.error() : windows.error();
    deadline.windows = *windows;
    deadline.alternative = *alternative;
    return deadline;
}

void DeadlineEditor::kindChosen()
{
    const bool recurs = m_ui->deadline_kind->currentIndex() == int(Deadline::Kind::Recurring);
    for (QWidget *control :
         {static_cast<QWidget *>(m_ui->deadline_cadence), static_cast<QWidget *>(m_ui->deadline_due_day),
          static_cast<QWidget *>(m_ui->deadline_due_month)})
        control->setEnabled(recurs);
}

} // namespace fpk
