-- What proves that something was done: files, whose bytes are kept once under their digest, and addresses on the web.
-- Of a file that came with a plan in another form the bytes may be missing. The bytes stay when the evidence goes, so
-- that it can be had back; 50 MB are 52428800 bytes. What stands with a report of a closed quarter stays like that.

CREATE TABLE evidence_content (
    hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    content BLOB NOT NULL CHECK (typeof(content) = 'blob' AND length(content) <= 52428800)
);

CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    action TEXT NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    entry TEXT REFERENCES progress_entry (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    file_name TEXT NOT NULL,
    hash TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size BETWEEN 0 AND 52428800),
    url TEXT NOT NULL,
    added_on TEXT NOT NULL CHECK (date(added_on, '+0 days') IS added_on),
    CHECK ((file_name = '') <> (url = '')),
    CHECK (length(hash) = CASE file_name WHEN '' THEN 0 ELSE 64 END)
);
CREATE INDEX evidence_action ON evidence (action);
CREATE INDEX evidence_entry ON evidence (entry);

CREATE TRIGGER evidence_closed_insert BEFORE INSERT ON evidence
WHEN EXISTS (SELECT 1 FROM progress_entry JOIN quarter_close USING (quarter) WHERE reopened = 0 AND progress_entry.id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'the quarter is closed'); END;
CREATE TRIGGER evidence_closed_update BEFORE UPDATE ON evidence
WHEN EXISTS (SELECT 1 FROM progress_entry JOIN quarter_close USING (quarter) WHERE reopened = 0 AND progress_entry.id IN (NEW.entry, OLD.entry))
BEGIN SELECT RAISE(ABORT, 'the quarter is closed'); END;
CREATE TRIGGER evidence_closed_delete BEFORE DELETE ON evidence
WHEN EXISTS (SELECT 1 FROM progress_entry JOIN quarter_close USING (quarter) WHERE reopened = 0 AND progress_entry.id = OLD.entry)
BEGIN SELECT RAISE(ABORT, 'the quarter is closed'); END;
