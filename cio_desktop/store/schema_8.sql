-- Version 8: how many more tries a source's server may be asked for, so that a start of the program gives no new ones.

ALTER TABLE source ADD COLUMN tries_json TEXT;
