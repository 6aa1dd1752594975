-- Version 23: the index of addresses begins with the 65,536 messages that one is among (addresses.py): an import adds to
-- the newest of these parts, and no longer touches pages all over an index that grows with the mailbox.
CREATE TABLE message_address_by_era (
    era INTEGER NOT NULL,
    address INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    message INTEGER NOT NULL,
    PRIMARY KEY (era, address, kind, message)
) STRICT, WITHOUT ROWID;
INSERT INTO message_address_by_era SELECT message >> 16, address, kind, message FROM message_address;
DROP TABLE message_address;
ALTER TABLE message_address_by_era RENAME TO message_address;
