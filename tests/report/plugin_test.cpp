// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugin.h"
#include "report/pdf_finisher.h"

#include <gmock/gmock.h>

using namespace fpk;

namespace {

class Absent
{
public:
    static constexpr char plugin[] = "absent";
    virtual ~Absent() = default;
};

// What another version of the program may ask of a file that is there.
class OfAnotherVersion
{
public:
    static constexpr auto plugin = PdfFinisher::plugin;
    virtual ~OfAnotherVersion() = default;
};

} // namespace

Q_DECLARE_INTERFACE(Absent, "fpkplan.Absent")
Q_DECLARE_INTERFACE(OfAnotherVersion, "fpkplan.OfAnotherVersion")

TEST(Plugin, IsLoadedOnce)
{
    const Result<const PdfFinisher *> finisher = plugin<PdfFinisher>();
    ASSERT_TRUE(finisher);
    EXPECT_EQ(*plugin<PdfFinisher>(), *finisher);
}

TEST(Plugin, IsNamedWhenItIsMissing)
{
    const Result<const Absent *> absent = plugin<Absent>();
    ASSERT_FALSE(absent);
    EXPECT_EQ(absent.error().code, Error::Code::NotFound);
    EXPECT_THAT(absent.error().message.toStdString(), testing::HasSubstr("/lib/fpkplan/absent”"));
}

TEST(Plugin, IsNotTakenForWhatItIsNot) { EXPECT_FALSE(plugin<OfAnotherVersion>()); }
