-- What has been recorded stays, whoever asks for it: the journal is only added to, and of a snapshot only that the
-- quarter was opened again is written later, with the reason. A row cannot be put in the place of one that is locked
-- either: REPLACE asks no trigger of the row that it takes away.

CREATE TRIGGER change_set_stays_update BEFORE UPDATE ON change_set
BEGIN SELECT RAISE(ABORT, 'the journal stays'); END;
CREATE TRIGGER change_set_stays_delete BEFORE DELETE ON change_set
BEGIN SELECT RAISE(ABORT, 'the journal stays'); END;
CREATE TRIGGER change_set_stays_insert BEFORE INSERT ON change_set
WHEN EXISTS (SELECT 1 FROM change_set WHERE seq = NEW.seq OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the journal stays'); END;
CREATE TRIGGER change_stays_update BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'the journal stays'); END;
CREATE TRIGGER change_stays_delete BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'the journal stays'); END;
CREATE TRIGGER change_stays_insert BEFORE INSERT ON change
WHEN EXISTS (SELECT 1 FROM change WHERE change_set = NEW.change_set AND position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'the journal stays'); END;

CREATE TRIGGER quarter_close_stays_update BEFORE UPDATE ON quarter_close
WHEN NOT (OLD.reopened = 0 AND NEW.reopened = 1 AND NEW.id = OLD.id AND NEW.quarter = OLD.quarter
    AND NEW.number = OLD.number AND NEW.closed_on = OLD.closed_on AND NEW.closed_by = OLD.closed_by
    AND NEW.digest = OLD.digest)
BEGIN SELECT RAISE(ABORT, 'a snapshot stays'); END;
CREATE TRIGGER quarter_close_stays_insert BEFORE INSERT ON quarter_close
WHEN EXISTS (SELECT 1 FROM quarter_close WHERE id = NEW.id OR number = NEW.number OR (quarter = NEW.quarter AND reopened = 0))
BEGIN SELECT RAISE(ABORT, 'a snapshot stays'); END;

CREATE TRIGGER progress_entry_closed_replace BEFORE INSERT ON progress_entry
WHEN EXISTS (SELECT 1 FROM progress_entry AS old JOIN quarter_close USING (quarter) WHERE reopened = 0 AND old.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the quarter is closed'); END;
CREATE TRIGGER measurement_closed_replace BEFORE INSERT ON measurement
WHEN EXISTS (SELECT 1 FROM measurement AS old JOIN quarter_close USING (quarter) WHERE reopened = 0 AND old.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the quarter is closed'); END;
CREATE TRIGGER evidence_closed_replace BEFORE INSERT ON evidence
WHEN EXISTS (SELECT 1 FROM evidence AS old JOIN progress_entry ON progress_entry.id = old.entry JOIN quarter_close USING (quarter)
    WHERE reopened = 0 AND old.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the quarter is closed'); END;
