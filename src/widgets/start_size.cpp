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
    if (const QLayout *layout = window.layout(); layout && layout->hasHeightForWidth())
        size.setHeight(std::max(size.height(), layout->totalHeightForWidth(size.width())));
    window.resize(size.boundedTo(most));
}

} // namespace fpk
