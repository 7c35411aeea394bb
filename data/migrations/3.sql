-- Deadlines that recur otherwise than weekly to yearly (every two weeks), and the day by which each instalment is
-- due ("monthly, by the 10th of the month after"). A CHECK cannot be changed, so the table is made anew; the
-- references to it are looked at when all is done.

CREATE TEMPORARY TABLE action_before AS SELECT * FROM action;

DROP TABLE action;

CREATE TABLE action (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    goal TEXT NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 1 AND typeof(number) = 'integer'),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    title_ky TEXT NOT NULL,
    deadline_text TEXT NOT NULL,
    responsible_text TEXT NOT NULL,
    indicator_text TEXT NOT NULL,
    expected_result TEXT NOT NULL,
    expected_result_ky TEXT NOT NULL,
    budget_text TEXT NOT NULL,
    deadline_kind TEXT NOT NULL CHECK (deadline_kind IN ('once', 'recurring', 'continuous', 'bySchedule', 'unknown')),
    deadline_windows TEXT NOT NULL CHECK (deadline_windows NOT GLOB '*[^0-9/ -]*'),
    deadline_cadence TEXT CHECK (deadline_cadence IN ('week', 'month', 'quarter', 'halfYear', 'year')),
    deadline_due_day INTEGER CHECK (deadline_due_day IS NULL OR
        (deadline_due_day BETWEEN 1 AND 31 AND typeof(deadline_due_day) = 'integer')),
    deadline_due_month INTEGER NOT NULL DEFAULT 0 CHECK (typeof(deadline_due_month) = 'integer'),
    deadline_certain INTEGER NOT NULL CHECK (deadline_certain IN (0, 1)),
    deadline_note TEXT NOT NULL,
    deadline_alternative TEXT NOT NULL CHECK (deadline_alternative NOT GLOB '*[^0-9/ -]*'),
    UNIQUE (goal, number),
    CHECK ((deadline_kind IN ('once', 'recurring', 'continuous')) = (deadline_windows <> '')),
    CHECK (deadline_kind = 'recurring' OR (deadline_cadence IS NULL AND deadline_due_day IS NULL))
);

INSERT INTO action (
    id, goal, number, title, title_ky, deadline_text, responsible_text, indicator_text, expected_result,
    expected_result_ky, budget_text, deadline_kind, deadline_windows, deadline_cadence, deadline_certain,
    deadline_note, deadline_alternative)
SELECT
    id, goal, number, title, title_ky, deadline_text, responsible_text, indicator_text, expected_result,
    expected_result_ky, budget_text, deadline_kind, deadline_windows, deadline_cadence, deadline_certain,
    deadline_note, deadline_alternative
FROM action_before;

DROP TABLE action_before;
