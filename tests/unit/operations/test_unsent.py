"""Changes that were not sent when the program ended: kept, sent at the next start, forgotten when answered."""

import asyncio
import os
import stat
import threading
from pathlib import Path

import pytest

from cio_desktop.operations.membership import Notice
from cio_desktop.operations.message_query import MessageQuery, Scope
from cio_desktop.operations.unsent import Unsent
from cio_desktop.protocol.keys import SourceKey
from tests.support.fake_client import KEY, OTHER, Desk, desk
from tests.support.patience import PATIENCE


async def leave(d: Desk, path: Path) -> int:
    """What the program's end does, while the server gives no answer."""
    unsent = Unsent(d.queue, path)
    left = unsent.keep_now()
    await unsent.close()
    return left


async def opened(d: Desk) -> None:
    shown = d.messages.open(MessageQuery(Scope.of_folder(KEY, "INBOX")))
    await d.until(lambda: shown.loaded)


async def test_they_go_on_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "unsent.json"
    async with desk(messages=4) as d:
        await opened(d)
        d.client.hold()
        d.membership.move(KEY, ["m0", "m1"], "INBOX", "Bills")
        await d.until(lambda: d.client.requests[-1][0] == "change")
        d.membership.move(KEY, ["m2"], "INBOX", "Work")  # waits behind the first
        d.membership.copy(KEY, ["m3"], "Bills", into=SourceKey(KEY.account_id, OTHER))
        assert await leave(d, path) == 4
    assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o600
    async with desk(messages=4) as d:
        d.mail.add_source()
        told: list[Notice] = []
        d.membership.notice.connect(told.append)
        unsent = Unsent(d.queue, path)
        unsent.start()
        d.membership.resume(unsent.take())
        assert [notice.text for notice in told] == ["4 changes of the last time are being saved now"]
        await d.calm()
        assert [d.mail.where(each) for each in ("m0", "m1", "m2")] == [{"Bills"}, {"Bills"}, {"Work"}]
        assert d.mail.where("m3", OTHER) == {"Bills"}
        await unsent.close()
        assert not path.exists()


async def test_nothing_is_kept_of_what_was_answered(tmp_path: Path) -> None:
    path = tmp_path / "unsent.json"
    async with desk(messages=2) as d:
        d.membership.move(KEY, ["m0"], "INBOX", "Bills")
        await d.calm()
        assert await leave(d, path) == 0
    assert not path.exists()
    async with desk(messages=2) as d:
        assert Unsent(d.queue, path).take() == []


async def test_a_change_that_fails_at_the_next_start_is_told(tmp_path: Path) -> None:
    path = tmp_path / "unsent.json"
    async with desk(messages=2) as d:
        d.client.hold()
        d.membership.move(KEY, ["m0"], "INBOX", "Bills")
        assert await leave(d, path) == 1
    async with desk(messages=0) as d:
        told: list[Notice] = []
        d.membership.notice.connect(told.append)
        d.membership.resume(Unsent(d.queue, path).take())
        await d.until(lambda: d.queue.pending == 0)
        assert [notice.reason is not None for notice in told] == [False, True]
        assert told[1].text.startswith("Couldn't finish the folder change of 1 message")


async def test_the_file_follows_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cio_desktop.operations.unsent.FOLLOW_S", 0.01)
    path = tmp_path / "unsent.json"
    async with desk(messages=2) as d:
        unsent = Unsent(d.queue, path)
        unsent.start()
        d.client.hold()
        d.membership.move(KEY, ["m0"], "INBOX", "Bills")
        await d.until(path.exists)  # a kill from here on loses nothing
        d.client.release()
        await d.until(lambda: not path.exists())
        await unsent.close()


GOOD = b'{"account_id":"A","label":"S","target":null,"changes":{"m0":{"add":["Bills"],"remove":["INBOX"]}}}'


@pytest.mark.parametrize(
    ("content", "left"),
    [
        (b"", 0),
        (b"{", 0),
        (b'[{"account_id": 7}]', 0),
        (b"\xff\xfe", 0),
        (b"[" + GOOD + b',{"account_id', 0),
        (b'{"version":2,"edits":[' + GOOD + b"]}", 0),
        (b"[" + GOOD + b"," + GOOD.replace(b'"label"', b'"not_before":1,"label"') + b"]", 1),
        (b"[" + GOOD + b',null,{"account_id":"\xff"}]', 1),
    ],
)
async def test_a_file_that_can_not_be_read_is_kept_and_told(
    tmp_path: Path, content: bytes, left: int, expect_log: object
) -> None:
    expect_log("cio_desktop.operations.unsent", "can't be read")  # type: ignore[operator]
    path = tmp_path / "unsent.json"
    path.write_bytes(content)
    async with desk(messages=1) as d:
        d.client.hold()
        told: list[Notice] = []
        d.membership.notice.connect(told.append)
        unsent = Unsent(d.queue, path)
        unsent.start()
        d.membership.resume(unsent.take(), unread=unsent.unread)
        aside = tmp_path / "unsent-unread-1.json"
        assert aside.read_bytes() == content
        assert str(aside) in next(notice.reason.text for notice in told if notice.reason is not None)
        assert len([notice for notice in told if notice.reason is None]) == left
        await unsent.close()
        # the next start neither tells it again nor keeps it again
        again = Unsent(d.queue, path)
        assert len(again.take()) == left
        assert again.unread is None


async def test_a_slow_disk_brings_no_older_state_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program ends while a thread still writes what was queued a moment before."""
    monkeypatch.setattr("cio_desktop.operations.unsent.FOLLOW_S", 0.0)
    path, reached, goes_on = tmp_path / "unsent.json", threading.Event(), threading.Event()
    sync, main = os.fsync, threading.current_thread()

    def slow(handle: int) -> None:
        if threading.current_thread() is not main:
            reached.set()
            goes_on.wait(PATIENCE)
        sync(handle)

    monkeypatch.setattr("cio_desktop.operations.private_file.os.fsync", slow)
    async with desk(messages=2) as d:
        await opened(d)
        unsent = Unsent(d.queue, path)
        unsent.start()
        d.client.hold()
        d.membership.move(KEY, ["m0"], "INBOX", "Bills")
        await d.until(reached.is_set)
        d.membership.move(KEY, ["m1"], "INBOX", "Bills")
        threading.Timer(0.2, goes_on.set).start()
        await unsent.close()
        await asyncio.to_thread(lambda: None)
        assert sorted(m for edit in Unsent(d.queue, path).take() for m in edit.changes) == ["m0", "m1"]
        assert os.listdir(tmp_path) == ["unsent.json"]
