// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <functional>
#include <optional>
#include <vector>

namespace fpk {

// A line above the page that says what was refused, or what has happened, without getting in the way. It
// stays until it is closed, replaced, or something succeeds.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const QString &sentence);
    // With a button that does something about it.
    void showError(const QString &sentence, const QString &button, std::function<void()> action);
    void showRefusal(const Error &error) { showError(error.message); }
    void showNotice(const QString &sentence);
    void showNotice(const QString &sentence, const QString &button, std::function<void()> action);
    // That a file was written, with a button that opens it.
    void showWritten(const QString &path);
    // Stays until the person closes it; other messages stand before it for their time.
    void showLasting(const QString &sentence);
    void showLasting(const QString &sentence, const QString &button, std::function<void()> action);
    // Stays as long as the window does, behind every other message, and cannot be closed. Said anew it takes
    // the place of what was said before.
    void showStanding(const QString &sentence, const QString &button, std::function<void()> action);
    // A typed text that was refused and has lost its place: lasting, to be copied.
    void keepText(const QString &text, const Error &refusal);
    // What was told is over.
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Message
    {
        QString kind;
        QString sentence;
        QString button; // empty: none
        std::function<void()> action;
    };

    void show(const Message &message);
    void close();
    void retranslate();

    std::vector<Message> m_lasting; // the one in front last
    std::optional<Message> m_standing;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    std::function<void()> m_action;
};

} // namespace fpk
