// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/column_filter.h"

#include "core/describe.h"
#include "editing/form.h"
#include "models/action_table_model.h"
#include "pages/filter_bar.h"
#include "widgets/elided_box.h"
#include "widgets/look.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace fpk {

namespace {
constexpr int fieldLetters = 38;
} // namespace

ColumnFilter::ColumnFilter(QuarterView &view, int column, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_view(view)
{
    setObjectName(QStringLiteral("columnFilter"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    const std::optional<TextColumn> texts = ActionTableModel::textColumn(column);
    QWidget *field = texts                                    ? wordsField(*texts)
                     : column == ActionTableModel::MarkColumn ? markBox()
                                                              : bodyBox();
    auto *question = new QLabel(this);
    question->setText(texts ? tr("Words in the column “%1”:").arg(title(*texts)) : field->accessibleName());
    question->setBuddy(field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(question);
    layout->addWidget(field);
    setFocusProxy(field);
}

void ColumnFilter::popUp(const QPoint &place)
{
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    move(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    setFocus(Qt::PopupFocusReason);
}

QWidget *ColumnFilter::wordsField(TextColumn column)
{
    m_view.expectWords(column);
    auto *field = new QLineEdit(m_view.filter().words(column), this);
    field->setObjectName(QStringLiteral("columnWords"));
    field->setAccessibleName(tr("Words in the column “%1”").arg(title(column)));
    field->setClearButtonEnabled(true);
    field->addAction(look::icon("search"), QLineEdit::LeadingPosition);
    field->setMinimumWidth(fontMetrics().averageCharWidth() * fieldLetters);
    field->selectAll();
    connect(field, &QLineEdit::textChanged, this, [this, column](const QString &words) {
        Filter wanted = m_view.filter();
        wanted.setWords(column, words);
        m_view.setFilter(wanted);
    });
    return field;
}

QComboBox *ColumnFilter::markBox()
{
    auto *box = new QComboBox(this);
    box->setObjectName(QStringLiteral("columnMark"));
    box->setAccessibleName(FilterBar::tr("Mark"));
    box->addItem(FilterBar::tr("All marks"));
    form::fillMarks(*box);
    const std::optional<Mark> present = m_view.filter().mark;
    box->setCurrentIndex(present ? box->findData(int(*present)) : 0);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box](int index) {
        Filter wanted = m_view.filter();
        wanted.mark = index > 0 ? std::optional(Mark(box->currentData().toInt())) : std::nullopt;
        m_view.setFilter(wanted);
    });
    return box;
}

QComboBox *ColumnFilter::bodyBox()
{
    auto *box = new ElidedBox(fieldLetters, this);
    box->setObjectName(QStringLiteral("columnBody"));
    box->setAccessibleName(FilterBar::tr("Body that takes part"));
    box->setMaxVisibleItems(24);
    form::fillBodies(*box, m_view.plan().bodies(), FilterBar::tr("All bodies"));
    const std::optional<BodyId> present = m_view.filter().body;
    box->setCurrentIndex(present ? box->findData(present->uuid()) : 0);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box](int index) {
        Filter wanted = m_view.filter();
        wanted.body = index > 0 ? std::optional(BodyId(box->currentData().toUuid())) : std::nullopt;
        m_view.setFilter(wanted);
    });
    return box;
}

void ColumnFilter::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QFrame::keyPressEvent(event);
    close();
    Q_EMIT entered();
}

} // namespace fpk
