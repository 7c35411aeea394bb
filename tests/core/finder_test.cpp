// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finder.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::Contains;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

QStringList captions(const Finder &finder, const QString &typed, size_t most = 100)
{
    QStringList captions;
    for (const Findable *one : finder.find(typed, most))
        captions << one->caption;
    return captions;
}

Finder finder()
{
    static const Plan plan = test::smallPlan();
    Finder finder(plan);
    finder.addCommand(7, u"Печать…"_s);
    return finder;
}

} // namespace

TEST(AFinder, GoesToAnActionByItsNumberFirst)
{
    const Plan plan = test::smallPlan();
    const Finder all(plan);
    for (const Action *action : plan.actions()) {
        const auto found = all.find(plan.number(*action), 1);
        ASSERT_THAT(found, SizeIs(1));
        EXPECT_EQ(found.front()->record, action->id.uuid()) << plan.number(*action).toStdString();
    }
}

TEST(AFinder, FindsBodiesIndicatorsAndCommands)
{
    const Finder all = finder();
    const auto first = [&](const QString &typed) { return all.find(typed, 1).at(0); };
    EXPECT_EQ(first(u"нарын"_s)->kind, Findable::Kind::Body);
    EXPECT_EQ(first(u"печ"_s)->kind, Findable::Kind::Command);
    EXPECT_EQ(first(u"печ"_s)->command, 7);
    const Plan plan = test::smallPlan();
    const Indicator &held = *plan.indicators(test::action(plan, u"1.2"_s).id).front();
    EXPECT_THAT(captions(all, held.name), Contains(u"1.2 "_s + held.name));
}

TEST(AFinder, PutsWhatAPersonHasNamedBeforeWhatFitsAsWell)
{
    const Plan plan = test::smallPlan();
    const Finder all(plan, {u"Семинары ОСП"_s, u"Мои 2.1"_s});
    const auto kinds = [&](const QString &typed) {
        std::vector<Findable::Kind> found;
        for (const Findable *one : all.find(typed, 100))
            found.push_back(one->kind);
        return found;
    };
    using Kind = Findable::Kind;
    ASSERT_THAT(kinds(u"семинары"_s), SizeIs(testing::Gt(1U)));
    EXPECT_EQ(kinds(u"семинары"_s).front(), Kind::Filter);
    EXPECT_EQ(kinds(u"2.1"_s).front(), Kind::Action) << "that is its number";
    EXPECT_THAT(kinds(u"2.1"_s), Contains(Kind::Filter));
    EXPECT_EQ(captions(all, u"осп сем"_s).front(), u"Семинары ОСП"_s);
}

TEST(AFinder, PutsBeginningsOfWordsBeforeTheirInside)
{
    Plan plan = test::smallPlan();
    Body inside;
    inside.id = BodyId::make();
    inside.code = u"Надзор"_s;
    inside.name = u"Союзнадзор"_s;
    plan.load(inside);
    Body beginning = inside;
    beginning.id = BodyId::make();
    beginning.position = 1;
    beginning.code = u"ЗОР"_s;
    beginning.name = u"Зоркое око"_s;
    plan.load(beginning);
    const Finder finder(plan);
    const auto found = finder.find(u"зор"_s, 2);
    ASSERT_THAT(found, SizeIs(2));
    EXPECT_EQ(found[0]->record, beginning.id.uuid());
    EXPECT_EQ(found[1]->record, inside.id.uuid());
}

TEST(AFinder, TakesKyrgyzLettersTypedWithoutTheirKeyboard)
{
    Finder all((Plan()));
    all.addCommand(0, u"Көрсөткүчтөр"_s);
    EXPECT_EQ(captions(all, u"корсоткуч"_s), QStringList{u"Көрсөткүчтөр"_s});
    EXPECT_THAT(captions(all, u"другое"_s), IsEmpty());
}

TEST(AFinder, OffersSomethingBeforeAnythingIsTyped) { EXPECT_EQ(captions(finder(), {}, 3).size(), 3); }
