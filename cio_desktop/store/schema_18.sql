-- Version 18: lists by sender or subject are walks along an index, as those by date are (message_order.py).

-- kind: 1 sender, 2 subject. Filled behind the import; what is not in it yet, or no longer as it is, is sorted when asked
CREATE TABLE message_order (
    account INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    key TEXT NOT NULL,
    date INTEGER NOT NULL,
    message INTEGER NOT NULL,
    PRIMARY KEY (account, kind, key, date, message)
) STRICT, WITHOUT ROWID;
CREATE INDEX message_order_message ON message_order (message, kind);
ALTER TABLE words_state ADD COLUMN order_upto INTEGER NOT NULL DEFAULT 0;
