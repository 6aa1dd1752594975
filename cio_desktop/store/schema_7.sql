-- Version 7: one memory of digests, and places in doubt are named with their UIDVALIDITY.

INSERT OR IGNORE INTO content_digest (folder_id, uid, uidvalidity, digest)
    SELECT p.folder_id, p.uid, f.uidvalidity, p.digest FROM membership p JOIN folder f ON f.id = p.folder_id
    WHERE p.digest IS NOT NULL AND p.gone_at IS NULL AND f.uidvalidity IS NOT NULL;
ALTER TABLE membership DROP COLUMN digest;

ALTER TABLE reread ADD COLUMN uidvalidity INTEGER;
UPDATE reread SET uidvalidity = (SELECT uidvalidity FROM folder WHERE id = folder_id);
