// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QDir>
#include <QProcess>

#include <gmock/gmock.h>

namespace fpk::test {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::HasSubstr;

namespace {

struct Packs : testing::Test
{
    Program program;

    void SetUp() override { program.makePlan(); }

    [[nodiscard]] Outcome packs(const QStringList &words) const
    {
        return program.onPlan(QStringList{u"packs"_s, u"--quarter"_s, u"2023-Q1"_s, u"--output"_s, u"out"_s,
                                          u"--today"_s, u"2023-04-05"_s} +
                              words);
    }
    [[nodiscard]] QStringList files(const QString &folder) const
    {
        return QDir(program.folder().path(folder)).entryList(QDir::Files);
    }
    // What Python's own ZIP and XML readers see of a workbook: of the sheet of actions the attributes and
    // texts that matter, one a line.
    [[nodiscard]] std::string sheet(const QString &path) const
    {
        static const QString script = uR"(
import sys, zipfile, xml.etree.ElementTree as x
n = {'m': 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'}
z = zipfile.ZipFile(sys.argv[1])
words = [''.join(t.text or '' for t in s.iter('{%s}t' % n['m'])) for s in x.fromstring(z.read('xl/sharedStrings.xml'))]
s = x.fromstring(z.read('xl/worksheets/sheet2.xml'))
print('protected', s.find('m:sheetProtection', n).get('sheet'))
for c in s.findall('m:cols/m:col', n): print('column', c.get('min'), 'hidden' if c.get('hidden') else 'shown')
for r in s.findall('m:sheetData/m:row', n):
    print('row', r.get('r'), 'hidden' if r.get('hidden') else 'shown')
    for c in r.findall('m:c', n):
        v = c.find('m:v', n)
        if v is not None: print(c.get('r'), words[int(v.text)] if c.get('t') == 's' else v.text)
for v in s.findall('m:dataValidations/m:dataValidation', n):
    print('rule', v.get('type'), v.get('sqref').split(':')[0], (v.find('m:formula1', n).text or ''))
)"_s;
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s, script, program.folder().path(path)});
        EXPECT_TRUE(python.waitForFinished());
        EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
        return python.readAllStandardOutput().toStdString();
    }
};

} // namespace

TEST_F(Packs, AreMadeForTheBodiesNamedAndTellWhichHaveNothing)
{
    const Outcome made = packs({u"--body"_s, u"ОСП"_s, u"--body"_s, u"Съезд ФПК"_s});
    ASSERT_EQ(made.code, 0) << made.message.toStdString();
    EXPECT_THAT(made.answer.toStdString(),
                testing::AllOf(HasSubstr("ОСП: "), HasSubstr("Съезд ФПК: nothing")));
    EXPECT_EQ(files(u"out/ОСП"_s),
              (QStringList{u"Report ОСП 2023-Q1.pdf"_s, u"Sheet to fill in ОСП 2023-Q1.xlsx"_s,
                           u"Table ОСП 2023-Q1.pdf"_s}));
    const QByteArray list = program.folder().bytes(u"out/List of packs 2023-Q1.csv"_s);
    EXPECT_TRUE(list.contains("ОСП,"));
    EXPECT_EQ(list.count("\r\n"), 3) << "a head, and a row for each body";
}

TEST_F(Packs, WithoutABodyAreMadeForAllThatReportOneByOne)
{
    ASSERT_EQ(packs({}).code, 0);
    const QStringList folders =
        QDir(program.folder().path(u"out"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    EXPECT_THAT(folders, testing::IsSupersetOf({u"ОСП"_s, u"РК"_s, u"Профсоюз образования"_s}));
    EXPECT_FALSE(folders.contains(u"ЦК"_s)) << "its members report";
}

TEST_F(Packs, HaveASheetInWhichOnlyWhatIsReportedCanBeFilledIn)
{
    ASSERT_EQ(packs({u"--body"_s, u"ОСП"_s}).code, 0);
    const std::string seen = sheet(u"out/ОСП/Sheet to fill in ОСП 2023-Q1.xlsx"_s);
    EXPECT_THAT(seen, HasSubstr("protected 1"));
    EXPECT_THAT(seen, HasSubstr("column 1 hidden"));
    EXPECT_THAT(seen, HasSubstr("row 1 hidden"));
    EXPECT_THAT(seen, HasSubstr(" 2023-Q1 ОСП\n")) << "the key of the sheet";
    EXPECT_THAT(seen, HasSubstr("row 2 hidden\nB2 number\nC2 title\n"));
    EXPECT_THAT(seen, testing::ContainsRegex("\nA4 [0-9a-f-]+\nB4 "));
    EXPECT_THAT(seen, HasSubstr("rule list E4 \"not started,in progress,partially done,done,"));
    EXPECT_THAT(seen, HasSubstr("rule whole F4 0"));
    EXPECT_THAT(seen, HasSubstr("rule date H4 "));
}

TEST_F(Packs, InTheThreeLanguagesHaveAListOfMarksThatExcelTakes)
{
    for (const QString &lang : {u"ru"_s, u"ky"_s}) {
        ASSERT_EQ(packs({u"--body"_s, u"ОСП"_s, u"--lang"_s, lang}).code, 0);
        const QStringList sheets = QDir(program.folder().path(u"out/ОСП"_s)).entryList({u"*.xlsx"_s});
        for (const QString &name : sheets)
            EXPECT_THAT(sheet(u"out/ОСП/"_s + name), HasSubstr("rule list E4 \"")) << name.toStdString();
    }
}

TEST_F(Packs, AreRefusedInASentence)
{
    const Outcome unknown = packs({u"--body"_s, u"НЕТ"_s});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_THAT(unknown.message.toStdString(), HasSubstr("no body with the code"));
    program.folder().write(u"file"_s, "x");
    const Outcome blocked =
        program.onPlan({u"packs"_s, u"--quarter"_s, u"2023-Q1"_s, u"--output"_s, u"file"_s});
    EXPECT_EQ(blocked.code, 1);
    EXPECT_THAT(blocked.message.toStdString(), HasSubstr("cannot be made"));
    EXPECT_EQ(program.folder().bytes(u"file"_s), QByteArray("x"));
}

} // namespace fpk::test
