// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_file.h"

#include "report/paper.h"
#include "support/printing.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace fpk::test {

PdfFile::PdfFile(const Report &report, const PageSetup &setup)
{
    const Result<void> written = writePdf(report, path(), setup);
    EXPECT_TRUE(written) << (written ? std::string() : written.error().message.toStdString());
}

QString PdfFile::ask(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    const bool answered = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
    EXPECT_TRUE(answered && process.exitCode() == 0)
        << program.toStdString() << " (package poppler-utils): " << process.errorString().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

int PdfFile::pageCount() const
{
    const QString info = ask(QStringLiteral("pdfinfo"), {path()});
    return QRegularExpression(QStringLiteral("Pages:\\s+(\\d+)")).match(info).captured(1).toInt();
}

QStringList PdfFile::pages() const
{
    QStringList pages =
        ask(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(), QStringLiteral("-")})
            .split(u'\f');
    pages.removeLast(); // every page ends in a form feed
    return pages;
}

QString PdfFile::flowingText() const
{
    return flowing(ask(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path(), QStringLiteral("-")}));
}

std::vector<QRectF> PdfFile::words() const
{
    const QString boxes =
        ask(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path(), QStringLiteral("-")});
    const QRegularExpression box(
        QStringLiteral("<word xMin=\"(.+?)\" yMin=\"(.+?)\" xMax=\"(.+?)\" yMax=\"(.+?)\">"));
    std::vector<QRectF> words;
    for (auto matches = box.globalMatch(boxes); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto edge = [&match](int i) { return match.captured(i).toDouble(); };
        words.emplace_back(QPointF(edge(1), edge(2)), QPointF(edge(3), edge(4)));
    }
    return words;
}

QStringList PdfFile::fonts() const
{
    QStringList lines = ask(QStringLiteral("pdffonts"), {path()}).split(u'\n', Qt::SkipEmptyParts);
    return lines.mid(2); // below the head and its rule
}

QStringList PdfFile::pageSizes() const
{
    static const QRegularExpression form(QStringLiteral("Page +\\d+ size: +(\\d+)[.\\d]* x (\\d+)"));
    QStringList sizes;
    auto found = form.globalMatch(
        ask(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("-1"), path()}));
    while (found.hasNext()) {
        const QRegularExpressionMatch size = found.next();
        sizes << size.captured(1) + QStringLiteral(" x ") + size.captured(2);
    }
    return sizes;
}

QStringList PdfFile::bookmarks() const
{
    QXmlStreamReader xml(ask(QStringLiteral("pdftohtml"), {QStringLiteral("-xml"), QStringLiteral("-i"),
                                                           QStringLiteral("-stdout"), path()}));
    QStringList found;
    int depth = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == QLatin1StringView("outline"))
            depth += xml.isStartElement() ? 1 : -1;
        if (xml.isStartElement() && xml.name() == QLatin1StringView("item")) {
            const QString page = xml.attributes().value(QStringLiteral("page")).toString();
            found << QString(2 * (depth - 1), u' ') + xml.readElementText() + u' ' + page;
        }
    }
    return found;
}

QString PdfFile::faultsAsPdfA() const
{
    QStringList jars;
    for (const char *name : {"pdfbox2", "preflight", "xmpbox", "fontbox2", "commons-logging", "commons-io",
                             "javax.activation", "jaxb-api"})
        jars << QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1StringView(name));
    const QString said =
        ask(QStringLiteral("java"), {QStringLiteral("-cp"), jars.join(u':'),
                                     QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), path()});
    return said.contains(QStringLiteral("is a valid PDF/A-1b file")) ? QString()
                                                                     : QStringLiteral("not valid: ") + said;
}

QByteArray PdfFile::bytes() const
{
    QFile file(path());
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

QString flowing(const QString &text) { return text.simplified(); }

} // namespace fpk::test
