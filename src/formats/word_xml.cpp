// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/word_xml.h"

#include "formats/clean_text.h"

#include <cstring>

namespace fpk {

namespace {

QString qualified(const char *name)
{
    const QString plain = QString::fromLatin1(name);
    return std::strchr(name, ':') ? plain : QStringLiteral("w:") + plain;
}

} // namespace

WordXml::WordXml(const char *root) : m_xml(&m_bytes)
{
    static constexpr std::pair<const char *, const char *> spaces[] = {
        {"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
        {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
        {"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
        {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
        {"xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"},
    };
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    begin(root);
    for (const auto &[name, address] : spaces)
        m_xml.writeAttribute(QString::fromLatin1(name), QString::fromLatin1(address));
}

void WordXml::begin(const char *name, Attributes attributes)
{
    m_xml.writeStartElement(qualified(name));
    writeAttributes(attributes);
}

void WordXml::empty(const char *name, Attributes attributes)
{
    m_xml.writeEmptyElement(qualified(name));
    writeAttributes(attributes);
}

// In DrawingML attributes have no prefix: those whose name begins with ':' get none.
void WordXml::writeAttributes(Attributes attributes)
{
    for (const auto &[name, value] : attributes)
        m_xml.writeAttribute(name[0] == ':' ? QString::fromLatin1(name + 1) : qualified(name),
                             cleanText(value));
}

void WordXml::run(const QString &text, bool bold)
{
    if (text.isEmpty())
        return;
    begin("r");
    if (bold) {
        begin("rPr");
        empty("b");
        end();
    }
    const QStringList lines = cleanText(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            empty("br");
        writeLine(lines[i]);
    }
    end();
}

void WordXml::writeLine(const QString &line)
{
    const QStringList parts = line.split(QChar::SoftHyphen);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            empty("softHyphen");
        begin("t", {{"xml:space", QStringLiteral("preserve")}});
        m_xml.writeCharacters(parts[i]);
        end();
    }
}

void WordXml::field(const QString &instruction)
{
    begin("fldSimple", {{"instr", u' ' + instruction + u' '}});
    run(QStringLiteral("1"));
    end();
}

QByteArray WordXml::bytes()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace fpk
