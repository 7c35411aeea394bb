-- The first form of a plan file. Never edited once shipped: what comes later is 2.sql and so on.
-- Every statement ends with a semicolon at the end of its line, and no other line ends so.
-- Foreign keys are checked when a change set is whole. Dates are ISO 8601, quarters 2023-Q4, money in
-- minor units, ids UUIDs as text. (date() alone lets 30 February pass; moved by no days it does not.)

CREATE TABLE plan (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    title_ky TEXT NOT NULL,
    organisation TEXT NOT NULL CHECK (trim(organisation) <> ''),
    organisation_ky TEXT NOT NULL,
    period_from TEXT NOT NULL CHECK (date(period_from, '+0 days') IS period_from),
    period_to TEXT NOT NULL CHECK (date(period_to, '+0 days') IS period_to),
    approval TEXT NOT NULL,
    CHECK (period_from <= period_to)
);

CREATE TABLE abbreviation (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    short_form TEXT NOT NULL CHECK (trim(short_form) <> ''),
    full_form TEXT NOT NULL CHECK (trim(full_form) <> '')
);

CREATE TABLE body (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    name_ky TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('leadership', 'department', 'institution', 'commission', 'sectorGroup',
        'regionalGroup', 'sectoralUnion', 'regionalCouncil', 'socialPartner', 'government', 'international', 'expert', 'other')),
    parent TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED CHECK (parent <> id),
    valid_from TEXT CHECK (valid_from IS NULL OR date(valid_from, '+0 days') IS valid_from),
    valid_to TEXT CHECK (valid_to IS NULL OR date(valid_to, '+0 days') IS valid_to),
    successor TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    CHECK (valid_from <= valid_to)
);

CREATE TABLE goal (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    number INTEGER NOT NULL UNIQUE CHECK (number >= 1 AND typeof(number) = 'integer'),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    title_ky TEXT NOT NULL,
    short_title TEXT NOT NULL CHECK (trim(short_title) <> ''),
    short_title_ky TEXT NOT NULL
);

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
    deadline_certain INTEGER NOT NULL CHECK (deadline_certain IN (0, 1)),
    deadline_note TEXT NOT NULL,
    deadline_alternative TEXT NOT NULL CHECK (deadline_alternative NOT GLOB '*[^0-9/ -]*'),
    UNIQUE (goal, number),
    CHECK ((deadline_kind IN ('once', 'recurring', 'continuous')) = (deadline_windows <> '')),
    CHECK ((deadline_kind = 'recurring') = (deadline_cadence IS NOT NULL))
);

CREATE TABLE assignment (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    action TEXT NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    body TEXT NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL CHECK (role IN ('lead', 'coExecutor', 'partner')),
    position INTEGER NOT NULL,
    UNIQUE (action, body)
);
CREATE INDEX assignment_body ON assignment (body);

CREATE TABLE indicator (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    action TEXT NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    unit TEXT NOT NULL,
    baseline REAL,
    target REAL,
    aggregation TEXT NOT NULL CHECK (aggregation IN ('sum', 'last', 'average', 'max'))
);
CREATE INDEX indicator_action ON indicator (action);

CREATE TABLE measurement (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    indicator TEXT NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    quarter TEXT NOT NULL CHECK (quarter GLOB '[12][0-9][0-9][0-9]-Q[1-4]'),
    body TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    value REAL NOT NULL,
    note TEXT NOT NULL
);
CREATE UNIQUE INDEX measurement_once ON measurement (indicator, quarter, coalesce(body, ''));
CREATE INDEX measurement_body ON measurement (body);

CREATE TABLE progress_entry (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    action TEXT NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    quarter TEXT NOT NULL CHECK (quarter GLOB '[12][0-9][0-9][0-9]-Q[1-4]'),
    body TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    mark TEXT NOT NULL
        CHECK (mark IN ('notStarted', 'inProgress', 'partlyDone', 'done', 'notDone', 'postponed', 'withdrawn')),
    percent INTEGER CHECK (percent BETWEEN 0 AND 100 AND typeof(percent) IN ('integer', 'null')),
    times INTEGER CHECK (times >= 0 AND typeof(times) IN ('integer', 'null')),
    done_on TEXT CHECK (done_on IS NULL OR date(done_on, '+0 days') IS done_on),
    summary TEXT NOT NULL,
    reason TEXT NOT NULL,
    measures TEXT NOT NULL,
    new_deadline TEXT CHECK (new_deadline IS NULL OR date(new_deadline, '+0 days') IS new_deadline),
    ground TEXT NOT NULL,
    CHECK (mark <> 'postponed' OR new_deadline IS NOT NULL),
    CHECK (mark NOT IN ('partlyDone', 'notDone') OR trim(reason) <> ''),
    CHECK (mark <> 'withdrawn' OR trim(ground) <> '')
);
CREATE UNIQUE INDEX progress_entry_once ON progress_entry (action, quarter, coalesce(body, ''));
CREATE INDEX progress_entry_body ON progress_entry (body);

CREATE TABLE budget_line (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    action TEXT NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    year INTEGER CHECK (year BETWEEN 1900 AND 2199 AND typeof(year) IN ('integer', 'null')),
    funder TEXT NOT NULL,
    planned INTEGER CHECK (planned >= 0 AND typeof(planned) IN ('integer', 'null')),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    note TEXT NOT NULL
);
CREATE INDEX budget_line_action ON budget_line (action);

CREATE TABLE expense (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    line TEXT NOT NULL REFERENCES budget_line (id) DEFERRABLE INITIALLY DEFERRED,
    spent_on TEXT NOT NULL CHECK (date(spent_on, '+0 days') IS spent_on),
    amount INTEGER NOT NULL CHECK (typeof(amount) = 'integer'),
    note TEXT NOT NULL
);
CREATE INDEX expense_line ON expense (line);

-- The journal: what changed, oldest first. Values are JSON; a change without a field makes or removes the
-- whole record.
CREATE TABLE change_set (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    made_at TEXT NOT NULL,
    author TEXT NOT NULL,
    comment TEXT NOT NULL,
    undoes TEXT REFERENCES change_set (id)
);
CREATE INDEX change_set_undoes ON change_set (undoes);

CREATE TABLE change (
    change_set INTEGER NOT NULL REFERENCES change_set (seq),
    position INTEGER NOT NULL,
    entity TEXT NOT NULL,
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    PRIMARY KEY (change_set, position)
);
CREATE INDEX change_record ON change (record);
