// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QIODevice>
#include <QObject>

#include <vector>

namespace fpk {

// A place to jump to from the list beside the pages.
struct Bookmark
{
    QString title;
    int level = 1; // 2 is below the 1 before it
    int page = 0;  // from 0
};

// Adds to a PDF what Qt's writer leaves out. A plugin (core/plugin.h).
class PdfFinisher
{
public:
    static constexpr char plugin[] = "pdf";

    virtual ~PdfFinisher() = default;

    // Bookmarks, the language of the text (as "ru"), and that a reader shows the title in place of the file's
    // name. The file stays what it was otherwise, PDF/A too. Storage if `to` refuses bytes.
    virtual Result<void> finish(const QString &plain, QIODevice &to, const std::vector<Bookmark> &bookmarks,
                                const QString &language) const = 0;
};

} // namespace fpk

Q_DECLARE_INTERFACE(fpk::PdfFinisher, "fpkplan.PdfFinisher")
