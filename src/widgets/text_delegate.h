// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStyledItemDelegate>

namespace fpk {

// Cells of a table: text wrapped from the top, edited in a field of several lines (Ctrl+Enter or leaving it
// takes the text over, Esc does not). Who opens a menu has not left it.
class TextDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TextDelegate(QObject *parent = nullptr);

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

    // The frame of the current cell, for whoever draws the cells of another table.
    static void paintFocus(QPainter *painter, const QStyleOptionViewItem &option);

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

    // Ground, selection and that frame.
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option);
    // The rectangle that the text has taken.
    static QRect drawText(QPainter *painter, const QRect &room, const QString &text);
    static constexpr QMargins padding{7, 6, 7, 6};
    static constexpr int textFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    static QRect inner(const QRect &cell);
    static int heightOf(const QString &text, const QFont &font, int width);

private:
    void followFocus(const QWidget *from, const QWidget *to);

    QPointer<QWidget> m_interrupted; // the editor to which the menu bar is to give the focus back
};

} // namespace fpk
