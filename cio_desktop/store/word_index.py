"""An index that finds the few messages whose subject, or a name of whose files, may hold a text.

It serves what the API promises of `subject` and `file_name`: any part of a subject, shell wildcards, regular
expressions (pattern_parts.py). It knows three characters in a row; one or two are the beginnings of those that exist.
It only proposes: what it finds is compared as if there were no index, and what it does not know yet is proposed, too.
What is in many messages, or an expression that says too little of its characters, looks through all messages.

It is filled behind the import (`catch_up`), which therefore is no slower; with it those of people (person_index.py) and
of the order of lists (order_keys.py).
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterable

import msgspec

from cio_desktop.protocol.resources import File

from . import order_keys, person_index
from .database import Database
from .errors import StoreError
from .pattern_parts import index_fold
from .rows import marks, scalar
from .word_terms import END, FILES, SUBJECTS

log = logging.getLogger(__name__)

PIECE = 1_000  # messages a transaction: a few milliseconds
_files = msgspec.json.Decoder(list[File]).decode


def pick(table: str, parameter: str) -> str:
    """SQL for the numbers of messages to look at. `parameter`: that of the expression."""
    return (
        f"SELECT rowid AS n FROM {table} WHERE {table} MATCH :{parameter}"
        " UNION ALL SELECT n FROM message WHERE n > (SELECT upto FROM words_state)"
        " UNION ALL SELECT message FROM words_stale"
    )


async def catch_up(db: Database) -> None:
    """Takes in what was stored, changed or deleted since. Goes on where it was broken off."""
    try:
        while await db.read(_is_behind):
            await db.write(_piece)
    except StoreError as error:
        log.info("The index of words is filled on later: %s", error.code)


def _is_behind(connection: sqlite3.Connection) -> bool:
    behind = (
        "SELECT EXISTS (SELECT 1 FROM words_stale)"
        " OR EXISTS (SELECT 1 FROM message WHERE n > min(upto, people_upto, order_upto))"
    )
    return bool(scalar(connection, f"{behind} FROM words_state"))


def _piece(connection: sqlite3.Connection) -> None:
    stale = [n for (n,) in connection.execute("SELECT message FROM words_stale LIMIT ?", (PIECE,))]
    upto, people_upto, order_upto = connection.execute(
        "SELECT upto, people_upto, order_upto FROM words_state"
    ).fetchone()
    if stale:
        for table in (SUBJECTS, FILES):
            connection.execute(f"DELETE FROM {table} WHERE rowid IN ({marks(stale)})", stale)
        connection.execute(f"DELETE FROM words_stale WHERE message IN ({marks(stale)})", stale)
        _take_in(connection, f"n IN ({marks(stale)}) AND n <= {upto}", stale)
        person_index.take_in(connection, f"n IN ({marks(stale)})", stale)
        connection.execute(f"DELETE FROM message_order WHERE message IN ({marks(stale)})", stale)
        order_keys.take_in(connection, f"n IN ({marks(stale)}) AND n <= {order_upto}", stale)
        # numbers above the highest one are given again
        highest = int(scalar(connection, "SELECT coalesce(max(n), 0) FROM message"))
        connection.execute(
            "UPDATE words_state SET upto = min(upto, ?1), people_upto = min(people_upto, ?1),"
            " order_upto = min(order_upto, ?1)",
            (highest,),
        )
    elif last := _take_in(connection, f"n > {upto} ORDER BY n LIMIT {PIECE}", ()):
        connection.execute("UPDATE words_state SET upto = ?", (last,))
    elif last := person_index.take_in(connection, f"n > {people_upto} ORDER BY n LIMIT {PIECE}", ()):
        connection.execute("UPDATE words_state SET people_upto = ?", (last,))
    elif last := order_keys.take_in(connection, f"n > {order_upto} ORDER BY n LIMIT {PIECE}", ()):
        connection.execute("UPDATE words_state SET order_upto = ?", (last,))


def _take_in(connection: sqlite3.Connection, which: str, values: Iterable[int]) -> int:
    """The number of the last one."""
    found = connection.execute(f"SELECT n, subject, files FROM message WHERE {which}", tuple(values)).fetchall()
    connection.executemany(
        f"INSERT INTO {SUBJECTS} (rowid, text) VALUES (?, ?)",
        [(n, index_fold(subject) + END) for n, subject, _ in found],
    )
    connection.executemany(
        f"INSERT INTO {FILES} (rowid, text) VALUES (?, ?)",
        [(n, index_fold("\n".join(file.file_name for file in _files(text))) + END) for n, _, text in found if text],
    )
    return int(found[-1][0]) if found else 0
