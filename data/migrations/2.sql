-- The arithmetic of a plan: which way an indicator is to go, and why the Federation's own mark may differ
-- from what the bodies' reports come to.

ALTER TABLE indicator ADD COLUMN direction TEXT NOT NULL DEFAULT 'increase'
    CHECK (direction IN ('increase', 'decrease'));

ALTER TABLE progress_entry ADD COLUMN override_reason TEXT NOT NULL DEFAULT '';
