"""Many rows of one INSERT are stored as `executemany` stores them."""

import sqlite3

import pytest

from cio_desktop.store.rows import PARAMETERS, put_rows

UPSERT = "INSERT INTO t (a, b, c) VALUES (?, ?, ?) ON CONFLICT (a) DO UPDATE SET b = b + excluded.b, c = excluded.c"
AT_ONCE = PARAMETERS // 3


def made() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.executescript("CREATE TABLE t (a INTEGER PRIMARY KEY, b, c); CREATE TABLE told (a, b);")
    connection.execute("CREATE TRIGGER tell AFTER INSERT ON t BEGIN INSERT INTO told VALUES (new.a, new.b); END")
    return connection


@pytest.mark.parametrize("count", [0, 1, AT_ONCE - 1, AT_ONCE, AT_ONCE + 1, 3 * AT_ONCE + 7])
def test_as_executemany(count: int) -> None:
    # each third one comes again in the same call: later rows see earlier ones
    rows = [(n % (count - count // 3 or 1), n, f"text {n}") for n in range(count)]
    ours, theirs = made(), made()
    put_rows(ours, UPSERT, rows)
    theirs.executemany(UPSERT, rows)
    for table in ("t", "told"):
        assert ours.execute(f"SELECT * FROM {table}").fetchall() == theirs.execute(f"SELECT * FROM {table}").fetchall()


def test_rows_of_another_width_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="no row of 2 values"):
        put_rows(made(), UPSERT, [(n, n) for n in range(PARAMETERS)])
