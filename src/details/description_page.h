// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "details/deadline_bar.h"
#include "details/detail_page.h"

#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>

namespace fpk {

// Tells everything about the selected action in words, and is the way to its forms.
class DescriptionPage : public DetailPage
{
    Q_OBJECT
public:
    explicit DescriptionPage(QuarterView &view, QWidget *parent = nullptr);

Q_SIGNALS:
    void entryRequested(fpk::ActionId action);
    void actionRequested(fpk::ActionId action);
    // The other reading of the action's deadline was chosen.
    void otherReadingTaken(fpk::ActionId action);

protected:
    void fill() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showText();

    std::optional<ActionId> m_shown; // whose text is shown
    QTimer m_showing;
    QTextBrowser *m_text;
    DeadlineBar *m_bar;
    QPushButton *m_reading;
    QPushButton *m_entry;
    QPushButton *m_edit;
};

} // namespace fpk
