// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace fpk {

// A choice that ends in “…” where there is no room for all of it, instead of being cut in a word or, what
// cannot be seen, behind one.
class ElidedBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override;
};

} // namespace fpk
