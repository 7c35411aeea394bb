-- Quarters are closed: what was known then is a snapshot with a number, and what was reported for them stays as it
-- is until they are opened again. The digest is of all that the plan held then.

CREATE TABLE quarter_close (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    quarter TEXT NOT NULL CHECK (quarter GLOB '[12][0-9][0-9][0-9]-Q[1-4]'),
    number INTEGER NOT NULL UNIQUE CHECK (number >= 1 AND typeof(number) = 'integer'),
    closed_on TEXT NOT NULL CHECK (date(closed_on, '+0 days') IS closed_on),
    closed_by TEXT NOT NULL CHECK (trim(closed_by) <> ''),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    reopened INTEGER NOT NULL CHECK (reopened IN (0, 1)),
    comment TEXT NOT NULL,
    CHECK (reopened = 0 OR trim(comment) <> '')
);
CREATE UNIQUE INDEX quarter_close_once ON quarter_close (quarter) WHERE reopened = 0;

CREATE TRIGGER quarter_close_stays BEFORE DELETE ON quarter_close
BEGIN SELECT RAISE(ABORT, 'a snapshot stays'); END;

CREATE TRIGGER progress_entry_closed_insert BEFORE INSERT ON progress_entry
WHEN EXISTS (SELECT 1 FROM quarter_close WHERE quarter = NEW.quarter AND reopened = 0)
BEGIN SELECT RAISE(ABORT, 'the quarter is closed'); END;
CREATE TRIGGER progress_entry_closed_update BEFORE UPDATE ON progress_entry
WHEN EXISTS (SELECT 1 FROM quarter_close WHERE quarter IN (NEW.quarter, OLD.quarter) AND reopened = 0)
BEGIN SELECT RAISE(ABORT, 'the quarter is closed'); END;
CREATE TRIGGER progress_entry_closed_delete BEFORE DELETE ON progress_entry
WHEN EXISTS (SELECT 1 FROM quarter_close WHERE quarter = OLD.quarter AND reopened = 0)
BEGIN SELECT RAISE(ABORT, 'the quarter is closed'); END;

CREATE TRIGGER measurement_closed_insert BEFORE INSERT ON measurement
WHEN EXISTS (SELECT 1 FROM quarter_close WHERE quarter = NEW.quarter AND reopened = 0)
BEGIN SELECT RAISE(ABORT, 'the quarter is closed'); END;
CREATE TRIGGER measurement_closed_update BEFORE UPDATE ON measurement
WHEN EXISTS (SELECT 1 FROM quarter_close WHERE quarter IN (NEW.quarter, OLD.quarter) AND reopened = 0)
BEGIN SELECT RAISE(ABORT, 'the quarter is closed'); END;
CREATE TRIGGER measurement_closed_delete BEFORE DELETE ON measurement
WHEN EXISTS (SELECT 1 FROM quarter_close WHERE quarter = OLD.quarter AND reopened = 0)
BEGIN SELECT RAISE(ABORT, 'the quarter is closed'); END;
