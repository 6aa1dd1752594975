"""What a server carries out after the connection was lost, while a sync has read the folder as it was before."""

import asyncio
from pathlib import Path

import pytest

from tests.support.edit_world import change
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, FakeImap, Hold, Late
from tests.support.mail import make_message


@pytest.mark.usefixtures("prompt_servers")
async def test_a_place_that_only_the_change_knew_is_not_shown_any_more(tmp_path: Path) -> None:
    """The folder was numbered anew before the change, and read under its new number while the change waited for what
    became of its MOVE (simulator seed cyrus-deferred 4000158)."""
    later, settled, listed = asyncio.Event(), asyncio.Event(), asyncio.Event()
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for name in ("Bills", "Trash"):
            server.store.create(name)
        for number in (1, 2):
            server.store.add("Bills", make_message(number))
        server.store.remove("Bills", 1)
        row = await here.add(server)
        ((uid, message),) = (await here.rows(row.id, "Bills")).items()
        server.store.folder("Bills").renumber(77, first=1)
        server.faults.on("UID MOVE", Late(later))
        waiting = Hold(settled)
        server.faults.on("NOOP", waiting)
        wanted = change(("Trash",), ("Bills",))
        edit = asyncio.create_task(here.engine.edit_folders(here.account_id, message.id, wanted, queue=False))
        await waiting.reached.wait()
        await here.sync(row.id)
        assert list(await here.rows(row.id, "Bills")) == [1] != [uid]
        server.faults.on("LIST", Hold(listed), times=None)  # no sync tells what is there now
        later.set()
        await here.until(lambda: not server.store.folder("Bills").entries)
        settled.set()
        assert (await edit).state == "done"
        assert list(await here.rows(row.id, "Bills")) == []
        assert [found.id for found in (await here.rows(row.id, "Trash")).values()] == [message.id]
        listed.set()
