// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/signature_block.h"

#include "core/terms.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

std::vector<const Signatory *> those(const Plan &plan, SignatoryRole role)
{
    std::vector<const Signatory *> found = plan.signatories();
    std::erase_if(found, [&](const Signatory *one) { return one->role != role; });
    return found;
}

void addLines(Report::Table &table, const QString &post, const QString &name)
{
    const bool isNamed = !name.isEmpty();
    table.rows.push_back({{post, QString(22, u'_'), isNamed ? name : QString(26, u'_')}});
    table.rows.push_back({{QString(), Text::tr("(signature)"), isNamed ? QString() : Text::tr("(name)")}});
}

Report::Table linesOf(const std::vector<const Signatory *> &signatories)
{
    using Align = Report::Align;
    Report::Table table{{{QString(), 60}, {QString(), 50, Align::Centre}, {QString(), 60, Align::Centre}},
                        {}};
    table.style = Report::Table::Style::Open;
    table.whole = true;
    for (const Signatory *signatory : signatories)
        addLines(table, terms::localized(signatory->post, signatory->postKy), signatory->name);
    return table;
}

QString preparedBy(const Signatory &one)
{
    const QString post = terms::localized(one.post, one.postKy);
    const QString who = one.name.isEmpty() ? post : QStringLiteral("%1, %2").arg(one.name, post);
    //: who has prepared a report: name and post, telephone
    return one.phone.isEmpty() ? Text::tr("Prepared by: %1").arg(who)
                               : Text::tr("Prepared by: %1, tel. %2").arg(who, one.phone);
}

} // namespace

Blocks signatureBlock(const Plan &plan)
{
    Report::Table signing = linesOf(those(plan, SignatoryRole::Signs));
    if (signing.rows.empty())
        addLines(signing, Text::tr("Chairperson"), {});
    //: place for a seal
    signing.rows.push_back({{Text::tr("Seal"), QString(), Text::tr("Date: ____ ______________ 20___")}});
    Blocks blocks{std::move(signing)};
    if (const auto agreeing = those(plan, SignatoryRole::Agrees); !agreeing.empty()) {
        //: heading above the signatures of those who agree to a report
        blocks.push_back(Report::Heading{Text::tr("Agreed"), 2});
        blocks.push_back(linesOf(agreeing));
    }
    for (const Signatory *one : those(plan, SignatoryRole::Prepares))
        blocks.push_back(Report::Paragraph{preparedBy(*one), Report::Paragraph::Style::Note});
    return blocks;
}

} // namespace fpk
