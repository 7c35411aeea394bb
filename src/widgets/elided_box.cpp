// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elided_box.h"

#include <QStyleOptionComboBox>

namespace fpk {

namespace {
constexpr int margin = 1; // that styles leave free at both sides of the words
}

void ElidedBox::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    const QRect words =
        style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
    option->currentText =
        fontMetrics().elidedText(option->currentText, Qt::ElideRight, words.width() - 2 * margin);
}

} // namespace fpk
