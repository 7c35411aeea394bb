// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quarterly_report.h"

#include "core/terms.h"
#include "report/appendix.h"
#include "report/conclusions_section.h"
#include "report/corrections_section.h"
#include "report/discipline_section.h"
#include "report/done_section.h"
#include "report/evidence_section.h"
#include "report/funding_section.h"
#include "report/general_section.h"
#include "report/in_progress_section.h"
#include "report/indicators_section.h"
#include "report/late_section.h"
#include "report/missing_texts.h"
#include "report/next_quarter_section.h"
#include "report/proposals_section.h"
#include "report/signature_block.h"
#include "report/summary_section.h"
#include "report/title_block.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Blocks abbreviations(const Plan &plan)
{
    const std::vector<const Abbreviation *> all = plan.abbreviations();
    if (all.empty())
        return {};
    QStringList words;
    for (const Abbreviation *one : all)
        words << one->shortForm + QStringLiteral(" – ") + one->fullForm;
    return {Report::Heading{sectionTitle(Section::Abbreviations), 2},
            Report::Paragraph{words.join(QStringLiteral("; ")) + u'.', Report::Paragraph::Style::Note}};
}

Blocks blocksOf(Section section, const PlanInQuarter &seen, const CouncilReport &wanted,
                const std::vector<CorrectedReport> &corrected)
{
    switch (section) {
    case Section::Approval:
        return {}; // stands in the title block
    case Section::General:
        return generalSection(seen);
    case Section::Summary:
        return summarySection(seen);
    case Section::Done:
        return doneSection(seen);
    case Section::InProgress:
        return inProgressSection(seen);
    case Section::Late:
        return lateSection(seen);
    case Section::Indicators:
        return indicatorsSection(seen);
    case Section::Discipline:
        return disciplineSection(seen);
    case Section::Funding:
        return fundingSection(seen);
    case Section::NextQuarter:
        return nextQuarterSection(seen);
    case Section::Proposals:
        return proposalsSection(seen);
    case Section::Conclusions:
        return conclusionsSection(seen);
    case Section::Evidence:
        return evidenceSection(seen.plan, wanted.quarter);
    case Section::Corrections:
        return correctionsSection(seen.plan, corrected);
    case Section::Appendix:
        return appendix(seen);
    case Section::Signatures:
        return signatureBlock(seen.plan);
    case Section::Abbreviations:
        return abbreviations(seen.plan);
    case Section::MissingTexts:
        break;
    }
    return missingTexts(seen.plan);
}

// Of a plan without actions no section but these has anything to tell.
bool isToldOfAnEmptyPlan(Section section)
{
    return section == Section::Summary || section == Section::Signatures;
}

bool isNumbered(Section section) { return section >= Section::General && section < Section::Appendix; }

void add(Report &report, Blocks blocks)
{
    std::move(blocks.begin(), blocks.end(), std::back_inserter(report.blocks));
}

void addSections(Report &report, const PlanInQuarter &seen, const CouncilReport &wanted,
                 const std::vector<CorrectedReport> &corrected)
{
    int number = 1;
    bool isTurned = false; // to the appendix's landscape pages
    for (const Section section : allOf<Section>()) {
        if (!wanted.sections.contains(section) || (seen.actions.empty() && !isToldOfAnEmptyPlan(section)))
            continue;
        if (isNumbered(section))
            //: heading of a section: its number, its title
            report.blocks.push_back(
                Report::Heading{Text::tr("%1. %2").arg(number++).arg(sectionTitle(section))});
        Blocks blocks = blocksOf(section, seen, wanted, corrected);
        if (isTurned && !blocks.empty())
            report.blocks.push_back(Report::NewPage{false});
        isTurned = section == Section::Appendix || (isTurned && blocks.empty());
        add(report, std::move(blocks));
    }
}

} // namespace

QString romanNumber(Quarter quarter)
{
    static constexpr const char *numbers[] = {"I", "II", "III", "IV"};
    return QString::fromLatin1(numbers[quarter.number() - 1]);
}

QString quarterlyTitle(Quarter quarter)
{
    //: short title of the report, at the head of its pages
    return Text::tr("Progress report, quarter %1 of %2").arg(romanNumber(quarter)).arg(quarter.year());
}

Report quarterlyReport(const Plan &plan, const CouncilReport &wanted,
                       const std::vector<CorrectedReport> &corrected)
{
    const PlanInQuarter seen(plan, wanted.quarter, wanted.today);
    Report report;
    report.title = quarterlyTitle(wanted.quarter);
    report.language = terms::language();
    report.landscape = false;
    if (const QuarterClose *closing = plan.closing(wanted.quarter))
        report.footer =
            Text::tr("Snapshot No. %1 of %2").arg(closing->number).arg(terms::date(closing->closedOn));
    add(report, titleBlock(seen, wanted));
    addSections(report, seen, wanted, corrected);
    return report;
}

Report quarterlyReport(const Plan &plan, Quarter quarter, QDate today,
                       const std::vector<CorrectedReport> &corrected)
{
    CouncilReport wanted;
    wanted.quarter = quarter;
    wanted.today = today;
    return quarterlyReport(plan, wanted, corrected);
}

} // namespace fpk
