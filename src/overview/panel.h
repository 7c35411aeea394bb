// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace fpk {

constexpr int cardRadius = 8; // of its corners

// The ground of a card: as light as paper, with a thin border.
void paintCard(QPainter &painter, const QRect &area, const QPalette &palette);

// A card with a heading over what it holds.
class Panel : public QWidget
{
    Q_OBJECT
public:
    // Takes the content.
    explicit Panel(QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_content;
    QLabel *m_title;
};

} // namespace fpk
