// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_file.h"
#include "store/store_test.h"

#include <QDir>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

const QString resources = QStringLiteral(FPK_SOURCE_DIR "/resources/desktop/");

// A desktop that knows this program and what Qt has built in: Qt reads the same descriptions as the desktop
// does, but takes what is in a file for what a folder read later calls it.
struct DesktopTest : StoreTest
{
    DesktopTest()
    {
        qputenv("XDG_DATA_HOME", folder.path(u"share"_s).toUtf8());
        qputenv("XDG_DATA_DIRS", folder.path(u"none"_s).toUtf8());
        QDir(folder.path(u"."_s)).mkpath(u"share/mime/packages"_s);
        QFile::copy(resources + u"fpkplan.xml"_s, folder.path(u"share/mime/packages/fpkplan.xml"_s));
    }
    ~DesktopTest() override
    {
        qunsetenv("XDG_DATA_HOME");
        qunsetenv("XDG_DATA_DIRS");
    }
};

// The attributes of the first element that has the one named.
QXmlStreamAttributes elementWith(const QString &attribute, const QString &value)
{
    QFile file(resources + u"fpkplan.xml"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (xml.isStartElement() && xml.attributes().value(attribute) == value)
            return xml.attributes();
    }
    return {};
}

QStringList linesOfEntry()
{
    QFile file(resources + u"fpkplan.desktop"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

} // namespace

TEST_F(DesktopTest, APlanFileIsKnownByWhatIsInItAndByItsName)
{
    folder.write(u"letter.txt"_s, "Dear colleagues,");
    ASSERT_TRUE(QFile::copy(path, folder.path(u"renamed"_s)));
    const QMimeDatabase desktop;
    const QString planType = u"application/x-fpkplan"_s;
    EXPECT_EQ(desktop.mimeTypeForFile(path).name(), planType);
    EXPECT_EQ(desktop.mimeTypeForFile(folder.path(u"renamed"_s), QMimeDatabase::MatchContent).name(),
              planType);
    EXPECT_EQ(desktop.mimeTypeForFile(folder.path(u"new.fpkplan"_s), QMimeDatabase::MatchExtension).name(),
              planType);
    EXPECT_NE(desktop.mimeTypeForFile(folder.path(u"letter.txt"_s)).name(), planType);
    EXPECT_TRUE(desktop.mimeTypeForFile(path).inherits(u"application/vnd.sqlite3"_s));
}

TEST_F(DesktopTest, TheMagicIsTheProgramsOwn)
{
    const QXmlStreamAttributes magic = elementWith(u"type"_s, u"big32"_s);
    EXPECT_EQ(magic.value(u"value"_s).toUInt(nullptr, 0), planfile::applicationId);
    EXPECT_EQ(magic.value(u"offset"_s).toLongLong(), planfile::applicationOffset);
}

TEST_F(DesktopTest, TheProgramIsOfferedForPlanFilesInThreeLanguages)
{
    const QStringList lines = linesOfEntry();
    EXPECT_TRUE(lines.contains(u"MimeType=application/x-fpkplan;"_s));
    EXPECT_TRUE(lines.contains(u"Exec=fpkplan %f"_s));
    for (const QString &key : {u"Name"_s, u"Comment"_s}) {
        for (const QString &language : {u""_s, u"[ru]"_s, u"[ky]"_s})
            EXPECT_EQ(
                lines.filter(QRegularExpression(u'^' + QRegularExpression::escape(key + language + u'=')))
                    .size(),
                1)
                << (key + language).toStdString();
    }
    for (const QString &language : {u"ru"_s, u"ky"_s, u"en"_s})
        EXPECT_FALSE(elementWith(u"xml:lang"_s, language).isEmpty()) << language.toStdString();
}

} // namespace fpk::test
