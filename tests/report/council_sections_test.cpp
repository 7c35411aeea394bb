// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discipline.h"
#include "core/finance.h"
#include "core/summary.h"
#include "core/terms.h"
#include "formats/plan_json.h"
#include "report/missing_texts.h"
#include "report/quarterly_report.h"
#include "report/report_parts.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gmock/gmock.h>
#include <numeric>

using namespace fpk;
using namespace Qt::StringLiterals;
using test::charts;
using test::headings;
using test::paragraphs;
using test::section;
using test::tables;
using test::texts;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

namespace {

// The section of the report on a quarter that is over.
Report of(Section wanted, const Plan &plan, Quarter quarter)
{
    return section(quarterlyReport(plan, quarter, quarter.lastDay().addDays(15)), wanted);
}

QStringList rowsOf(const Report::Table &table)
{
    QStringList rows;
    for (const Report::Row &row : table.rows)
        rows << texts(row).join(u" | "_s);
    return rows;
}

CouncilReport wanted(Quarter quarter)
{
    CouncilReport wanted;
    wanted.quarter = quarter;
    wanted.today = quarter.lastDay();
    return wanted;
}

Signatory signatory(SignatoryRole role, const QString &post, const QString &name, const QString &phone = {})
{
    static int position = 0;
    return {SignatoryId::make(), position++, role, post, {}, name, phone};
}

} // namespace

TEST(TitleBlock, NamesThePeriodSinceTheBeginningOfTheYear)
{
    const Plan plan = test::smallPlan();
    const char *const titles[] = {
        "on the progress of the plan in quarter I of 2023",
        "on the progress of the plan in quarter II and the first half of 2023",
        "on the progress of the plan in quarter III and nine months of 2023",
        "on the progress of the plan in quarter IV and the whole of 2023",
    };
    for (int number = 1; number <= 4; ++number) {
        const std::vector<QString> block = paragraphs(quarterlyReport(plan, wanted(Quarter(2023, number))));
        EXPECT_THAT(block, Contains(QString::fromLatin1(titles[number - 1])));
        EXPECT_THAT(block, Contains(u"cumulative since the plan’s beginning on 1 January 2022"_s));
    }
    EXPECT_THAT(paragraphs(quarterlyReport(plan, wanted(Quarter(2023, 3)))),
                Contains(u"as of 30 September 2023"_s));
}

TEST(TitleBlock, HasTheStampOfWhoApproves)
{
    using Paragraph = Report::Paragraph;
    Plan plan = test::smallPlan();
    CouncilReport report = wanted(Quarter(2023, 3));
    const auto stamp = [&] {
        const Report made = quarterlyReport(plan, report);
        const auto *first = std::get_if<Paragraph>(&made.blocks.front());
        return first->style == Paragraph::Style::Stamp ? first->text : QString();
    };
    EXPECT_TRUE(stamp().contains(u"resolution of the Council"_s));
    plan.load(signatory(SignatoryRole::Signs, u"Председатель"_s, {}));
    plan.load(signatory(SignatoryRole::Approves, u"Заместитель председателя"_s, u"А. Асанов"_s));
    EXPECT_TRUE(stamp().contains(u"Заместитель председателя"_s));
    EXPECT_TRUE(stamp().contains(u"А. Асанов"_s));
    report.sections.removeOne(Section::Approval);
    EXPECT_EQ(stamp(), QString());
}

TEST(TitleBlock, NamesThePlaceWhereItIsGiven)
{
    const Plan plan = test::smallPlan();
    const CouncilReport report = wanted(Quarter(2023, 3));
    EXPECT_THAT(paragraphs(quarterlyReport(plan, report)), Contains(plan.info().organisation));
    EXPECT_THAT(paragraphs(quarterlyReport(plan, report)), Contains(u"Bishkek"_s));
    PlanInfo info = plan.info();
    info.place = u"г. Ош"_s;
    Plan elsewhere;
    elsewhere.load(info);
    const std::vector<QString> block = paragraphs(quarterlyReport(elsewhere, report));
    EXPECT_THAT(block, Contains(info.place));
    EXPECT_THAT(block, Not(Contains(u"Bishkek"_s)));
}

