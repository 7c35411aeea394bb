// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QTextBrowser>
#include <QWidget>

namespace fpk {

// The guide inside the program: its topics at the left, the chosen one beside them. Speaks the language in
// force. The guide of a language is resources/help/guide_*.md, each topic under a heading of the first level,
// which may carry a name for the program, the same in all languages: "# Entering a quarter <!-- grid -->".
// Its pictures are of twice the size at which they are shown, and never wider than the text.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    [[nodiscard]] int topicCount() const { return m_topics->count(); }
    void showTopic(int topic);
    // The topic of that name; one that the guide does not have leaves in sight what was there.
    void showNamed(const QString &topic);
    // Shows the window above others.
    void bringToFront();

    // The guide as it is written, in the language of that code.
    static QString guide(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void showPictures();

    QListWidget *m_topics;
    QTextBrowser *m_text;
    QStringList m_names; // one for each topic, empty where it has none
    QStringList m_texts; // one for each topic, as Markdown
};

} // namespace fpk
