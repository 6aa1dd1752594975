"""A database from before a message's header was told from its content: ids stay, and what was joined in one folder is
read again."""

import sqlite3
from pathlib import Path

from cio_desktop.store.migrations import migrate, steps


def test_places_of_one_folder_that_share_a_message_are_read_again(tmp_path: Path) -> None:
    before = next(n for n, script in enumerate(steps()) if "CREATE TABLE reread" in script)
    connection = sqlite3.connect(tmp_path / "old.db", isolation_level=None)
    migrate(connection, steps()[:before])
    connection.execute("INSERT INTO account (n, id, username, created) VALUES (1, 'a', 'a', 1)")
    connection.execute(
        "INSERT INTO source (id, account_id, label, created, email, server, port, username, status_since)"
        " VALUES (1, 'a', 'l', 1, 'e', 's', 993, 'u', 1)"
    )
    for folder in (1, 2):
        connection.execute(
            "INSERT INTO folder (id, source_id, raw_name, path) VALUES (?, 1, ?, ?)",
            (folder, b"%d" % folder, str(folder)),
        )
    for n in (1, 2):
        connection.execute(
            "INSERT INTO message (n, id, key, account, date, indexed, received, mid, ckey, subject, addresses)"
            " VALUES (?, ?, ?, 1, 1, 1, 1, 1, x'00', '', '{}')",
            (n, f"id{n}", n),
        )
    for folder, uid, n, gone in ((1, 5, 1, None), (1, 6, 1, None), (1, 7, 2, None), (1, 8, 2, 9), (2, 1, 1, None)):
        connection.execute(
            "INSERT INTO membership (folder_id, uid, message, date, gone_at) VALUES (?, ?, ?, 1, ?)",
            (folder, uid, n, gone),
        )
    migrate(connection)
    assert connection.execute("SELECT folder_id, uid FROM reread ORDER BY uid").fetchall() == [(1, 5), (1, 6)]
    assert connection.execute("SELECT id FROM message ORDER BY n").fetchall() == [("id1",), ("id2",)]
    connection.close()
