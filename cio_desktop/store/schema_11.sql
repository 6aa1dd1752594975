-- Version 11: webhooks, what the application as a whole has set, and the queue of what is owed to their addresses.

-- account_id: NULL for one that is about every account. settings: JSON, the service's own. since: the last row of
-- webhook_change when it was made or switched on; what happened up to there is not told.
CREATE TABLE webhook (
    id TEXT PRIMARY KEY,
    account_id TEXT REFERENCES account (id) ON DELETE CASCADE,
    created INTEGER NOT NULL,
    active INTEGER NOT NULL DEFAULT 1,
    failure INTEGER NOT NULL DEFAULT 0,
    callback_url TEXT NOT NULL,
    failure_notif_url TEXT,
    settings TEXT NOT NULL,
    since INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX webhook_account ON webhook (account_id);

CREATE TABLE application (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What happened to places of messages, written by triggers that are there only while somebody listens
-- (webhook_triggers.py), and by that in the transaction that changed them. what: in, out, flags. path: of a folder that
-- is deleted. history: read by the first import, and not new.
CREATE TABLE webhook_change (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    message INTEGER NOT NULL,
    folder_id INTEGER NOT NULL,
    what TEXT NOT NULL,
    first INTEGER NOT NULL DEFAULT 0,
    history INTEGER NOT NULL DEFAULT 0,
    path TEXT,
    special_use TEXT
) STRICT;
CREATE INDEX webhook_change_message ON webhook_change (message);

-- Since when this file is filled: an index that was read anew after damage makes no old mail new.
CREATE TABLE webhook_epoch (since INTEGER NOT NULL) STRICT;
INSERT INTO webhook_epoch VALUES (CAST(strftime('%s', 'now') AS INTEGER));

-- What is owed, in order within a lane. subject: a message's id, or what else it is about (callback_queue.py).
CREATE TABLE callback (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    lane TEXT NOT NULL,
    kind TEXT NOT NULL,
    account_id TEXT REFERENCES account (id) ON DELETE CASCADE,
    webhook_id TEXT REFERENCES webhook (id) ON DELETE CASCADE,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    next_try INTEGER NOT NULL
) STRICT;
CREATE INDEX callback_lane ON callback (lane, n);
CREATE INDEX callback_account ON callback (account_id);
CREATE INDEX callback_webhook ON callback (webhook_id);

CREATE TABLE callback_log (
    n INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    account_id TEXT REFERENCES account (id) ON DELETE CASCADE,
    webhook_id TEXT,
    subject TEXT NOT NULL,
    url TEXT NOT NULL,
    status_code INTEGER,
    problem TEXT,
    tries INTEGER NOT NULL
) STRICT;
CREATE INDEX callback_log_account ON callback_log (account_id);
