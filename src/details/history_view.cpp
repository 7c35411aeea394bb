// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/history_view.h"

#include "core/terms.h"
#include "widgets/elided_box.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fpk {

namespace {

constexpr int boxLetters = 8;

// The fields that people ask about, in the order of the forms.
template <class Record>
void addFields(QComboBox &box, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        const Field<Record> &field = *findField<Record>(QString::fromLatin1(key));
        box.addItem(terms::field(field), QString::fromLatin1(key));
    }
}

} // namespace

HistoryView::HistoryView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new HistoryModel(workspace, this)),
      m_authorCaption(new QLabel(this)), m_author(new ElidedBox(boxLetters, this)),
      m_fieldCaption(new QLabel(this)), m_field(new ElidedBox(boxLetters, this)),
      m_fromCaption(new QLabel(this)), m_from(new OptionalDate(this)), m_toCaption(new QLabel(this)),
      m_to(new OptionalDate(this)), m_lines(new QTreeView(this)), m_fault(new QLabel(this)),
      m_goTo(new QPushButton(this)), m_takeBack(new QPushButton(this))
{
    m_author->setObjectName(QStringLiteral("historyAuthor"));
    m_field->setObjectName(QStringLiteral("historyField"));
    m_from->setObjectName(QStringLiteral("historyFrom"));
    m_to->setObjectName(QStringLiteral("historyTo"));
    m_lines->setObjectName(QStringLiteral("historyLines"));
    m_fault->setObjectName(QStringLiteral("fault"));
    m_goTo->setObjectName(QStringLiteral("goToAction"));
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_lines->setModel(m_model);
    m_lines->setUniformRowHeights(true);
    m_lines->header()->setStretchLastSection(true);
    layOut();
    for (OptionalDate *date : {m_from, m_to}) {
        date->setDate({}, workspace.today());
        connect(date, &OptionalDate::dateChanged, this, &HistoryView::find);
    }
    for (QComboBox *box : {m_author, m_field})
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryView::find);
    connect(m_lines->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryView::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryView::enableButtons);
    connect(m_lines, &QTreeView::doubleClicked, this, &HistoryView::goToAction);
    connect(m_goTo, &QPushButton::clicked, this, &HistoryView::goToAction);
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryView::takeBack);
    retranslate();
}

void HistoryView::layOut()
{
    auto *filter = new QGridLayout;
    const std::pair<QLabel *, QWidget *> parts[] = {
        {m_authorCaption, m_author}, {m_fromCaption, m_from}, {m_fieldCaption, m_field}, {m_toCaption, m_to}};
    for (int i = 0; i < 4; ++i) {
        parts[i].first->setBuddy(parts[i].second);
        filter->addWidget(parts[i].first, i / 2, i % 2 * 2);
        filter->addWidget(parts[i].second, i / 2, i % 2 * 2 + 1);
    }
    filter->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_goTo);
    buttons->addWidget(m_takeBack);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addLayout(filter);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_fault);
    layout->addLayout(buttons);
}

void HistoryView::showHistory(std::optional<ActionId> action)
{
    m_action = action;
    m_goTo->setVisible(!action); // else one is there
    m_model->setCompact(action.has_value());
    m_lines->setHeaderHidden(action.has_value());
    m_lines->setUniformRowHeights(!action);
    const bool isFirst = !m_isShown;
    m_isShown = true;
    find();
    if (!isFirst)
        return;
    fillChoices();
    if (action)
        return;
    const QFontMetrics metrics(font());
    m_lines->setColumnWidth(HistoryModel::When,
                            metrics.horizontalAdvance(QStringLiteral("00.00.0000 00:00")) + 44);
    m_lines->setColumnWidth(HistoryModel::Who, 12 * metrics.averageCharWidth());
}

void HistoryView::fillChoices()
{
    const QSignalBlocker authors(m_author);
    const QString author = m_author->currentData().toString();
    m_author->clear();
    m_author->addItem(tr("Everybody"), QString());
    for (const QString &name : m_model->history().authors())
        m_author->addItem(name, name);
    m_author->setCurrentIndex(std::max(0, m_author->findData(author)));

    const QSignalBlocker fields(m_field);
    const QString field = m_field->currentData().toString();
    m_field->clear();
    m_field->addItem(tr("All fields"), QString());
    addFields<ProgressEntry>(*m_field, {"mark", "percent", "times", "done_on", "summary", "reason",
                                        "measures", "new_deadline", "ground"});
    addFields<Action>(*m_field, {"title", "deadline_text", "deadline_windows", "responsible_text",
                                 "indicator_text", "expected_result", "budget_text"});
    addFields<Assignment>(*m_field, {"body"});
    addFields<Indicator>(*m_field, {"target"});
    addFields<Measurement>(*m_field, {"value"});
    addFields<BudgetLine>(*m_field, {"planned"});
    addFields<Expense>(*m_field, {"amount"});
    m_field->setCurrentIndex(std::max(0, m_field->findData(field)));
}

void HistoryView::find()
{
    if (!m_isShown)
        return;
    HistoryFilter filter;
    filter.action = m_action;
    filter.author = m_author->currentData().toString();
    filter.field = m_field->currentData().toString();
    filter.from = m_from->date();
    filter.to = m_to->date();
    tell(m_model->setFilter(filter));
    m_lines->setCurrentIndex(m_model->index(0, 0));
}

// What was refused was about another one.
void HistoryView::showCurrent()
{
    tell({});
    enableButtons();
}

void HistoryView::enableButtons()
{
    const QModelIndex current = m_lines->currentIndex();
    const QString obstacle = m_model->obstacle(current);
    m_takeBack->setEnabled(obstacle.isEmpty());
    m_takeBack->setToolTip(obstacle);
    m_goTo->setEnabled(m_model->action(current).has_value());
}

void HistoryView::goToAction()
{
    const std::optional<ActionId> action = m_model->action(m_lines->currentIndex());
    if (action && m_workspace.plan().find(*action))
        Q_EMIT actionChosen(*action);
}

void HistoryView::takeBack()
{
    if (const ChangeSet *set = m_model->set(m_lines->currentIndex()))
        tell(m_workspace.takeBack(ChangeSet(*set)));
}

void HistoryView::tell(const Result<void> &result)
{
    m_fault->setText(result ? QString() : result.error().message);
    m_fault->setAccessibleName(m_fault->text());
    m_fault->setVisible(!result);
}

void HistoryView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryView::retranslate()
{
    m_authorCaption->setText(tr("Who"));
    m_fieldCaption->setText(tr("What"));
    m_fromCaption->setText(tr("From"));
    m_toCaption->setText(tr("Through"));
    m_author->setAccessibleName(m_authorCaption->text());
    m_field->setAccessibleName(m_fieldCaption->text());
    m_lines->setAccessibleName(tr("Changes, the newest first"));
    m_goTo->setText(tr("Go to the action"));
    m_takeBack->setText(tr("Undo this change"));
    m_model->retranslate();
    if (m_isShown)
        fillChoices();
    enableButtons();
}

} // namespace fpk
