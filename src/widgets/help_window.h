// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QTextBrowser>
#include <QWidget>

namespace fpk {

// The guide inside the program: its topics at the left, the chosen one beside them. Speaks the language in
// force. The guide of a language is resources/help/guide_*.md, each topic under a heading of the first level.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    [[nodiscard]] int topicCount() const { return m_topics->count(); }
    void showTopic(int topic);

    // The guide as it is written, in the language of that code.
    static QString guide(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();

    QListWidget *m_topics;
    QTextBrowser *m_text;
    QStringList m_texts; // one for each topic, as Markdown
};

} // namespace fpk
