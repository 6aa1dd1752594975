-- Version 16: what a folder is for by a person's word, where its server does not say.
ALTER TABLE folder ADD COLUMN chosen_use TEXT;
