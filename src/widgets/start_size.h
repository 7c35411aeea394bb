// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fpk {

// The size with which a window opens, before it is shown: the one that it would like to have, in pixels, and
// as high as its sentences then need it; somewhat wider where they would be too high; never larger than the
// screen has room for.
void setStartSize(QWidget &window, QSize wanted);
// The one that it has, which was drawn for the usual size of text.
void setStartSize(QWidget &window);

} // namespace fpk