TEST(GeneralSection, TellsWhoHasReported)
{
    Plan plan = test::smallPlan();
    const std::vector<QString> said = paragraphs(of(Section::General, plan, Quarter(2023, 1)));
    EXPECT_THAT(said,
                Contains(u"Basis: “Стратегический план на 2022–2025 годы”; approved: Постановление Совета "
                         "от 28.01.2022"_s));
    EXPECT_THAT(said, Contains(u"Term of the plan: from 1 January 2022 through 31 December 2025"_s));
    EXPECT_THAT(said, Contains(u"Figures as of: 31 March 2023"_s));
    EXPECT_THAT(said, Contains(u"All reports for the quarter were given by 1 of 3 responsible body(ies)."_s));
    EXPECT_THAT(said, Contains(u"Nothing was reported by: ФПК; ЦК."_s));

    plan.load(test::entry(test::action(plan, u"1.3"_s).id, Quarter(2023, 1), Mark::InProgress));
    EXPECT_THAT(paragraphs(of(Section::General, plan, Quarter(2023, 1))),
                Contains(u"Not about all their actions reported: ЦК."_s));
}

TEST(GeneralSection, SaysThatAQuarterIsNotOver)
{
    const QString warning = u"The quarter is not over yet: the figures are preliminary."_s;
    CouncilReport report = wanted(Quarter(2023, 3));
    const Plan plan = test::smallPlan();
    EXPECT_THAT(paragraphs(quarterlyReport(plan, report)), Not(Contains(warning)));
    report.today = QDate(2023, 9, 29);
    EXPECT_THAT(paragraphs(quarterlyReport(plan, report)), Contains(warning));
}

TEST(SummarySection, TellsTheChangeSinceTheQuarterBefore)
{
    const std::vector<QString> said = paragraphs(of(Section::Summary, test::smallPlan(), Quarter(2022, 4)));
    EXPECT_THAT(said, Contains(u"Change since the quarter before: done +1, overdue 0."_s));
}

TEST(SummarySection, ItsBarsAddUpToTheActionsOfEachGoal)
{
    const Plan plan = bundledPlan();
    const std::vector<Report::Chart> drawn = charts(of(Section::Summary, plan, Quarter(2023, 4)));
    ASSERT_THAT(drawn, SizeIs(2));
    const Report::Chart &marks = drawn[0];
    const Summary summary = summarize(plan, {Quarter(2023, 4), Quarter(2023, 4).lastDay()});
    ASSERT_EQ(marks.categories.size(), summary.goals.size());
    for (size_t goal = 0; goal < summary.goals.size(); ++goal) {
        double sum = 0;
        for (const Report::Chart::Series &series : marks.series)
            sum += *series.values.at(goal);
        EXPECT_EQ(sum, summary.goals[goal].tally.actions);
    }
}

TEST(SummarySection, ItsLinesRunOverTheQuartersOfThePlanUpToThisOne)
{
    const Plan plan = test::smallPlan();
    const Report::Chart shares = charts(of(Section::Summary, plan, Quarter(2023, 1))).at(1);
    EXPECT_THAT(shares.categories,
                ElementsAre(u"I 2022"_s, u"II 2022"_s, u"III 2022"_s, u"IV 2022"_s, u"I 2023"_s));
    EXPECT_THAT(shares.series[0].values, ElementsAre(0.0, 0.0, 0.0, 20.0, 20.0));
    EXPECT_THAT(shares.series[1].values, ElementsAre(0.0, 0.0, 0.0, 20.0, 20.0));
    EXPECT_THAT(charts(of(Section::Summary, plan, Quarter(2040, 1))).at(1).categories, SizeIs(16));
}

TEST(DoneSection, ListsWhatWasDoneInTheQuarterWithItsEvidence)
{
    const Plan plan = test::smallPlan();
    const Report done = of(Section::Done, plan, Quarter(2022, 4));
    EXPECT_THAT(paragraphs(done),
                ElementsAre(u"Done in the quarter: 1, since the beginning of the year: 1, since the plan’s "
                            "beginning: 1."_s));
    EXPECT_THAT(rowsOf(tables(done).at(0)),
                ElementsAre(u"Goal 1. Защита трудовых прав и интересов работников"_s,
                            u"1.1 | Внести предложение в МТСОМ | 14.11.2022 | Письмо № 12 от 14.11.2022 | "
                            "Письмо № 12"_s));

    const Report later = of(Section::Done, plan, Quarter(2023, 1));
    EXPECT_THAT(paragraphs(later),
                ElementsAre(u"Done in the quarter: 0, since the beginning of the year: 0, since the plan’s "
                            "beginning: 1."_s));
    EXPECT_THAT(tables(later), IsEmpty());
}

