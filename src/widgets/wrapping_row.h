// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace fpk {

// A row that goes on in a second line, and further ones, where the width does not hold all of it, as words of
// a text do; from the right where the language is written so. Each part is as wide as it would like to be,
// never wider than the row; one that expands is as wide as it must be, and more where the line has room. What
// is left then goes to the stretches of the line. Owns its items.
class WrappingRow : public QLayout
{
public:
    explicit WrappingRow(QWidget *parent = nullptr) : QLayout(parent) {}

    void addItem(QLayoutItem *item) override;
    // What follows stands at the end of the line.
    void addStretch();

    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    // All in one line.
    [[nodiscard]] QSize sizeHint() const override;
    // The widest part; how high the row is depends on its width.
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &area) override;

private:
    struct Part
    {
        QLayoutItem *item;
        int width;
    };
    // Of parts that are shown.
    struct Line
    {
        std::vector<Part> parts;
        int width = 0; // of the parts and what is between them
        int height = 0;
    };
    [[nodiscard]] std::vector<Line> lines(int width) const;
    void place(Line line, const QRect &area) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace fpk
