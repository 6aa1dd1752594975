"""Accounts, their sources, and what is remembered of a source's life."""

import re
from pathlib import Path

import pytest

from cio_desktop.imap.quirks import Quirk
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.store import (
    accounts,
    edits,
    emails,
    folders,
    history,
    labels,
    memberships,
    messages,
    orphans,
    removal,
    sources,
)
from cio_desktop.store.message_filter import MessageFilter
from tests.support.store_world import World, database, listed, message_id, placed, world

_WITHOUT_MESSAGE = "SELECT count(*) FROM address WHERE id NOT IN (SELECT address FROM message_address)"


async def test_account_ids_and_names(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        made = [await db.write(accounts.create, "Me@Example.com", now=1_700_000_000) for _ in range(3)]
        assert all(re.fullmatch("[0-9a-f]{24}", row.id) for row in made)
        assert len({row.id for row in made}) == len({row.username for row in made}) == 3
        assert made[0].created == 1_700_000_000
        assert await db.write(accounts.update_names, made[0].id, first_name="Ann")
        assert await db.write(accounts.update_names, made[0].id, last_name="Lee")
        row = await db.read(accounts.get, made[0].id)
        assert row is not None
        assert (row.first_name, row.last_name) == ("Ann", "Lee")
        assert not await db.write(accounts.update_names, "nobody", first_name="x")
        assert await db.read(accounts.get, "nobody") is None
        assert [row.id for row in await db.read(accounts.find, limit=2, offset=1)] == [made[1].id, made[2].id]


async def test_addresses_of_an_account(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        row = await db.write(accounts.create, "first@example.com", now=1)
        assert await db.write(emails.add, row.id, "second@example.com", now=2)
        assert not await db.write(emails.add, row.id, "SECOND@example.com", now=3)
        assert await db.write(emails.set_primary, row.id, "second@example.com")
        assert not await db.write(emails.set_primary, row.id, "third@example.com")
        found = await db.read(emails.list_of, row.id)
        assert [(entry.email, entry.primary, entry.validated) for entry in found] == [
            ("second@example.com", True, 2),
            ("first@example.com", False, 1),
        ]
        for asked in ("SECOND@EXAMPLE.COM", "first@example.com"):
            assert [hit.id for hit in await db.read(accounts.find, email=asked)] == [row.id]
        assert await db.read(accounts.find, email="st@example.com") == []


@pytest.mark.parametrize(
    ("email", "server", "taken", "label"),
    [
        ("me@example.com", "mail.example.com", [], "me::mail.example.com"),
        ("me@example.com", "Mail.Example.com.", [], "me::mail.example.com"),
        ("someone@gmail.com", "imap.googlemail.com", [], "someone::gmail"),
        ("me@x.y", "h.x", ["me::h.x", "me::h.x-2"], "me::h.x-3"),
        ("jürgen+news@x.y", "::1", [], "j-rgen-news::1"),
        ("@", "", [], "source::host"),
        ("a/b c%d@x", "h", [], "a-b-c-d::h"),
    ],
)
def test_labels(email: str, server: str, taken: list[str], label: str) -> None:
    assert labels.make(email, server, taken) == label
    assert re.fullmatch(r"[A-Za-z0-9._@-]+::[A-Za-z0-9._@-]+", label)


async def test_a_source_and_its_settings(w: World) -> None:
    second, _ = await w.add_source("mail.example.com")
    assert (w.source.label, second.label) == ("me::mail.example.com", "me::mail.example.com-2")
    third = await w.db.write(
        sources.create,
        w.account.id,
        email="other@example.com",
        server="imap.gmail.com",
        username="other",
        use_ssl=False,
        sync_period=3600,
        callback_url="http://127.0.0.1/x",
        raw_file_list=True,
    )
    assert (third.gmail, third.use_ssl, third.raw_file_list, third.callback_state) == (True, False, True, "due")
    assert [row.id for row in await w.db.read(sources.list_of, w.account.id)] == [w.source.id, second.id, third.id]
    assert (await w.db.read(sources.by_label, w.account.id, "0")) == await w.db.read(sources.get, w.source.id)
    assert (await w.db.read(sources.by_label, w.account.id, "other::gmail")) == third
    assert await w.db.read(sources.by_label, w.account.id, "1") is None
    assert await w.db.write(sources.set_fields, third.id, sync_period=14400, insecure=True)
    row = await w.db.read(sources.get, third.id)
    assert row is not None
    assert (row.sync_period, row.insecure) == (14400, True)
    account = await w.db.read(accounts.get, w.account.id)
    assert account is not None
    assert account.emails == ["me@example.com", "other@example.com"]
    for wrong in ({"password": "x"}, {"status": "OK"}, {"id": 7}, {"label = 'x'; --": 1}):
        with pytest.raises(ValueError, match=r"column|status"):
            await w.db.write(sources.set_fields, third.id, **wrong)


async def test_what_one_refusal_has_taught_is_doubted_after_a_day(w: World) -> None:
    """A NO to IDLE, or a connection lost at the wrong moment, may have been chance."""
    assert {Quirk(name) for name in sources.DOUBTED} < set(Quirk)
    learnt = [*sources.DOUBTED, Quirk.NO_MOVE]
    await w.db.write(sources.add_quirks, w.source.id, learnt, now=1000)
    row = await w.db.read(sources.get, w.source.id)
    assert row is not None
    assert set(sources.quirks_of(row, now=1000 + 86_399)) == set(learnt)
    assert set(sources.quirks_of(row, now=1000 + 86_400)) == {Quirk.NO_MOVE}
    assert sources.quirks_of(row, now=1000 + 30 * 86_400) == {}


async def test_ids_of_deleted_sources_do_not_come_back(w: World) -> None:
    second, _ = await w.add_source("two.example.com")
    await w.db.write(sources.delete, second.id)
    third, _ = await w.add_source("three.example.com")
    assert third.id > second.id


async def test_status_history_has_changes_only(w: World) -> None:
    steps = [
        ("OK", 100.0, False),
        (SourceStatus.INVALID_CREDENTIALS, 200.7, True),
        (SourceStatus.INVALID_CREDENTIALS, 300, False),
        ("OK", 400, True),
    ]
    for status, now, changed in steps:
        got = await w.db.write(
            sources.set_status, w.source.id, status, now=now, code="auth.password", text="no", fail_count=2,
            fail_first=now, next_try=now + 60.5, following="never",
        )  # fmt: skip
        assert got is changed
    row = await w.db.read(sources.get, w.source.id)
    assert row is not None
    assert (row.status, row.status_since, row.fail_first, row.next_try) == ("OK", 400, 400, 460)
    events = await w.db.read(history.status_events, w.source.id)
    assert [(event.at, event.old, event.new) for event in events] == [
        (400, "INVALID_CREDENTIALS", "OK"),
        (200, "OK", "INVALID_CREDENTIALS"),
    ]
    assert not await w.db.write(sources.set_status, 999, "OK")


async def test_history_keeps_the_last_500(tmp_path: Path) -> None:
    def many(connection: object, source_id: int) -> None:
        for n in range(620):
            history.add_run(connection, source_id, at=n, duration=0.5, new=n)  # type: ignore[arg-type]
            history.add_status(connection, source_id, old="OK", new="OK", code=None, text=None, now=n)  # type: ignore[arg-type]

    async with world(tmp_path) as w:
        other, _ = await w.add_source("other.example.com")
        await w.db.write(history.add_run, other.id, at=1, duration=1, error="net.lost")
        await w.db.write(many, w.source.id)
        runs = await w.db.read(history.sync_runs, w.source.id)
        events = await w.db.read(history.status_events, w.source.id)
        assert [row.at for row in runs] == [row.at for row in events] == list(range(619, 119, -1))
        assert [row.error for row in await w.db.read(history.sync_runs, other.id)] == ["net.lost"]
        assert len(await w.db.read(history.sync_runs, w.source.id, 3)) == 3


async def test_accounts_filtered_by_the_status_of_their_sources(w: World) -> None:
    broken, _ = await w.add_source("broken.example.com")
    await w.db.write(sources.set_status, broken.id, SourceStatus.DISABLED)
    bare = await w.db.write(accounts.create, "bare@example.com")

    async def found(**asked: object) -> list[tuple[str, list[str]]]:
        rows = await w.db.read(accounts.find, **asked)  # type: ignore[arg-type]
        return [(row.id, [source.label for source in row.sources]) for row in rows]

    good = "me::mail.example.com"
    assert await found() == [(w.account.id, [good, broken.label]), (bare.id, [])]
    assert await found(status_ok=True) == [(w.account.id, [good])]
    assert await found(status_ok=False) == [(w.account.id, [broken.label])]
    assert await found(status="DISABLED") == [(w.account.id, [broken.label])]
    assert await found(status="TEMP_DISABLED") == []
    assert await found(status="DISABLED", status_ok=True) == []
    assert await found(status_ok=True, email="bare@example.com") == []
    rows = await w.db.read(sources.list_of, w.account.id, status_ok=False)
    assert [row.label for row in rows] == [broken.label]


async def test_deleting_a_source_leaves_what_the_other_one_has(w: World) -> None:
    other, rows = await w.add_source("other.example.com", listed("INBOX", "\\Inbox"))
    await w.put("INBOX", placed(1, 1), placed(2, 2))
    await w.put(rows["INBOX"], placed(1, 2), placed(2, 3))
    assert await w.db.read(accounts.counts, w.account.id) == (3, 0)
    assert await w.db.write(sources.delete, w.source.id, now=1000)
    assert not await w.db.write(sources.delete, w.source.id)
    assert await w.db.read(accounts.counts, w.account.id) == (2, 0)
    assert [place.source_id for place in await w.db.read(memberships.of_message, message_id(2))] == [other.id]
    assert await w.db.write(orphans.purge, w.account.id, before=999) == 0
    assert await w.db.write(orphans.purge, w.account.id, before=1000) == 1
    with w.outside() as file:
        assert file.execute("SELECT count(*) FROM message").fetchone()[0] == 2
        assert file.execute("SELECT count(DISTINCT source_id) FROM folder").fetchone()[0] == 1


async def test_deleting_an_account_leaves_nothing_of_it(tmp_path: Path) -> None:
    async with world(tmp_path, "Bills") as w:
        keep = await w.db.write(accounts.create, "keep@example.com")
        await w.put("INBOX", placed(1, 1), placed(2, 2))
        await w.put("Bills", placed(1, 2))
        await w.db.write(sources.set_status, w.source.id, "DISABLED")
        await w.db.write(folders.set_sync, w.folders["Bills"].id, uidnext=4)
        assert await w.db.write(accounts.delete, w.account.id)
        assert not await w.db.write(accounts.delete, w.account.id)
        assert [row.id for row in await w.db.read(accounts.find)] == [keep.id]
        with w.outside() as file:
            for table in ("source", "folder", "message", "membership", "message_address", "status_event"):
                assert file.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0, table


async def test_removing_a_source_piece_by_piece(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(removal, "PIECE", 7)
    async with world(tmp_path, "Bills") as w:
        _, rows = await w.add_source("other.example.com", listed("INBOX", "\\Inbox"))
        await w.put("INBOX", *(placed(n, n) for n in range(1, 40)))
        await w.put("Bills", *(placed(n, n) for n in range(1, 20)))
        await w.put(rows["INBOX"], *(placed(n, n) for n in range(1, 6)))
        assert await removal.remove_source(w.db, w.source.id, now=1000)
        assert not await removal.remove_source(w.db, w.source.id)
        assert await w.db.read(accounts.counts, w.account.id) == (5, 0)
        found = await w.db.read(messages.query, MessageFilter(w.account.id))
        assert [row.id for row in found] == [message_id(n) for n in range(5, 0, -1)]
        with w.outside() as file:
            assert file.execute("SELECT count(*) FROM message").fetchone()[0] == 5
            assert file.execute(_WITHOUT_MESSAGE).fetchone()[0] == 0
            assert file.execute("SELECT count(DISTINCT message) FROM message_address").fetchone()[0] == 5


async def test_the_last_source_of_an_account_takes_its_messages_along(w: World) -> None:
    """No sync comes any more that could purge them."""
    await w.put("INBOX", placed(1, 1), placed(2, 2))
    await w.db.write(edits.create, w.account.id, message_id(2), want_json="{}", origin="api", now=900)
    assert await removal.remove_source(w.db, w.source.id, now=1000)
    with w.outside() as file:
        left = file.execute("SELECT id FROM message").fetchall()
    assert left == [(message_id(2),)]  # an open edit still speaks of it


async def test_removing_an_account_piece_by_piece(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(removal, "PIECE", 7)
    async with world(tmp_path, "Bills") as w:
        keep = await w.db.write(accounts.create, "keep@example.com")
        await w.put("INBOX", *(placed(n, n) for n in range(1, 40)))
        await w.put("Bills", *(placed(n, n) for n in range(1, 20)))
        # broken off in the middle, it looks like a source that was never synced
        await w.db.write(folders.set_sync, w.folders["INBOX"].id, uidnext=40, backfill_done=True)
        await w.db.write(removal._forget_progress, "source_id = ?", w.source.id)
        folder = await w.db.read(folders.get, w.folders["INBOX"].id)
        assert folder is not None
        assert (folder.uidnext, folder.backfill_done) == (None, False)
        assert await removal.remove_account(w.db, w.account.id)
        assert not await removal.remove_account(w.db, w.account.id)
        assert [row.id for row in await w.db.read(accounts.find)] == [keep.id]
        with w.outside() as file:
            for table in ("source", "folder", "message", "membership", "message_address", "address"):
                assert file.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0, table
