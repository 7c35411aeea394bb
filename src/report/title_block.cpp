// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/title_block.h"

#include "core/terms.h"

#include <QCoreApplication>

namespace fpk {

namespace {

using Style = Report::Paragraph::Style;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString orElse(const QString &text, const QString &other) { return text.isEmpty() ? other : text; }

// Of the officer who approves the reports, or if there is none, of the Council.
QString stampText(const Plan &plan)
{
    for (const Signatory *one : plan.signatories()) {
        if (one->role == SignatoryRole::Approves)
            //: stamp of approval: %1 is the post of who approves, %2 the name; the blanks are filled in by
            //: hand
            return Text::tr("APPROVED BY\n%1\n______________ %2\n____ ______________ 20___")
                .arg(terms::localized(one->post, one->postKy), orElse(one->name, QString(20, u'_')));
    }
    //: stamp of approval, of a report; the blanks are filled in by hand
    return Text::tr("APPROVED\nby resolution of the Council\nof ____ ______________ 20___\nNo. ______");
}

// What official papers call the time since the beginning of the year.
QString titleText(Quarter quarter)
{
    switch (quarter.number()) {
    case 1:
        //: title of the report: %1 is the year
        return Text::tr("on the progress of the plan in quarter I of %1").arg(quarter.year());
    case 2:
        return Text::tr("on the progress of the plan in quarter II and the first half of %1")
            .arg(quarter.year());
    case 3:
        return Text::tr("on the progress of the plan in quarter III and nine months of %1")
            .arg(quarter.year());
    default:
        break;
    }
    return Text::tr("on the progress of the plan in quarter IV and the whole of %1").arg(quarter.year());
}

} // namespace

Blocks titleBlock(const PlanInQuarter &seen, const CouncilReport &wanted)
{
    const PlanInfo &info = seen.plan.info();
    Blocks blocks;
    const auto add = [&](const QString &text, Style style) {
        blocks.push_back(Report::Paragraph{text, style});
    };
    if (wanted.sections.contains(Section::Approval))
        add(stampText(seen.plan), Style::Stamp);
    add(terms::localized(info.organisation, info.organisationKy), Style::Organisation);
    add(Text::tr("REPORT"), Style::Kind);
    add(titleText(seen.point.quarter), Style::Title);
    add(Text::tr("“%1”").arg(terms::localized(info.title, info.titleKy)), Style::Title);
    if (info.periodFrom.isValid())
        add(Text::tr("cumulative since the plan’s beginning on %1").arg(terms::dateInWords(info.periodFrom)),
            Style::State);
    add(Text::tr("as of %1").arg(terms::dateInWords(seen.point.day)), Style::State);
    add(orElse(terms::localized(info.place, info.placeKy), Text::tr("Bishkek")), Style::State);
    return blocks;
}

} // namespace fpk
