// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/cell_delegates.h"

#include "editing/form.h"
#include "models/action_table_model.h"
#include "widgets/cell_text.h"
#include "widgets/look.h"

#include <QComboBox>
#include <QPainter>
#include <QSpinBox>
#include <QTimer>

namespace fpk {

namespace {

constexpr int gap = 3; // between mark and standing
constexpr int barHeight = 6;
constexpr int noPercent = -1;

Light lightOf(const QModelIndex &index) { return Light(index.data(ActionTableModel::LightRole).toInt()); }

bool isMuted(const QModelIndex &index)
{
    return index.data(ActionTableModel::CarriedOverRole).toBool() ||
           index.data(ActionTableModel::NotReportedRole).toBool();
}

} // namespace

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
