// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/description_page.h"

#include "details/detail_text.h"
#include "models/abbreviations.h"
#include "widgets/look.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>
#include <QVBoxLayout>

namespace fpk {

namespace {
constexpr int textDelay = 30; // milliseconds: two frames
}

DescriptionPage::DescriptionPage(QuarterView &view, QWidget *parent)
    : DetailPage(view, parent), m_text(new QTextBrowser(this)), m_bar(new DeadlineBar(view, this)),
      m_reading(new QPushButton(this)), m_entry(new QPushButton(this)), m_edit(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("detailText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(12);
    m_text->viewport()->installEventFilter(this);
    m_bar->setObjectName(QStringLiteral("deadlineBar"));
    m_reading->setObjectName(QStringLiteral("takeReading"));
    m_entry->setObjectName(QStringLiteral("editEntry"));
    m_edit->setIcon(look::icon("edit"));
    m_entry->setIcon(look::icon("entry"));

    auto *buttons = new QWidget(this);
    buttons->setObjectName(QStringLiteral("detailButtons"));
    buttons->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QVBoxLayout(buttons);
    row->setContentsMargins(12, 8, 12, 10);
    row->setSpacing(6);
    for (QPushButton *button : {m_reading, m_entry, m_edit})
        row->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);

    connect(m_entry, &QPushButton::clicked, this, [this] { Q_EMIT entryRequested(action()->id); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(action()->id); });
    connect(m_reading, &QPushButton::clicked, this, [this] { Q_EMIT otherReadingTaken(action()->id); });
    m_showing.setSingleShot(true);
    connect(&m_showing, &QTimer::timeout, this, &DescriptionPage::showText);
    retranslate();
}

// Only the last of many changes in a row is worth a text, which takes as long as all else of a keystroke in
// the filter: it comes after the table has been painted.
void DescriptionPage::fill()
{
    const Action *action = this->action();
    m_reading->setVisible(action && !action->deadline.alternative.isEmpty() && canEdit());
    m_entry->setEnabled(action && canEdit());
    m_edit->setEnabled(action && canEdit());
    m_bar->showAction(action ? std::optional(action->id) : std::nullopt);
    m_showing.start(textDelay);
}

void DescriptionPage::showText()
{
    const Action *action = this->action();
    const std::optional<ActionId> shown = action ? std::optional(action->id) : std::nullopt;
    const int scrolled = shown == m_shown ? m_text->verticalScrollBar()->value() : 0;
    m_text->setHtml(action ? detailText(view(), *action, palette())
                           : hint(tr("Select an action to see everything about it.")));
    m_text->verticalScrollBar()->setValue(scrolled);
    m_shown = shown;
}

// The abbreviations of the paragraph under the mouse, as a cell of the table tells its own.
bool DescriptionPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text->viewport() || event->type() != QEvent::ToolTip)
        return QWidget::eventFilter(watched, event);
    const auto *help = static_cast<const QHelpEvent *>(event);
    const QString text = m_text->cursorForPosition(help->pos()).block().text();
    QToolTip::showText(help->globalPos(), abbreviationsTip(text, plan()), m_text->viewport());
    return true;
}

void DescriptionPage::retranslate()
{
    m_text->setAccessibleName(tr("Details of the action"));
    m_reading->setText(tr("Take the other reading"));
    m_reading->setToolTip(tr("Take the other reading of the deadline"));
    m_reading->setAccessibleName(m_reading->toolTip());
    m_entry->setText(tr("Report for the quarter…"));
    m_edit->setText(tr("Edit the action…"));
}

} // namespace fpk
