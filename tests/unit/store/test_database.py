"""The file and its threads, judged from outside."""

import asyncio
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from cio_desktop.store import accounts, emails, location, migrations, threads
from cio_desktop.store.database import Database
from cio_desktop.store.errors import StoreError
from cio_desktop.store.threads import Job
from tests.support.patience import PATIENCE
from tests.support.store_world import World, database, placed, world

ROOT = Path(__file__).parents[3]


async def refused(path: Path) -> StoreError:
    with pytest.raises(StoreError) as caught:
        await Database.open(path)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("store-")]
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)
    return caught.value


class Gate:
    """Holds a database thread in the middle of a job until the test lets it go on."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._there = asyncio.Event()
        self._open = threading.Event()

    def stop_here(self) -> None:
        self._loop.call_soon_threadsafe(self._there.set)
        assert self._open.wait(10)

    async def reached(self) -> None:
        async with asyncio.timeout(PATIENCE):
            await self._there.wait()

    def open(self) -> None:
        self._open.set()


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


async def test_the_files_are_private_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        async with database(tmp_path) as db:
            await db.write(accounts.create, "a@example.com")
            assert mode(db.path.parent) == 0o700
            for suffix in location.SUFFIXES:
                assert mode(db.path.with_name(db.path.name + suffix)) == 0o600, suffix
    finally:
        os.umask(before)


async def test_a_file_with_wide_rights_is_narrowed(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        path = db.path
    path.chmod(0o644)
    async with database(tmp_path):
        assert mode(path) == 0o600


async def test_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "link.db").symlink_to(tmp_path / "elsewhere.db")
    assert (await refused(tmp_path / "link.db")).code == "store.unwritable"
    assert not (tmp_path / "elsewhere.db").exists()


async def test_a_folder_that_can_not_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    error = await refused(tmp_path / "file" / "store.db")
    assert error.code == "store.unwritable"
    assert str(tmp_path / "file") in str(error)


async def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        path = db.path
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {len(migrations.steps()) + 1}")
    connection.close()
    before = path.read_bytes()
    error = await refused(path)
    assert (error.code, "newer version" in str(error)) == ("store.newer", True)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"this is no database at all" * 100, b"SQLite format 3\0" + b"\xff" * 4000])
async def test_a_damaged_file_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "store.db"
    path.write_bytes(content)
    assert (await refused(path)).code == "store.damaged"
    aside = location.set_aside(path)
    assert (path.exists(), aside.read_bytes()) == (False, content)
    db = await Database.open(path)
    await db.close()


async def test_somebody_elses_database_is_not_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE other (x)")
    connection.close()
    assert (await refused(path)).code == "store.damaged"


async def test_damage_inside_is_found_by_the_full_check(tmp_path: Path) -> None:
    async with world(tmp_path) as w:
        await w.put("INBOX", *(placed(n, n) for n in range(1, 400)))
        await w.db.check()
        path = w.path
    content = bytearray(path.read_bytes())
    at = len(content) * 9 // 10  # mail, which no opening reads
    content[at : at + 4096] = os.urandom(4096)
    path.write_bytes(content)
    async with database(tmp_path) as db:
        with pytest.raises(StoreError) as caught:
            await db.check()
        assert caught.value.code == "store.damaged"
    assert location.suspected(path)


async def test_migrations_run_once_and_a_broken_one_changes_nothing(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "m.db", isolation_level=None)
    try:
        migrations.migrate(connection, ["CREATE TABLE a (x);"])
        migrations.migrate(connection, ["CREATE TABLE a (x);", "ALTER TABLE a ADD COLUMN y;"])
        assert [row[1] for row in connection.execute("PRAGMA table_info(a)")] == ["x", "y"]
        with pytest.raises(sqlite3.Error):
            migrations.migrate(connection, ["", "", "CREATE TABLE b (x); CREATE TABLE a (x);"])
        assert connection.execute("PRAGMA user_version").fetchone()[0] == 2
        assert connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'b'").fetchone()[0] == 0
    finally:
        connection.close()


async def test_sources_of_before_go_on_reading_all_folders(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "m.db", isolation_level=None)
    try:
        migrations.migrate(connection, migrations.steps()[:11])
        connection.execute("INSERT INTO account (id, username, created) VALUES ('a', 'a', 1)")
        connection.execute(
            "INSERT INTO source (account_id, label, created, email, server, port, use_ssl, username, auth_type,"
            " sync_period, sync_all_folders, status_since)"
            " VALUES ('a', 'b', 1, 'e', 's', 1, 1, 'u', 'password', 1, 0, 1)"
        )
        migrations.migrate(connection)
        assert connection.execute("SELECT sync_all_folders FROM source").fetchone() == (1,)
    finally:
        connection.close()


async def test_after_close_every_call_says_so(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        await db.close()
        for call in (db.read, db.write, db.write_durable):
            with pytest.raises(StoreError) as caught:
                await call(accounts.find)
            assert caught.value.code == "store.closed"
        with pytest.raises(StoreError):
            await db.checkpoint()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("store-")]
    # and nothing is left but the main file
    assert [entry.name for entry in db.path.parent.iterdir()] == [db.path.name]


async def test_close_finishes_what_was_queued(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        tasks = [asyncio.create_task(db.write(accounts.create, f"{n}@example.com")) for n in range(50)]
        await asyncio.sleep(0)
        await db.close()
        assert len(await asyncio.gather(*tasks)) == 50
    connection = sqlite3.connect(db.path)
    assert connection.execute("SELECT count(*) FROM account").fetchone()[0] == 50
    connection.close()


async def test_a_failed_write_leaves_nothing_and_the_writer_goes_on(tmp_path: Path) -> None:
    def half(connection: sqlite3.Connection) -> None:
        accounts.create(connection, "half@example.com")
        raise LookupError("in the middle")

    async with database(tmp_path) as db:
        with pytest.raises(LookupError):
            await db.write(half)
        assert await db.read(accounts.find) == []
        await db.write(accounts.create, "whole@example.com")
        assert len(await db.read(accounts.find)) == 1


async def test_a_cancelled_caller_does_not_break_the_writer(tmp_path: Path) -> None:
    gate = Gate()

    def slow(connection: sqlite3.Connection) -> None:
        accounts.create(connection, "slow@example.com")
        gate.stop_here()

    async with database(tmp_path) as db:
        running = asyncio.create_task(db.write(slow))
        waiting = asyncio.create_task(db.write(accounts.create, "never@example.com"))
        await gate.reached()
        running.cancel()
        waiting.cancel()
        for task in (running, waiting):
            with pytest.raises(asyncio.CancelledError):
                await task
        gate.open()
        # what had begun is complete, what had not begun never happened
        found = await db.write(accounts.find)
        assert [row.emails for row in found] == [["slow@example.com"]]


async def test_readers_can_not_write(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        with pytest.raises(StoreError) as caught:
            await db.read(accounts.create, "a@example.com")
        assert caught.value.code == "store.unwritable"


async def test_readers_go_on_while_something_is_written(tmp_path: Path) -> None:
    gate = Gate()

    def slow(connection: sqlite3.Connection) -> None:
        accounts.create(connection, "new@example.com")
        gate.stop_here()

    async with database(tmp_path) as db:
        writing = asyncio.create_task(db.write(slow))
        await gate.reached()
        assert await asyncio.wait_for(db.read(accounts.find), PATIENCE) == []
        gate.open()
        await writing
        assert len(await db.read(accounts.find)) == 1


def endless(connection: sqlite3.Connection) -> object:
    return connection.execute(
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
    ).fetchone()


async def test_an_endless_question_is_stopped(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        with pytest.raises(StoreError) as caught:
            await db._submit(db._reads, Job(endless, seconds=0.1))
        assert caught.value.code == "store.slow"
        assert await db.read(accounts.find) == []


async def test_close_and_cancel_break_off_a_running_question(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        tasks = [asyncio.create_task(db.read(endless)) for _ in range(3)]
        await asyncio.sleep(0.05)
        tasks[0].cancel()
        assert await asyncio.wait_for(db.read(accounts.find), PATIENCE) == []
        await asyncio.wait_for(db.close(), PATIENCE)
        assert all(isinstance(error, BaseException) for error in await asyncio.gather(*tasks, return_exceptions=True))


async def test_durable_writes_sync_and_others_do_not(tmp_path: Path) -> None:
    def level(connection: sqlite3.Connection) -> int:
        return int(connection.execute("PRAGMA synchronous").fetchone()[0])

    async with database(tmp_path) as db:
        assert await db.write(level) == 1
        assert await db.write_durable(level) == 2
        with pytest.raises(ZeroDivisionError):
            await db.write_durable(lambda connection: 1 // 0)
        assert await db.write(level) == 1


async def test_a_full_disk(w: World) -> None:
    pages = await w.db.write(lambda c: c.execute("PRAGMA page_count").fetchone()[0])
    await w.db.write(lambda c: c.execute(f"PRAGMA max_page_count = {pages + 20}").fetchone())
    with pytest.raises(StoreError) as caught:
        await w.put("INBOX", *(placed(n, n, subject="x" * 400) for n in range(1, 2000)))
    assert caught.value.code == "store.full"
    await w.db.write(lambda c: c.execute("PRAGMA max_page_count = 1000000").fetchone())
    with w.outside() as file:
        assert file.execute("SELECT count(*) FROM message").fetchone()[0] == 0
    assert len((await w.put("INBOX", placed(1, 1))).new) == 1


async def test_another_program_holds_the_database(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        await db.write(lambda c: c.execute("PRAGMA busy_timeout = 50").fetchone())
        other = sqlite3.connect(db.path, isolation_level=None)
        try:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreError) as caught:
                await db.write(accounts.create, "a@example.com")
            assert (caught.value.code, caught.value.retryable) == ("store.locked", True)
            other.execute("ROLLBACK")
            await db.write(accounts.create, "a@example.com")
        finally:
            other.close()


async def test_a_contradiction_is_no_sqlite_error(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        with pytest.raises(StoreError) as caught:
            await db.write(emails.add, "no such account", "a@example.com")
        assert caught.value.code == "store.conflict"
        assert "a@example.com" not in str(caught.value)


CHILD = """
import asyncio, sys
from pathlib import Path
from cio_desktop.store import edits
from tests.support.store_world import placed, world

