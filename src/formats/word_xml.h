// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace fpk {

// Writes an XML part of a Word document. Names without a prefix are of Word's own namespace, "w".
class WordXml
{
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    explicit WordXml(const char *root);

    void begin(const char *name, Attributes attributes = {});
    void end() { m_xml.writeEndElement(); }
    void empty(const char *name, Attributes attributes = {});
    void value(const char *name, const QString &value) { empty(name, {{"val", value}}); }
    void value(const char *name, int number) { value(name, QString::number(number)); }
    // A run of text; lines are parted by '\n'.
    void run(const QString &text, bool bold = false);
    // A run whose text the program works out: PAGE, NUMPAGES.
    void field(const QString &instruction);

    // Ends all elements.
    QByteArray bytes();

private:
    void writeLine(const QString &line);
    void writeAttributes(Attributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace fpk
