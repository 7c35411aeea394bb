// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/signature_block.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

std::vector<Signatory> signatories(const CouncilReport &wanted)
{
    if (wanted.signatories.empty())
        return {{Text::tr("Chairperson"), {}}};
    return wanted.signatories;
}

} // namespace

Blocks signatureBlock(const CouncilReport &wanted)
{
    using Align = Report::Align;
    Report::Table table{{{QString(), 60}, {QString(), 50, Align::Centre}, {QString(), 60, Align::Centre}},
                        {}};
    table.style = Report::Table::Style::Open;
    table.whole = true;
    for (const Signatory &signatory : signatories(wanted)) {
        const bool isNamed = !signatory.name.isEmpty();
        table.rows.push_back(
            {{signatory.post, QString(22, u'_'), isNamed ? signatory.name : QString(26, u'_')}});
        table.rows.push_back(
            {{QString(), Text::tr("(signature)"), isNamed ? QString() : Text::tr("(name)")}});
    }
    //: place for a seal
    table.rows.push_back({{Text::tr("Seal"), QString(), Text::tr("Date: ____ ______________ 20___")}});
    return {std::move(table)};
}

} // namespace fpk
