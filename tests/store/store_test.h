// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/draft.h"
#include "store/connection.h"
#include "store/store.h"
#include "support/plan_folder.h"

#include <gtest/gtest.h>

namespace fpk::test {

// The small plan in a file, and edits of it.
struct StoreTest : testing::Test
{
    PlanFolder folder;
    QString path = folder.path(QStringLiteral("plan.fpkplan"));

    void SetUp() override { ASSERT_TRUE(Store::create(path, firstSet())); }

    std::unique_ptr<Store> open() const
    {
        Result<std::unique_ptr<Store>> store = Store::open(path);
        EXPECT_TRUE(store) << (store ? "" : store.error().message.toStdString());
        return *std::move(store);
    }

    static ChangeSet setOf(const std::vector<Change> &changes)
    {
        return {QUuid::createUuid(),
                noon(QDate(2023, 4, 3)).toUTC(),
                QStringLiteral("Бакыт"),
                QStringLiteral("по письму № 7"),
                {},
                changes};
    }

    static ChangeSet renaming(const Plan &plan, const QString &title)
    {
        Action renamed = action(plan, QStringLiteral("1.1"));
        renamed.title = title;
        Draft draft(plan);
        draft.update(renamed);
        return setOf(draft.changes());
    }

    // What SQLite itself says to a statement, past all our code.
    Result<void> sql(const QString &statement) const
    {
        Connection connection(path);
        EXPECT_TRUE(connection.open());
        return connection.runScript(statement + QStringLiteral(";\n"));
    }
};

} // namespace fpk::test
