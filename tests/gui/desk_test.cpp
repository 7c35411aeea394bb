// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_window.h"
#include "session/language.h"
#include "support/open_plan.h"

#include <QCoreApplication>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

class DeskTest : public testing::Test
{
protected:
    void SetUp() override
    {
        language::use(u"en"_s);
        ASSERT_TRUE(desk.open(open.path()));
    }
    // As the window asks for it.
    void choose(const QString &path)
    {
        Q_EMIT desk.window()->fileChosen(path);
        QCoreApplication::processEvents();
    }

    test::OpenPlan open;
    QSettings memory{open.folder().path(u"memory.ini"_s), QSettings::IniFormat};
    Desk desk{{u"Айгуль"_s, [] { return test::noon(QDate(2023, 2, 10)); }}, memory};
};

} // namespace

TEST_F(DeskTest, AnotherFileTakesThePlaceOfTheFirst)
{
    const test::OpenPlan other;
    QFile::rename(other.path(), other.folder().path(u"other.fpkplan"_s));
    choose(other.folder().path(u"other.fpkplan"_s));
    EXPECT_THAT(desk.window()->windowTitle().toStdString(), HasSubstr("other.fpkplan"));
    EXPECT_TRUE(desk.window()->isVisible());
}

TEST_F(DeskTest, AFileThatCannotBeOpenedLeavesTheWindowAsItWas)
{
    open.folder().write(u"letter.fpkplan"_s, "Dear colleagues,");
    for (const QString &name : {u"letter.fpkplan"_s, u"missing.fpkplan"_s}) {
        const MainWindow *before = desk.window();
        choose(open.folder().path(name));
        ASSERT_EQ(desk.window(), before);
        EXPECT_TRUE(before->isVisible());
        EXPECT_THAT(before->windowTitle().toStdString(), HasSubstr("plan.fpkplan"));
        EXPECT_THAT(before->messages().text().toStdString(), HasSubstr(name.toStdString()));
    }
    EXPECT_EQ(open.folder().bytes(u"letter.fpkplan"_s), "Dear colleagues,");
}

TEST_F(DeskTest, AnotherPersonWorksOnInTheSameFile)
{
    Q_EMIT desk.window()->personChosen(u"Бакыт"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(memory.value(u"person"_s).toString(), u"Бакыт"_s);
    EXPECT_THAT(desk.window()->windowTitle().toStdString(), HasSubstr("plan.fpkplan"));
}
