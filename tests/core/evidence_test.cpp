// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "core/evidence.h"
#include "core/rules.h"
#include "support/small_plan.h"

#include <gmock/gmock.h>

namespace fpk {

using namespace Qt::StringLiterals;

namespace {

const Quarter quarter(2022, 4);
const QString someHash(64, u'a');

Evidence file(const Plan &plan, const QString &number, std::optional<ProgressEntryId> entry = {})
{
    Evidence evidence;
    evidence.id = EvidenceId::make();
    evidence.title = u"Протокол"_s;
    evidence.fileName = u"протокол.pdf"_s;
    evidence.hash = someHash;
    evidence.size = 1000;
    return attached(plan, evidence, test::action(plan, number).id, entry, QDate(2023, 1, 10));
}

Result<void> tried(const Plan &plan, const Draft &draft)
{
    Plan after = plan;
    if (const auto applied = after.apply(draft.changes()); !applied)
        return applied;
    return rules::check(after, draft.changes());
}

Result<void> made(const Plan &plan, const Evidence &evidence)
{
    Draft draft(plan);
    draft.create(evidence);
    return tried(plan, draft);
}

} // namespace

TEST(ANameOfAFile, IsMadeSafeForEverySystem)
{
    const std::pair<QString, QString> cases[] = {
        {u"письмо № 12.pdf"_s, u"письмо № 12.pdf"_s},
        {u"../../etc/passwd"_s, u"passwd"_s},
        {u"C:\\Windows\\system.ini"_s, u"system.ini"_s},
        {u"/"_s, u"file"_s},
        {u".."_s, u"file"_s},
        {u".bashrc"_s, u"bashrc"_s},
        {u"a:b|c?.txt"_s, u"a_b_c_.txt"_s},
        {u"две\nстроки.txt"_s, u"две_строки.txt"_s},
        {u"имя. . "_s, u"имя"_s},
        {u"CON.txt"_s, u"_CON.txt"_s},
        {u"lpt1"_s, u"_lpt1"_s},
        {u"cont.txt"_s, u"cont.txt"_s},
        {u"otchet\u202efdp.exe"_s, u"otchet_fdp.exe"_s},
    };
    for (const auto &[name, safe] : cases) {
        EXPECT_EQ(safeFileName(name), safe) << name.toStdString();
        EXPECT_EQ(safeFileName(safe), safe) << "made safe twice";
    }
    const QString safe = safeFileName(QString(300, u'ы') + u".docx"_s);
    EXPECT_LE(safe.toUtf8().size(), 255);
    EXPECT_TRUE(safe.endsWith(u"ы.docx"_s));
}

TEST(AFile, ThatASystemWouldRunIsAProgram)
{
    EXPECT_TRUE(isProgram(u"отчёт.pdf.EXE"_s));
    EXPECT_TRUE(isProgram(u"a.desktop"_s));
    EXPECT_FALSE(isProgram(u"exe"_s));
    EXPECT_FALSE(isProgram(u"отчёт.pdf"_s));
}

TEST(AnAddress, IsOfTheWeb)
{
    EXPECT_TRUE(isWebAddress(u"https://www.fpk.kg/page?id=1"_s));
    for (const QString &url :
         {u"www.fpk.kg"_s, u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"https://"_s, QString()})
        EXPECT_FALSE(isWebAddress(url)) << url.toStdString();
}

TEST(Evidence, IsAFileOrAnAddress)
{
    const Plan plan = test::smallPlan();
    const Evidence good = file(plan, u"1.1"_s);
    EXPECT_TRUE(made(plan, good));
    const auto expectRefused = [&](auto spoil, const char *field) {
        Evidence spoilt = good;
        spoil(spoilt);
        const Result<void> result = made(plan, spoilt);
        ASSERT_FALSE(result) << field;
        EXPECT_EQ(result.error().field, QLatin1StringView(field));
    };
    expectRefused([](Evidence &e) { e.url = u"https://fpk.kg"_s; }, "url");
    expectRefused([](Evidence &e) { e.fileName.clear(); }, "url");
    expectRefused([](Evidence &e) { e.fileName.clear(), e.url = u"fpk"_s; }, "url");
    expectRefused([](Evidence &e) { e.fileName = u"../x.pdf"_s; }, "file_name");
    expectRefused([](Evidence &e) { e.hash = u"abc"_s; }, "file_name");
    expectRefused([](Evidence &e) { e.size = largestEvidence + 1; }, "size");
    expectRefused([](Evidence &e) { e.title = u" "_s; }, "title");
    expectRefused([](Evidence &e) { e.action = ActionId::make(); }, "action");
}

TEST(Evidence, StandsWithAReportOfItsOwnAction)
{
    const Plan plan = test::smallPlan();
    const ProgressEntry &proposed = *plan.entry(test::action(plan, u"1.1"_s).id, quarter);
    EXPECT_TRUE(made(plan, file(plan, u"1.1"_s, proposed.id)));
    const Result<void> refused = made(plan, file(plan, u"1.2"_s, proposed.id));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, u"entry"_s);
}

