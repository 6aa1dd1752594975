-- Version 6: what a folder says about itself.

-- trouble_code: folder.refused, sync.incomplete, or NULL; trouble_text: the server's words or ours
ALTER TABLE folder ADD COLUMN trouble_code TEXT;
ALTER TABLE folder ADD COLUMN trouble_text TEXT;
-- messages that are on the server and not shown
ALTER TABLE folder ADD COLUMN missing INTEGER NOT NULL DEFAULT 0;
