// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quarter_view.h"

#include <QWidget>

namespace fpk {

// A page of the details of one action. It is filled while it is in sight, and anew whenever the plan, the
// reporting quarter, the language or the colours change, or it comes into sight. The view must outlive it.
class DetailPage : public QWidget
{
    Q_OBJECT
public:
    explicit DetailPage(QuarterView &view, QWidget *parent = nullptr);

    // Whether a value is being typed.
    [[nodiscard]] virtual bool isEditing() const { return false; }
    // It fills the room it is given, as PlanPage does.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    // None: nothing is selected.
    void showAction(std::optional<ActionId> action);

protected:
    [[nodiscard]] QuarterView &view() const { return m_view; }
    [[nodiscard]] const Plan &plan() const { return m_view.plan(); }
    // Null: nothing is selected, or it is gone.
    [[nodiscard]] const Action *action() const;
    // Not while the plan is that of a moment past.
    [[nodiscard]] bool canEdit() const { return !m_view.workspace().moment(); }
    // A sentence in place of what the page has nothing of, as rich text.
    [[nodiscard]] QString hint(const QString &sentence) const;

    virtual void fill() = 0;
    // Words that do not depend on the action; called by the page's constructor and before fill().
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void followQuarter();

    QuarterView &m_view;
    Quarter m_quarter;
    std::optional<ActionId> m_action;
};

} // namespace fpk
