-- Version 22: what a sentence is made of beside its English, as JSON (words.py): NULL where it is none of ours, or older.
ALTER TABLE source ADD COLUMN status_said TEXT;
ALTER TABLE status_event ADD COLUMN said TEXT;
ALTER TABLE sync_run ADD COLUMN said TEXT;
ALTER TABLE folder ADD COLUMN trouble_said TEXT;
ALTER TABLE quarantine ADD COLUMN said TEXT;
ALTER TABLE edit ADD COLUMN said TEXT;
ALTER TABLE edit_step ADD COLUMN said TEXT;
