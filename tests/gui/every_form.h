// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace fpk::test {

// Shows the window with each of its pages, each page of the details and each dialog with each of its tabs in
// turn, on the small plan, and calls the visitor with what is in sight then and how it may be called.
void visitEveryForm(const std::function<void(QWidget &form, const std::string &name)> &visitor);

} // namespace fpk::test
