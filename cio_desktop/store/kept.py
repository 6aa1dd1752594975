"""The second, small file beside the database: what no server could give back. Accounts, sources, sealed secrets,
sign-ins with providers, connect tokens, webhooks, changes of status (a callback may be owed), and the changes of
folders that are still open.

It follows the database in the same transactions (temporary triggers of the one connection that writes), holds no mail
and nothing in clear that isn't so in the database. Where the database had to be moved aside, a new one is filled from
it; the mail comes from the servers again.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from . import location
from .edits import CLOSED
from .errors import StoreError, translate

log = logging.getLogger(__name__)

# In the order in which they can be filled.
TABLES = (
    "account", "email", "oauth_provider", "oauth_grant", "source", "status_event", "secret", "connect_token", "edit",
    "edit_step", "webhook", "application",
)  # fmt: skip
REBUILDING = "edit.rebuilding"
"""The code of a change that waits until the index knows its message again."""
# Written with every batch of an import or at each sync, and found out anew: not worth following. Values are SQL.
_PASSING = {
    "account": {"nb_messages": "0", "nb_files": "0"},
    "source": {"last_sync": "NULL"},
}
_STATUS = ("status_code", "status_text", "status_said", "next_try")
_OWN = "status_code LIKE 'store.%' OR status_code LIKE 'local.%'"  # of the database that is no more
_RESTORED = {
    "account": _PASSING["account"],
    "source": _PASSING["source"] | {name: f"CASE WHEN {_OWN} THEN NULL ELSE {name} END" for name in _STATUS},
    "webhook": {"since": "0"},
    "edit": {"code": f"CASE state WHEN 'deferred' THEN code ELSE '{REBUILDING}' END"},
}
_OPEN = "NOT IN (" + ", ".join(f"'{state}'" for state in CLOSED) + ")"
GAP = 1000  # ids of sources never come back, also those of the last moments


def path_of(database: Path) -> Path:
    return database.with_name(database.name + "-kept")


def attach(connection: sqlite3.Connection, database: Path, *, fresh: bool) -> None:
    """Brings both files together. `fresh`: the database was made just now, and is filled from what was kept."""
    path = path_of(database)
    location.prepare(path)
    try:
        _attach(connection, path)
    except sqlite3.DatabaseError as error:
        if translate(error).code != "store.damaged":
            raise
        with contextlib.suppress(sqlite3.Error):
            connection.execute("DETACH kept")
        log.warning(
            "The file of sources and open changes was damaged and is made anew; it is in %s", location.set_aside(path)
        )
        location.prepare(path)
        _attach(connection, path)
    tables = [_table(connection, name) for name in TABLES]
    connection.execute("BEGIN IMMEDIATE")
    try:
        if fresh:
            _restore(connection, tables)
        for table in tables:
            table.renew(connection)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    for table in tables:
        table.follow(connection)


def holds_accounts(database: Path) -> bool:
    path = path_of(database)
    if not path.exists():
        return False
    connection = sqlite3.connect(path)
    try:
        return connection.execute("SELECT 1 FROM kept_account LIMIT 1").fetchone() is not None
    except sqlite3.Error:
        return False
    finally:
        connection.close()


def save_from(database: Path) -> bool:
    """Out of a damaged database of before the second file, what can still be read: the damage is mostly in the mail.
    Whether that is anything."""
    connection = sqlite3.connect(f"{database.absolute().as_uri()}?mode=rw", uri=True)
    try:
        connection.execute("SELECT 1 FROM account LIMIT 1").fetchone()  # else the fault would seem to be the copy's
        attach(connection, database, fresh=False)
    except (sqlite3.Error, StoreError):
        return False
    finally:
        connection.close()
    return holds_accounts(database)


def _attach(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("ATTACH ? AS kept", (str(path),))
    for pragma in ("journal_mode = WAL", "secure_delete = ON", "synchronous = NORMAL"):
        connection.execute(f"PRAGMA kept.{pragma}")
    found = connection.execute("PRAGMA kept.quick_check(1)").fetchone()
    if found is None or found[0] != "ok":
        raise _damaged()


def _damaged() -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError("damaged")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def _restore(connection: sqlite3.Connection, tables: list[_Table]) -> None:
    for table in tables:
        table.restore(connection)
    if connection.execute("SELECT 1 FROM account LIMIT 1").fetchone() is not None:
        connection.execute("UPDATE sqlite_sequence SET seq = seq + ? WHERE name = 'source'", (GAP,))
        log.warning(
            "Accounts, sources and open changes were taken from %s; mail is read from the servers again",
            "the kept file",
        )


def _table(connection: sqlite3.Connection, name: str) -> _Table:
    rows = connection.execute(f"PRAGMA main.table_info({name})").fetchall()
    keys = sorted((row[5], row[1]) for row in rows if row[5])
    return _Table(name, tuple(row[1] for row in rows), tuple(column for _, column in keys))


@dataclass(frozen=True, slots=True)
class _Table:
    name: str
    columns: tuple[str, ...]
    keys: tuple[str, ...]

    @property
    def copy(self) -> str:
        return f"kept_{self.name}"

    @property
    def _listed(self) -> str:
        return ", ".join(self.columns)

    @property
    def _rows(self) -> str:
        """The rows worth keeping, of the database."""
        wanted = f"SELECT {self._listed} FROM main.{self.name}"
        if self.name == "edit":
            return f"{wanted} WHERE state {_OPEN}"
        if self.name == "edit_step":
            return f"{wanted} WHERE edit_id IN (SELECT id FROM main.edit WHERE state {_OPEN})"
        return wanted

    def restore(self, connection: sqlite3.Connection) -> None:
        known = [row[1] for row in connection.execute(f"PRAGMA kept.table_info({self.copy})")]
        columns = [column for column in self.columns if column in known]
        if not columns:
            return
        reset = _RESTORED.get(self.name, {})
        values = ", ".join(reset.get(column, column) for column in columns)
        connection.execute(f"INSERT INTO main.{self.name} ({', '.join(columns)}) SELECT {values} FROM kept.{self.copy}")

    def renew(self, connection: sqlite3.Connection) -> None:
        """The copy as the database has it; only what differs is written."""
        known = tuple(row[1] for row in connection.execute(f"PRAGMA kept.table_info({self.copy})"))
        if known != self.columns:  # of another version of the program
            connection.execute(f"DROP TABLE IF EXISTS kept.{self.copy}")
            connection.execute(
                f"CREATE TABLE kept.{self.copy} ({self._listed}, PRIMARY KEY ({', '.join(self.keys)})) WITHOUT ROWID"
            )
        keys = ", ".join(self.keys)
        connection.execute(f"DELETE FROM kept.{self.copy} WHERE ({keys}) NOT IN (SELECT {keys} FROM ({self._rows}))")
        connection.execute(
            f"INSERT OR REPLACE INTO kept.{self.copy} {self._rows} EXCEPT SELECT {self._listed} FROM kept.{self.copy}"
        )

    def follow(self, connection: sqlite3.Connection) -> None:
        """From here on. Inside a trigger tables stand without their file's name: those of the copy are of their own."""
        passing = _PASSING.get(self.name, {})
        lasting = ", ".join(column for column in self.columns if column not in passing)
        new = ", ".join(f"NEW.{column}" for column in self.columns)
        old_key = " AND ".join(f"{key} = OLD.{key}" for key in self.keys)
        remove = f"DELETE FROM {self.copy} WHERE {old_key};"
        keep = f"INSERT OR REPLACE INTO {self.copy} ({self._listed}) VALUES ({new});"
        if self.name == "edit":
            keep = f"INSERT OR REPLACE INTO {self.copy} ({self._listed}) SELECT {new} WHERE NEW.state {_OPEN};"
        elif self.name == "edit_step":
            keep = (
                f"INSERT OR REPLACE INTO {self.copy} ({self._listed}) SELECT {new}"
                f" WHERE NEW.edit_id IN (SELECT id FROM kept_edit);"
            )
        events = [
            ("made", f"AFTER INSERT ON main.{self.name}", keep),
            ("changed", f"AFTER UPDATE OF {lasting} ON main.{self.name}", remove + keep),
            ("gone", f"AFTER DELETE ON main.{self.name}", remove),
        ]
        for event, when, body in events:
            connection.execute(f"CREATE TEMP TRIGGER {self.copy}_{event} {when} BEGIN {body} END")
        if self.name == "edit_step":
            # an edit that closes takes its steps along, one that goes on brings them back
            connection.execute(
                "CREATE TEMP TRIGGER kept_steps_follow AFTER UPDATE OF state ON main.edit BEGIN"
                f" DELETE FROM kept_edit_step WHERE edit_id = NEW.id AND NOT NEW.state {_OPEN};"
                f" INSERT OR REPLACE INTO kept_edit_step ({self._listed}) SELECT {self._listed} FROM edit_step"
                f" WHERE edit_id = NEW.id AND NEW.state {_OPEN} AND NOT OLD.state {_OPEN}; END"
            )
