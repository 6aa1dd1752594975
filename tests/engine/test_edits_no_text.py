"""A server that does not give out the text of its messages: what can't be read proves nothing, and that is said."""

import re
from pathlib import Path

import pytest

from cio_desktop.imap.errors import NoText
from cio_desktop.store import edits
from tests.support.edit_world import change
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, NEITHER, NO_MOVE, Change, FakeImap, Profile, Rewrite
from tests.support.mail import message_id

HEAD = b"Message-ID: <m1@example.com>\r\nSubject: One\r\nFrom: a@b.example\r\nDate: Sat, 22 Jul 2023 06:26:40 -0000\r\n"
A, B = HEAD + b"\r\nA\r\n", HEAD + b"\r\nB\r\n"
WITHOUT = {
    "empty": rb'BODY[]<0> "")',
    "empty literal": b"BODY[]<0> {0}\r\n)",
    "NIL": rb"BODY[]<0> NIL)",
}


def withhold(server: FakeImap, how: str) -> None:
    server.faults.on(
        "UID FETCH", Rewrite(rb"BODY\[\]<0> \{[1-9].*\)", WITHOUT[how].replace(b"\\", b"\\\\")), times=None
    )


def held(server: FakeImap) -> dict[str, list[bytes]]:
    return {
        path: [entry.message.raw for entry in server.store.folder(path).entries.values() if not entry.flags]
        for path in ("Bills", "INBOX")
    }


@pytest.mark.parametrize("how", WITHOUT)
@pytest.mark.parametrize("profile", [FULL, NO_MOVE, NEITHER], ids=lambda profile: profile.name)
async def test_texts_that_nobody_saw_are_not_the_same(tmp_path: Path, profile: Profile, how: str) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add("INBOX", A)
        server.store.add("Bills", B)
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        withhold(server, how)
        for wanted in (change((), ("INBOX",)), change(("Bills",), exact=True)):
            outcome = await here.engine.edit_folders(here.account_id, key, wanted, queue=True)
            assert (outcome.state, outcome.code) == ("queued", "edit.no_text"), outcome
            assert outcome.text is not None
            assert "text" in outcome.text
            assert "changing" not in outcome.text
            assert held(server) == {"INBOX": [A], "Bills": [B]}
            assert await here.engine.cancel_edit(outcome.edit_id)


@pytest.mark.parametrize("how", WITHOUT)
async def test_it_goes_on_when_the_text_is_given(tmp_path: Path, how: str) -> None:
    async with FakeImap(NO_MOVE) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add("INBOX", A)
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        withhold(server, how)
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Bills",), ("INBOX",)), queue=True)
        assert (outcome.state, outcome.code) == ("queued", "edit.no_text"), outcome
        with pytest.raises(NoText):
            await here.engine.raw_message(here.account_id, key)
        server.faults.clear()
        assert await here.engine.retry_edit(outcome.edit_id)

        async def done() -> bool:
            stored = await here.db.read(edits.get, outcome.edit_id)
            return stored is not None and stored.state == "done"

        await here.until(done)
        assert held(server) == {"INBOX": [], "Bills": [A]}


@pytest.mark.parametrize("empty", [b"", b"\r\n"])
async def test_a_mail_that_is_empty_is_read_as_that(tmp_path: Path, empty: bytes) -> None:
    async with FakeImap(NO_MOVE) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add("INBOX", empty)
        row = await here.add(server)
        (key,) = (await here.ids(row.id)).values()
        assert await here.engine.raw_message(here.account_id, key) == empty
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Bills",), ("INBOX",)), queue=True)
        assert outcome.state == "done", outcome
        assert [len(server.store.folder(path).entries) for path in ("Bills", "INBOX")] == [1, 0]


CAP = 100
LONG = HEAD + b"\r\n" + b"The same for a while. " * 20
ENDS = [LONG + each * 50 + b"\r\n" for each in (b"A", b"B")]


def cap(lines: list[bytes]) -> list[bytes]:
    """No more than so much of a text at once, whatever was asked for."""

    def cut(found: re.Match[bytes]) -> bytes:
        text = found[2][: int(found[1])][:CAP]
        return b"BODY[]<%b> {%d}\r\n%b)" % (found[0].partition(b"<")[2].partition(b">")[0], len(text), text)

    return [re.sub(rb"BODY\[\]<\d+> \{(\d+)\}\r\n(.*)\)", cut, line, flags=re.DOTALL) for line in lines]


def whole(lines: list[bytes]) -> list[bytes]:
    """A server that knows no partial FETCH, and tells sizes that are too large."""
    out = []
    text = b"BODY[] {%d}\r\n%b)" % (len(ENDS[0]), ENDS[0])
    for line in lines:
        found, _, _ = line.partition(b"BODY[]<")
        out.append(re.sub(rb"RFC822.SIZE \d+", b"RFC822.SIZE 99999", found + text + b"\r\n" if found != line else line))
    return out


@pytest.mark.parametrize("profile", [FULL, NO_MOVE, NEITHER], ids=lambda profile: profile.name)
async def test_a_text_that_comes_in_small_pieces_is_read_to_its_end(tmp_path: Path, profile: Profile) -> None:
    """Of two mails with the same beginning neither is taken for a copy of the other."""
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add("INBOX", ENDS[0])
        server.store.add("Bills", ENDS[1])
        server.faults.on("UID FETCH", Change(cap), times=None)
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        raw = await here.engine.raw_message(here.account_id, key)
        assert raw in ENDS
        outcome = await here.engine.edit_folders(here.account_id, key, change((), ("INBOX",)), queue=True)
        assert (outcome.state, outcome.code) == ("failed", "edit.last_content"), outcome
        assert held(server) == {"INBOX": [ENDS[0]], "Bills": [ENDS[1]]}


async def test_a_server_that_always_sends_the_whole_text_is_read_once(tmp_path: Path) -> None:
    async with FakeImap(NO_MOVE) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add("INBOX", ENDS[0])
        server.faults.on("UID FETCH", Change(whole), times=None)
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        assert await here.engine.raw_message(here.account_id, key) == ENDS[0]
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Bills",), ("INBOX",)), queue=True)
        assert outcome.state == "done", outcome
        assert held(server) == {"INBOX": [], "Bills": [ENDS[0]]}
