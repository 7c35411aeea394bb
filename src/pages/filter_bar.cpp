// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/filter_bar.h"

#include "core/describe.h"
#include "editing/form.h"
#include "widgets/elided_box.h"
#include "widgets/look.h"
#include "widgets/wrapping_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace fpk {

namespace {
// Pixels: beside all that a filter can say, in large text and with the details open.
constexpr int leastText = 120;
constexpr int leastBox = 80;
constexpr int mostBox = 340;
constexpr int boxLetters = 14;
constexpr int chipLetters = 20;
} // namespace

QString shownAsItIs(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_body(new ElidedBox(boxLetters, this)),
      m_mark(new ElidedBox(boxLetters, this)), m_standing(new ElidedBox(boxLetters, this)),
      m_goal(new QPushButton(this)), m_columns(new QPushButton(this)), m_clear(new QPushButton(this)),
      m_saved(new QPushButton(this)), m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("filterBar"));
    setAttribute(Qt::WA_StyledBackground);
    layOut();
    retranslate();
    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::readBoxes);
    connect(m_text, &QLineEdit::returnPressed, this, &FilterBar::entered);
    for (QComboBox *box : {m_body, m_mark, m_standing})
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::readBoxes);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    connect(m_goal, &QPushButton::clicked, this, [this] {
        m_filter.goal.reset();
        tell();
    });
    connect(m_columns, &QPushButton::clicked, this, [this] {
        m_filter.columns.clear();
        tell();
    });
}

void FilterBar::layOut()
{
    m_text->setObjectName(QStringLiteral("filterText"));
    m_body->setObjectName(QStringLiteral("filterBody"));
    m_mark->setObjectName(QStringLiteral("filterMark"));
    m_standing->setObjectName(QStringLiteral("filterStanding"));
    m_goal->setObjectName(QStringLiteral("filterGoal"));
    m_columns->setObjectName(QStringLiteral("filterColumns"));
    m_clear->setObjectName(QStringLiteral("filterClear"));
    m_saved->setObjectName(QStringLiteral("filterSaved"));
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(look::icon("search"), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(leastText);
    m_text->setMaximumWidth(460);
    for (QComboBox *box : {m_body, m_mark, m_standing}) {
        box->setMinimumWidth(leastBox);
        box->setMaximumWidth(mostBox);
        box->setMaxVisibleItems(24);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    for (QPushButton *part : {m_goal, m_columns}) {
        part->setIcon(look::icon("close"));
        part->setLayoutDirection(Qt::RightToLeft); // the cross behind the words
    }
    m_clear->setIcon(look::icon("filter-clear"));

    auto *row = new WrappingRow(this);
    row->setContentsMargins(12, 7, 12, 7);
    row->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_body, m_mark, m_standing, m_goal,
                                                          m_columns, m_clear, m_saved, m_count})
        row->addWidget(part);
}

void FilterBar::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showBoxes();
    m_text->setText(filter.text); // not blocked: by its own signal the field takes its cross away
    tell();
}

void FilterBar::readBoxes()
{
    m_filter.text = m_text->text();
    m_filter.body.reset();
    if (m_body->currentIndex() > 0)
        m_filter.body = BodyId(m_body->currentData().toUuid());
    m_filter.mark.reset();
    if (m_mark->currentIndex() > 0)
        m_filter.mark = Mark(m_mark->currentData().toInt());
    if (const int index = m_standing->currentIndex(); index >= 0) {
        const Filter chosen = index > 0 ? standings()[size_t(index - 1)] : Filter();
        m_filter.condition = chosen.condition;
        m_filter.notReported = chosen.notReported;
        m_filter.newlyDone = chosen.newlyDone;
        m_filter.notDone = chosen.notDone;
    }
    tell();
}

void FilterBar::tell()
{
    m_clear->setEnabled(!m_filter.isEmpty());
    showChoices();
    showGoal();
    showColumns();
    if (m_filter == m_told)
        return;
    m_told = m_filter;
    Q_EMIT filterChanged(m_filter);
}