async def main():
    async with world(Path(sys.argv[1])) as w:
        for batch in range(100000):
            first = batch * 50 + 1
            rows = [placed(uid, uid) for uid in range(first, first + 50)]
            from cio_desktop.store import membership_import
            await w.db.write(membership_import.apply_batch, w.folders["INBOX"].id, rows, {"uidnext": first + 50})
            edit = await w.db.write_durable(edits.create, w.account.id, f"m{batch}", want_json="{}",
                                            steps=[edits.StepRow("copy", w.source.id)])
            print(edit.id, flush=True)

asyncio.run(main())
"""


@pytest.mark.parametrize("lines", [1, 7, 23])
async def test_kill_9_loses_nothing_that_was_answered(tmp_path: Path, lines: int) -> None:
    command = [sys.executable, "-c", CHILD, str(tmp_path)]
    # blocking is fine: nothing else runs on this loop
    child = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True)  # noqa: ASYNC220
    assert child.stdout is not None
    with child.stdout:
        answered = [child.stdout.readline().strip() for _ in range(lines)]
        child.send_signal(signal.SIGKILL)
        answered += [line.strip() for line in child.stdout if line.endswith("\n")]
        child.wait(10)
    assert len(answered) >= lines
    async with database(tmp_path) as db:
        await db.check()
        with sqlite3.connect(db.path) as file:
            stored = {row[0] for row in file.execute("SELECT id FROM edit")}
            steps = file.execute("SELECT count(DISTINCT edit_id), count(*) FROM edit_step").fetchone()
            places, uidnext, known = file.execute(
                "SELECT (SELECT count(*) FROM membership), uidnext, known FROM folder"
            ).fetchone()
            messages, counted = file.execute(
                "SELECT (SELECT count(*) FROM message), nb_messages FROM account"
            ).fetchone()
        file.close()
    assert stored >= set(answered)
    assert steps == (len(stored), len(stored))
    # a batch is there whole, with its cursor and its counters, or not at all
    assert places % 50 == 0
    assert places == uidnext - 1 == known == messages == counted
    assert places // 50 in (len(stored), len(stored) + 1)


async def test_whatever_keeps_it_from_being_opened_is_raised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_connection: sqlite3.Connection) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(threads, "migrate", fail)
    async with asyncio.timeout(PATIENCE):
        with pytest.raises(ZeroDivisionError):
            await Database.open(tmp_path / "store.db")
