// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_page.h"

#include "core/terms.h"
#include "session/language.h"
#include "widgets/choice_card.h"
#include "widgets/help_window.h"
#include "widgets/scrolled_part.h"
#include "widgets/start_size.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace fpk {

namespace {
constexpr int margin = 28;
constexpr int pictureSize = 56;
constexpr int lettersWide = 84;
} // namespace

FirstPage::FirstPage(PlanInfo bundled, const QString &known, QWidget *parent)
    : QDialog(parent), m_bundled(std::move(bundled)), m_title(new QLabel(this)), m_sentence(new QLabel(this)),
      m_languages(new QButtonGroup(this)), m_personLabel(new QLabel(this)),
      m_person(new QLineEdit(this)), m_cards{new ChoiceCard("plan", this), new ChoiceCard("new", this),
                                             new ChoiceCard("open", this)},
      m_fault(new QLabel(this))
{
    setObjectName(QStringLiteral("firstPage"));
    m_title->setObjectName(QStringLiteral("dialogTitle"));
    m_fault->setObjectName(QStringLiteral("fault"));
    m_sentence->setWordWrap(true);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *picture = new QLabel(this);
    picture->setPixmap(windowIcon().pixmap(pictureSize));
    auto *words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addSpacing(8);
    for (const Way way : {OwnPlan, NewPlan, OtherFile}) {
        layout->addWidget(m_cards[way]);
        connect(m_cards[way], &QPushButton::clicked, this, [this, way] { choose(way); });
    }
    layout->addWidget(m_fault);
    layout->addSpacing(8);
    layout->addLayout(makePerson(known));
    layout->addLayout(makeLanguages());
    layout->addStretch(1);
    m_cards[OwnPlan]->setFocus();
    ScrolledPart::enclose(*this, {});
    retranslate();
    // Before what F1 tells of the field with the focus, as in dialogs: here nobody knows the program yet.
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this,
            &FirstPage::showGuide);
}

void FirstPage::showGuide()
{
    if (!m_guide)
        m_guide = new HelpWindow(this);
    m_guide->bringToFront();
}

QLayout *FirstPage::makePerson(const QString &known)
{
    m_person->setObjectName(QStringLiteral("firstPerson"));
    m_person->setPlaceholderText(known);
    m_personLabel->setBuddy(m_person);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_personLabel);
    row->addWidget(m_person, 1);
    return row;
}

QLayout *FirstPage::makeLanguages()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (const QString &code : language::codes()) {
        auto *button = new QPushButton(language::name(code), this);
        button->setObjectName(QStringLiteral("languageButton"));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(code == language::current());
        m_languages->addButton(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, code] { Q_EMIT languageChosen(code); });
    }
    row->addStretch(1);
    return row;
}

void FirstPage::choose(Way way)
{
    m_fault->hide();
    Q_EMIT chosen(way);
}

void FirstPage::showFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setAccessibleName(sentence);
    m_fault->show();
}

void FirstPage::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FirstPage::retranslate()
{
    setWindowTitle(tr("Welcome"));
    m_title->setText(tr("The strategic plan, from quarter to quarter"));
    m_sentence->setText(tr("Mark how the actions stand, see what is late, and print the report to the "
                           "Council. How would you like to begin?"));
    m_cards[OwnPlan]->setWords(
        tr("Open the plan of the Federation"),
        //: the title of a plan
        tr("It is inside the program: %1. Your own file is made of it, to work in from now on.")
            .arg(terms::localized(m_bundled.title, m_bundled.titleKy)));
    m_cards[NewPlan]->setWords(
        tr("Make a new plan"),
        tr("For another period or another organisation. The directory of bodies is taken over; goals "
           "and actions are for you to write."));
    m_cards[OtherFile]->setWords(
        tr("Open a file"),
        tr("If a colleague has given you a plan, or you have kept one: a file whose name ends with "
           ".fpkplan."));
    m_personLabel->setText(tr("&Your name, which stands with every change:"));
    setStartSize(*this, {fontMetrics().averageCharWidth() * lettersWide, 0});
}

} // namespace fpk
