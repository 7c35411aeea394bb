// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QIODevice>

#include <vector>

namespace fpk {

// A place to jump to from the list beside the pages.
struct Bookmark
{
    QString title;
    int level = 1; // 2 is below the 1 before it
    int page = 0;  // from 0
};

// What Qt's writer leaves out of a PDF: bookmarks, the language of the text (as "ru"), and that a reader
// shows the title in place of the file's name. The file stays what it was otherwise, PDF/A too. Storage if
// `to` refuses bytes.
Result<void> finishPdf(const QString &plain, QIODevice &to, const std::vector<Bookmark> &bookmarks,
                       const QString &language);

} // namespace fpk
