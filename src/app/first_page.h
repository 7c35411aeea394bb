// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records.h"

#include <QButtonGroup>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>

namespace fpk {

class ChoiceCard;
class HelpWindow;

// What is seen when a person starts the program for the first time: what it is, in which language it is to
// speak, under which name the person works, and three ways to begin; F1 opens the guide at its beginning.
// Closed without one of the ways, the program ends.
class FirstPage : public QDialog
{
    Q_OBJECT
public:
    enum Way { OwnPlan, NewPlan, OtherFile };

    // `bundled` is the plan that is inside the program, `known` the name that stands with changes if none is
    // given.
    FirstPage(PlanInfo bundled, const QString &known, QWidget *parent = nullptr);

    // The name that was typed; empty: none.
    [[nodiscard]] QString person() const { return m_person->text().simplified(); }

    // Says why a way did not lead anywhere; the person chooses again.
    void showFault(const QString &sentence);

Q_SIGNALS:
    void chosen(fpk::FirstPage::Way way);
    // A code of language::codes().
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeLanguages();
    QLayout *makePerson(const QString &known);
    void choose(Way way);
    void showGuide();
    void retranslate();

    const PlanInfo m_bundled;
    QLabel *m_title;
    QLabel *m_sentence;
    QButtonGroup *m_languages;
    QLabel *m_personLabel;
    QLineEdit *m_person;
    ChoiceCard *m_cards[3]; // by their way
    QLabel *m_fault;
    HelpWindow *m_guide = nullptr; // once it was asked for
};

} // namespace fpk
