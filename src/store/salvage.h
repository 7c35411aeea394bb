// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

namespace fpk {

// What could be read of a damaged plan file. Records may refer to others that were lost.
struct Salvage
{
    Plan plan;
    qsizetype records = 0;
    int documents = 0;     // files that are evidence: saved
    int lostDocuments = 0; // and those that cannot be read or are not what their digests say
    Issues lost; // by table: rows and fields that could not be read, and what the journal has instead
};

// Reads all that can still be read of the file, row by row: first the tables, then from the journal what is
// missing there. The file itself is never written to; nobody may have it open. An error if there is nothing.
// The files that are evidence are written into the folder, which is made if there are any; without a folder
// they are only counted.
Result<Salvage> salvage(const QString &path, const QString &documentsFolder = {});

// Where the documents are that belong to a plan saved as JSON: the folder beside it, “saved-documents” beside
// “saved.json”.
QString documentsBeside(const QString &json);

// In sentences of the current language: what was saved there, and what to do next.
QString explain(const Salvage &saved, const QString &json);

} // namespace fpk
