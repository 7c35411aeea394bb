// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_commands.h"
#include "gui/scripted_prompts.h"
#include "support/open_plan.h"

#include <QPrinter>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;

namespace {

// A preview that asks for its pages once more while they are being painted, as after a resize.
class ImpatientPreview : public test::ScriptedPrompts
{
public:
    explicit ImpatientPreview(const QString &path) { m_printer.setOutputFileName(path); }

    void preview(const QString &, const std::function<void(QPrinter &)> &paint) override
    {
        m_paint = paint;
        m_paint(m_printer);
    }
    void wait(Job &job, const QString &sentence) override
    {
        if (++jobs == 1)
            m_paint(m_printer);
        ScriptedPrompts::wait(job, sentence);
    }

    int jobs = 0;

private:
    QPrinter m_printer;
    std::function<void(QPrinter &)> m_paint;
};

} // namespace

TEST(ReportCommandsTest, APrinterIsPaintedOnByOneJobAtATime)
{
    const test::OpenPlan open;
    const QString path = open.folder().path(u"preview.pdf"_s);
    QuarterView view(open.workspace(), Quarter(2023, 1));
    ImpatientPreview prompts(path);
    ReportCommands reports(view, prompts);
    reports.preview();
    EXPECT_EQ(prompts.jobs, 1);
    EXPECT_TRUE(open.folder().bytes(u"preview.pdf"_s).startsWith("%PDF"));
    reports.preview();
    EXPECT_EQ(prompts.jobs, 2) << "and the next time again";
}
