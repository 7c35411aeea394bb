// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change_set.h"
#include "support/small_plan.h"

#include <QFile>
#include <QTemporaryDir>

namespace fpk::test {

// A temporary folder for plan files.
class PlanFolder
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
    }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    }

private:
    QTemporaryDir m_folder;
};

// A noon of the plan's time.
inline QDateTime noon(QDate day) { return {day, QTime(12, 0)}; }

// The set that makes the small plan.
inline ChangeSet firstSet()
{
    return {QUuid::createUuid(),  noon(QDate(2022, 1, 28)).toUTC(), QStringLiteral("Айгуль"), {}, {},
            creation(smallPlan())};
}

} // namespace fpk::test
