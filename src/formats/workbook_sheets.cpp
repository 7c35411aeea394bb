// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/workbook_sheets.h"

#include "formats/clean_text.h"

#include <QSet>

#include <algorithm>

namespace fpk {

namespace {

const Report::Table *ruledTable(const Report::Block &block)
{
    const auto *table = std::get_if<Report::Table>(&block);
    return table && table->style == Report::Table::Style::Ruled ? table : nullptr;
}

const Report::Heading *sectionHeading(const Report::Block &block)
{
    const auto *heading = std::get_if<Report::Heading>(&block);
    return heading && heading->level == 1 ? heading : nullptr;
}

bool haveSameTitles(const std::vector<Report::Column> &a, const std::vector<Report::Column> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Report::Column &x, const Report::Column &y) { return x.title == y.title; });
}

class Division
{
public:
    explicit Division(const Report &report) : m_report(report) { begin(report.title); }

    std::vector<WorkbookSheet> sheets()
    {
        for (size_t i = 0; i < m_report.blocks.size(); ++i)
            place(i);
        return std::move(m_sheets);
    }

private:
    void place(size_t i)
    {
        const Report::Block &block = m_report.blocks[i];
        if (const Report::Heading *heading = sectionHeading(block))
            beginSection(i, heading->text);
        if (const Report::Table *table = ruledTable(block)) {
            if (m_hasTable && !haveSameTitles(m_sheets.back().columns, table->columns))
                beginTable();
            m_sheets.back().columns = table->columns;
            m_hasTable = true;
        } else if (const auto *form = std::get_if<Report::Table>(&block)) {
            if (m_sheets.back().columns.empty())
                m_sheets.back().columns = form->columns;
        }
        m_sheets.back().blocks.push_back(&block);
    }

    // A table of other columns, with the heading that stands right above it.
    void beginTable()
    {
        const Report::Block *above = m_sheets.back().blocks.back();
        const auto *heading = std::get_if<Report::Heading>(above);
        if (heading)
            m_sheets.back().blocks.pop_back();
        begin(heading ? heading->text : m_section);
        if (heading)
            m_sheets.back().blocks.push_back(above);
    }

    // The title block is not worth a sheet: it stands on that of the first section.
    void beginSection(size_t i, const QString &title)
    {
        if (m_section.isEmpty())
            m_sheets.back().name = freeName(title);
        else if (m_hasTable || hasTable(i))
            begin(title);
        m_section = title;
    }

    [[nodiscard]] bool hasTable(size_t section) const
    {
        for (size_t i = section + 1; i < m_report.blocks.size(); ++i) {
            if (sectionHeading(m_report.blocks[i]))
                return false;
            if (ruledTable(m_report.blocks[i]))
                return true;
        }
        return false;
    }

    void begin(const QString &title)
    {
        m_sheets.push_back({freeName(title), {}, {}});
        m_hasTable = false;
    }

    // Excel's rules for names: at most 31 characters, some signs not at all, no two alike, "History" is its
    // own.
    QString freeName(const QString &title)
    {
        constexpr int longest = 31;
        QString plain = cleanText(title);
        for (QChar &letter : plain) {
            if (QStringView(u"[]:*?/\\'").contains(letter))
                letter = u' ';
        }
        plain = plain.simplified();
        QString name = plain.left(longest).trimmed();
        for (int n = 2; name.isEmpty() || m_names.contains(name.toCaseFolded()); ++n) {
            const QString number = QStringLiteral(" (%1)").arg(n);
            name = (plain.left(longest - number.size()) + number).trimmed();
        }
        m_names.insert(name.toCaseFolded());
        return name;
    }

    const Report &m_report;
    std::vector<WorkbookSheet> m_sheets;
    QSet<QString> m_names{QStringLiteral("history")};
    QString m_section;
    bool m_hasTable = false; // the sheet in work
};

} // namespace

std::vector<WorkbookSheet> workbookSheets(const Report &report) { return Division(report).sheets(); }

} // namespace fpk
