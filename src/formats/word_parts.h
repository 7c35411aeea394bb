// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/zip_archive.h"
#include "report/report.h"

namespace fpk {

// What a Word document consists of beside its text, its styles and its pictures: what is in it, what belongs
// to what, its properties and settings, the heads and feet of its pages. Relationships that the text names:
// "head", "noHead" (of the first page), "foot", "picture0" and so on.
std::vector<ZipPart> wordParts(const Report &report, int pictures);

// Of the picture in the folder of the text.
QString wordPictureName(int picture);

} // namespace fpk
