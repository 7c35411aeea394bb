// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_file.h"

#include "report/paper.h"
#include "support/printing.h"

#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace fpk::test {

PdfFile::PdfFile(const Report &report)
{
    const Result<void> written = writePdf(report, path());
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

QString flowing(const QString &text) { return text.simplified(); }

} // namespace fpk::test