TEST(InProgressSection, TellsHowOftenWhatRecursWasHeld)
{
    const Report report = of(Section::InProgress, test::smallPlan(), Quarter(2023, 1));
    EXPECT_THAT(paragraphs(report),
                ElementsAre(u"In progress or partially done: 1, of these overdue: 0."_s,
                            u"No action that is to be done once is in progress within its term."_s));
    const QStringList rows = rowsOf(tables(report).at(0));
    ASSERT_EQ(rows.size(), 4); // two goals, 1.2 and 2.1
    EXPECT_TRUE(
        rows[1].startsWith(u"1.2 | Провести семинары по охране труда | quarterly | 1 of 1 | 5 of 5 |"_s))
        << rows[1].toStdString();
    EXPECT_TRUE(rows[3].startsWith(u"2.1 | Вовлекать молодёжь в профсоюз | continuous | — | — | —"_s));
}

TEST(InProgressSection, ListsWhatIsToBeDoneOnceWithinItsTermOnly)
{
    Plan plan = test::smallPlan();
    ProgressEntry begun = test::entry(test::action(plan, u"1.3"_s).id, Quarter(2022, 4), Mark::PartlyDone);
    begun.summary = u"Заключено 40 договоров"_s;
    begun.reason = u"Осталось 12 организаций"_s;
    plan.load(begun);
    const QStringList row = texts(tables(of(Section::InProgress, plan, Quarter(2023, 1))).at(0).rows.at(1));
    EXPECT_EQ(row[0], u"1.3"_s);
    EXPECT_EQ(row[3], u"Q4 2022: Заключено 40 договоров"_s);
    EXPECT_EQ(row[4], u"Осталось 12 организаций"_s);
    EXPECT_EQ(row[5], u"31.12.2025"_s);
    const Report late = of(Section::InProgress, plan, Quarter(2026, 1));
    EXPECT_THAT(paragraphs(late), Contains(u"In progress or partially done: 2, of these overdue: 2."_s));
    EXPECT_THAT(tables(late), IsEmpty());
}

TEST(IndicatorsSection, TellsTheFiguresOfQuarterYearAndPlan)
{
    Plan plan = test::smallPlan();
    EXPECT_THAT(rowsOf(tables(of(Section::Indicators, plan, Quarter(2023, 1))).at(0)),
                ElementsAre(u"1.2 | Проведено семинаров, семинар | 26 | 1.5 | 1.5 | 5.5 | 21.1 %"_s));
    EXPECT_THAT(rowsOf(tables(of(Section::Indicators, plan, Quarter(2022, 3))).at(0)),
                ElementsAre(u"1.2 | Проведено семинаров, семинар | 26 | — | — | — | —"_s));

    const IndicatorId free = IndicatorId::make();
    plan.load(Indicator{free, test::action(plan, u"2.1"_s).id, 1, u"Принято"_s, u"чел."_s, {}, {}});
    EXPECT_THAT(paragraphs(of(Section::Indicators, plan, Quarter(2023, 1))),
                Contains(u"The plan sets no target for 1 indicator(s) of which no value was reported."_s));
    plan.load(Measurement{MeasurementId::make(), free, Quarter(2023, 1), {}, 7, {}});
    EXPECT_THAT(rowsOf(tables(of(Section::Indicators, plan, Quarter(2023, 1))).at(0)),
                Contains(u"2.1 | Принято, чел. | no target is set | 7 | 7 | 7 | —"_s));
}

TEST(DisciplineSection, OpensGroupsIntoTheirMembers)
{
    EXPECT_THAT(rowsOf(tables(of(Section::Discipline, test::smallPlan(), Quarter(2023, 1))).at(0)),
                ElementsAre(u"Федерация профсоюзов Кыргызстана | 1 | 0 | 0 | 0 of 1 | no"_s,
                            u"Отдел социально-экономической защиты трудящихся | 1 | 1 | 0 | — | not owed"_s,
                            u"Центральные комитеты | 2 | 0 | 0 | 0 of 2 | no"_s,
                            u"Областные советы профсоюзов"_s,
                            u"Нарынский областной совет профсоюзов | 1 | 0 | 0 | 1 of 1 | yes"_s));
}

