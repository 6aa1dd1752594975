"""What is noted of changes of messages while somebody listens, put together for each message."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest

from cio_desktop.store import (
    callback_queue,
    folders,
    gmail_labels,
    membership_changes,
    renumbering,
    webhook_changes,
    webhooks,
)
from cio_desktop.store.callback_queue import LogRow
from cio_desktop.store.webhook_changes import MessageChange, Owed
from cio_desktop.store.webhooks import WebhookRow
from tests.support.store_world import World, listed, message_id, placed, put_place

ALL = '{"receive_all_changes":true}'
URL = "https://example.com/hook"


async def hook(w: World, settings: str = ALL, account_id: str | None = None) -> WebhookRow:
    return await w.db.write(
        webhooks.create, account_id=account_id, callback_url=URL, failure_notif_url=URL, settings=settings, now=5
    )


async def imported(w: World) -> None:
    """INBOX and Work were read once."""
    rows = await w.db.write(folders.upsert_listing, w.source.id, [listed("INBOX", "\\Inbox"), listed("Work")])
    w.folders.update({row.path: row for row in rows})
    for row in rows:
        await w.db.write(folders.set_sync, row.id, uidvalidity=7, backfill_done=1)
    await w.db.write(lambda c: c.execute("UPDATE source SET last_sync = 60").rowcount)


async def changes(w: World) -> list[MessageChange]:
    taken = await w.db.read(webhook_changes.take)
    await w.db.write(webhook_changes.settle, taken.rows, [], 0)
    return taken.changes


def words(change: MessageChange) -> tuple[str, list[str], list[str]]:
    kind = "history" if change.history else "new" if change.new else "flags" if change.flags else ""
    return kind, [folder.path for folder in change.added], [folder.path for folder in change.removed]


async def test_nothing_is_noted_without_a_webhook(w: World) -> None:
    await imported(w)
    await w.put("INBOX", placed(1, 1))
    assert await changes(w) == []
    made = await hook(w)
    await w.put("INBOX", placed(2, 2))
    assert [words(change) for change in await changes(w)] == [("new", ["INBOX"], [])]
    await w.db.write(webhooks.delete, made.id)
    await w.put("INBOX", placed(3, 3))
    assert await changes(w) == []


async def test_moves_flags_and_what_is_undone(w: World) -> None:
    await imported(w)
    inbox, work = w.folders["INBOX"].id, w.folders["Work"].id
    await w.put("INBOX", placed(1, 1), placed(2, 2))
    await hook(w)
    await w.db.write(put_place, work, 1, message_id(1))
    await w.db.write(membership_changes.mark_gone, inbox, [1])
    assert [words(change) for change in await changes(w)] == [("", ["Work"], ["INBOX"])]
    await w.db.write(membership_changes.set_flags, inbox, [(2, ["\\Seen"], None)])
    assert [words(change) for change in await changes(w)] == [("flags", [], [])]
    await w.db.write(put_place, work, 2, message_id(2))
    await w.db.write(membership_changes.mark_gone, work, [2])
    assert [words(change) for change in await changes(w)] == [("", [], [])]
    await w.put("INBOX", placed(2, 2, "\\Seen"))  # read again, as it was
    assert await changes(w) == []


async def test_a_second_copy_is_no_other_place(w: World) -> None:
    await imported(w)
    await w.put("INBOX", placed(1, 1))
    await hook(w)
    await w.put("INBOX", placed(2, 1))
    await w.db.write(membership_changes.mark_gone, w.folders["INBOX"].id, [1])
    assert [words(change) for change in await changes(w)] == [("", [], [])]
    await w.db.write(membership_changes.mark_gone, w.folders["INBOX"].id, [2])
    assert [words(change) for change in await changes(w)] == [("", [], ["INBOX"])]


async def test_new_uids_for_the_same_messages(w: World) -> None:
    await imported(w)
    await w.put("INBOX", placed(1, 1), placed(2, 2))
    await hook(w)
    places: list[Any] = [
        (11, message_id(1), [], None, None, None, None),
        (12, message_id(2), [], None, None, None, None),
    ]
    await w.db.write(renumbering.swap, w.folders["INBOX"].id, places, {"uidvalidity": 8})
    assert [words(change) for change in await changes(w)] == [("", [], [])] * 2


async def test_a_new_message_that_has_moved_on_is_new(w: World) -> None:
    await imported(w)
    await hook(w)
    await w.put("INBOX", placed(1, 1))
    await w.db.write(put_place, w.folders["Work"].id, 1, message_id(1))
    await w.db.write(membership_changes.mark_gone, w.folders["INBOX"].id, [1])
    assert [words(change) for change in await changes(w)] == [("new", ["Work"], [])]


async def test_what_comes_back_is_not_new(w: World) -> None:
    await imported(w)
    inbox, work = w.folders["INBOX"].id, w.folders["Work"].id
    await w.put("INBOX", placed(1, 1))
    await w.put("Work", placed(1, 2))
    await hook(w)
    await w.db.write(membership_changes.mark_gone, inbox, [1])
    await changes(w)
    await w.put("INBOX", placed(1, 1))
    assert [words(change) for change in await changes(w)] == [("", ["INBOX"], [])]
    await w.db.write(folders.delete, [work])
    await changes(w)
    await w.put("INBOX", placed(2, 2), placed(3, 3))
    assert [words(change) for change in await changes(w)] == [("", ["INBOX"], []), ("new", ["INBOX"], [])]


async def test_a_folder_that_is_deleted(w: World) -> None:
    await imported(w)
    await w.put("Work", placed(1, 1))
    await hook(w)
    await w.db.write(folders.delete, [w.folders["Work"].id])
    assert [words(change) for change in await changes(w)] == [("", [], ["Work"])]


async def test_what_a_first_import_reads(w: World) -> None:
    made = await hook(w)
    await w.put("INBOX", placed(1, 1))
    assert await changes(w) == []
    historical = await hook(w, '{"receive_historical":true}')
    await w.put("INBOX", placed(2, 2))
    assert [words(change) for change in await changes(w)] == [("history", ["INBOX"], [])]
    await w.db.write(webhooks.delete, historical.id)
    await w.put("INBOX", placed(3, 3))
    assert await changes(w) == []
    assert (await w.db.read(webhooks.active)) == [made]


async def test_labels(w: World) -> None:
    await imported(w)
    await w.db.write(lambda c: c.execute("UPDATE source SET gmail = 1").rowcount)
    await w.put("INBOX", placed(1, 1))
    await hook(w)
    for labels, expected in (([w.folders["Work"].id], ("", ["Work"], [])), ([], ("", [], ["Work"]))):
        await w.db.write(gmail_labels.replace, w.source.id, {message_id(1): labels})
        assert [words(change) for change in await changes(w)] == [expected]


async def test_what_is_noted_and_the_message_are_one_transaction(w: World) -> None:
    await imported(w)
    await hook(w)

    def broken(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE folder SET known = known")
        put_place(connection, w.folders["Work"].id, 1, message_id(1))
        raise ValueError("broken off")

    await w.put("INBOX", placed(1, 1))
    await changes(w)
    with pytest.raises(ValueError, match="broken off"):
        await w.db.write(broken)
    assert await changes(w) == []


async def test_the_queue_of_one_webhook_and_what_becomes_of_it(w: World) -> None:
    made = await hook(w)
    owed = [Owed(made.id, w.account.id, message_id(number), ["new"]) for number in (1, 2)]
    await w.db.write(webhook_changes.settle, [], owed, 100)
    assert await w.db.read(callback_queue.lanes) == [made.id]
    head = await w.db.read(callback_queue.head, made.id)
    assert head is not None
    assert (head.subject, head.detail, head.at, head.tries) == (message_id(1), "new", 100, 0)
    line = LogRow(110, "message", w.account.id, made.id, head.subject, URL, 500, "no", 6)
    await w.db.write(callback_queue.give_up, head, line, "no")
    after = await w.db.read(webhooks.get, made.id)
    assert after is not None
    assert (after.active, after.failure) == (False, True)
    assert await w.db.read(callback_queue.lanes) == sorted([made.id, f"failure:{made.id}"])
    after.active = True
    assert await w.db.write(webhooks.update, after)
    renewed = await w.db.read(webhooks.get, made.id)
    assert renewed is not None
    assert (renewed.active, renewed.failure) == (True, False)
    again = await w.db.read(callback_queue.head, made.id)
    assert again is not None
    assert (again.n, again.tries, again.next_try) == (head.n, 0, 100)
    await w.db.write(webhooks.delete, made.id)
    assert await w.db.read(callback_queue.lanes) == []
    assert await w.db.read(webhooks.listening) is False


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({}, [503, None, 200]),
        ({"status_from": 300}, [503]),
        ({"status_to": 299}, [200]),
        ({"after": 100, "before": 103}, [None]),
        ({"webhook_id": "b"}, [503]),
        ({"account_id": "nobody"}, []),
        ({"limit": 1, "offset": 1}, [None]),
    ],
)
async def test_the_log(w: World, wanted: dict[str, object], expected: list[int | None]) -> None:
    for at, hook_id, status in ((100, "a", 200), (102, "a", None), (103, "b", 503)):
        line = LogRow(at, "message", w.account.id, hook_id, "m", URL, status, None, 1)
        await w.db.write(callback_queue.note, line)
    found = await w.db.read(callback_queue.logged, **wanted)  # type: ignore[arg-type]
    assert [row.status_code for row in found] == expected
