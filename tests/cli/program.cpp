// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QProcess>

#include <gmock/gmock.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

Outcome Program::operator()(const QStringList &words) const { return run(words, environment()); }

Outcome Program::with(const QString &variable, const QString &value, const QStringList &words) const
{
    QProcessEnvironment more = environment();
    more.insert(variable, value);
    return run(words, more);
}

QProcessEnvironment Program::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path(u"."_s));
    for (const QString &variable :
         {u"XDG_DATA_HOME"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(variable);
    return environment;
}

Outcome Program::run(const QStringList &words, const QProcessEnvironment &environment) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path(u"."_s));
    const bool hasLanguage = words.contains(u"--lang"_s);
    process.start(QStringLiteral(FPK_PROGRAM),
                  hasLanguage ? words : words + QStringList{u"--lang"_s, u"en"_s});
    EXPECT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

Outcome Program::onPlan(QStringList words) const
{
    return (*this)(words << u"--file"_s << m_folder.path(u"plan.fpkplan"_s));
}

void Program::makePlan() const
{
    const Outcome made = (*this)({u"init"_s, m_folder.path(u"plan.fpkplan"_s)});
    EXPECT_EQ(made.code, 0) << made.message.toStdString();
}

} // namespace fpk::test
