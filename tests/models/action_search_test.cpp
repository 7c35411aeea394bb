// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/action_search.h"

#include <QCoreApplication>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

class ActionSearchTest : public testing::Test
{
protected:
    void readAll()
    {
        while (!search.isReady())
            QCoreApplication::processEvents();
    }

    QStringList texts{u"семинар"_s, u"собрание"_s, u"семинары и собрания"_s};
    int read = 0;
    ActionSearch search{[this](quint32 row) {
        ++read;
        return texts[row];
    }};
};

} // namespace

TEST_F(ActionSearchTest, ReadsTheTextsWhenTheProgramIsIdle)
{
    search.restart(3);
    EXPECT_EQ(read, 0);
    readAll();
    EXPECT_EQ(read, 3);
    EXPECT_THAT(search.find({u"семинар"_s}), ElementsAre(0u, 2u));
    EXPECT_EQ(read, 3);
}

TEST_F(ActionSearchTest, ASearchThatComesBeforeReadsThemAtOnce)
{
    search.restart(3);
    EXPECT_THAT(search.find({u"собрани"_s}), ElementsAre(1u, 2u));
    EXPECT_TRUE(search.isReady());
}

TEST_F(ActionSearchTest, NarrowsWidensAndBeginsAnew)
{
    search.restart(3);
    EXPECT_THAT(search.find({u"се"_s}), ElementsAre(0u, 2u));
    EXPECT_THAT(search.find({u"се"_s, u"собр"_s}), ElementsAre(2u));
    EXPECT_THAT(search.find({u"собр"_s}), ElementsAre(1u, 2u));
    EXPECT_THAT(search.find({u"нет"_s}), IsEmpty());
    texts = {u"нет"_s};
    search.restart(1);
    EXPECT_THAT(search.find({u"нет"_s}), ElementsAre(0u));
}

TEST_F(ActionSearchTest, FindsATextThatHasChangedWhetherReadOrNot)
{
    search.restart(3);
    texts[2] = u"пленум"_s;
    search.reread(2);
    readAll();
    texts[0] = u"пленум"_s;
    search.reread(0);
    EXPECT_THAT(search.find({u"пленум"_s}), ElementsAre(0u, 2u));
    texts[0] = u"семинар"_s;
    search.reread(0);
    EXPECT_THAT(search.find({u"пленум"_s}), ElementsAre(2u)) << "the same search again";
}
