// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>

namespace fpk {

// A large button for one of a few ways to go on: a picture, a title, and a sentence that says what comes of
// it. Chosen by a click, by Enter or by Space.
class ChoiceCard : public QPushButton
{
    Q_OBJECT
public:
    // The picture is one of resources/icons.
    explicit ChoiceCard(const char *iconName, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    QLabel *m_title;
    QLabel *m_sentence;
};

} // namespace fpk
