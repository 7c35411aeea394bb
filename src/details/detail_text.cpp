// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/detail_text.h"

#include "core/describe.h"
#include "core/figures.h"
#include "core/finance.h"
#include "core/occurrences.h"
#include "core/terms.h"
#include "editing/form.h"
#include "widgets/look.h"

#include <QCoreApplication>

#include <algorithm>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DetailText)
};

QString html(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

// Builds the text section by section.
class Detail
{
public:
    Detail(const QuarterView &view, const Action &action, const QPalette &palette)
        : m_view(view), m_plan(view.plan()), m_action(action), m_palette(palette)
    {
    }

    QString text()
    {
        heading();
        status();
        wording();
        deadline();
        bodies();
        indicators();
        budget();
        entries();
        return m_text;
    }

private:
    void heading()
    {
        m_text += QStringLiteral("<p style='margin:0 0 6px 0'><span style='color:%1; font-size:large; "
                                 "font-weight:bold'>%2</span>"
                                 "&nbsp; <span style='font-size:large'>%3</span></p>")
                      .arg(look::accent(m_palette).name(), m_plan.number(m_action),
                           html(terms::localized(m_action.title, m_action.titleKy)));
    }

    void status()
    {
        const Assessment &known = m_view.assessment(m_action.id);
        QString words = terms::mark(known.mark);
        if (const QString standing = terms::standing(known); !standing.isEmpty())
            words += QStringLiteral(", ") + standing;
        m_text += QStringLiteral("<p style='margin:0 0 2px 0; color:%1; font-weight:bold'>%2 %3</p>")
                      .arg(look::ink(known.light, m_palette).name(), terms::sign(known.light), html(words));
        paragraph(explain(m_action, known, m_view.point()));
        if (known.notReported)
            paragraph(Text::tr("Nothing was reported for %1.").arg(terms::quarter(m_view.quarter())));
    }

    void wording()
    {
        section(Text::tr("Official wording"));
        beginTable();
        row(form::title<Action>("deadline_text"), m_action.deadlineText);
        row(form::title<Action>("responsible_text"), m_action.responsibleText);
        row(form::title<Action>("indicator_text"), m_action.indicatorText);
        row(form::title<Action>("expected_result"),
            terms::localized(m_action.expectedResult, m_action.expectedResultKy));
        row(form::title<Action>("budget_text"), m_action.budgetText);
        endTable();
    }

    void deadline()
    {
        const Deadline &read = m_action.deadline;
        section(Text::tr("The deadline as it is read"));
        paragraph(terms::deadline(read));
        if (const auto days = postponement(m_action, m_view.assessment(m_action.id)))
            paragraph(terms::postponedTo(days->to));
        if (!read.certain)
            paragraph(Text::tr("Not certain: %1").arg(read.note));
        else if (!read.note.isEmpty())
            paragraph(read.note);
        if (const QString held = explain(heldUpTo(m_plan, m_action, m_view.quarter(), m_view.point().day));
            !held.isEmpty())
            paragraph(held);
        if (!read.alternative.isEmpty())
            paragraph(Text::tr("The other reading: %1").arg(terms::dates(read.alternative)));
    }

    void bodies()
    {
        section(Text::tr("Responsible"));
        beginTable();
        for (const Assignment *assignment : m_plan.assignments(m_action.id)) {
            const Body *body = m_plan.find(assignment->body);
            row(terms::role(assignment->role), form::bodyTitle(*body));
        }
        endTable();
    }

    void indicators()
    {
        const std::vector<const Indicator *> indicators = m_plan.indicators(m_action.id);
        if (indicators.empty())
            return;
        section(Text::tr("Indicators"));
        for (const Indicator *indicator : indicators) {
            QStringList figures{indicator->unit};
            figures.removeAll(QString());
            if (indicator->baseline)
                figures << Text::tr("baseline %1").arg(terms::number(*indicator->baseline));
            figures << (indicator->target ? Text::tr("target %1").arg(terms::number(*indicator->target))
                                          : Text::tr("no target is set"));
            if (const std::optional<double> actual = actualValue(m_plan, *indicator, m_view.quarter()))
                figures << Text::tr("actual %1").arg(terms::number(*actual));
            item(html(indicator->name), figures.join(QStringLiteral(" · ")));
        }
    }

    void budget()
    {
        const std::vector<const BudgetLine *> lines = m_plan.budgetLines(m_action.id);
        if (lines.empty())
            return;
        section(Text::tr("Budget"));
        for (const BudgetLine *line : lines) {
            QStringList figures;
            if (line->year)
                figures << QString::number(*line->year);
            figures << (line->planned
                            ? Text::tr("planned %1").arg(terms::money({*line->planned, line->currency}))
                            : Text::tr("the amount is not set"));
            if (const Money paid = spent(m_plan, *line); paid.minor != 0)
                figures << Text::tr("spent %1").arg(terms::money(paid));
            if (!line->note.isEmpty())
                figures << line->note;
            item(html(line->funder), figures.join(QStringLiteral(" · ")));
        }
    }

    void entries()
    {
        std::vector<const ProgressEntry *> entries = m_plan.allEntries(m_action.id);
        std::stable_sort(entries.begin(), entries.end(),
                         [](const auto *a, const auto *b) { return a->quarter > b->quarter; });
        section(Text::tr("Reported"));
        if (entries.empty())
            paragraph(Text::tr("Nothing was reported yet."));
        for (const ProgressEntry *entry : entries)
            this->entry(*entry);
    }

    void entry(const ProgressEntry &entry)
    {
        QString words = terms::mark(entry.mark);
        if (entry.percent)
            words += QStringLiteral(", ") + terms::percent(*entry.percent);
        m_text += QStringLiteral("<p style='margin:6px 0 1px 0'><b>%1</b> — %2</p>")
                      .arg(html(caption(m_plan, entry)), html(words));
        beginTable();
        for (const Statement &statement : statements(entry))
            row(statement.title, statement.text);
        endTable();
    }

    void section(const QString &caption)
    {
        m_text += QStringLiteral("<p style='margin:14px 0 3px 0; color:%1; font-weight:bold'>%2</p>")
                      .arg(look::accent(m_palette).name(), html(caption));
    }
    void paragraph(const QString &text)
    {
        m_text += QStringLiteral("<p style='margin:0 0 3px 0'>%1</p>").arg(html(text));
    }
    void item(const QString &name, const QString &figures)
    {
        m_text += QStringLiteral("<p style='margin:0 0 4px 0'>%1<br><span style='color:%2'>%3</span></p>")
                      .arg(name, look::muted(m_palette).name(), html(figures));
    }
    void beginTable() { m_text += QStringLiteral("<table cellspacing='0' cellpadding='2' width='100%'>"); }
    void row(const QString &caption, const QString &text)
    {
        if (!text.isEmpty())
            m_text += QStringLiteral(
                          "<tr><td width='34%' style='color:%1; padding-right:8px'>%2</td><td>%3</td></tr>")
                          .arg(look::muted(m_palette).name(), html(caption), html(text));
    }
    void endTable() { m_text += QStringLiteral("</table>"); }

    const QuarterView &m_view;
    const Plan &m_plan;
    const Action &m_action;
    const QPalette &m_palette;
    QString m_text;
};

} // namespace

QString detailText(const QuarterView &view, const Action &action, const QPalette &palette)
{
    return Detail(view, action, palette).text();
}

} // namespace fpk
