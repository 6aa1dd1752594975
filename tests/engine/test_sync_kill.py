"""The engine killed in the middle of a first import, again and again: it goes on where it was and calls back once."""

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from cio_desktop.store import accounts, folders, sources
from cio_desktop.store.database import Database
from tests.support.callback_receiver import receiver
from tests.support.engine_world import MemorySecrets, world
from tests.support.fake_imap import FULL, FakeImap, Hold
from tests.support.mail import make_message
from tests.support.patience import PATIENCE

ROOT = Path(__file__).resolve().parents[2]
COUNT = 1200
CHILD = """
import asyncio, sys
from pathlib import Path
from tests.support.engine_world import MemorySecrets, world

async def main(folder, account, source, password):
    secrets = MemorySecrets()
    secrets.kept[f"source:{source}", "password"] = password.encode()
    async with world(Path(folder), account_id=account, secrets=secrets):
        await asyncio.sleep(60)

asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]))
"""


@contextlib.asynccontextmanager
async def life(*arguments: Any) -> AsyncIterator[None]:
    """The engine in a process of its own, killed without warning at the end."""
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-c", CHILD, *map(str, arguments), cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}
    )
    try:
        yield
    finally:
        child.kill()
        await child.wait()


def import_commands(server: FakeImap) -> Any:
    return [line.split()[2] for line in server.lines("UID FETCH") if "BODYSTRUCTURE" in line]


async def inbox_of(db: Database, source: int) -> Any:
    rows = {row.path: row for row in await db.read(folders.list_of, source)}
    return rows.get("INBOX")


async def test_killed_three_times_in_the_middle_of_an_import(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there:
        raw = make_message(1)
        server.store.add_many("INBOX", (raw.replace(b"<m1@", b"<k%d@" % n) for n in range(COUNT)))
        db = await Database.open(tmp_path / "store.db")
        account = (await db.write(accounts.create, "me@example.com")).id
        settings: dict[str, Any] = {
            "server": server.host,
            "username": server.user,
            "port": server.port,
            "use_ssl": False,
        }
        row = await db.write(sources.create, account, email="me@example.com", callback_url=there.url(), **settings)
        known = 0
        for _ in range(3):
            gate = asyncio.Event()
            server.faults.clear()
            server.faults.on("UID FETCH", Hold(gate), nth=2, when=lambda command: b"BODYSTRUCTURE" in command.line)
            server.log.clear()
            async with life(tmp_path, account, row.id, server.password):
                async with asyncio.timeout(PATIENCE):
                    while len(import_commands(server)) < 2:
                        await asyncio.sleep(0.005)
                    # the first batch of this life is stored while the second one is on its way
                    while (inbox := await inbox_of(db, row.id)).known == known:
                        await asyncio.sleep(0.005)
            gate.set()
            assert inbox.known == known + 200
            assert inbox.synced_min_uid == COUNT + 1 - inbox.known
            assert not inbox.backfill_done
            assert import_commands(server)[0] == f"{COUNT + 1 - inbox.known}:{COUNT - known}"
            known = inbox.known
            assert there.bodies == []
        await db.close()

        server.faults.clear()
        server.log.clear()
        secrets = MemorySecrets()
        secrets.kept[f"source:{row.id}", "password"] = server.password.encode()
        async with world(tmp_path, account_id=account, secrets=secrets) as here:
            await here.rounds(row.id, 1)
            assert await here.look(row.id) == server.snapshot()
            assert import_commands(server)[0] == f"{COUNT - known - 199}:{COUNT - known}"

            async def called() -> bool:
                return (await here.source(row.id)).callback_state == "done"

            await here.until(called)
            await here.sync(row.id)
        async with world(tmp_path, account_id=account, secrets=secrets) as here:
            await here.sync(row.id)
        assert len(there.bodies) == 1
