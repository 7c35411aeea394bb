// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace fpk {

// What is told of a control: in English, to be translated in the context of ControlHelp.
struct ControlText
{
    const char *control; // its name, or “of what it is in/its own”
    const char *text;
};

std::span<const ControlText> controlTexts();

} // namespace fpk
