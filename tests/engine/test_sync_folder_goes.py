"""Another client deletes or renames a folder at any command of a sync (fault 51)."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from cio_desktop.store import folders
from tests.support.byte_proxy import ByteProxy
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.edit_world import PatientClock
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, NEITHER, Command, FakeImap, Profile, Session
from tests.support.mail import make_message
from tests.support.mail_user import MailUser
from tests.support.patience import PATIENCE

MOST_COMMANDS = 60
SIGNED_IN = 6  # pieces that are sent until then
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


def truth(user: MailUser) -> dict[str, list[tuple[int, str]]]:
    return {path: [(row.uid, row.message_id) for row in rows] for path, rows in user.look_closely().items()}


async def ours(here: World, source_id: int) -> dict[str, list[tuple[int, str]]]:
    return {path: [row[:2] for row in rows] for path, rows in (await here.look(source_id)).items()}


@pytest.mark.dovecot
@pytest.mark.limit(900)
@pytest.mark.parametrize("act", ["delete", "rename", "rename and make"])
async def test_51_a_folder_of_dovecot_goes_while_it_is_read(
    tmp_path: Path, dovecot: Dovecot, authority: Authority, act: str
) -> None:
    user = dovecot.user()
    user.add_folder("Bills", "Zoo")
    async with (
        ByteProxy(user.host, user.port) as proxy,
        world(tmp_path, ssl_context=authority.client_context()) as here,
    ):
        row = await here.add(SimpleNamespace(host=user.host, port=proxy.port, name=user.name, password=user.password))
        count = 0
        for nth in range(SIGNED_IN, MOST_COMMANDS):
            name, new = f"Work{nth}", f"Other{nth}"
            user.add_folder(name)
            user.deliver(name, [make_message(1000 * nth + n) for n in range(3)])
            await here.sync(row.id)
            known = {f.path: f.id for f in await here.db.read(folders.list_of, row.id)}
            for path in (*OTHERS, name):
                user.deliver(path, [make_message(1000 * nth + 100 + len(path))])
            count = 0

            def disturb(nth: int = nth, name: str = name, new: str = new) -> None:
                if act == "delete":
                    user.remove_folder(name)
                else:
                    user.rename_folder(name, new)
                    if act == "rename and make":
                        user.add_folder(name)
                        user.deliver(name, [make_message(1000 * nth + 200)])

            acts: list[asyncio.Task[None]] = []

            async def hear(
                data: bytes,
                nth: int = nth,
                disturb: Callable[[], None] = disturb,
                acts: list[asyncio.Task[None]] = acts,
            ) -> None:
                nonlocal count
                count += 1
                if count == nth:
                    acts.append(asyncio.create_task(asyncio.to_thread(disturb)))
                    await asyncio.shield(acts[0])

            proxy.before = hear
            await here.sync(row.id)
            proxy.before = None
            for act_of_another in acts:  # it may have begun with the end of the connection, for which no sync waits
                await asyncio.wait_for(act_of_another, PATIENCE)
            where = f"at command {nth} of {count}"
            await here.sync(row.id)
            assert await ours(here, row.id) == truth(user), where
            source = await here.source(row.id)
            assert (source.status, source.status_code) == ("OK", None), where
            now = {f.path: f.id for f in await here.db.read(folders.list_of, row.id)}
            assert {path: now[path] for path in OTHERS} == {path: known[path] for path in OTHERS}, where
            if act == "rename" and count >= nth:
                assert now[new] == known[name], where
            if count < nth:
                assert nth > 12
                return
            for path in (name, new):
                if path in now:
                    user.remove_folder(path)
        raise AssertionError("a sync never ends")
