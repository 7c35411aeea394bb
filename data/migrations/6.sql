-- What stands at the head and the foot of reports: where they are made, who approves, signs, agrees and prepares them.

ALTER TABLE plan ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE plan ADD COLUMN place_ky TEXT NOT NULL DEFAULT '';

CREATE TABLE signatory (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('approves', 'signs', 'agrees', 'prepares')),
    post TEXT NOT NULL CHECK (trim(post) <> ''),
    post_ky TEXT NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL
);
