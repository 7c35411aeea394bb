// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/choice_panel.h"
#include "preview/page_renderer.h"
#include "preview/page_view.h"
#include "widgets/message_bar.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace fpk {

// A report as it will be on paper, beside the choices of how it is wanted; from here it is printed and saved.
// What is shown are the very pages that the printer and the PDF get.
class PreviewDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PreviewDialog(ReportToShow report, QWidget *parent = nullptr);

    [[nodiscard]] ReportChoice choice() const { return m_choices->choice(); }

private:
    QLayout *bar();
    void connectParts();
    void showCount(int pages);
    void showPage(int page);
    void allowButtons(bool laidOut);
    void print();
    void save();

    const ReportToShow m_report;
    PageRenderer m_renderer;
    MessageBar *m_messages;
    ChoicePanel *m_choices;
    PageView *m_view;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fit;
    QLabel *m_zoom;
    QSpinBox *m_page;
    QLabel *m_count;
    QPushButton *m_save;
    QPushButton *m_print;
};

} // namespace fpk
