"""What an edit reads of the index costs the same in a folder of twenty thousand as in a small one."""

import sqlite3

from cio_desktop.engine.edits.planning import known_message
from cio_desktop.store import memberships
from cio_desktop.store.database import Connection
from tests.support.edit_world import one_source
from tests.support.fake_imap import FULL, Store
from tests.support.mail import make_message, message_id

LONG = {"membership", "message", "content_digest", "p", "m", "d"}
"""Tables, and what queries call them, that grow with the mail."""


def fill(store: Store) -> None:
    store.create("T")
    for number in range(1, 4):
        store.add("INBOX", make_message(number))


def scans(connection: sqlite3.Connection, statements: list[str]) -> list[str]:
    found = []
    for statement in statements:
        for row in connection.execute("EXPLAIN QUERY PLAN " + statement):
            words = str(row[3]).split()
            if words[0] == "SCAN" and words[1] in LONG:
                found.append(f"{row[3]}: {statement}")
    return found


async def test_no_table_of_mail_is_read_through() -> None:
    async with one_source(FULL, fill) as (here, _, _):
        key = await here.id_of(message_id(1))
        rows = await here.db.read(memberships.of_message, key)

        def traced(connection: Connection) -> list[str]:
            statements: list[str] = []
            connection.set_trace_callback(statements.append)
            try:
                assert known_message.load(connection, here.account, key) is not None
                memberships.uids_of_others(connection, rows[0].folder_id, rows[0].uidvalidity or 0, 1, [key])
            finally:
                connection.set_trace_callback(None)
            assert len(statements) >= 5
            return scans(connection, statements)

        assert await here.db.read(traced) == []
