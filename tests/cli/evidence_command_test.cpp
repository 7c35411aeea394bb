// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <gmock/gmock.h>

namespace fpk::test {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

struct EvidenceCommand : testing::Test
{
    Program program;

    void SetUp() override
    {
        program.makePlan();
        program.folder().write(u"письмо.pdf"_s, "%PDF");
    }
    [[nodiscard]] Outcome evidence(const QStringList &words) const
    {
        return program.onPlan(QStringList{u"evidence"_s, u"4.5"_s} + words);
    }
};

} // namespace

TEST_F(EvidenceCommand, AttachesListsSavesAndTakesAway)
{
    ASSERT_EQ(program
                  .onPlan({u"progress"_s, u"4.5"_s, u"--quarter"_s, u"2022-Q4"_s, u"--status"_s, u"done"_s,
                           u"--done-on"_s, u"2022-11-14"_s})
                  .code,
              0);
    ASSERT_EQ(evidence({u"--attach"_s, u"письмо.pdf"_s, u"--quarter"_s, u"2022-Q4"_s, u"--title"_s,
                        u"Письмо № 12"_s})
                  .code,
              0);
    ASSERT_EQ(evidence({u"--link"_s, u"https://www.fpk.kg/12"_s}).code, 0);
    const nlohmann::json list = evidence({u"--json"_s}).json();
    ASSERT_EQ(list.size(), 2u);
    EXPECT_EQ(list[0]["title"], "Письмо № 12");
    EXPECT_EQ(list[0]["file"], "письмо.pdf");
    EXPECT_EQ(list[0]["size"], 4);
    EXPECT_EQ(list[0]["quarter"], "2022-Q4");
    EXPECT_EQ(list[1]["url"], "https://www.fpk.kg/12");
    EXPECT_EQ(list[1]["quarter"], nullptr);
    EXPECT_EQ(program.onPlan({u"show"_s, u"4.5"_s, u"--json"_s}).json()["evidence"], list);
    ASSERT_EQ(evidence({u"--save"_s, u"1"_s, u"--output"_s, u"out.pdf"_s}).code, 0);
    EXPECT_EQ(program.folder().bytes(u"out.pdf"_s), QByteArray("%PDF"));
    EXPECT_EQ(program.onPlan({u"check"_s}).code, 0);
    ASSERT_EQ(evidence({u"--remove"_s, u"1"_s}).code, 0);
    EXPECT_EQ(evidence({u"--json"_s}).json().size(), 1u);
    ASSERT_EQ(program.onPlan({u"undo"_s}).code, 0);
    EXPECT_EQ(evidence({u"--json"_s}).json().size(), 2u);
    EXPECT_EQ(evidence({u"--save"_s, u"2"_s, u"--output"_s, u"again.pdf"_s}).code, 1) << "an address";
}

TEST_F(EvidenceCommand, RefusesInASentence)
{
    const auto expectRefused = [&](const QStringList &words, int code, const char *sentence) {
        const Outcome outcome = evidence(words);
        EXPECT_EQ(outcome.code, code);
        EXPECT_THAT(outcome.message.toStdString(), HasSubstr(sentence));
    };
    expectRefused({u"--link"_s, u"file:///etc/passwd"_s}, 1, "no address on the web");
    expectRefused({u"--attach"_s, u"none.pdf"_s}, 1, "There is no file");
    expectRefused({u"--attach"_s, u"письмо.pdf"_s, u"--quarter"_s, u"2022-Q4"_s}, 1, "Nothing is reported");
    expectRefused({u"--attach"_s, u"письмо.pdf"_s, u"--body"_s, u"ОСП"_s}, 2, "--quarter");
    expectRefused({u"--attach"_s, u"письмо.pdf"_s, u"--remove"_s, u"1"_s}, 2, "Only one");
    expectRefused({u"--save"_s, u"1"_s, u"--output"_s, u"out.pdf"_s}, 1, "the action has 0");
    EXPECT_EQ(evidence({u"--json"_s}).json().size(), 0u);
}

} // namespace fpk::test
