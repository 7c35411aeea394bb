// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/action_dialog.h"

#include "core/codes.h"
#include "core/typed.h"
#include "ui_action_dialog.h"
#include "wording/deadline_reader.h"

#include <QShortcut>

#include <algorithm>

namespace fpk {

namespace {

Error invalid(const QString &message, const char *field)
{
    return {Error::Code::Invalid, message, QString::fromLatin1(field)};
}

QString numberText(std::optional<double> number) { return number ? terms::number(*number) : QString(); }

// Nothing typed is no number.
bool readNumber(const QString &text, std::optional<double> &number)
{
    number = typed::number(text);
    return number || text.trimmed().isEmpty();
}

// The record of the row as it was, or a new one.
template <class Record>
Record recordOf(const std::vector<Record> &before, QUuid id)
{
    for (const Record &record : before) {
        if (record.id.uuid() == id)
            return record;
    }
    Record record;
    record.id = Id<Record>(id);
    return record;
}

// Whatever is said of it.
bool isSameDeadline(Deadline one, Deadline other)
{
    one.note.clear();
    other.note.clear();
    return one == other;
}

} // namespace

ActionDialog::ActionDialog(const Plan &plan, const ActionSheet &sheet, Accept<ActionSheet> accept,
                           QWidget *parent)
    : FormDialog(parent), m_ui(std::make_unique<Ui::ActionDialog>()),
      m_sheet(sheet), m_period{plan.info().periodFrom, plan.info().periodTo}, m_accept(std::move(accept))
{
    m_ui->setupUi(this);
    form::nameFields<Action>(*this);
    setUpLists(plan);
    showWording(sheet.action);
    setUpDeadline();
    showDeadline(sheet.action.deadline);
    showLists();
    m_ui->title->setFocus();
    // From anywhere: a list that has the focus would take Ctrl+Tab for a letter.
    connect(new QShortcut(QKeySequence::NextChild, this), &QShortcut::activated, this, [this] { turn(1); });
    connect(new QShortcut(QKeySequence::PreviousChild, this), &QShortcut::activated, this,
            [this] { turn(-1); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ActionDialog::accept);
}

ActionDialog::~ActionDialog() = default;

void ActionDialog::setUpLists(const Plan &plan)
{
    QList<std::pair<QString, QVariant>> bodies;
    for (const Body *body : plan.bodies())
        bodies.append({form::bodyTitle(*body), body->id.uuid()});
    const auto roles = form::choices<Role>(terms::role);
    const auto aggregations = form::choices<Aggregation>(terms::aggregation);
    const auto directions = form::choices<Direction>(terms::direction);

    m_ui->body->setColumns(
        {{form::title<Assignment>("body"), bodies, 6}, {form::title<Assignment>("role"), roles, 2}},
        {QVariant(), int(Role::CoExecutor)});
    m_ui->target->setColumns(
        {{form::title<Indicator>("name"), {}, 3},
         {form::title<Indicator>("unit"), {}, 1},
         {form::title<Indicator>("baseline"), {}, 1},
         {form::title<Indicator>("target"), {}, 1},
         {form::title<Indicator>("aggregation"), aggregations, 2},
         {form::title<Indicator>("direction"), directions, 2}},
        {QString(), QString(), QString(), QString(), int(Aggregation::Sum), int(Direction::Increase)});
    m_ui->planned->setColumns({{form::title<BudgetLine>("year"), {}, 1},
                               {form::title<BudgetLine>("funder"), {}, 3},
                               {form::title<BudgetLine>("planned"), {}, 2},
                               {form::title<BudgetLine>("currency"), {}, 1},
                               {form::title<BudgetLine>("note"), {}, 2}},
                              {QString(), QString(), QString(), BudgetLine().currency, QString()});
}

void ActionDialog::showWording(const Action &action)
{
    m_ui->number->setRange(1, 9999);
    m_ui->number->setValue(action.number);
    m_ui->title->setPlainText(action.title);
    m_ui->title_ky->setPlainText(action.titleKy);
    m_ui->deadline_text->setPlainText(action.deadlineText);
    m_ui->responsible_text->setPlainText(action.responsibleText);
    m_ui->indicator_text->setPlainText(action.indicatorText);
    m_ui->expected_result->setPlainText(action.expectedResult);
    m_ui->expected_result_ky->setPlainText(action.expectedResultKy);
    m_ui->budget_text->setPlainText(action.budgetText);
}

void ActionDialog::setUpDeadline()
{
    const Deadline &own = m_sheet.action.deadline;
    const QString &wording = m_sheet.action.deadlineText;
    if (wording.isEmpty() ? own == Deadline() : isSameDeadline(own, readDeadline(wording, m_period)))
        m_reading = own;
    m_asWritten = readDeadline(wording, m_period);
    connect(m_ui->deadline_text, &QPlainTextEdit::textChanged, this, &ActionDialog::readOfficialDeadline);
    connect(m_ui->pages, &QTabWidget::currentChanged, this, &ActionDialog::readOfficialDeadline);
    connect(m_ui->takeReading, &QPushButton::clicked, this, &ActionDialog::takeReading);
}

void ActionDialog::showDeadline(const Deadline &deadline)
{
    m_ui->deadline->setDeadline(deadline);
    readOfficialDeadline();
}

void ActionDialog::readOfficialDeadline()
{
    const QString wording = m_ui->deadline_text->toPlainText();
    const Deadline reading = readDeadline(wording, m_period);
    const Result<Deadline> own = m_ui->deadline->deadline();
    const bool isTaken = own && isSameDeadline(*own, reading);
    const bool isNews = reading != m_asWritten;
    m_asWritten = reading;
    if (own && m_reading == *own && isNews && !wording.isEmpty()) {
        takeReading();
        return;
    }
    const QString words = terms::deadline(reading);
    m_ui->reading->setText(reading.note.isEmpty() ? tr("Understood as: %1").arg(words)
                                                  : tr("Understood as: %1. %2").arg(words, reading.note));
    m_ui->reading->setVisible(!wording.isEmpty());
    m_ui->takeReading->setVisible(!wording.isEmpty() && !isTaken);
}

void ActionDialog::takeReading()
{
    m_reading = readDeadline(m_ui->deadline_text->toPlainText(), m_period);
    showDeadline(*m_reading);
}

void ActionDialog::showLists()
{
    for (const Assignment &assignment : m_sheet.assignments)
        m_ui->body->append({assignment.id.uuid(), {assignment.body.uuid(), int(assignment.role)}});
    for (const Indicator &indicator : m_sheet.indicators)
        m_ui->target->append(
            {indicator.id.uuid(),
             {indicator.name, indicator.unit, numberText(indicator.baseline), numberText(indicator.target),
              int(indicator.aggregation), int(indicator.direction)}});
    for (const BudgetLine &line : m_sheet.budget)
        m_ui->planned->append(
            {line.id.uuid(),
             {line.year ? QString::number(*line.year) : QString(), line.funder,
              line.planned ? terms::amount(*line.planned) : QString(), line.currency, line.note}});
}

void ActionDialog::turn(int pages)
{
    QTabWidget &tabs = *m_ui->pages;
    tabs.setCurrentIndex((tabs.currentIndex() + tabs.count() + pages) % tabs.count());
}

Result<ActionSheet> ActionDialog::sheet() const
{
    ActionSheet sheet = m_sheet;
    readWording(sheet.action);
    const Result<Deadline> deadline = m_ui->deadline->deadline();
    if (!deadline)
        return deadline.error();
    sheet.action.deadline = *deadline;
    if (const auto read = readAssignments(sheet); !read)
        return read.error();
    if (const auto read = readIndicators(sheet); !read)
        return read.error();
    if (const auto read = readBudget(sheet); !read)
        return read.error();
    return sheet;
}

void ActionDialog::readWording(Action &action) const
{
    action.number = m_ui->number->value();
    action.title = m_ui->title->toPlainText().trimmed();
    action.titleKy = m_ui->title_ky->toPlainText().trimmed();
    action.deadlineText = m_ui->deadline_text->toPlainText();
    action.responsibleText = m_ui->responsible_text->toPlainText();
    action.indicatorText = m_ui->indicator_text->toPlainText();
    action.expectedResult = m_ui->expected_result->toPlainText();
    action.expectedResultKy = m_ui->expected_result_ky->toPlainText().trimmed();
    action.budgetText = m_ui->budget_text->toPlainText();
}

Result<void> ActionDialog::readAssignments(ActionSheet &sheet) const
{
    sheet.assignments.clear();
    for (const RowsEditor::Row &row : m_ui->body->rows()) {
        Assignment assignment = recordOf(m_sheet.assignments, row.id);
        assignment.body = BodyId(row.cells[0].toUuid());
        assignment.role = Role(row.cells[1].toInt());
        sheet.assignments.push_back(assignment);
    }
    return {};
}

Result<void> ActionDialog::readIndicators(ActionSheet &sheet) const
{
    sheet.indicators.clear();
    for (const RowsEditor::Row &row : m_ui->target->rows()) {
        Indicator indicator = recordOf(m_sheet.indicators, row.id);
        indicator.name = row.cells[0].toString();
        indicator.unit = row.cells[1].toString();
        if (!readNumber(row.cells[2].toString(), indicator.baseline))
            return invalid(tr("“Baseline” must be a number or empty."), "target");
        if (!readNumber(row.cells[3].toString(), indicator.target))
            return invalid(tr("“Target” must be a number or empty."), "target");
        indicator.aggregation = Aggregation(row.cells[4].toInt());
        indicator.direction = Direction(row.cells[5].toInt());
        sheet.indicators.push_back(indicator);
    }
    return {};
}

Result<void> ActionDialog::readBudget(ActionSheet &sheet) const
{
    sheet.budget.clear();
    for (const RowsEditor::Row &row : m_ui->planned->rows()) {
        BudgetLine line = recordOf(m_sheet.budget, row.id);
        const QString year = row.cells[0].toString();
        const QString amount = row.cells[2].toString();
        bool isYear = year.isEmpty();
        line.year = isYear ? std::nullopt : std::optional(year.toInt(&isYear));
        if (!isYear)
            return invalid(tr("“Year” must be a whole number or empty."), "planned");
        line.funder = row.cells[1].toString();
        line.currency = typed::currency(row.cells[3].toString());
        const std::optional<Money> planned = typed::money(amount, line.currency);
        if (!amount.isEmpty() && (!planned || planned->currency != line.currency))
            return invalid(tr("“Planned amount” must be a sum with at most two decimals, or empty."),
                           "planned");
        line.planned = planned ? std::optional(planned->minor) : std::nullopt;
        line.note = row.cells[4].toString();
        sheet.budget.push_back(line);
    }
    return {};
}

Result<void> ActionDialog::handOver()
{
    const Result<ActionSheet> typed = sheet();
    return typed ? m_accept(*typed) : Result<void>(typed.error());
}

} // namespace fpk
