// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/preview_dialog.h"

#include "widgets/look.h"
#include "widgets/scrolled_part.h"
#include "widgets/wrapping_row.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace fpk {

namespace {
constexpr int panelWidth = 250;
}

PreviewDialog::PreviewDialog(ReportToShow report, QWidget *parent)
    : QDialog(parent), m_report(std::move(report)), m_renderer(m_report.build),
      m_messages(new MessageBar(this)), m_choices(new ChoicePanel(m_report, this)),
      m_view(new PageView(m_renderer, this)), m_smaller(new QToolButton(this)),
      m_larger(new QToolButton(this)), m_fit(new QToolButton(this)), m_zoom(new QLabel(this)),
      m_page(new QSpinBox(this)), m_count(new QLabel(this)),
      m_save(new QPushButton(look::icon("pdf"), tr("Save as…"), this)),
      m_print(new QPushButton(look::icon("print"), tr("Print…"), this))
{
    setObjectName(QStringLiteral("PreviewDialog"));
    setWindowTitle(m_report.title);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_view->setAccessibleName(tr("Pages of the report"));
    auto *choices = new ScrolledPart(m_choices, this);
    choices->setFixedWidth(panelWidth);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_view, 1);
    below->addWidget(choices);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_messages);
    layout->addLayout(bar());
    layout->addLayout(below, 1);
    connectParts();
    allowButtons(false);
    m_view->setFocus();
    m_renderer.layOut(m_report.choice);
}

QLayout *PreviewDialog::bar()
{
    for (QToolButton *button : {m_smaller, m_larger, m_fit})
        button->setObjectName(QStringLiteral("previewZoom"));
    m_page->setObjectName(QStringLiteral("previewPage"));
    m_smaller->setText(QStringLiteral("−"));
    m_larger->setText(QStringLiteral("+"));
    m_fit->setText(tr("Whole width"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_larger->setAccessibleName(tr("Larger"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setKeyboardTracking(false);
    auto *close = new QPushButton(tr("Close"), this);
    auto *row = new WrappingRow;
    row->setContentsMargins({});
    for (QWidget *part : std::initializer_list<QWidget *>{m_smaller, m_zoom, m_larger, m_fit})
        row->addWidget(part);
    row->addWidget(new QLabel(tr("Page"), this));
    row->addWidget(m_page);
    row->addWidget(m_count);
    row->addStretch();
    for (QPushButton *button : {m_save, m_print, close}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

void PreviewDialog::connectParts()
{
    connect(m_choices, &ChoicePanel::choiceChanged, this, [this](const ReportChoice &choice) {
        allowButtons(false);
        m_renderer.layOut(choice);
    });
    connect(m_view, &PageView::pagesChanged, this, &PreviewDialog::showCount);
    connect(m_view, &PageView::currentPageChanged, this, &PreviewDialog::showPage);
    connect(m_view, &PageView::zoomChanged, this,
            [this](int percent) { m_zoom->setText(tr("%1 %").arg(percent)); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view->goTo(page - 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_view->zoomBy(-1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_view->zoomBy(1); });
    connect(m_fit, &QToolButton::clicked, m_view, &PageView::fitWidth);
    connect(m_save, &QPushButton::clicked, this, &PreviewDialog::save);
    connect(m_print, &QPushButton::clicked, this, &PreviewDialog::print);
    const auto onKeys = [this](const QKeySequence &keys, QAbstractButton *button) {
        connect(new QShortcut(keys, this), &QShortcut::activated, button, &QAbstractButton::click);
    };
    onKeys(QKeySequence::ZoomIn, m_larger);
    onKeys(QKeySequence::ZoomOut, m_smaller);
    onKeys(QKeySequence::Print, m_print);
    onKeys(QKeySequence::Save, m_save);
}

void PreviewDialog::print()
{
    const Result<void> printed = m_report.print(choice());
    if (!printed && printed.error().code != Error::Code::Cancelled)
        m_messages->showRefusal(printed.error());
}

void PreviewDialog::save()
{
    const Result<QString> written = m_report.save(choice());
    if (written)
        m_messages->showWritten(*written);
    else if (written.error().code != Error::Code::Cancelled)
        m_messages->showRefusal(written.error());
}

void PreviewDialog::showCount(int pages)
{
    m_page->setRange(1, qMax(1, pages));
    //: behind the number of the page
    m_count->setText(tr("of %1").arg(pages));
    allowButtons(true);
}

void PreviewDialog::showPage(int page)
{
    const QSignalBlocker quiet(m_page); // the pages have moved already
    m_page->setValue(page + 1);
}

void PreviewDialog::allowButtons(bool laidOut)
{
    m_save->setEnabled(laidOut);
    m_print->setEnabled(laidOut);
}

} // namespace fpk
