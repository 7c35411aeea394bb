// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message_bar.h"

#include "app/look.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

namespace fpk {

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

void MessageBar::showError(const QString &sentence) { show(QStringLiteral("error"), sentence); }

void MessageBar::showNotice(const QString &sentence) { show(QStringLiteral("notice"), sentence); }

void MessageBar::showNotice(const QString &sentence, const QString &button, std::function<void()> action)
{
    show(QStringLiteral("notice"), sentence);
    m_action = std::move(action);
    m_button->setText(button);
    m_button->show();
}

void MessageBar::showLasting(const QString &sentence)
{
    m_lasting = sentence;
    clear();
}

void MessageBar::clear()
{
    if (!m_lasting.isEmpty())
        return show(QStringLiteral("notice"), m_lasting);
    hide();
    m_text->clear();
}

// Of two messages the one in front.
void MessageBar::close()
{
    if (text() == m_lasting)
        m_lasting.clear();
    clear();
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::show(const QString &kind, const QString &sentence)
{
    const QIcon icon = look::icon(kind == QLatin1StringView("error") ? "warning" : "info");
    setProperty("kind", kind);
    style()->unpolish(this);
    style()->polish(this);
    m_icon->setPixmap(icon.pixmap(20, 20));
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    m_button->hide();
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
