-- Version 12: `sync_all_folders` decides what is read. Until now all folders were, whatever it said.
UPDATE source SET sync_all_folders = 1;
-- nothing ever hung on these
ALTER TABLE source DROP COLUMN sync_flags;
ALTER TABLE source DROP COLUMN service_level;