TEST(DisciplineSection, HasEveryBodyThatAnswersForSomethingOnce)
{
    const Plan plan = bundledPlan();
    const Quarter quarter(2023, 4);
    const std::vector<Report::Row> rows = tables(of(Section::Discipline, plan, quarter)).at(0).rows;
    const auto plain = std::count_if(rows.begin(), rows.end(), [](const Report::Row &row) {
        return row.kind == Report::Row::Kind::Plain;
    });
    EXPECT_EQ(size_t(plain), discipline(plan, {quarter, quarter.lastDay()}).size());
}

TEST(FundingSection, SumsUpEachCurrencyUpToTheDay)
{
    const Plan plan = test::smallPlan();
    EXPECT_THAT(rowsOf(tables(of(Section::Funding, plan, Quarter(2023, 1))).at(0)),
                ElementsAre(u"ФПК | KGS | 150,000.50 | 12,000.00 | 138,000.50"_s,
                            u"МОТ | USD | no amount is set | 0.00 | —"_s,
                            u"Total | KGS | 150,000.50 | 12,000.00 | 138,000.50"_s,
                            u"Total | USD | no amount is set | 0.00 | —"_s));
    EXPECT_THAT(rowsOf(tables(of(Section::Funding, plan, Quarter(2022, 4))).at(0)),
                Contains(u"ФПК | KGS | 150,000.50 | 0.00 | 150,000.50"_s))
        << "spent later";
}

TEST(FundingSection, TellsWhatIsMissingInASum)
{
    Plan plan = test::smallPlan();
    plan.load(
        BudgetLine{BudgetLineId::make(), test::action(plan, u"1.1"_s).id, 1, {}, u"ФПК"_s, {}, u"KGS"_s, {}});
    EXPECT_EQ(texts(tables(of(Section::Funding, plan, Quarter(2023, 1))).at(0).rows.front())[2],
              u"150,000.50\nand 1 line(s) without an amount"_s);
}

TEST(NextQuarterSection, ListsWhatBeginsEndsOrComesAgain)
{
    const Plan plan = test::smallPlan();
    const QStringList third = rowsOf(tables(of(Section::NextQuarter, plan, Quarter(2022, 3))).at(0));
    EXPECT_THAT(third,
                Contains(u"1.1 | Внести предложение в МТСОМ | the term begins on 01.10.2022\nthe deadline "
                         "ends on 30.11.2022 | —"_s));
    EXPECT_THAT(third, Contains(u"1.2 | Провести семинары по охране труда | to be held 1 time(s) | —"_s));
    const QStringList last = rowsOf(tables(of(Section::NextQuarter, plan, Quarter(2025, 3))).at(0));
    EXPECT_EQ(last.filter(u"the deadline ends on 31.12.2025"_s).size(), 3);
    EXPECT_THAT(last,
                Not(Contains(testing::Truly([](const QString &row) { return row.startsWith(u"1.1"); }))))
        << "was done";
}

TEST(NextQuarterSection, TellsOfTheStagesOfATerm)
{
    Plan plan = test::smallPlan();
    Action staged = test::action(plan, u"2.2"_s);
    staged.id = ActionId::make();
    staged.number = 3;
    staged.deadline.kind = Deadline::Kind::Once;
    staged.deadline.windows = {{QDate(2023, 2, 1), QDate(2023, 4, 30)},
                               {QDate(2023, 5, 2), QDate(2023, 9, 1)}};
    plan.load(staged);
    const QStringList rows = rowsOf(tables(of(Section::NextQuarter, plan, Quarter(2023, 1))).at(0));
    EXPECT_THAT(
        rows.filter(u"2.3 |"_s),
        ElementsAre(u"2.3 | Обменяться визитами с профсоюзами Өзбекстана | a stage ends on 30.04.2023\nthe "
                    "next stage begins on 02.05.2023 | —"_s));
}

TEST(ProposalsSection, HasTheOldAndTheNewDeadlineAndTheGround)
{
    Plan plan = test::smallPlan();
    const Quarter quarter(2023, 1);
    ProgressEntry postponed = test::entry(test::action(plan, u"1.3"_s).id, quarter, Mark::Postponed);
    postponed.reason = u"Переговоры продолжаются"_s;
    plan.load(postponed);
    plan.load(test::entry(test::action(plan, u"2.2"_s).id, quarter, Mark::Withdrawn));
    ProgressEntry done = test::entry(test::action(plan, u"2.1"_s).id, quarter, Mark::Done);
    plan.load(done);

    const Report report = of(Section::Proposals, plan, quarter);
    EXPECT_THAT(rowsOf(tables(report).at(0)),
                ElementsAre(u"1.3 | Заключить коллективные договоры | postpone | 31.12.2025 | 31.03.2024 | "
                            "Переговоры продолжаются"_s,
                            u"2.2 | Обменяться визитами с профсоюзами Өзбекстана | remove from control | по "
                            "отдельному графику | — | Постановление Президиума от 20.12.2023"_s));
    EXPECT_THAT(paragraphs(report), ElementsAre(u"It is proposed to remove from control as done: 2.1."_s));
    EXPECT_THAT(tables(of(Section::Proposals, plan, quarter.next())), IsEmpty()) << "was proposed before";
}

