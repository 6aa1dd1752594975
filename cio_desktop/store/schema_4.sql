-- Version 4: proof that copies hold the same bytes, and folders that only show messages of others.

CREATE TABLE content_digest (
    folder_id INTEGER NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
    uid INTEGER NOT NULL,
    uidvalidity INTEGER NOT NULL,
    size INTEGER,
    digest BLOB NOT NULL,
    PRIMARY KEY (folder_id, uid)
) STRICT, WITHOUT ROWID;

-- the UIDVALIDITY under which the folder was seen to be a view; another folder of that name is judged anew
ALTER TABLE folder ADD COLUMN view_uidvalidity INTEGER;
