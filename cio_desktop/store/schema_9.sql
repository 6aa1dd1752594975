-- Version 9: with whom an account exchanges mail, counted as the mail comes and goes.

-- Over messages that have a place. named: the rank of the message the name is from (contacts.py). No row where count is 0.
CREATE TABLE contact (
    account INTEGER NOT NULL REFERENCES account (n) ON DELETE CASCADE,
    address INTEGER NOT NULL,
    count INTEGER NOT NULL,
    received INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    sent_from_account INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    last_received INTEGER,
    last_sent INTEGER,
    name TEXT,
    named INTEGER,
    PRIMARY KEY (account, address)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_count ON contact (account, count);

-- Messages of before are counted piece by piece (contacts.catch_up), from the highest number down: those up to
-- `uncounted` are still to be. Counting a million of them here would hold up the start for half a minute.
CREATE TABLE contact_backlog (uncounted INTEGER NOT NULL) STRICT;
INSERT INTO contact_backlog SELECT n FROM message ORDER BY n DESC LIMIT 1;
