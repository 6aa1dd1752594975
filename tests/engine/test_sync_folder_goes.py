"""Another client deletes or renames a folder at any command of a sync (fault 51)."""

from pathlib import Path

import pytest

from cio_desktop.store import folders
from tests.support.edit_world import PatientClock
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, NEITHER, Command, FakeImap, Profile, Session
from tests.support.mail import make_message

MOST_COMMANDS = 60
OTHERS = ("Bills", "INBOX", "Zoo")  # read before it and after it


@pytest.mark.parametrize("act", ["delete", "rename", "rename and make"])
@pytest.mark.parametrize(("profile", "first"), [(FULL, False), (NEITHER, True)], ids=["known before", "first sync"])
async def test_51_a_folder_goes_while_it_is_read(tmp_path: Path, profile: Profile, act: str, first: bool) -> None:
    async with FakeImap(profile) as server, world(tmp_path, clock=PatientClock()) as here:
        server.store.create("Bills")
        server.store.create("Zoo")
        row = await here.add(server)
        count = 0

        for nth in range(1, MOST_COMMANDS):
            name, new = f"Work{nth}", f"Other{nth}"
            server.store.create(name)
            server.store.add_many(name, [make_message(1000 * nth + n) for n in range(3)])
            if not first:
                await here.sync(row.id)
            known = {f.path: f.id for f in await here.db.read(folders.list_of, row.id)}
            for path in (*OTHERS, name):
                server.store.add(path, make_message(1000 * nth + 100 + len(path)))
            count = 0

            def disturb(session: Session, command: Command, nth: int = nth, name: str = name, new: str = new) -> None:
                nonlocal count
                count += 1
                if count == nth and act == "delete":
                    server.store.delete(name)
                elif count == nth:
                    server.store.rename(name, new)
                    if act == "rename and make":
                        server.store.create(name)
                        server.store.add(name, make_message(1000 * nth + 200))

            server.on_command = disturb
            await here.sync(row.id)
            server.on_command = None
            where = f"at command {nth} of {count}"
            shown, real = await here.look(row.id), server.snapshot()
            assert {path: shown[path] for path in OTHERS} == {path: real[path] for path in OTHERS}, where
            assert (await here.source(row.id)).status == "OK", where
            await here.sync(row.id)
            assert await here.look(row.id) == server.snapshot(), where
            assert (await here.source(row.id)).status_code is None, where
            now = {f.path: f.id for f in await here.db.read(folders.list_of, row.id)}
            assert {path: now[path] for path in OTHERS} == {path: known[path] for path in OTHERS}, where
            if act == "rename" and not first and count >= nth:
                assert now[new] == known[name], where
            if count < nth:
                assert nth > 6
                return
            for path in (name, new):
                if path in now:
                    server.store.delete(path)
            await here.sync(row.id)
        raise AssertionError("a sync never ends")
