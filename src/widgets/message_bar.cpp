// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/message_bar.h"

#include "widgets/look.h"

#include <QAccessible>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStyle>
#include <QUrl>

namespace fpk {

namespace {
constexpr int mostShown = 300; // letters of a text that a message repeats
const QString errorKind = QStringLiteral("error");
const QString noticeKind = QStringLiteral("notice");
} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_button(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("message"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(QStringLiteral("messageButton"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setIcon(look::icon("close"));
    m_close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::close);
    connect(m_button, &QPushButton::clicked, this, [this] { m_action(); });
    retranslate();
    hide();
}

void MessageBar::showError(const QString &sentence) { show({errorKind, sentence, {}, {}}); }

void MessageBar::showError(const QString &sentence, const QString &button, std::function<void()> action)
{
    show({errorKind, sentence, button, std::move(action)});
}

void MessageBar::showNotice(const QString &sentence) { show({noticeKind, sentence, {}, {}}); }

void MessageBar::showNotice(const QString &sentence, const QString &button, std::function<void()> action)
{
    show({noticeKind, sentence, button, std::move(action)});
}

void MessageBar::showWritten(const QString &path)
{
    showNotice(tr("“%1” was written.").arg(QDir::toNativeSeparators(path)), tr("Open"),
               [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void MessageBar::showLasting(const QString &sentence) { showLasting(sentence, {}, {}); }

void MessageBar::showLasting(const QString &sentence, const QString &button, std::function<void()> action)
{
    m_lasting.push_back({noticeKind, sentence, button, std::move(action)});
    clear();
}

void MessageBar::showStanding(const QString &sentence, const QString &button, std::function<void()> action)
{
    const bool isInFront = m_standing && text() == m_standing->sentence;
    m_standing = Message{noticeKind, sentence, button, std::move(action)};
    if (isInFront || text().isEmpty())
        clear();
}

void MessageBar::keepText(const QString &text, const Error &refusal)
{
    const QString shown = text.size() > mostShown ? text.first(mostShown) + u'…' : text;
    showLasting(
        tr("%1 What you typed is kept here until you close this message: “%2”").arg(refusal.message, shown),
        tr("Copy the text"), [text] { QGuiApplication::clipboard()->setText(text); });
}

void MessageBar::clear()
{
    if (!m_lasting.empty())
        return show(m_lasting.back());
    if (m_standing)
        return show(*m_standing);
    hide();
    m_text->clear();
}

// Of two messages the one in front.
void MessageBar::close()
{
    if (!m_lasting.empty() && text() == m_lasting.back().sentence)
        m_lasting.pop_back();
    clear();
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::show(const Message &message)
{
    const QIcon icon = look::icon(message.kind == errorKind ? "warning" : "info");
    setProperty("kind", message.kind);
    for (QWidget *coloured : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_text)}) {
        style()->unpolish(coloured);
        style()->polish(coloured);
    }
    m_icon->setPixmap(icon.pixmap(20, 20));
    m_text->setText(message.sentence);
    m_text->setAccessibleName(message.sentence);
    m_action = message.action;
    m_button->setText(message.button);
    m_button->setVisible(!message.button.isEmpty());
    m_close->setVisible(!m_standing || message.sentence != m_standing->sentence);
    QFrame::show();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close the message"));
    m_close->setAccessibleName(m_close->toolTip());
}

} // namespace fpk
