-- Version 10: an index of what subjects and names of files hold, three characters at a time (word_index.py).

-- rowid: the number of the message. text: folded, the names of a message's files one a line
CREATE VIRTUAL TABLE subject_words USING fts5 (text, tokenize = 'trigram', detail = none);
CREATE VIRTUAL TABLE file_words USING fts5 (text, tokenize = 'trigram', detail = none);
-- Filled piece by piece behind the import: messages above `upto` are not in it yet, and those named here are no longer
-- in it as they are. Both are looked through one by one.
CREATE TABLE words_state (upto INTEGER NOT NULL) STRICT;
INSERT INTO words_state VALUES (0);
CREATE TABLE words_stale (message INTEGER PRIMARY KEY) STRICT;
CREATE TRIGGER words_changed AFTER UPDATE OF subject, files ON message
    WHEN old.subject IS NOT new.subject OR old.files IS NOT new.files
    BEGIN INSERT OR IGNORE INTO words_stale VALUES (old.n); END;
CREATE TRIGGER words_gone AFTER DELETE ON message
    BEGIN INSERT OR IGNORE INTO words_stale VALUES (old.n); END;
