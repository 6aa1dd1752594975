"""A folder made anew, or numbered anew, with mails of one look: a change takes its own message there, or none."""

import asyncio
from pathlib import Path

import pytest

from cio_desktop.store import edits, memberships
from tests.engine.test_edits_dovecot import source_of
from tests.support import folder_rows
from tests.support.dovecot import Dovecot
from tests.support.edit_world import change
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, NEITHER, NO_MOVE, FakeImap, Hold, Profile
from tests.support.mail import make_message

SERVERS = pytest.mark.parametrize("profile", [FULL, NO_MOVE, NEITHER], ids=lambda profile: profile.name)
A, B = (f"Message-ID: <same@x>\r\n\r\n{letter}\r\n".encode() for letter in "AB")
BARE_A, BARE_B = (f"\r\nno header {letter}\r\n".encode() for letter in "AB")
PAIRS = pytest.mark.parametrize(("one", "other"), [(A, B), (BARE_A, BARE_B)], ids=["one Message-ID", "no header"])


def held(server: FakeImap, folder: str) -> list[bytes]:
    entries = server.store.folder(folder).entries.values()
    return sorted(entry.message.raw for entry in entries if "\\Deleted" not in entry.flags)


async def key_of(here: World, source_id: int, folder: str, uid: int) -> str:
    return (await here.rows(source_id, folder))[uid].id


@SERVERS
@PAIRS
@pytest.mark.parametrize("there", [True, False], ids=["both there", "gone"])
async def test_its_own_text_is_moved(tmp_path: Path, profile: Profile, one: bytes, other: bytes, there: bool) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        for name in ("Work", "T"):
            server.store.create(name)
        uid = server.store.add("Work", one)
        server.store.add("Work", other)
        row = await here.add(server)
        key = await key_of(here, row.id, "Work", uid)
        if not there:
            server.store.remove("Work", uid)
        server.store.folder("Work").renumber(777)
        outcome = await here.engine.edit_folders(here.account_id, key, change(("T",), ("Work",)), queue=False)
        if there:
            assert outcome.state == ("deferred" if profile is NEITHER else "done")
            assert (held(server, "Work"), held(server, "T")) == ([other], [one])
        else:
            assert (outcome.state, outcome.code) == ("failed", "edit.vanished")
            assert (held(server, "Work"), held(server, "T")) == ([other], [])


async def test_a_twin_that_another_change_has_put_there_is_not_taken(tmp_path: Path) -> None:
    """Two messages by their time of arrival. The second change began before its folder was numbered anew and emptied,
    and is carried out after the first one has brought the other message there."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for name in ("Work", "T"):
            server.store.create(name)
        moved = server.store.add("INBOX", BARE_A, internaldate=1_690_000_000)
        lost = server.store.add("Work", BARE_A, internaldate=1_690_000_060)
        rest = sorted(make_message(n) for n in range(10, 30))
        for raw in rest:
            server.store.add("Work", raw)
        row = await here.add(server)
        first, second = await key_of(here, row.id, "INBOX", moved), await key_of(here, row.id, "Work", lost)
        assert first != second
        hold = Hold(asyncio.Event())
        server.faults.on("SELECT", hold)
        edits = []
        for key, wanted in ((first, change(("Work",), ("INBOX",))), (second, change(("T",), ("Work",)))):
            edits.append(asyncio.create_task(here.engine.edit_folders(here.account_id, key, wanted, queue=True)))
            await hold.reached.wait()
        await here.until(lambda: _count(here, 2))
        server.store.remove("Work", lost)
        server.store.folder("Work").renumber(777)
        await here.sync(row.id)
        hold.event.set()
        outcomes = [await edit for edit in edits]
        assert [(each.state, each.code) for each in outcomes] == [("done", None), ("failed", "edit.vanished")]
        assert (held(server, "Work"), held(server, "T")) == (sorted([BARE_A, *rest]), [])


async def _count(here: World, count: int) -> bool:
    return len(await here.db.read(edits.list_of_account, here.account_id)) == count


@pytest.mark.dovecot
@pytest.mark.parametrize("there", [[B, A], [B]], ids=["both there", "gone"])
async def test_on_dovecot(dovecot: Dovecot, there: list[bytes]) -> None:
    user = dovecot.user()
    user.add_folder("Work", "T")
    user.deliver("Work", [A, B])
    async with source_of(user) as (here, source_id):
        folder = await here.db.read(folder_rows.by_path, source_id, "Work")
        assert folder is not None
        ids = await here.db.read(memberships.message_ids, folder.id, [1, 2])
        assert len(set(ids.values())) == 2
        user.remove_folder("Work")
        user.add_folder("Work")
        user.deliver("Work", there)
        outcome = await here.edits.edit_folders(here.account, ids[1], change(("T",), ("Work",)), queue=False)
        contents = user.contents()
        assert contents["Work"] == [B]
        if A in there:
            assert outcome.state == "done"
            assert contents["T"] == [A]
        else:
            assert (outcome.state, outcome.code) == ("failed", "edit.vanished")
            assert not contents.get("T")
