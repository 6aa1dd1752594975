"""A damaged database: what was kept beside it comes back, and only what was."""

import os
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.credentials import SealedRow
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.store import accounts, edits, emails, kept, location, secrets, sources
from cio_desktop.store.database import Database
from cio_desktop.store.edits import StepRow
from cio_desktop.store.errors import ForeignFile, StoreError
from cio_desktop.store.recovery import open_sound
from tests.support.store_world import set_state

PLAIN = {table: f"SELECT * FROM {table}" for table in kept.TABLES}


def rows(path: Path, query: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(path)
    try:
        return sorted(connection.execute(query).fetchall(), key=repr)
    finally:
        connection.close()


async def fill(db: Database) -> tuple[str, int, list[str]]:
    """An account with two sources, one removed again; secrets; edits: open, closed, gone on, with their steps."""
    account = await db.write(accounts.create, "me@example.com", first_name="Me", now=10)
    ids = []
    for name in ("a", "b", "c"):
        row = await db.write(
            sources.create, account.id, email=f"{name}@example.com", server="mail.example.com", username=name, now=20
        )
        ids.append(row.id)
        await db.write_durable(secrets.put, SealedRow(f"source:{row.id}", "password", os.urandom(12), os.urandom(30)))
    await db.write(sources.delete, ids[1])
    await db.write_durable(secrets.delete, f"source:{ids[1]}")
    found = []
    for number in range(4):
        edit = await db.write_durable(
            edits.create, account.id, f"{number:024x}", want_json="{}",
            steps=[StepRow("copy", ids[0], b"INBOX", 7, number + 1, b"Work", 9, 4)],
        )  # fmt: skip
        found.append(edit.id)
    await db.write_durable(set_state, found[1], state=EditStatus.DONE)
    await db.write_durable(set_state, found[2], state=EditStatus.FAILED)
    await db.write_durable(set_state, found[2], state=EditStatus.WAITING)
    return account.id, ids[0], [found[0], found[2], found[3]]


def damage(path: Path, how: str) -> None:
    content = bytearray(path.read_bytes())
    if how == "header":
        content[:100] = os.urandom(100)
    elif how == "schema":
        content[100:4096] = os.urandom(3996)
    elif how == "gone":
        path.unlink()
        return
    elif how == "cut":
        del content[len(content) // 2 :]
    else:
        for page in range(1, len(content) // 4096):
            content[page * 4096 : page * 4096 + 64] = os.urandom(64)
    path.write_bytes(content)


@pytest.mark.parametrize("how", ["header", "schema", "pages", "cut", "gone", "empty file"])
async def test_what_no_server_gives_back_is_there_again(tmp_path: Path, how: str, expect_log: Any) -> None:
    path = tmp_path / "cio.sqlite3"
    db = await open_sound(path)
    account, source, open_edits = await fill(db)
    await db.close()
    before = {table: rows(path, query) for table, query in PLAIN.items()}
    if how == "empty file":
        path.write_bytes(b"")
    else:
        damage(path, how)
    if how in ("header", "schema", "pages", "cut"):
        expect_log("cio_desktop.store.recovery", "damaged")
    expect_log("cio_desktop.store.kept", "kept")
    db = await open_sound(path)
    try:
        found = (await db.read(sources.all))[0]
        assert (found.id, found.username, found.last_sync) == (source, "a", None)
        assert [row.id for row in await db.read(edits.open_edits)] == open_edits
        assert {row.code for row in await db.read(edits.open_edits)} == {kept.REBUILDING}
        for edit_id in open_edits:
            (step,) = await db.read(edits.list_steps, edit_id)
            assert (step.src_folder, step.src_uidv, step.dst_fence) == (b"INBOX", 7, 4)
        new = await db.write(sources.create, account, email="me@example.com", server="s", username="d", now=1)
        assert new.id > source + 2  # an id never comes back
        await db.check()
    finally:
        await db.close()
    assert rows(path, PLAIN["secret"]) == before["secret"]
    assert rows(path, PLAIN["email"]) == before["email"]
    assert len(rows(path, PLAIN["edit"])) == len(open_edits)
    assert any(".damaged-" in name for name in os.listdir(tmp_path)) == (how in ("header", "schema", "pages", "cut"))
    # and once more: nothing is lost by being kept twice
    again = await open_sound(path)
    await again.close()
    assert rows(path, PLAIN["secret"]) == before["secret"]


@pytest.mark.parametrize("how", ["header", "mail"])
async def test_a_profile_of_before_the_second_file(tmp_path: Path, how: str, expect_log: Any) -> None:
    """What can still be read is taken along; where nothing can, nobody's accounts are replaced by none."""
    path = tmp_path / "cio.sqlite3"
    db = await Database.open(path)
    await fill(db)
    root_of = "SELECT rootpage FROM sqlite_schema WHERE name = 'message_mid'"
    root = await db.read(lambda connection: connection.execute(root_of).fetchone()[0])
    await db.close()
    before = rows(path, PLAIN["secret"])
    with path.open("r+b") as file:
        file.seek(0 if how == "header" else (root - 1) * 4096)
        file.write(os.urandom(90))
    damaged = path.read_bytes()
    if how == "header":
        with pytest.raises(StoreError) as caught:
            await open_sound(path)
        assert (caught.value.code, str(path) in str(caught.value)) == ("store.damaged", True)
        assert path.read_bytes() == damaged
        return
    expect_log("cio_desktop.store.recovery", "damaged")
    expect_log("cio_desktop.store.kept", "kept")
    db = await open_sound(path)
    assert len(await db.read(sources.all)) == 2
    await db.close()
    assert rows(path, PLAIN["secret"]) == before


async def test_the_second_file_follows_everything(tmp_path: Path) -> None:
    path = tmp_path / "cio.sqlite3"
    db = await open_sound(path)
    account, source, _ = await fill(db)
    await db.write(sources.set_fields, source, sync_period=3600, last_sync=77)
    await db.write(emails.add, account, "other@example.com")
    await db.close()
    copy = kept.path_of(path)
    for table in kept.TABLES:
        names = [
            row[1] for row in rows(path, f"PRAGMA table_info({table})") if row[1] not in kept._PASSING.get(table, {})
        ]
        want = f"SELECT {', '.join(names)} FROM {table}"
        where = ""
        if table == "edit":
            where = " WHERE state NOT IN ('done', 'failed', 'cancelled')"
        if table == "edit_step":
            where = " WHERE edit_id IN (SELECT id FROM edit WHERE state NOT IN ('done', 'failed', 'cancelled'))"
        assert rows(path, want + where) == rows(copy, want.replace(f"FROM {table}", f"FROM kept_{table}")), table
    if os.name == "posix":
        assert copy.stat().st_mode & 0o077 == 0
    # a whole account goes, and with it all that hangs on it
    db = await open_sound(path)
    await db.write(accounts.delete, account)
    await db.close()
    assert [rows(copy, f"SELECT * FROM kept_{table}") for table in ("account", "source", "edit", "edit_step")] == [
        []
    ] * 4


async def test_a_deleted_secret_is_gone_from_the_second_file_too(tmp_path: Path) -> None:
    path = tmp_path / "cio.sqlite3"
    db = await open_sound(path)
    rows_of = secrets.SqlSecretRows(db)
    sealed = os.urandom(40)
    await rows_of.put(SealedRow("source:1", "password", b"n" * 12, sealed))
    await rows_of.delete("source:1")
    try:
        for name in os.listdir(tmp_path):
            assert sealed not in (tmp_path / name).read_bytes(), name
    finally:
        await db.close()


async def test_a_damaged_second_file_is_made_anew(tmp_path: Path, expect_log: Any) -> None:
    path = tmp_path / "cio.sqlite3"
    db = await open_sound(path)
    await fill(db)
    await db.close()
    before = rows(kept.path_of(path), "SELECT * FROM kept_secret")
    kept.path_of(path).write_bytes(b"rubbish" * 1000)
    expect_log("cio_desktop.store.kept", "made anew")
    db = await open_sound(path)
    await db.close()
    assert rows(kept.path_of(path), "SELECT * FROM kept_secret") == before


async def test_what_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "cio.sqlite3"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE other (x)")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(ForeignFile):
        await open_sound(path)
    assert path.read_bytes() == before
    assert not any(".damaged-" in name for name in os.listdir(tmp_path))


async def test_damage_met_in_use_is_a_word_and_mended_at_the_next_start(tmp_path: Path, expect_log: Any) -> None:
    path = tmp_path / "cio.sqlite3"
    db = await open_sound(path)
    await fill(db)
    await db.close()
    db = await open_sound(path)
    try:
        with path.open("r+b") as file:  # under a running program
            for page in range(1, path.stat().st_size // 4096):
                file.seek(page * 4096)
                file.write(os.urandom(64))
        for _ in range(3):
            with pytest.raises(StoreError) as caught:
                await db.check()
            assert caught.value.code == "store.damaged"
    finally:
        await db.close()
    assert location.suspected(path)
    expect_log("cio_desktop.store.recovery", "damaged")
    expect_log("cio_desktop.store.kept", "kept")
    db = await open_sound(path)
    assert len(await db.read(sources.all)) == 2
    await db.close()
    assert not location.suspected(path)
