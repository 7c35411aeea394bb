// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elided_box.h"

#include <QStyleOptionComboBox>

namespace fpk {

namespace {
constexpr int margin = 1; // that styles leave free at both sides of the words
}

ElidedBox::ElidedBox(int letters, QWidget *parent) : QComboBox(parent), m_letters(letters) {}

// Not by way of QComboBox's policies: when one is set it makes the list that a person may never open, which
// takes longer than all else of the box.
QSize ElidedBox::sizeHint() const
{
    ensurePolished();
    QStyleOptionComboBox option;
    QComboBox::initStyleOption(&option);
    const QFontMetrics metrics = fontMetrics();
    const QSize words(m_letters * metrics.horizontalAdvance(u'X'), metrics.height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, words, this);
}

QSize ElidedBox::minimumSizeHint() const { return sizeHint(); }

void ElidedBox::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    const QRect words =
        style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
    option->currentText =
        fontMetrics().elidedText(option->currentText, Qt::ElideRight, words.width() - 2 * margin);
}

} // namespace fpk
