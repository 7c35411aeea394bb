// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_parts.h"

namespace fpk::test {

namespace {

template <class Block>
std::vector<Block> blocks(const Report &report)
{
    std::vector<Block> found;
    for (const Report::Block &block : report.blocks) {
        if (const auto *wanted = std::get_if<Block>(&block))
            found.push_back(*wanted);
    }
    return found;
}

} // namespace

Report section(const Report &report, Section section)
{
    Report found;
    bool isInside = false;
    for (const Report::Block &block : report.blocks) {
        const auto *heading = std::get_if<Report::Heading>(&block);
        if (heading && heading->level == 1)
            isInside = heading->text.endsWith(sectionTitle(section));
        else if (std::holds_alternative<Report::NewPage>(block))
            isInside = false;
        else if (isInside)
            found.blocks.push_back(block);
    }
    return found;
}

std::vector<Report::Table> tables(const Report &report) { return blocks<Report::Table>(report); }

std::vector<Report::Chart> charts(const Report &report) { return blocks<Report::Chart>(report); }

std::vector<QString> paragraphs(const Report &report)
{
    std::vector<QString> texts;
    for (const Report::Paragraph &paragraph : blocks<Report::Paragraph>(report))
        texts.push_back(paragraph.text);
    return texts;
}

QStringList headings(const Report &report, int level)
{
    QStringList texts;
    for (const Report::Heading &heading : blocks<Report::Heading>(report)) {
        if (heading.level == level)
            texts << heading.text;
    }
    return texts;
}

QStringList texts(const Report::Row &row)
{
    QStringList texts;
    for (const Report::Cell &cell : row.cells())
        texts << cell.text;
    return texts;
}

} // namespace fpk::test
