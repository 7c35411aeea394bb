// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help_window.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>

namespace fpk {

namespace {
constexpr int topicsWidth = 40; // letters
constexpr int textMargin = 18;
constexpr int textWidth = 80;
constexpr int linesShown = 36;
} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), m_topics(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("help"));
    m_topics->setObjectName(QStringLiteral("guideTopics"));
    m_text->setOpenExternalLinks(true);
    m_text->document()->setDocumentMargin(textMargin);
    m_topics->setWordWrap(true);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_topics->setFixedWidth(fontMetrics().averageCharWidth() * topicsWidth);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_topics);
    layout->addWidget(m_text, 1);
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpWindow::showTopic);
    resize(fontMetrics().averageCharWidth() * (topicsWidth + textWidth), fontMetrics().height() * linesShown);
    read();
}

QString HelpWindow::guide(const QString &language)
{
    QFile file(QStringLiteral(":/help/guide_%1.md").arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void HelpWindow::read()
{
    setWindowTitle(tr("Guide"));
    m_topics->setAccessibleName(tr("Topics of the guide"));
    m_text->setAccessibleName(tr("Text of the guide"));
    const QString whole = u'\n' + guide(QLocale::languageToCode(QLocale().language()));
    const int shown = std::max(0, m_topics->currentRow());
    m_texts = whole.split(QStringLiteral("\n# "), Qt::SkipEmptyParts);
    m_topics->clear();
    for (const QString &text : std::as_const(m_texts))
        m_topics->addItem(text.section(u'\n', 0, 0));
    showTopic(shown);
}

void HelpWindow::showTopic(int topic)
{
    if (topic < 0 || topic >= m_texts.size())
        return;
    m_topics->setCurrentRow(topic);
    m_text->setMarkdown(QStringLiteral("# ") + m_texts[topic]);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        read();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace fpk
