// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/word_styles.h"

#include "formats/word_xml.h"
#include "report/fonts.h"

#include <QLocale>

namespace fpk {

namespace {

// Points are of 20 Word units; sizes of letters are counted in halves of a point.
struct ParagraphStyle
{
    const char *id;
    const char *name;
    bool isWords;         // known to Word by that name
    const char *follower; // the style of the paragraph typed after one of this
    double points;
    bool bold;
    const char *align;
    int before; // points of space
    int after;
    bool keepNext;
    int outline; // level of a heading, 0 for none
};

constexpr ParagraphStyle paragraphStyles[] = {
    {"Normal", "Normal", true, "Normal", 11, false, "left", 0, 5, false, 0},
    {"Organisation", "Organisation", false, "Normal", 12, false, "center", 0, 4, false, 0},
    {"DocumentKind", "Document Kind", false, "Title", 15, true, "center", 14, 4, true, 0},
    {"Title", "Title", true, "Normal", 12, true, "center", 0, 4, true, 0},
    {"Subtitle", "Subtitle", true, "Normal", 11, false, "center", 0, 8, false, 0},
    {"Note", "Note", false, "Normal", 9, false, "left", 4, 4, false, 0},
    {"Stamp", "Stamp", false, "Normal", 11, false, "left", 0, 4, false, 0},
    {"Heading1", "heading 1", true, "Normal", 12, true, "left", 16, 6, true, 1},
    {"Heading2", "heading 2", true, "Normal", 10.5, true, "left", 10, 4, true, 2},
    {"TableText", "Table Text", false, "TableText", 9, false, "left", 0, 0, false, 0},
    {"TableHeading", "Table Heading", false, "TableHeading", 8, true, "center", 0, 0, true, 0},
    {"TableGroup", "Table Group", false, "TableText", 9, true, "left", 0, 0, true, 0},
    {"TableTotal", "Table Total", false, "TableTotal", 9, true, "left", 0, 0, false, 0},
    {"Header", "header", true, "Header", 8.5, false, "right", 0, 0, false, 0},
    {"Footer", "footer", true, "Footer", 8.5, false, "left", 0, 0, false, 0},
};

QString text(const char *latin) { return QString::fromLatin1(latin); }

// "ru-RU": Word wants a country as well.
QString spelling(const QString &language)
{
    if (language == QLatin1StringView("en"))
        return QStringLiteral("en-GB");
    return QLocale(language).name().replace(u'_', u'-');
}

void writeDefaults(WordXml &xml, const QString &language)
{
    const QString family = officeFontFamily();
    xml.begin("docDefaults");
    xml.begin("rPrDefault");
    xml.begin("rPr");
    xml.empty("rFonts", {{"ascii", family}, {"hAnsi", family}, {"eastAsia", family}, {"cs", family}});
    xml.value("sz", 22);
    xml.value("szCs", 22);
    xml.empty("lang", {{"val", spelling(language)}});
    xml.end();
    xml.end();
    xml.end();
}

void writeStyle(WordXml &xml, const ParagraphStyle &style)
{
    const bool isNormal = style.id == paragraphStyles[0].id;
    xml.begin("style", {{"type", text("paragraph")},
                        {"default", text(isNormal ? "1" : "0")},
                        {"customStyle", text(style.isWords ? "0" : "1")},
                        {"styleId", text(style.id)}});
    xml.value("name", text(style.name));
    if (!isNormal)
        xml.value("basedOn", text("Normal"));
    xml.value("next", text(style.follower));
    xml.empty("qFormat");
    xml.begin("pPr");
    if (style.keepNext)
        xml.empty("keepNext");
    xml.empty("spacing",
              {{"before", QString::number(style.before * 20)}, {"after", QString::number(style.after * 20)}});
    xml.value("jc", text(style.align));
    if (style.outline > 0)
        xml.value("outlineLvl", style.outline - 1);
    xml.end();
    xml.begin("rPr");
    if (style.bold)
        xml.empty("b");
    xml.value("sz", int(style.points * 2));
    xml.value("szCs", int(style.points * 2));
    xml.end();
    xml.end();
}

void writeMargins(WordXml &xml)
{
    xml.begin("tblCellMar");
    for (const auto &[side, width] : {std::pair("top", "36"), std::pair("left", "52"),
                                      std::pair("bottom", "36"), std::pair("right", "52")})
        xml.empty(side, {{"w", text(width)}, {"type", text("dxa")}});
    xml.end();
}

void writeBorders(WordXml &xml)
{
    xml.begin("tblBorders");
    for (const char *side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        xml.empty(
            side,
            {{"val", text("single")}, {"sz", text("4")}, {"space", text("0")}, {"color", text("auto")}});
    xml.end();
}

void writeTableStyle(WordXml &xml, const char *id, const char *name, bool ruled)
{
    xml.begin("style", {{"type", text("table")}, {"customStyle", text("1")}, {"styleId", text(id)}});
    xml.value("name", text(name));
    xml.begin("tblPr");
    if (ruled)
        writeBorders(xml);
    writeMargins(xml);
    xml.end();
    if (ruled) {
        xml.begin("tblStylePr", {{"type", text("firstRow")}});
        xml.begin("tcPr");
        xml.empty("shd", {{"val", text("clear")}, {"color", text("auto")}, {"fill", text("EEEEEE")}});
        xml.value("vAlign", text("center"));
        xml.end();
        xml.end();
    }
    xml.end();
}

} // namespace

QByteArray wordStyles(const QString &language)
{
    WordXml xml("styles");
    writeDefaults(xml, language);
    for (const ParagraphStyle &style : paragraphStyles)
        writeStyle(xml, style);
    writeTableStyle(xml, "ReportTable", "Report Table", true);
    writeTableStyle(xml, "FormTable", "Form Table", false);
    return xml.bytes();
}

} // namespace fpk
