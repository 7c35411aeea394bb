// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records.h"

#include <QStyledItemDelegate>

namespace fpk {

// Cells of the action table: text wrapped from the top, edited in a field of several lines
// (Ctrl+Enter or leaving it takes the text over, Esc does not).
class TextDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    // The height at the width of option.rect.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

    // Ground, selection and the frame of the current cell.
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option);
    // The rectangle that the text has taken.
    static QRect drawText(QPainter *painter, const QRect &room, const QString &text);
    static QRect inner(const QRect &cell);
    static int heightOf(const QString &text, const QFont &font, int width);
};

// The number of the action.
class NumberDelegate : public TextDelegate
{
    Q_OBJECT
public:
    using TextDelegate::TextDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

// The mark in words and, below, how the action stands against its deadline: by word, sign and colour. A mark
// carried over from an earlier quarter is muted. Edited by a list that opens at once.
class MarkDelegate : public TextDelegate
{
    Q_OBJECT
public:
    using TextDelegate::TextDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    // The mark chosen needs something more: a reason, a new deadline, a ground.
    void companionMissing(const fpk::ProgressEntry &entry) const;

private:
    void choose(QWidget *editor);
};

// The percentage as a bar; edited by a number field in which "—" means none.
class PercentDelegate : public TextDelegate
{
    Q_OBJECT
public:
    using TextDelegate::TextDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace fpk
