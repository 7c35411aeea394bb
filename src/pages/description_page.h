// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quarter_view.h"

#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>

namespace fpk {

// Tells everything about the selected action in words, and is the way to its forms.
class DescriptionPage : public QWidget
{
    Q_OBJECT
public:
    explicit DescriptionPage(QuarterView &view, QWidget *parent = nullptr);

    // None: nothing is selected.
    void showAction(std::optional<ActionId> action);

Q_SIGNALS:
    void entryRequested(fpk::ActionId action);
    void actionRequested(fpk::ActionId action);
    // The other reading of the action's deadline was chosen.
    void otherReadingTaken(fpk::ActionId action);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void showText();
    [[nodiscard]] QString hint() const;
    void retranslate();

    QuarterView &m_view;
    std::optional<ActionId> m_action;
    std::optional<ActionId> m_shown; // whose text is shown
    QTimer m_showing;
    QTextBrowser *m_text;
    QPushButton *m_reading;
    QPushButton *m_entry;
    QPushButton *m_edit;
};

} // namespace fpk
