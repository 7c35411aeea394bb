// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/other_programs.h"

#include "core/spoken_language.h"
#include "core/terms.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray ask(const QString &program, const QStringList &arguments, const char *package)
{
    QProcess process;
    process.start(program, arguments);
    const bool answered = process.waitForFinished(100'000) && process.exitStatus() == QProcess::NormalExit;
    EXPECT_TRUE(answered && process.exitCode() == 0)
        << program.toStdString() << " (package " << package << "): " << process.errorString().toStdString()
        << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

} // namespace

nlohmann::json readByPython(const QString &script, const QString &path, const QStringList &more)
{
    const QString file = QStringLiteral(FPK_SOURCE_DIR "/tests/formats/readers/%1.py").arg(script);
    const QByteArray answer = ask(u"python3"_s, QStringList{u"-I"_s, file, path} + more, "python3");
    return nlohmann::json::parse(answer.begin(), answer.end(), nullptr, false);
}

QStringList printedByLibreOffice(const QString &path)
{
    const QTemporaryDir folder; // for a profile of its own as well: a running office would answer otherwise
    ask(u"soffice"_s,
        {u"-env:UserInstallation=file://"_s + folder.path() + u"/profile"_s, u"--headless"_s,
         u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path(), path},
        "libreoffice-writer-nogui or libreoffice-calc-nogui");
    const QString pdf = folder.filePath(QFileInfo(path).completeBaseName() + u".pdf"_s);
    EXPECT_TRUE(QFileInfo::exists(pdf)) << "LibreOffice made no PDF of " << path.toStdString();
    QStringList pages =
        QString::fromUtf8(ask(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}, "poppler-utils")).split(u'\f');
    pages.removeLast(); // every page ends in a form feed
    return pages;
}

std::vector<std::vector<std::string>> textsOf(const Report::Table &table)
{
    std::vector<std::vector<std::string>> texts;
    for (const Report::Row &row : table.rows) {
        if (row.kind == Report::Row::Kind::Group)
            continue;
        texts.emplace_back();
        for (const Report::Cell &cell : row.cells())
            texts.back().push_back(cell.text.toStdString());
    }
    return texts;
}

std::vector<const Report::Table *> ruledTables(const Report &report)
{
    std::vector<const Report::Table *> tables;
    for (const Report::Block &block : report.blocks) {
        const auto *table = std::get_if<Report::Table>(&block);
        if (table && table->style == Report::Table::Style::Ruled)
            tables.push_back(table);
    }
    return tables;
}

Report fullReport()
{
    using Style = Report::Paragraph::Style;
    using Kind = Report::Row::Kind;
    using Align = Report::Align;
    const SpokenLanguage spoken(QLocale(QLocale::Kyrgyz));
    Report report;
    report.title = u"Отчёт <b>&amp; №1"_s;
    report.footer = u"Снимок № 3 & <4>"_s;
    report.language = u"ky"_s;
    report.landscape = false;
    for (const auto &[text, style] :
         {std::pair(u"Утверждаю"_s, Style::Stamp), std::pair(u"Федерация"_s, Style::Organisation),
          std::pair(u"ОТЧЁТ"_s, Style::Kind), std::pair(u"о ходе «Плана»"_s, Style::Title),
          std::pair(u"на 31.12.2023"_s, Style::State)})
        report.blocks.push_back(Report::Paragraph{text, style});
    report.blocks.push_back(Report::Heading{u"1. Сводка [итог]: да/нет?"_s});
    report.blocks.push_back(Report::Paragraph{u"<script>alert(1)</script> & «өң» ]]>"_s});
    report.blocks.push_back(Report::Chart{Report::Chart::Kind::StackedBars,
                                          u"Отметки"_s,
                                          {u"Цель 1"_s, u"Цель 2"_s},
                                          {{u"исполнено"_s, {3.0, 1.0}}, {u"нет"_s, {2.0, std::nullopt}}}});
    Report::Table summary{{{u"№"_s, 10, Align::Left}, {u"Цель"_s, 60}, {u"Всего"_s, 20, Align::Centre}}, {}};
    summary.rows.push_back({{{u"1"_s, false, 1.0}, u"=1+1"_s, {u"12 (+3)"_s, false, 12.0}}});
    summary.rows.push_back({{{u"2"_s, false, 2.0}, u"первая\nвторая"_s, {terms::number(7.5), true, 7.5}}});
    summary.rows.push_back({{{}, u"Итого"_s, {u"19"_s, false, 19.0}}, Kind::Total});
    report.blocks.push_back(summary);
    report.blocks.push_back(Report::Paragraph{u"Мелко"_s, Style::Note});
    report.blocks.push_back(Report::NewPage{true});
    report.blocks.push_back(Report::Heading{u"2. Ход"_s});
    for (const QString &goal : {u"Цель 1"_s, u"Цель 2"_s}) {
        report.blocks.push_back(Report::Heading{goal, 2});
        Report::Table table{{{u"№"_s, 9}, {u"Действие"_s, 100}, {u"Срок"_s, 20}, {u"%"_s, 9, Align::Right}},
                            {}};
        table.rows.push_back({{u"Группа "_s + goal}, Kind::Group});
        table.rows.push_back({{u"7.10"_s,
                               u"Из Word\vа\u0001"_s,
                               {terms::date(QDate(2023, 7, 1)), false, QDate(2023, 7, 1)},
                               {u"40"_s, false, 40.0}}});
        table.rows.push_back({{u"7.11"_s, u"+7 @x"_s, u"—"_s, {}}});
        report.blocks.push_back(table);
    }
    Report::Table signatures{{{{}, 40}, {{}, 60, Align::Centre}}, {}};
    signatures.style = Report::Table::Style::Open;
    signatures.whole = true;
    signatures.rows.push_back({{u"Председатель"_s, u"________"_s}});
    signatures.rows.push_back({{{}, u"(подпись)"_s}});
    report.blocks.push_back(signatures);
    return report;
}

} // namespace fpk::test