TEST(ConclusionsSection, ResolvesWhatTheFiguresAskFor)
{
    Plan plan = test::smallPlan();
    const Quarter quarter(2026, 1);
    const auto said = [&] { return paragraphs(of(Section::Conclusions, plan, quarter)); };
    EXPECT_THAT(said(), Contains(u"3 overdue action(s) want attention: 1.2, 1.3, 2.1."_s));
    EXPECT_THAT(said(), Contains(u"3 responsible body(ies) owe reports for the quarter."_s));
    EXPECT_THAT(said(), Contains(u"1. The information is noted."_s));
    EXPECT_THAT(said(),
                Contains(u"2. Those responsible for the overdue actions (1.2, 1.3, 2.1) shall carry them "
                         "out and report to the Council by ____ ______________ 20___."_s));
    EXPECT_THAT(said(),
                Contains(u"3. These shall give their reports for the quarter by ____ ______________ 20___: "
                         "ФПК; ЦК; ОСП-НАРЫН."_s));

    for (const QString &number : {u"1.2"_s, u"1.3"_s, u"2.1"_s, u"2.2"_s})
        plan.load(test::entry(test::action(plan, number).id, quarter.previous(), Mark::Done));
    EXPECT_THAT(said(), Contains(u"No action is overdue."_s));
    EXPECT_THAT(said(), Contains(u"All reports for the quarter were given."_s));
    EXPECT_EQ(said().back(),
              u"2. The control of this resolution is entrusted to ______________________________."_s);
}

TEST(Appendix, HasATableOfEachGoalWithEveryActionOnLandscapePages)
{
    const Plan plan = bundledPlan();
    const Report report = quarterlyReport(plan, Quarter(2023, 4), QDate(2024, 1, 15));
    EXPECT_FALSE(report.landscape);
    const auto turns =
        std::find_if(report.blocks.begin(), report.blocks.end(), [](const Report::Block &block) {
            const auto *page = std::get_if<Report::NewPage>(&block);
            return page && page->landscape;
        });
    EXPECT_NE(turns, report.blocks.end());

    const std::vector<Report::Table> all = tables(section(report, Section::Appendix));
    const std::vector<const Goal *> goals = plan.goals();
    ASSERT_THAT(all, SizeIs(goals.size()));
    for (size_t i = 0; i < goals.size(); ++i) {
        const std::vector<const Action *> actions = plan.actions(goals[i]->id);
        ASSERT_THAT(all[i].columns, SizeIs(9));
        ASSERT_THAT(all[i].rows, SizeIs(actions.size()));
        for (size_t k = 0; k < actions.size(); ++k) {
            const QStringList row = texts(all[i].rows[k]);
            EXPECT_EQ(row[0], plan.number(*actions[k]));
            EXPECT_EQ(row[1], actions[k]->title);
            EXPECT_EQ(row[3], actions[k]->responsibleText);
        }
    }
}

TEST(Appendix, ShowsTheFiguresOfIndicatorsOrThePlansWords)
{
    Plan plan = test::smallPlan();
    const std::vector<Report::Row> rows = tables(of(Section::Appendix, plan, Quarter(2023, 1))).at(0).rows;
    EXPECT_EQ(texts(rows[1])[4], u"Проведено семинаров: 26\u00a0/\u00a05.5"_s);
    EXPECT_EQ(texts(rows[0])[4], test::action(plan, u"1.1"_s).indicatorText);
}

TEST(Appendix, ShowsOnlyTheEntryOfItsQuarter)
{
    Plan plan = test::smallPlan();
    ProgressEntry entry = test::entry(test::action(plan, u"2.1"_s).id, Quarter(2023, 3), Mark::Postponed);
    entry.summary = u"Сделано в третьем"_s;
    plan.load(entry);
    const QStringList third = texts(tables(of(Section::Appendix, plan, Quarter(2023, 3))).at(1).rows[0]);
    const QStringList fourth = texts(tables(of(Section::Appendix, plan, Quarter(2023, 4))).at(1).rows[0]);
    EXPECT_EQ(third[5], u"Сделано в третьем"_s);
    EXPECT_EQ(third[8], terms::date(*entry.newDeadline));
    EXPECT_EQ(fourth[5], QString());
    EXPECT_EQ(fourth[8], QString());
    EXPECT_TRUE(fourth[6].contains(terms::mark(Mark::Postponed)));
}

