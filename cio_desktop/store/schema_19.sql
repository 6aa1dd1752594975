-- Version 19: gone_at and flags stand in this index, too, so that counting never looks into the table: a fifth of the time.
DROP INDEX membership_unseen;
CREATE INDEX membership_unseen ON membership (folder_id, message, gone_at, flags)
    WHERE gone_at IS NULL AND instr(flags, '\Seen') = 0;
