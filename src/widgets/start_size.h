// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fpk {

// The size with which a window opens, before it is shown: the one that it would like to have, in pixels, and
// as high as its sentences then need it; wider where they would be too high; never larger than the screen has
// room for.
void setStartSize(QWidget &window, QSize wanted);

} // namespace fpk
