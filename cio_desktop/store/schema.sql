-- Version 1. Times are Unix seconds. `n` numbers rows inside this file only; ids that leave it are TEXT.

CREATE TABLE account (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    username TEXT NOT NULL,
    created INTEGER NOT NULL,
    suspended INTEGER NOT NULL DEFAULT 0,
    first_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    -- kept by the writer: counting a million rows on every GET /accounts would cost 20 ms each
    nb_messages INTEGER NOT NULL DEFAULT 0,
    nb_files INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE email (
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    email TEXT NOT NULL COLLATE NOCASE,
    is_primary INTEGER NOT NULL DEFAULT 0,
    validated INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, email)
) STRICT, WITHOUT ROWID;
CREATE INDEX email_address ON email (email);

-- AUTOINCREMENT: a secret is stored under its source's id, which therefore must never come back.
CREATE TABLE source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    created INTEGER NOT NULL,
    email TEXT NOT NULL,
    server TEXT NOT NULL,
    port INTEGER NOT NULL,
    use_ssl INTEGER NOT NULL DEFAULT 1,
    insecure INTEGER NOT NULL DEFAULT 0,
    username TEXT NOT NULL,
    auth_type TEXT NOT NULL DEFAULT 'password',
    provider_consumer_key TEXT,
    sync_period INTEGER NOT NULL DEFAULT 86400,
    raw_file_list INTEGER NOT NULL DEFAULT 0,
    sync_all_folders INTEGER NOT NULL DEFAULT 0,
    sync_folders TEXT,
    sync_flags INTEGER NOT NULL DEFAULT 0,
    expunge_on_deleted_flag INTEGER NOT NULL DEFAULT 0,
    origin_ip TEXT,
    service_level TEXT NOT NULL DEFAULT 'pro',
    callback_url TEXT,
    callback_state TEXT NOT NULL DEFAULT 'none',
    status_callback_url TEXT,
    status TEXT NOT NULL DEFAULT 'OK',
    status_since INTEGER NOT NULL,
    status_code TEXT,
    status_text TEXT,
    fail_count INTEGER NOT NULL DEFAULT 0,
    fail_first INTEGER,
    next_try INTEGER,
    following TEXT NOT NULL DEFAULT 'period',
    last_sync INTEGER,
    max_conn INTEGER NOT NULL DEFAULT 2,
    gmail INTEGER NOT NULL DEFAULT 0,
    caps_json TEXT,
    quirks_json TEXT,
    expunge_policy TEXT NOT NULL DEFAULT 'strict',
    UNIQUE (account_id, label)
) STRICT;

CREATE TABLE status_event (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    old TEXT,
    new TEXT NOT NULL,
    code TEXT,
    server_text TEXT
) STRICT;
CREATE INDEX status_event_source ON status_event (source_id, id);

CREATE TABLE sync_run (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    duration REAL NOT NULL,
    new INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    gone INTEGER NOT NULL DEFAULT 0,
    error TEXT
) STRICT;
CREATE INDEX sync_run_source ON sync_run (source_id, id);

-- uidvalidity, uidnext, highestmodseq and messages say what has been synced; server_* what the last listing told.
CREATE TABLE folder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    raw_name BLOB NOT NULL,
    path TEXT NOT NULL,
    delim TEXT,
    attributes TEXT NOT NULL DEFAULT '',
    special_use TEXT,
    guessed_use TEXT,
    selectable INTEGER NOT NULL DEFAULT 1,
    subscribed INTEGER NOT NULL DEFAULT 0,
    rights TEXT,
    read_only INTEGER NOT NULL DEFAULT 0,
    mailbox_id TEXT,
    uidvalidity INTEGER,
    uidnext INTEGER,
    highestmodseq INTEGER,
    messages INTEGER,
    server_messages INTEGER,
    server_unseen INTEGER,
    known INTEGER NOT NULL DEFAULT 0,
    synced_min_uid INTEGER,
    backfill_done INTEGER NOT NULL DEFAULT 0,
    last_sync_start INTEGER NOT NULL DEFAULT 0,
    last_sync_stop INTEGER NOT NULL DEFAULT 0,
    last_expunge INTEGER NOT NULL DEFAULT 0,
    last_flags INTEGER NOT NULL DEFAULT 0,
    last_deep INTEGER NOT NULL DEFAULT 0,
    uidv_changes INTEGER NOT NULL DEFAULT 0,
    uidv_first INTEGER,
    refusals INTEGER NOT NULL DEFAULT 0,
    parked_until INTEGER,
    state TEXT NOT NULL DEFAULT 'ok',
    included INTEGER NOT NULL DEFAULT 1,
    UNIQUE (source_id, raw_name)
) STRICT;

