// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/typesetter.h"

namespace fpk {

// How high texts of a workbook's cells become when they are broken into lines: office programs do not always
// find that out by themselves. Rather too high than too low. Needs a QGuiApplication, but not its thread;
// belongs to the thread it was made in.
class RowHeights
{
public:
    RowHeights();

    // In points; the width of the cell is in millimetres.
    double of(const QString &text, double points, bool bold, double width);

private:
    Typesetter m_plain;
    Typesetter m_bold;
};

} // namespace fpk
