// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter.h"
#include "core/search_index.h"

#include <gmock/gmock.h>
#include <random>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

SearchIndex indexOf(const QStringList &texts)
{
    SearchIndex index;
    for (const QString &text : texts)
        index.append(fold(text));
    return index;
}

} // namespace

TEST(SearchIndex, FindsWordsOfAnyLengthAnywhereInTheText)
{
    const SearchIndex index = indexOf({u"Провести семинары"_s, u"Семья и труд"_s, u"Договор"_s});
    EXPECT_THAT(index.find({u"сем"_s}), ElementsAre(0, 1));
    EXPECT_THAT(index.find({u"инар"_s}), ElementsAre(0));
    EXPECT_THAT(index.find({u"тр"_s}), ElementsAre(1));
    EXPECT_THAT(index.find({u"г"_s}), ElementsAre(2));
}

TEST(SearchIndex, WantsEveryWord)
{
    const SearchIndex index = indexOf({u"охрана труда"_s, u"труд"_s, u"охрана"_s});
    EXPECT_THAT(index.find({u"охр"_s, u"труд"_s}), ElementsAre(0));
}

TEST(SearchIndex, FindsNothingForALetterThatNoTextHas)
{
    const SearchIndex index = indexOf({u"аба"_s});
    EXPECT_THAT(index.find({u"щ"_s}), IsEmpty());
    EXPECT_THAT(index.find({u"щб"_s}), IsEmpty());
    EXPECT_THAT(index.find({u"баб"_s}), IsEmpty()) << "has all pairs of the word but not the word";
}

TEST(SearchIndex, ForgetsATextThatWasReplaced)
{
    SearchIndex index = indexOf({u"первый"_s, u"второй"_s});
    index.replace(0, u"другой"_s);
    EXPECT_THAT(index.find({u"первый"_s}), IsEmpty());
    EXPECT_THAT(index.find({u"пе"_s}), IsEmpty());
    EXPECT_THAT(index.find({u"рой"_s}), ElementsAre(1));
    EXPECT_THAT(index.find({u"другой"_s}), ElementsAre(0));
}

TEST(SearchIndex, LooksOnlyAmongTheRowsGiven)
{
    const SearchIndex index = indexOf({u"труд"_s, u"труд"_s, u"труд"_s});
    EXPECT_THAT(index.find({u"труд"_s}, {0, 2}), ElementsAre(0, 2));
}

TEST(SearchIndex, KnowsWhenASearchWasTypedOn)
{
    EXPECT_TRUE(SearchIndex::narrows({u"труда"_s}, {u"труд"_s}));
    EXPECT_TRUE(SearchIndex::narrows({u"труд"_s, u"о"_s}, {u"труд"_s}));
    EXPECT_FALSE(SearchIndex::narrows({u"тру"_s}, {u"труд"_s}));
}

TEST(SearchIndex, FindsWhatLookingThroughTheTextsFinds)
{
    std::mt19937 random(7);
    const QString letters = u"абвг "_s;
    const auto text = [&](int length) {
        QString made;
        while (made.size() < length)
            made += letters[qsizetype(random() % size_t(letters.size()))];
        return made;
    };
    QStringList texts;
    for (int i = 0; i < 300; ++i)
        texts << text(int(random() % 40));
    const SearchIndex index = indexOf(texts);
    for (int i = 0; i < 500; ++i) {
        const QStringList words = searchWords(text(1 + int(random() % 7)));
        SearchIndex::Rows expected;
        for (quint32 row = 0; row < index.size(); ++row) {
            if (std::all_of(words.begin(), words.end(),
                            [&](const QString &word) { return texts[row].contains(word); }))
                expected.push_back(row);
        }
        EXPECT_EQ(index.find(words), expected) << words.join(u' ').toStdString();
    }
}
