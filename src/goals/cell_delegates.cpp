// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/cell_delegates.h"

#include "editing/form.h"
#include "models/action_table_model.h"
#include "widgets/cell_text.h"
#include "widgets/look.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimer>

namespace fpk {

namespace {

constexpr QMargins padding(7, 6, 7, 6);
constexpr int textFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int gap = 3; // between mark and standing
constexpr int barHeight = 6;
constexpr int noPercent = -1;
constexpr QSize leastTextEditor(260, 110);

// The cell, enlarged to what an editor needs, within the visible part of the table.
QRect roomFor(const QWidget &editor, const QRect &cell, const QSize &least)
{
    const QRect visible = editor.parentWidget()->rect();
    QRect room(cell.topLeft(), cell.size().expandedTo(least).boundedTo(visible.size()));
    if (room.right() > visible.right())
        room.moveRight(visible.right());
    if (room.bottom() > visible.bottom())
        room.moveBottom(visible.bottom());
    return room;
}

Light lightOf(const QModelIndex &index) { return Light(index.data(ActionTableModel::LightRole).toInt()); }

bool isMuted(const QModelIndex &index)
{
    return index.data(ActionTableModel::CarriedOverRole).toBool() ||
           index.data(ActionTableModel::NotReportedRole).toBool();
}

} // namespace

QRect TextDelegate::inner(const QRect &cell) { return cell.marginsRemoved(padding); }

int TextDelegate::heightOf(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    return metrics.boundingRect(room, textFlags, wrappable(text, metrics, width)).height();
}

QRect TextDelegate::drawText(QPainter *painter, const QRect &room, const QString &text)
{
    QRect used;
    painter->drawText(room, textFlags, wrappable(text, painter->fontMetrics(), room.width()), &used);
    return used;
}

void TextDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.highlight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(look::accent(option.palette), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

void TextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    drawText(painter, inner(option.rect), index.data().toString());
    painter->restore();
}

QSize TextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width();
    const int text = heightOf(index.data().toString(), option.font, width - padding.left() - padding.right());
    return {width, text + padding.top() + padding.bottom()};
}

QWidget *TextDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QPlainTextEdit(parent);
    editor->setTabChangesFocus(true);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void TextDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *text = qobject_cast<QPlainTextEdit *>(editor);
    if (text->document()->isModified()) // what is being typed is not overwritten by news
        return;
    text->setPlainText(index.data(Qt::EditRole).toString());
    text->document()->setModified(false);
    text->moveCursor(QTextCursor::End);
}

void TextDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QPlainTextEdit *>(editor)->toPlainText().trimmed(), Qt::EditRole);
}

// A text gets room for lines to come; a list and a number field are one line high.
void TextDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    const bool isText = qobject_cast<QPlainTextEdit *>(editor);
    const QSize least = isText ? leastTextEditor : editor->sizeHint();
    const QSize size(option.rect.width(), isText ? option.rect.height() : least.height());
    editor->setGeometry(roomFor(*editor, QRect(option.rect.topLeft(), size), least));
}

bool TextDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() & Qt::ControlModifier) {
            Q_EMIT commitData(qobject_cast<QWidget *>(editor));
            Q_EMIT closeEditor(qobject_cast<QWidget *>(editor));
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

void NumberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem emphasised = option;
    emphasised.font.setBold(true);
    emphasised.palette.setColor(QPalette::Text, look::accent(option.palette));
    TextDelegate::paint(painter, emphasised, index);
}

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option);
    QRect room = inner(option.rect);
    QFont font = option.font;
    font.setItalic(isMuted(index));
    painter->setFont(font);
    painter->setPen(isMuted(index) ? look::muted(option.palette) : option.palette.color(QPalette::Text));
    const QRect used = drawText(painter, room, index.data().toString());

    const QString standing = index.data(ActionTableModel::StandingRole).toString();
    if (!standing.isEmpty()) {
        room.setTop(used.bottom() + gap + 3);
        painter->setFont(option.font);
        room.adjust(5, 0, -5, 0);
        const QString words = wrappable(standing, painter->fontMetrics(), room.width());
        const QRect chip = painter->boundingRect(room, textFlags, words);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(look::tint(lightOf(index), option.palette));
        painter->drawRoundedRect(chip.adjusted(-5, -2, 5, 2), 4, 4);
        painter->setPen(look::ink(lightOf(index), option.palette));
        painter->drawText(room, textFlags, words); // not in the chip: it would be wrapped anew
    }
    painter->restore();
}

QSize MarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize mark = TextDelegate::sizeHint(option, index);
    const QString standing = index.data(ActionTableModel::StandingRole).toString();
    const int width = option.rect.width() - padding.left() - padding.right() - 10;
    return mark + QSize(0, heightOf(standing, option.font, width) + gap + 6);
}

QWidget *MarkDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QComboBox(parent);
    form::fillMarks(*editor);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    connect(editor, &QComboBox::activated, this,
            [this, editor] { const_cast<MarkDelegate *>(this)->choose(editor); });
    QTimer::singleShot(0, editor, &QComboBox::showPopup);
    return editor;
}

void MarkDelegate::choose(QWidget *editor)
{
    editor->setProperty("chosen", true);
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
}

void MarkDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *marks = qobject_cast<QComboBox *>(editor);
    marks->setCurrentIndex(marks->findData(index.data(Qt::EditRole)));
}

// Leaving the list without a choice changes nothing. A mark that cannot stand alone is not refused here but
// passed on, so that the rest can be asked for.
void MarkDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *actions = qobject_cast<const ActionTableModel *>(model);
    const std::optional<ActionId> action = actions ? actions->action(index.row()) : std::nullopt;
    if (!editor->property("chosen").toBool() || !action)
        return;
    const QVariant chosen = qobject_cast<QComboBox *>(editor)->currentData();
    ProgressEntry entry = actions->view().entryToEdit(*action);
    putMark(entry, Mark(chosen.toInt()));
    if (actions->view().check(entry))
        model->setData(index, chosen, Qt::EditRole);
    else
        Q_EMIT companionMissing(entry);
}

void PercentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    TextDelegate::paint(painter, option, index);
    const QVariant percent = index.data(Qt::EditRole);
    if (!percent.isValid())
        return;
    const QRect room = inner(option.rect);
    QRectF bar(room.left(), room.top() + QFontMetrics(option.font).height() + gap, room.width(), barHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.state & QStyle::State_Selected ? option.palette.mid()
                                                            : option.palette.midlight());
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    bar.setWidth(bar.width() * percent.toInt() / 100.0);
    painter->setBrush(look::accent(option.palette));
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter->restore();
}

QWidget *PercentDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &index) const
{
    auto *editor = new QSpinBox(parent);
    editor->setRange(noPercent, 9999); // what is too much is refused with the rule, not cut in silence
    editor->setSingleStep(5);
    editor->setSpecialValueText(QStringLiteral("—"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void PercentDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant percent = index.data(Qt::EditRole);
    qobject_cast<QSpinBox *>(editor)->setValue(percent.isValid() ? percent.toInt() : noPercent);
}

void PercentDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *number = qobject_cast<QSpinBox *>(editor);
    number->interpretText();
    model->setData(index, number->value() == noPercent ? QVariant() : QVariant(number->value()),
                   Qt::EditRole);
}

} // namespace fpk
