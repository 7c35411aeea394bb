// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/word_parts.h"

#include "formats/clean_text.h"
#include "formats/word_xml.h"
#include "report/fonts.h"
#include "report/report_language.h"

namespace fpk {

namespace {

const QString packageSpace = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");
const QString officeRelation =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
const QString wordType = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.");

struct Relation
{
    QString id;
    QString type;
    QString target;
};

QByteArray relations(const std::vector<Relation> &all)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("Relationships"));
    xml.writeDefaultNamespace(packageSpace + QStringLiteral("relationships"));
    for (const Relation &one : all) {
        xml.writeEmptyElement(QStringLiteral("Relationship"));
        xml.writeAttribute(QStringLiteral("Id"), one.id);
        xml.writeAttribute(QStringLiteral("Type"), one.type);
        xml.writeAttribute(QStringLiteral("Target"), one.target);
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray contentTypes()
{
    const std::pair<QString, QString> byEnding[] = {
        {QStringLiteral("rels"), QStringLiteral("application/vnd.openxmlformats-package.relationships+xml")},
        {QStringLiteral("xml"), QStringLiteral("application/xml")},
        {QStringLiteral("png"), QStringLiteral("image/png")}};
    const std::pair<QString, QString> byName[] = {
        {QStringLiteral("/docProps/core.xml"),
         QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml")},
        {QStringLiteral("/word/document.xml"), wordType + QStringLiteral("document.main+xml")},
        {QStringLiteral("/word/styles.xml"), wordType + QStringLiteral("styles+xml")},
        {QStringLiteral("/word/settings.xml"), wordType + QStringLiteral("settings+xml")},
        {QStringLiteral("/word/fontTable.xml"), wordType + QStringLiteral("fontTable+xml")},
        {QStringLiteral("/word/head.xml"), wordType + QStringLiteral("header+xml")},
        {QStringLiteral("/word/no-head.xml"), wordType + QStringLiteral("header+xml")},
        {QStringLiteral("/word/foot.xml"), wordType + QStringLiteral("footer+xml")}};
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("Types"));
    xml.writeDefaultNamespace(packageSpace + QStringLiteral("content-types"));
    for (const auto &[ending, type] : byEnding) {
        xml.writeEmptyElement(QStringLiteral("Default"));
        xml.writeAttribute(QStringLiteral("Extension"), ending);
        xml.writeAttribute(QStringLiteral("ContentType"), type);
    }
    for (const auto &[name, type] : byName) {
        xml.writeEmptyElement(QStringLiteral("Override"));
        xml.writeAttribute(QStringLiteral("PartName"), name);
        xml.writeAttribute(QStringLiteral("ContentType"), type);
    }
    xml.writeEndDocument();
    return bytes;
}

// Without dates: they would make two files of one report differ.
QByteArray properties(const Report &report)
{
    const QString space = packageSpace + QStringLiteral("metadata/core-properties");
    const QString words = QStringLiteral("http://purl.org/dc/elements/1.1/");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeNamespace(space, QStringLiteral("cp"));
    xml.writeNamespace(words, QStringLiteral("dc"));
    xml.writeStartElement(space, QStringLiteral("coreProperties"));
    xml.writeTextElement(words, QStringLiteral("title"), cleanText(report.title));
    xml.writeTextElement(words, QStringLiteral("creator"),
                         QStringLiteral("fpkplan ") + QStringLiteral(FPK_VERSION));
    xml.writeTextElement(words, QStringLiteral("language"), report.language);
    xml.writeEndDocument();
    return bytes;
}

// As Word 2013 and later behave, which is what later ones offer without "compatibility mode".
QByteArray settings()
{
    WordXml xml("settings");
    xml.empty("autoHyphenation");
    xml.value("consecutiveHyphenLimit", 2);
    xml.begin("compat");
    xml.empty("compatSetting", {{"name", QStringLiteral("compatibilityMode")},
                                {"uri", QStringLiteral("http://schemas.microsoft.com/office/word")},
                                {"val", QStringLiteral("15")}});
    xml.end();
    return xml.bytes();
}

// What stands in for the font where it is missing, the Kyrgyz letters included.
QByteArray fontTable()
{
    QStringList others = reportFontFamilies();
    others.removeAll(officeFontFamily());
    WordXml xml("fonts");
    xml.begin("font", {{"name", officeFontFamily()}});
    xml.value("altName", others.join(u','));
    xml.value("family", QStringLiteral("roman"));
    xml.value("pitch", QStringLiteral("variable"));
    return xml.bytes();
}

// The sentence with fields in the places of %1 and %2.
void writeNumbers(WordXml &xml, const QString &sentence)
{
    static const QString fields[] = {QStringLiteral("PAGE"), QStringLiteral("NUMPAGES")};
    const QStringList parts = sentence.split(u'%');
    xml.run(parts.front());
    for (const QString &part : parts.mid(1)) {
        xml.field(fields[part.startsWith(u'1') ? 0 : 1]);
        xml.run(part.mid(1));
    }
}

QByteArray head(const Report &report)
{
    WordXml xml("hdr");
    xml.begin("p");
    xml.begin("pPr");
    xml.value("pStyle", QStringLiteral("Header"));
    xml.end();
    xml.run(report.title + QStringLiteral(" · "));
    writeNumbers(xml, pageNumberText(report));
    return xml.bytes();
}

QByteArray onlyText(const char *root, const char *style, const QString &text)
{
    WordXml xml(root);
    xml.begin("p");
    xml.begin("pPr");
    xml.value("pStyle", QString::fromLatin1(style));
    xml.end();
    xml.run(text);
    return xml.bytes();
}

std::vector<Relation> relationsOfText(int pictures)
{
    std::vector<Relation> all{
        {QStringLiteral("styles"), officeRelation + QStringLiteral("styles"), QStringLiteral("styles.xml")},
        {QStringLiteral("settings"), officeRelation + QStringLiteral("settings"),
         QStringLiteral("settings.xml")},
        {QStringLiteral("fonts"), officeRelation + QStringLiteral("fontTable"),
         QStringLiteral("fontTable.xml")},
        {QStringLiteral("head"), officeRelation + QStringLiteral("header"), QStringLiteral("head.xml")},
        {QStringLiteral("noHead"), officeRelation + QStringLiteral("header"), QStringLiteral("no-head.xml")},
        {QStringLiteral("foot"), officeRelation + QStringLiteral("footer"), QStringLiteral("foot.xml")}};
    for (int i = 0; i < pictures; ++i)
        all.push_back({QStringLiteral("picture%1").arg(i), officeRelation + QStringLiteral("image"),
                       wordPictureName(i)});
    return all;
}

} // namespace

QString wordPictureName(int picture) { return QStringLiteral("media/picture%1.png").arg(picture); }

std::vector<ZipPart> wordParts(const Report &report, int pictures)
{
    return {
        {QStringLiteral("[Content_Types].xml"), contentTypes()},
        {QStringLiteral("_rels/.rels"),
         relations({{QStringLiteral("document"), officeRelation + QStringLiteral("officeDocument"),
                     QStringLiteral("word/document.xml")},
                    {QStringLiteral("properties"),
                     packageSpace + QStringLiteral("relationships/metadata/core-properties"),
                     QStringLiteral("docProps/core.xml")}})},
        {QStringLiteral("docProps/core.xml"), properties(report)},
        {QStringLiteral("word/_rels/document.xml.rels"), relations(relationsOfText(pictures))},
        {QStringLiteral("word/settings.xml"), settings()},
        {QStringLiteral("word/fontTable.xml"), fontTable()},
        {QStringLiteral("word/head.xml"), head(report)},
        {QStringLiteral("word/no-head.xml"), onlyText("hdr", "Header", {})},
        {QStringLiteral("word/foot.xml"), onlyText("ftr", "Footer", report.footer)},
    };
}

} // namespace fpk
