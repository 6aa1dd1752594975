-- Version 14: the words of whoever ended a sync.
ALTER TABLE sync_run ADD COLUMN text TEXT;
