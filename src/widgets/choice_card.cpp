// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_card.h"

#include "widgets/look.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace fpk {

namespace {
constexpr int pictureSize = 32;
}

ChoiceCard::ChoiceCard(const char *iconName, QWidget *parent)
    : QPushButton(parent), m_title(new QLabel(this)), m_sentence(new QLabel(this))
{
    setObjectName(QStringLiteral("choiceCard"));
    setFocusPolicy(Qt::StrongFocus); // whatever the platform thinks of buttons
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_title->setObjectName(QStringLiteral("choiceTitle"));
    m_sentence->setWordWrap(true);
    auto *picture = new QLabel(this);
    picture->setPixmap(look::icon(iconName).pixmap(pictureSize));
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_title);
    words->addWidget(m_sentence, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(18);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    for (QLabel *label : {picture, m_title, m_sentence})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ChoiceCard::setWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    updateGeometry();
}

// What lies on the button counts, not its own caption, which it has none of.
QSize ChoiceCard::sizeHint() const { return layout()->sizeHint(); }

// How high it is its width says.
QSize ChoiceCard::minimumSizeHint() const { return layout()->minimumSize(); }

int ChoiceCard::heightForWidth(int width) const { return layout()->heightForWidth(width); }

} // namespace fpk
