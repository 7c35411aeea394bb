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
};

// Its heading, without a number.
QString sectionTitle(Section section);

// All but those of the codes given.
QList<Section> sectionsWithout(const QStringList &codes);

// Whose decision makes the report a document.
enum class Approval { None, Council, Officer };

struct Signatory
{
    QString post;
    QString name; // empty: a blank to be filled in by hand
    friend bool operator==(const Signatory &, const Signatory &) = default;
};

// What is wanted of the report on a quarter.
struct CouncilReport
{
    Quarter quarter;
    QDate today;
    QList<Section> sections = allOf<Section>();
    Approval approval = Approval::Council;
    Signatory approver;                 // of Approval::Officer
    std::vector<Signatory> signatories; // none: the chairperson, with a blank for the name
    QString organisation;               // empty: as the plan has it
    QString place;                      // empty: the Federation's seat
    bool countsMissingTexts = false;    // say at the end of a Kyrgyz report how many texts stand in Russian
};

} // namespace fpk
