-- Version 5: several messages with one Message-ID, Date, From and Subject.

-- strict: 64 bits over all header fields read and the size, of the copy the row was read from; NULL where unknown.
-- loose: the `key` of the message that bears the id its header gives, on every further message with that header.
ALTER TABLE message ADD COLUMN strict INTEGER;
ALTER TABLE message ADD COLUMN loose INTEGER;
CREATE INDEX message_loose ON message (loose) WHERE loose IS NOT NULL;
-- digest: of the whole text; only read where two places of a folder could not be told apart without
ALTER TABLE membership ADD COLUMN strict INTEGER;
ALTER TABLE membership ADD COLUMN digest BLOB;

-- places whose message is in doubt: the next sync of the folder reads them again
CREATE TABLE reread (
    folder_id INTEGER NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
    uid INTEGER NOT NULL,
    PRIMARY KEY (folder_id, uid)
) STRICT, WITHOUT ROWID;
INSERT INTO reread SELECT p.folder_id, p.uid FROM membership p JOIN (SELECT folder_id, message FROM membership
    WHERE gone_at IS NULL GROUP BY folder_id, message HAVING count(*) > 1) d
    ON d.folder_id = p.folder_id AND d.message = p.message WHERE p.gone_at IS NULL;
