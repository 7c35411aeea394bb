// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/packs.h"
#include "support/plan_folder.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <QDir>
#include <QDirIterator>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QString &folder)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
        files << it.next();
    files.sort();
    return files;
}

std::vector<const Body *> bodiesOf(const Plan &plan)
{
    return {plan.findBody(u"ЦК"_s), plan.findBody(u"ОСП-НАРЫН"_s), plan.findBody(u"ФПК"_s)};
}

} // namespace

TEST(Packs, CancelledAtAnyBodyLeaveWholeFilesOnly)
{
    const Plan plan = test::smallPlan();
    const test::PlanFolder folder;
    const QDate today(2023, 3, 31);
    const QString whole = folder.path(u"whole"_s);
    ASSERT_TRUE(makePacks(plan, Quarter(2023, 1), today, bodiesOf(plan), whole));
    const qsizetype all = filesIn(whole).size();
    for (int last = 0; last < 3; ++last) {
        const QString path = folder.path(u"cancelled %1"_s.arg(last));
        const auto made = makePacks(plan, Quarter(2023, 1), today, bodiesOf(plan), path,
                                    [&](int done, int) { return done < last; });
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().code, Error::Code::Cancelled);
        const QStringList files = filesIn(path);
        EXPECT_EQ(files.size(), 3 * last) << "table, report and sheet of each body before";
        EXPECT_LT(files.size(), all);
        for (const QString &file : files) {
            const QString name = QString(file).replace(path, whole);
            EXPECT_EQ(QFileInfo(file).size(), QFileInfo(name).size()) << file.toStdString();
        }
    }
}