// A standing that is made of several is none of those offered, and stands in the box as it is.
void FilterBar::showBoxes()
{
    const QSignalBlocker body(m_body), mark(m_mark), standing(m_standing);
    m_body->setCurrentIndex(m_filter.body ? m_body->findData(m_filter.body->uuid()) : 0);
    m_mark->setCurrentIndex(m_filter.mark ? m_mark->findData(int(*m_filter.mark)) : 0);
    const Filter wanted = m_filter.standing();
    const auto at = std::find(standings().begin(), standings().end(), wanted);
    const bool isOffered = wanted.isEmpty() || at != standings().end();
    m_standing->setPlaceholderText(isOffered ? QString() : fpk::standing(wanted));
    m_standing->setCurrentIndex(wanted.isEmpty() ? 0 : isOffered ? int(at - standings().begin()) + 1 : -1);
}

void FilterBar::showPlan(const Plan &plan)
{
    m_goals.clear();
    for (const Goal *goal : plan.goals())
        m_goals.insert(goal->id, goal->number);
    if (m_filter.goal && !m_goals.contains(*m_filter.goal))
        m_filter.goal.reset();
    if (m_filter.body && !plan.find(*m_filter.body))
        m_filter.body.reset();
    {
        const QSignalBlocker blocker(m_body);
        m_body->clear();
        form::fillBodies(*m_body, plan.bodies(), tr("All bodies"));
    }
    showBoxes();
    tell();
}

void FilterBar::setCounts(size_t shown, size_t all)
{
    m_shown = shown;
    m_all = all;
    //: how many actions the filter shows: %1 of all %2
    m_count->setText(shown == all ? tr("%n action(s)", nullptr, int(all))
                                  : tr("%1 of %2").arg(shown).arg(all));
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

// A box may be too narrow for its choice.
void FilterBar::showChoices()
{
    for (QComboBox *box : {m_body, m_mark, m_standing})
        box->setToolTip(box->currentIndex() > 0 ? box->currentText() : box->accessibleName());
}

void FilterBar::showGoal()
{
    m_goal->setVisible(m_filter.goal.has_value());
    if (!m_filter.goal)
        return;
    m_goal->setText(tr("Goal %1").arg(m_goals.value(*m_filter.goal)));
    m_goal->setToolTip(tr("Only this goal; press to see all"));
    m_goal->setAccessibleDescription(m_goal->toolTip());
}

void FilterBar::showColumns()
{
    m_columns->setVisible(!m_filter.columns.empty());
    if (m_filter.columns.empty())
        return;
    const QStringList captions = columnCaptions(m_filter);
    const QFontMetrics letters = m_columns->fontMetrics();
    m_columns->setText(shownAsItIs(letters.elidedText(captions.join(QStringLiteral("; ")), Qt::ElideRight,
                                                      letters.averageCharWidth() * chipLetters)));
    m_columns->setToolTip(captions.join(u'\n') + u'\n' + tr("Only with these words; press to see all"));
    m_columns->setAccessibleDescription(m_columns->toolTip());
}

// What the boxes leave over; the text tells of Enter itself.
void FilterBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QComboBox *>(focusWidget()))
        Q_EMIT entered();
    else
        QWidget::keyPressEvent(event);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterBar::fillMarks()
{
    const QSignalBlocker blocker(m_mark);
    m_mark->clear();
    m_mark->addItem(tr("All marks"));
    form::fillMarks(*m_mark);
}

void FilterBar::fillStandings()
{
    const QSignalBlocker blocker(m_standing);
    m_standing->clear();
    //: how actions stand against their deadlines
    m_standing->addItem(tr("All statuses"));
    for (const Filter &one : standings())
        m_standing->addItem(fpk::standing(one));
}

void FilterBar::retranslate()
{
    fillMarks();
    fillStandings();
    showBoxes();
    showGoal();
    showColumns();
    m_text->setPlaceholderText(tr("Find in all columns"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_body->setAccessibleName(tr("Body that takes part"));
    m_mark->setAccessibleName(tr("Mark"));
    m_standing->setAccessibleName(tr("How the actions stand"));
    showChoices();
    m_clear->setToolTip(tr("Clear filter"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_clear->setEnabled(!m_filter.isEmpty());
    //: button that opens the saved filters
    m_saved->setText(tr("Filters"));
    m_saved->setToolTip(tr("Filters with names: save this one, take one of those saved"));
    m_saved->setAccessibleName(tr("Saved filters"));
    setCounts(m_shown, m_all);
}

} // namespace fpk