TEST(Signatures, AreOfThoseNamedOrLeaveABlank)
{
    Plan plan = test::smallPlan();
    CouncilReport report = wanted(Quarter(2023, 3));
    report.sections = {Section::Signatures};
    EXPECT_THAT(
        rowsOf(tables(quarterlyReport(plan, report)).at(0)),
        ElementsAre(testing::Truly([](const QString &row) { return row.startsWith(u"Chairperson | ___"); }),
                    u" | (signature) | (name)"_s, u"Seal |  | Date: ____ ______________ 20___"_s));
    plan.load(signatory(SignatoryRole::Signs, u"Председатель"_s, u"А. Асанов"_s));
    plan.load(signatory(SignatoryRole::Signs, u"Заведующий отделом"_s, {}));
    const std::vector<Report::Row> rows = tables(quarterlyReport(plan, report)).at(0).rows;
    ASSERT_THAT(rows, SizeIs(5));
    EXPECT_EQ(texts(rows[0])[2], u"А. Асанов"_s);
    EXPECT_EQ(texts(rows[1])[2], QString());
    EXPECT_EQ(texts(rows[2])[0], u"Заведующий отделом"_s);
    EXPECT_EQ(texts(rows[3])[2], u"(name)"_s);
}

TEST(Signatures, AreFollowedByThoseWhoAgreeAndWhoHasPreparedTheReport)
{
    Plan plan = test::smallPlan();
    CouncilReport report = wanted(Quarter(2023, 3));
    report.sections = {Section::Signatures};
    EXPECT_THAT(tables(quarterlyReport(plan, report)), SizeIs(1));
    plan.load(signatory(SignatoryRole::Agrees, u"Заведующий отделом"_s, u"Б. Бакиров"_s));
    plan.load(signatory(SignatoryRole::Prepares, u"специалист"_s, u"А. Осмонова"_s, u"0312 00-00-00"_s));
    const Report made = quarterlyReport(plan, report);
    ASSERT_THAT(tables(made), SizeIs(2));
    EXPECT_TRUE(texts(tables(made)[0].rows[0])[0].startsWith(u"Chairperson"_s)) << "nobody else signs";
    EXPECT_EQ(texts(tables(made)[1].rows[0])[0], u"Заведующий отделом"_s);
    EXPECT_EQ(paragraphs(made).back(), u"Prepared by: А. Осмонова, специалист, tel. 0312 00-00-00"_s);
}

TEST(MissingTexts, AreCountedAtTheEndOfAKyrgyzReportWhenAsked)
{
    const Plan plan = test::smallPlan();
    // goals: two titles, two short titles; actions: five titles, five results; six bodies
    EXPECT_EQ(countMissingKyrgyz(plan), 20);
    CouncilReport report = wanted(Quarter(2023, 3));
    report.sections << Section::MissingTexts;
    const QString note = u"20 text(s) of the plan have no Kyrgyz version and stand in Russian."_s;
    EXPECT_NE(paragraphs(quarterlyReport(plan, report)).back(), note) << "in English nothing is missing";
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Kyrgyz));
    const QString counted = paragraphs(quarterlyReport(plan, report)).back();
    report.sections.removeOne(Section::MissingTexts);
    const QString uncounted = paragraphs(quarterlyReport(plan, report)).back();
    QLocale::setDefault(before);
    EXPECT_EQ(counted, note);
    EXPECT_NE(uncounted, note);
}

TEST(CouncilReport, ItsSectionsAreLeftOutByTheirCodes)
{
    EXPECT_EQ(sectionsWithout({}), allOf<Section>());
    const QList<Section> fewer = sectionsWithout({u"funding"_s, u"nonsense"_s});
    EXPECT_EQ(fewer.size(), allOf<Section>().size() - 1);
    EXPECT_FALSE(fewer.contains(Section::Funding));
    QStringList titles;
    for (const Section one : allOf<Section>())
        titles << sectionTitle(one);
    EXPECT_EQ(titles.removeDuplicates(), 0);
}