TEST(Evidence, GoesWithTheReportThatItStandsWith)
{
    const Plan plan = test::smallPlan();
    const ProgressEntry &proposed = *plan.entry(test::action(plan, u"1.1"_s).id, quarter);
    Draft alone(plan);
    alone.remove<ProgressEntry>(proposed);
    EXPECT_FALSE(tried(plan, alone)) << "its evidence would be left";
    Draft whole(plan);
    whole.remove(proposed);
    EXPECT_TRUE(tried(plan, whole));
    EXPECT_EQ(whole.changes().size(), 2u);
}

TEST(Evidence, OfAClosedQuarterStaysAsItIs)
{
    Plan plan = test::smallPlan();
    plan.load(test::entry(test::action(plan, u"1.1"_s).id, Quarter(2023, 1), Mark::InProgress));
    const ProgressEntry &closed = *plan.entry(test::action(plan, u"1.1"_s).id, quarter);
    const ProgressEntry &open = *plan.entry(closed.action, Quarter(2023, 1));
    QuarterClose close;
    close.id = QuarterCloseId::make();
    close.quarter = quarter;
    close.number = 1;
    close.closedOn = QDate(2023, 1, 15);
    close.closedBy = close.digest = u"x"_s;
    plan.load(close);

    EXPECT_FALSE(made(plan, file(plan, u"1.1"_s, closed.id)));
    EXPECT_TRUE(made(plan, file(plan, u"1.1"_s, open.id)));
    EXPECT_TRUE(made(plan, file(plan, u"1.1"_s)));
    const Evidence &letter = *plan.evidence(closed.action).front();
    Draft removal(plan);
    removal.remove(letter);
    EXPECT_FALSE(tried(plan, removal));
    for (const std::optional<ProgressEntryId> entry :
         {std::optional(open.id), std::optional<ProgressEntryId>()}) {
        Evidence moved = letter;
        moved.entry = entry;
        Draft draft(plan);
        draft.update(moved);
        EXPECT_FALSE(tried(plan, draft)) << "taken away from a closed report";
    }
}

TEST(Evidence, IsListedWithTheReportsOfItsQuarterAndWithWholeActions)
{
    const Plan plan = test::smallPlan();
    const auto titles = [&](Quarter of) {
        std::vector<QString> found;
        for (const Evidence *evidence : evidenceFor(plan, of))
            found.push_back(evidence->title);
        return found;
    };
    EXPECT_THAT(titles(quarter), testing::ElementsAre(u"Письмо № 12"_s, u"Программа семинаров"_s));
    EXPECT_THAT(titles(Quarter(2023, 1)), testing::ElementsAre(u"Программа семинаров"_s));
}

} // namespace fpk
