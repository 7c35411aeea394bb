// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter.h"
#include "core/result.h"

#include <QEvent>
#include <QWidget>

namespace fpk {

class QuarterView;

// One way in which the window shows the plan: by goals, as figures, as a grid to fill in, along the time. All
// look at the same quarter through the same filter; one of them is in sight. A page that is not need not
// follow what happens until it is shown. Each kind of page says before there is one what it is called in the
// current language, in one or two short words (caption()), and which of resources/icons is its (iconName),
// which is its name in the guide as well.
class PlanPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    // It fills the room it is given. Else its sentences would be laid out for every width that the window
    // thinks of on its way to its own.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    // What commands are about: nothing where nothing is selected.
    [[nodiscard]] virtual std::optional<ActionId> action() const { return {}; }
    [[nodiscard]] virtual std::optional<GoalId> goal() const { return {}; }
    // Whether something is being typed into the page, which then must not change under it.
    [[nodiscard]] virtual bool isEditing() const { return false; }

    // How its columns stand and the like, to be given to the page in another window.
    [[nodiscard]] virtual QByteArray layoutState() const { return {}; }
    virtual void restoreLayout(const QByteArray &) {}

    // What would be lost if the window closed now, in a sentence; empty: nothing.
    [[nodiscard]] virtual QString unsaved() const { return {}; }

    // How many things that is, for the rail.
    [[nodiscard]] virtual int unsavedCount() const { return 0; }

    // What Ctrl+Z takes back here before any change of the plan, in a few words; empty: nothing.
    [[nodiscard]] virtual QString undoText() const { return {}; }
    // Takes it back; false: there was nothing.
    virtual bool undo() { return false; }

    // Selects it and brings it into sight; false where the page does not show single actions, or not this
    // one.
    virtual bool showAction(ActionId) { return false; }
    // From the filter to the first of what it has found.
    virtual void goToHits() { setFocus(); }

protected:
    // Makes that the content of the page; as long as the plan has no actions, a sentence that says so with a
    // button for the next step stands in place of it, and of what the focus of the page goes to.
    void showUnlessEmpty(QWidget &content, const QuarterView &view);

Q_SIGNALS:
    // Another action is selected, or the selected one has changed.
    void selectionChanged();
    // The selected action is to be opened.
    void actionOpened();
    // The page is a door: the plan is wanted as that filter shows it, or that action in it.
    void filterChosen(const fpk::Filter &filter);
    void actionChosen(fpk::ActionId action);
    // Or the reports of that body.
    void ownReportsChosen(fpk::BodyId body);
    // Another quarter is to be looked at.
    void quarterChosen(fpk::Quarter quarter);
    // There is nothing to show yet: the next step is a goal, or an action in that goal.
    void goalWanted();
    void actionWanted(fpk::GoalId goal);
    void unsavedChanged();
    void undoTextChanged();
    // What was done, or why nothing was, in a sentence for the status line.
    void told(const QString &sentence);
    // Of an entry as it was typed: it lacks what its mark demands; it was refused; its cell has gone.
    void companionMissing(const fpk::ProgressEntry &entry);
    void textRefused(const fpk::ProgressEntry &entry, const fpk::Error &error);
    void textOrphaned(const QString &text, const fpk::Error &error);

protected:
    // What is being typed is taken over before the page speaks another language.
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange && isEditing())
            setFocus();
        QWidget::changeEvent(event);
    }
};

} // namespace fpk
