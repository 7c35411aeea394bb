// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter.h"
#include "report/report.h"

namespace fpk {

// The reports that a body itself owes or has given for the quarter.
struct OwnReports
{
    BodyId body;
};

// Where a figure leads: to the actions or the reports it counts, to one action, to another quarter.
using Destination = std::variant<Filter, OwnReports, ActionId, Quarter>;

// What something says in a sentence of its own, and where it leads.
struct Lead
{
    QString words;
    Destination to;
};

// A plan at a quarter in figures, in the language it was built in. It holds no pointers, so that it can be
// worked out in another thread.
struct Overview
{
    struct Figure
    {
        const char *key; // by which it is known whatever the language
        QString value;
        QString caption;
        QString note; // small, below
        Light light = Light::Grey;
        Lead lead;
    };
    // A chart with what stands behind its parts.
    struct Drawing
    {
        Report::Chart chart;
        std::vector<std::vector<Lead>> parts; // by category and series
        std::vector<Lead> wholes;             // by category; empty: nothing stands for one
    };
    struct Row
    {
        std::vector<QString> cells;
        Light light = Light::Grey;
        Lead lead;
        std::map<size_t, Lead> figures = {}; // of cells that count something by themselves
    };
    struct Rows
    {
        QString title;
        std::vector<Report::Column> columns; // without titles: nothing stands above the rows
        std::vector<Row> rows;
        QString none; // is said where there are no rows
    };

    QString absence; // why there is nothing to show; then the rest is empty
    std::vector<Figure> figures;
    Drawing marks;
    Drawing shares;
    Rows attention;
    Rows bodies;
};

// Of the whole plan, or of what a body takes part in, itself or by its group.
Overview overviewOf(const Plan &plan, Quarter quarter, QDate today, std::optional<BodyId> body);

} // namespace fpk
