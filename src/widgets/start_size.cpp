// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start_size.h"

#include "widgets/look.h"

#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace fpk {

namespace {
constexpr double ofScreen = 0.9; // beside the frame of the window
constexpr int widest = 1000;     // pixels, in usual text: a longer line is hard to read
} // namespace

void setStartSize(QWidget &window, QSize wanted)
{
    const QSize most = window.screen()->availableSize() * ofScreen;
    QSize size = wanted.expandedTo(window.minimumSizeHint()).boundedTo(most);
    if (const QLayout *layout = window.layout(); layout && layout->hasHeightForWidth()) {
        const int wide = std::min(most.width(), widest * look::textSize() / look::usualText);
        int needed = layout->totalHeightForWidth(size.width());
        while (needed > most.height() && size.width() < wide) {
            size.setWidth(std::min(size.width() * 5 / 4, wide));
            needed = layout->totalHeightForWidth(size.width());
        }
        size.setHeight(std::max(size.height(), needed));
    }
    window.resize(size.boundedTo(most));
}

void setStartSize(QWidget &window)
{
    setStartSize(window, window.size() * look::textSize() / look::usualText);
}

} // namespace fpk
