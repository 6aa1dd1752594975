"""What notes the changes that webhooks are about: triggers that are there only while somebody listens.

They write in the transaction of the change itself, so that no death in between loses one, and cost nothing where there
is no webhook. Whatever makes, changes or deletes one calls `arm` in the same transaction.
"""

from __future__ import annotations

import sqlite3

from . import application

_IMPORTING = """(s.last_sync IS NULL OR EXISTS (SELECT 1 FROM folder o WHERE o.source_id = s.id AND o.id <> f.id
    AND o.included AND o.selectable AND NOT o.backfill_done
    AND (NOT s.gmail OR o.special_use IN ('\\All', '\\Junk', '\\Trash'))))"""
# one that only comes back is still marked as without a place (orphans.py)
_FIRST = """(SELECT orphaned IS NULL FROM message WHERE n = new.message) AND NOT EXISTS
    (SELECT 1 FROM membership o WHERE o.message = new.message
    AND (o.folder_id <> new.folder_id OR o.uid <> new.uid))"""
# until when a folder was read that was left out since: what it held then was told then
_TAKEN_BACK = "coalesce(f.chosen_sync, 0) * f.last_sync_stop"
_IN = f"""INSERT INTO webhook_change (message, folder_id, what, first, history)
SELECT new.message, new.folder_id, 'in', first, history FROM (
    SELECT first, CASE WHEN f.backfill_done THEN 0
        WHEN first THEN coalesce(new.internaldate, 0) < max(s.created, e.since, {_TAKEN_BACK})
        ELSE {_IMPORTING} OR coalesce(f.chosen_sync, 0) END AS history
    FROM folder f JOIN source s ON s.id = f.source_id, webhook_epoch e, (SELECT {_FIRST} AS first)
    WHERE f.id = new.folder_id
) WHERE NOT history OR {{historical}};"""
_OUT = """INSERT INTO webhook_change (message, folder_id, what)
SELECT old.message, old.folder_id, 'out' FROM folder f WHERE f.id = old.folder_id AND f.uidvalidity IS NOT NULL;"""
# a source that is being removed has forgotten how far it was (removal.py): nothing happened to its mail
_LABELLED = f"""INSERT INTO webhook_change (message, folder_id, what, history)
SELECT new.message, new.folder_id, 'in', {_IMPORTING} FROM folder f JOIN source s ON s.id = f.source_id
WHERE f.id = new.folder_id AND (NOT {_IMPORTING} OR {{historical}} OR EXISTS
    (SELECT 1 FROM webhook_change c WHERE c.message = new.message AND c.first AND NOT c.history));"""
_UNLABELLED = """INSERT INTO webhook_change (message, folder_id, what)
SELECT old.message, old.folder_id, 'out' FROM folder f WHERE f.id = old.folder_id
AND EXISTS (SELECT 1 FROM folder o WHERE o.source_id = f.source_id AND o.uidvalidity IS NOT NULL);"""
_FOLDER = """INSERT INTO webhook_change (message, folder_id, what, path, special_use)
SELECT message, old.id, 'out', old.path, coalesce(old.special_use, old.guessed_use) FROM membership
WHERE folder_id = old.id AND gone_at IS NULL
UNION SELECT message, old.id, 'out', old.path, coalesce(old.special_use, old.guessed_use) FROM label
WHERE folder_id = old.id;"""

_OF_MAIL = {
    "webhook_placed": f"AFTER INSERT ON membership WHEN new.gone_at IS NULL BEGIN {_IN} END",
    "webhook_came_back": (
        "AFTER UPDATE OF message, gone_at ON membership WHEN new.gone_at IS NULL"
        f" AND (old.gone_at IS NOT NULL OR old.message <> new.message) BEGIN {_IN} END"
    ),
    "webhook_went": (
        "AFTER UPDATE OF message, gone_at ON membership WHEN old.gone_at IS NULL"
        f" AND (new.gone_at IS NOT NULL OR old.message <> new.message) BEGIN {_OUT} END"
    ),
    "webhook_deleted": f"AFTER DELETE ON membership WHEN old.gone_at IS NULL BEGIN {_OUT} END",
    "webhook_labelled": f"AFTER INSERT ON label BEGIN {_LABELLED} END",
    "webhook_unlabelled": f"AFTER DELETE ON label BEGIN {_UNLABELLED} END",
    "webhook_folder": (
        f"BEFORE DELETE ON folder WHEN EXISTS (SELECT 1 FROM folder o WHERE o.source_id = old.source_id"
        f" AND o.uidvalidity IS NOT NULL) BEGIN {_FOLDER} END"
    ),
}
_OF_FLAGS = {
    "webhook_flagged": (
        "AFTER UPDATE OF flags ON membership WHEN old.flags <> new.flags AND old.message = new.message"
        " AND old.gone_at IS NULL AND new.gone_at IS NULL BEGIN"
        " INSERT INTO webhook_change (message, folder_id, what) VALUES (new.message, new.folder_id, 'flags'); END"
    )
}
_OF_STATUS = {
    "webhook_status": (
        "AFTER INSERT ON status_event BEGIN"
        " INSERT INTO callback (lane, kind, account_id, subject, detail, at, next_try)"
        " SELECT 'status:' || s.id, 'status', s.account_id, s.id, new.id, new.at, new.at"
        " FROM source s WHERE s.id = new.source_id; END"
    )
}


def arm(connection: sqlite3.Connection) -> None:
    """The triggers that are wanted now, and no others."""
    wanted = _wanted(connection)
    there = _there(connection)
    for name in there.keys() - {name for name, sql in wanted.items() if there.get(name) == sql}:
        connection.execute(f"DROP TRIGGER {name}")
    for name, sql in wanted.items():
        if there.get(name) != sql:
            connection.execute(sql)


def armed(connection: sqlite3.Connection) -> bool:
    """Whether they are those that are wanted."""
    return _there(connection) == _wanted(connection)


def _there(connection: sqlite3.Connection) -> dict[str, str]:
    return dict(
        connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'webhook_*'")
    )


def _wanted(connection: sqlite3.Connection) -> dict[str, str]:
    active, changes, history = connection.execute(
        "SELECT count(*), sum(json_extract(settings, '$.receive_all_changes')),"
        " sum(json_extract(settings, '$.receive_historical'))"
        " FROM webhook WHERE active"
    ).fetchone()
    found: dict[str, str] = {}
    if active:
        found |= {name: sql.replace("{historical}", "1" if history else "0") for name, sql in _OF_MAIL.items()}
    if changes:
        found |= _OF_FLAGS
    if application.status_callback_url(connection) is not None:
        found |= _OF_STATUS
    return {name: f"CREATE TRIGGER {name} {sql}" for name, sql in found.items()}
