"""What an edit reads of the index and of the journal costs the same whatever there is in them."""

import sqlite3

from cio_desktop.engine.edits.planning import known_message
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.store import edits, memberships
from cio_desktop.store.database import Connection
from tests.support.edit_world import one_source
from tests.support.fake_imap import FULL, Store
from tests.support.mail import make_message, message_id

LONG = {"membership", "message", "content_digest", "p", "m", "d", "edit", "edit_step", "e", "s"}
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
                edits.uids_put(connection, rows[0].source_id, b"T", 1, 1, key)
            finally:
                connection.set_trace_callback(None)
            assert len(statements) >= 5
            return scans(connection, statements)

        assert await here.db.read(traced) == []


async def test_a_change_is_taken_in_as_fast_after_thousands_of_others() -> None:
    async with one_source(FULL, fill) as (here, _, _):

        def steps(connection: Connection) -> int:
            """Of SQLite's machine, in hundreds."""
            count = 0

            def step() -> None:
                nonlocal count
                count += 1

            connection.set_progress_handler(step, 100)
            try:
                for _ in range(20):
                    edits.create(connection, here.account, "m", want_json="{}", state=EditStatus.DONE)
            finally:
                connection.set_progress_handler(None, 0)
            return count

        few = await here.db.write(steps)
        for _ in range(50):
            await here.db.write(steps)
        assert await here.db.write(steps) <= few + 5
