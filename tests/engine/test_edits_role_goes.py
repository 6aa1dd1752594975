"""A change that names a role is carried out, and the role goes to another folder or to none: what is done is done."""

import asyncio
from pathlib import Path

import pytest

from cio_desktop.engine.edits import waking
from cio_desktop.store import edits
from tests.support.edit_world import change, one_source, where
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, NEITHER, NO_MOVE, NO_UIDPLUS, Command, FakeImap, Profile, Session, Store
from tests.support.mail import make_message, message_id
from tests.support.patience import PATIENCE

M1 = message_id(1)
AFTER = pytest.mark.parametrize("role", [None, "Other"], ids=["to none", "to another"])


def fill(store: Store) -> None:
    store.create("Bin", special_use="\\Trash")
    store.create("Other")
    store.add("INBOX", make_message(1))


def give_role(store: Store, role: str | None) -> None:
    store.folder("Bin").special_use = None
    if role is not None:
        store.folder(role).special_use = "\\Trash"


async def state_of(here: World, edit_id: str) -> tuple[str, str | None]:
    stored = await here.db.read(edits.get, edit_id)
    assert stored is not None
    return stored.state, stored.code


@AFTER
@pytest.mark.parametrize("profile", [NEITHER, NO_UIDPLUS.but(move=False)], ids=["neither", "no UIDPLUS"])
async def test_while_its_expunge_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, profile: Profile, role: str | None
) -> None:
    monkeypatch.setattr(waking, "DEFERRED_GAP", 0.0)
    async with FakeImap(profile) as server, world(tmp_path) as here:
        fill(server.store)
        row = await here.add(server)
        key = (await here.ids(row.id))[M1]
        away = await here.engine.edit_folders(here.account_id, key, change(("\\Trash",), ("INBOX",)), queue=True)
        assert away.state == "deferred", away
        give_role(server.store, role)
        for _ in range(2):
            await here.sync(row.id)
        assert await state_of(here, away.edit_id) == ("deferred", "edit.deferred")
        assert where(server.snapshot(), M1) == ["Bin", "[INBOX]"]
        server.store.remove("INBOX", 1)
        await here.sync(row.id)

        async def done() -> bool:
            return (await state_of(here, away.edit_id))[0] == "done"

        await here.until(done)
        assert where(server.snapshot(), M1) == ["Bin"]


@AFTER
@pytest.mark.parametrize("profile", [FULL, NO_MOVE], ids=["full", "no MOVE"])
async def test_across_a_crash_before_it_was_closed(profile: Profile, role: str | None) -> None:
    last = "UID MOVE" if profile is FULL else "UID EXPUNGE"
    async with one_source(profile, fill) as (here, server, source_id):

        def die(session: Session, command: Command) -> None:
            if command.name == last:
                here.halt()

        server.after_command = die
        key = await here.id_of(M1)
        wish = asyncio.create_task(
            here.edits.edit_folders(here.account, key, change(("\\Trash",), ("INBOX",)), queue=True)
        )
        await asyncio.wait_for(here.halted.wait(), PATIENCE)
        server.after_command = None
        wish.cancel()
        give_role(server.store, role)
        await here.edits.stop()
        here.halted.clear()
        await here.sync(source_id)
        await here.restart()
        await here.settled()
        (edit,) = await here.db.read(edits.list_of_account, here.account)
        assert (edit.state, edit.code) == ("done", None)
        assert where(server.snapshot(), M1) == ["Bin"]
        assert await here.shown(M1) == ["Bin"]
