// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace fpk {

// A choice that asks for the room of so many letters, whatever it offers, and ends in “…” where that is too
// little, instead of being cut in a word or, what cannot be seen, behind one.
class ElidedBox : public QComboBox
{
public:
    explicit ElidedBox(int letters, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override;

private:
    int m_letters;
};

} // namespace fpk
