-- Version 2: sign-in with a provider.

-- settings_json: what was given at its making beyond key and secret (oauth/provider.py). The secret is in the vault.
CREATE TABLE oauth_provider (
    key TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    preset TEXT NOT NULL DEFAULT '',
    settings_json TEXT NOT NULL DEFAULT '{}',
    created INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One grant per source. Its refresh token is the vault's row "grant:ID"/"refresh_token", written in the transaction that
-- counts `version` up. leased_by, leased_until: the process that refreshes just now; nobody else may meanwhile.
CREATE TABLE oauth_grant (
    id TEXT PRIMARY KEY,
    provider_key TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    scope TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 0,
    refused INTEGER NOT NULL DEFAULT 0,
    leased_by TEXT,
    leased_until INTEGER,
    created INTEGER NOT NULL,
    refreshed INTEGER
) STRICT, WITHOUT ROWID;

ALTER TABLE source ADD COLUMN grant_id TEXT;
-- SHA-256 of the one certificate the person trusted by hand for this source, hex; NULL: the system's authorities judge
ALTER TABLE source ADD COLUMN certificate_sha256 TEXT;

-- account_id and source_n: where the token adds to or what it renews; NULL for a new account.
CREATE TABLE connect_token (
    token TEXT PRIMARY KEY,
    account_id TEXT REFERENCES account (id) ON DELETE CASCADE,
    source_id INTEGER REFERENCES source (id) ON DELETE CASCADE,
    email TEXT NOT NULL DEFAULT '',
    first_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    callback_url TEXT NOT NULL,
    created INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    used INTEGER NOT NULL DEFAULT 0,
    parameters_json TEXT NOT NULL DEFAULT '{}',
    made_account_id TEXT,
    server_label TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX connect_token_expires ON connect_token (expires);

-- what a domain's look-up found, kept for a week
CREATE TABLE discovered (
    domain TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    findings_json TEXT NOT NULL
) STRICT, WITHOUT ROWID;