-- orphaned: when the message was last seen to have lost its last place; NULL while it has one.
-- key, mid, root: 64 bits of the id, of the own Message-ID and of the Message-ID the conversation began with (NULL when
-- that is the message's own). Indexes on numbers are half the size of those on texts, which is most of an import's work;
-- whoever looks up by one compares the text itself again.
CREATE TABLE message (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    key INTEGER NOT NULL,
    account INTEGER NOT NULL REFERENCES account (n) ON DELETE CASCADE,
    date INTEGER NOT NULL,
    orphaned INTEGER,
    indexed INTEGER NOT NULL,
    received INTEGER NOT NULL,
    size INTEGER NOT NULL DEFAULT 0,
    mid INTEGER NOT NULL,
    root INTEGER,
    gm_msgid INTEGER,
    gm_thrid INTEGER,
    ckey BLOB NOT NULL,
    subject TEXT NOT NULL,
    email_message_id TEXT,
    in_reply_to TEXT,
    addresses TEXT NOT NULL,
    refs TEXT,
    files TEXT,
    structure TEXT,
    lists TEXT,
    problem TEXT
) STRICT;
CREATE INDEX message_date ON message (account, date) WHERE orphaned IS NULL;
CREATE INDEX message_indexed ON message (account, indexed);
CREATE INDEX message_key ON message (key);
CREATE INDEX message_mid ON message (mid);
CREATE INDEX message_root ON message (root) WHERE root IS NOT NULL;
CREATE INDEX message_gm_msgid ON message (gm_msgid) WHERE gm_msgid IS NOT NULL;
CREATE INDEX message_gm_thrid ON message (gm_thrid) WHERE gm_thrid IS NOT NULL;
CREATE INDEX message_orphaned ON message (account, orphaned) WHERE orphaned IS NOT NULL;

-- date repeats the message's: the list of a folder is then one walk along one index
CREATE TABLE membership (
    folder_id INTEGER NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
    uid INTEGER NOT NULL,
    message INTEGER NOT NULL REFERENCES message (n) ON DELETE CASCADE,
    date INTEGER NOT NULL,
    flags TEXT NOT NULL DEFAULT '',
    modseq INTEGER,
    internaldate INTEGER,
    gone_at INTEGER,
    PRIMARY KEY (folder_id, uid)
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_message ON membership (message, gone_at);
-- gone_at and flags stand in these two so that a walk never has to look into the table itself
CREATE INDEX membership_date ON membership (folder_id, date, message, gone_at) WHERE gone_at IS NULL;
CREATE INDEX membership_flagged ON membership (folder_id, date, message, gone_at, flags)
    WHERE gone_at IS NULL AND instr(flags, '\Flagged') > 0;
CREATE INDEX membership_gone ON membership (folder_id, gone_at) WHERE gone_at IS NOT NULL;

-- the labels of Gmail messages, filled from X-GM-LABELS
CREATE TABLE label (
    folder_id INTEGER NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
    date INTEGER NOT NULL,
    message INTEGER NOT NULL REFERENCES message (n) ON DELETE CASCADE,
    PRIMARY KEY (folder_id, date, message)
) STRICT, WITHOUT ROWID;
CREATE INDEX label_message ON label (message);

CREATE TABLE address (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL UNIQUE
) STRICT;
-- kind: 1 from, 2 to, 3 cc, 4 bcc. No foreign key: purging removes the rows by their exact keys.
CREATE TABLE message_address (
    address INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    message INTEGER NOT NULL,
    PRIMARY KEY (address, kind, message)
) STRICT, WITHOUT ROWID;

CREATE TABLE file (
    message INTEGER NOT NULL REFERENCES message (n) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    account INTEGER NOT NULL,
    date INTEGER NOT NULL,
    file_id TEXT NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    PRIMARY KEY (message, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX file_account ON file (account, date);
CREATE INDEX file_id ON file (file_id);

CREATE TABLE quarantine (
    folder_id INTEGER NOT NULL REFERENCES folder (id) ON DELETE CASCADE,
    uid INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 1,
    last_try INTEGER NOT NULL,
    reply TEXT,
    PRIMARY KEY (folder_id, uid)
) STRICT, WITHOUT ROWID;

-- no foreign key on message_id: the journal outlives what it speaks of
CREATE TABLE edit (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    message_id TEXT NOT NULL,
    want_json TEXT NOT NULL,
    origin TEXT NOT NULL DEFAULT 'api',
    state TEXT NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    next_try INTEGER,
    code TEXT,
    text TEXT,
    log TEXT,
    results_json TEXT,
    seq INTEGER NOT NULL
) STRICT;
CREATE INDEX edit_account ON edit (account_id, seq);
CREATE INDEX edit_message ON edit (message_id, seq);
CREATE INDEX edit_open ON edit (seq) WHERE state NOT IN ('done', 'failed', 'cancelled');

CREATE TABLE edit_step (
    edit_id TEXT NOT NULL REFERENCES edit (id) ON DELETE CASCADE,
    n INTEGER NOT NULL,
    op TEXT NOT NULL,
    source_id INTEGER NOT NULL,
    src_folder BLOB,
    src_uidv INTEGER,
    src_uid INTEGER,
    dst_folder BLOB,
    dst_uidv INTEGER,
    dst_fence INTEGER,
    dst_uid INTEGER,
    state TEXT NOT NULL DEFAULT 'planned',
    spool TEXT,
    reply TEXT,
    extra_json TEXT,
    PRIMARY KEY (edit_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE secret (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    nonce BLOB NOT NULL,
    ciphertext BLOB NOT NULL,
    PRIMARY KEY (id, kind)
) STRICT, WITHOUT ROWID;
