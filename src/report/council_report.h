// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes.h"
#include "core/quarter.h"

#include <QStringList>

#include <vector>

namespace fpk {

// The parts of the report on a quarter that can be left out, in their order (the form of the progress report,
// section 3).
enum class Section {
    Approval, // the stamp at the head
    General,
    Summary,
    Done,
    InProgress,
    Late,
    Indicators,
    Discipline,
    Funding,
    NextQuarter,
    Proposals,
    Conclusions,
    Evidence,
    Corrections,
    Appendix, // from here on without numbers
    Signatures,
    Abbreviations,
    MissingTexts, // how many texts of a Kyrgyz report stand in Russian
};

// Its heading, without a number.
QString sectionTitle(Section section);

// The codes of those that are left out unless they are asked for.
QStringList sectionsLeftOut();
// All but those of the codes given.
QList<Section> sectionsWithout(const QStringList &codes);

// What is wanted of the report on a quarter.
struct CouncilReport
{
    Quarter quarter;
    QDate today;
    QList<Section> sections = sectionsWithout(sectionsLeftOut());
};

} // namespace fpk
