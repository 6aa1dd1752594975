-- Version 20: the indexes of words also find parts of one or two characters (word_index.py). They are filled anew behind
-- the next sync; until then what is looked for is compared with every message, as in a new file.

DROP TABLE subject_words;
DROP TABLE file_words;
DROP TABLE person_words;
DELETE FROM person;
-- text: folded, with an end that makes each character the first of three
CREATE VIRTUAL TABLE subject_words USING fts5 (text, tokenize = 'trigram case_sensitive 1', detail = none);
CREATE VIRTUAL TABLE file_words USING fts5 (text, tokenize = 'trigram case_sensitive 1', detail = none);
CREATE VIRTUAL TABLE person_words USING fts5 (text, tokenize = 'trigram case_sensitive 1', detail = none);
-- which three characters there are, and in how many rows
CREATE VIRTUAL TABLE subject_terms USING fts5vocab (subject_words, row);
CREATE VIRTUAL TABLE file_terms USING fts5vocab (file_words, row);
CREATE VIRTUAL TABLE person_terms USING fts5vocab (person_words, row);
UPDATE words_state SET upto = 0, people_upto = 0;
