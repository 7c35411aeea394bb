// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help_window.h"

#include "widgets/start_size.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>

namespace fpk {

namespace {
constexpr int topicsWidth = 46; // letters
constexpr int textMargin = 18;
constexpr int textWidth = 104;
constexpr int pictureScale = 2; // pixels of a picture to one that is shown
constexpr int pictureGap = 6;   // above it and below
constexpr int linesShown = 36;

// As wide as there is room, in a frame: its edge may be of nearly the colour of the ground.
QPixmap picture(const QImage &whole, int room, const QWidget &ground)
{
    const qreal ratio = ground.devicePixelRatioF();
    const int width = std::min(whole.width() / pictureScale, room);
    // A picture of few colours would be left with these, as dots.
    const QImage image = whole.convertToFormat(QImage::Format_RGB32)
                             .scaledToWidth(int(width * ratio), Qt::SmoothTransformation);
    QPixmap framed(image.size() + QSize(0, int(2 * pictureGap * ratio)));
    framed.fill(Qt::transparent);
    framed.setDevicePixelRatio(ratio);
    QPainter painter(&framed);
    const QRectF area(QPointF(0, pictureGap), QSizeF(image.size()) / ratio);
    painter.drawImage(area, image);
    painter.setPen(ground.palette().color(QPalette::Mid));
    painter.drawRect(area.adjusted(0, 0, -1, -1));
    return framed;
}
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
    setStartSize(*this, {fontMetrics().averageCharWidth() * (topicsWidth + textWidth),
                         fontMetrics().height() * linesShown});
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
    m_topics->clear();
    m_names.clear();
    m_texts.clear();
    for (const QString &topic : whole.split(QStringLiteral("\n# "), Qt::SkipEmptyParts)) {
        static const QRegularExpression head(QStringLiteral("^(.*?)(?: <!-- (\\w+) -->)?\n"));
        const QRegularExpressionMatch match = head.match(topic);
        m_topics->addItem(match.captured(1));
        m_names << match.captured(2);
        m_texts << QStringLiteral("# %1\n").arg(match.captured(1)) + topic.mid(match.capturedEnd());
    }
    showTopic(shown);
}

void HelpWindow::showTopic(int topic)
{
    if (topic < 0 || topic >= m_texts.size())
        return;
    m_topics->setCurrentRow(topic);
    m_text->setMarkdown(m_texts[topic]);
    showPictures();
}

void HelpWindow::showNamed(const QString &topic) { showTopic(int(m_names.indexOf(topic))); }

void HelpWindow::bringToFront()
{
    show();
    raise();
    activateWindow();
}

void HelpWindow::showPictures()
{
    static const QRegularExpression link(QStringLiteral("!\\[[^]]*\\]\\(([^)]+)\\)"));
    QTextDocument &text = *m_text->document();
    const int room = m_text->width() - m_text->verticalScrollBar()->sizeHint().width() -
                     2 * (int(text.documentMargin()) + m_text->frameWidth());
    for (auto it = link.globalMatch(m_texts.value(m_topics->currentRow())); it.hasNext();) {
        const QString name = it.next().captured(1);
        const QPixmap shown = picture(QImage(QStringLiteral(":/help/") + name), room, *this);
        text.addResource(QTextDocument::ImageResource, QUrl(name), shown);
    }
    text.markContentsDirty(0, text.characterCount());
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        read();
    else if (event->type() == QEvent::PaletteChange)
        showPictures();
}

void HelpWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPictures();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace fpk
