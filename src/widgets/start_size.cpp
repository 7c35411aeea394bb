// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start_size.h"

#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace fpk {

namespace {
constexpr double ofScreen = 0.9; // beside the frame of the window
}

void setStartSize(QWidget &window, QSize wanted)
{
    const QSize most = window.screen()->availableSize() * ofScreen;
    QSize size = wanted.expandedTo(window.minimumSizeHint()).boundedTo(most);
    if (const QLayout *layout = window.layout(); layout && layout->hasHeightForWidth()) {
        int needed = layout->totalHeightForWidth(size.width());
        while (needed > most.height() && size.width() < most.width()) {
            size.setWidth(std::min(size.width() * 5 / 4, most.width()));
            needed = layout->totalHeightForWidth(size.width());
        }
        size.setHeight(std::max(size.height(), needed));
    }
    window.resize(size.boundedTo(most));
}

} // namespace fpk
