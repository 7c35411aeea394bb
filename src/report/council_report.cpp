// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/council_report.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

template <>
std::span<const char *const> codes<Section>()
{
    static constexpr const char *names[] = {
        "approval",   "general",     "summary",  "done",        "inProgress",    "late",
        "indicators", "discipline",  "funding",  "nextQuarter", "proposals",     "conclusions",
        "evidence",   "corrections", "appendix", "signatures",  "abbreviations", "missingTexts"};
    return names;
}

QString sectionTitle(Section section)
{
    switch (section) {
    case Section::Approval:
        return Text::tr("Stamp of approval");
    case Section::General:
        return Text::tr("General");
    case Section::Summary:
        return Text::tr("Summary");
    case Section::Done:
        return Text::tr("Done in the reporting period");
    case Section::InProgress:
        return Text::tr("Actions in progress");
    case Section::Late:
        return Text::tr("Not done and overdue");
    case Section::Indicators:
        return Text::tr("Indicators");
    case Section::Discipline:
        return Text::tr("Discipline of those responsible");
    case Section::Funding:
        return Text::tr("Funding");
    case Section::NextQuarter:
        return Text::tr("Actions of the next quarter");
    case Section::Proposals:
        return Text::tr("Proposals to postpone deadlines and to remove from control");
    case Section::Conclusions:
        return Text::tr("Conclusions and proposals");
    case Section::Evidence:
        return Text::tr("Evidence");
    case Section::Corrections:
        return Text::tr("Changes to what was reported earlier");
    case Section::Appendix:
        return Text::tr("Progress of all actions of the plan");
    case Section::Signatures:
        return Text::tr("Signatures");
    case Section::Abbreviations:
        return Text::tr("Abbreviations");
    case Section::MissingTexts:
        break;
    }
    return Text::tr("Number of texts without a Kyrgyz version");
}

QStringList sectionsLeftOut() { return {toCode(Section::MissingTexts)}; }

QList<Section> sectionsWithout(const QStringList &codes)
{
    QList<Section> sections;
    for (const Section section : allOf<Section>()) {
        if (!codes.contains(toCode(section)))
            sections << section;
    }
    return sections;
}

} // namespace fpk
