-- Version 15: people are found by parts of their names and addresses (person_index.py).

-- Each name that an address was ever given, in any account. '' stands for none.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    address INTEGER NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (address, name)
) STRICT;
-- rowid: that of the person. text: folded, the name and the address one a line
CREATE VIRTUAL TABLE person_words USING fts5 (text, tokenize = 'trigram', detail = none);
CREATE TRIGGER person_gone AFTER DELETE ON address BEGIN
    DELETE FROM person_words WHERE rowid IN (SELECT id FROM person WHERE address = old.id);
    DELETE FROM person WHERE address = old.id;
END;
-- the people of messages above it are not known yet
ALTER TABLE words_state ADD COLUMN people_upto INTEGER NOT NULL DEFAULT 0;
DROP TRIGGER words_changed;
CREATE TRIGGER words_changed AFTER UPDATE OF subject, files, addresses ON message
    WHEN old.subject IS NOT new.subject OR old.files IS NOT new.files OR old.addresses IS NOT new.addresses
    BEGIN INSERT OR IGNORE INTO words_stale VALUES (old.n); END;
