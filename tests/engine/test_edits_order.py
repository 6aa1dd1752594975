"""Changes of one message are carried out in the order they were journalled, whichever write is answered first."""

import asyncio
import contextlib
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.engine.edits.persistence import journal
from tests.support.edit_world import change
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, FakeImap
from tests.support.mail import make_message


async def test_a_late_answer_of_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.create("Bills")
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        (key,) = (await here.ids(row.id)).values()
        written: list[asyncio.Event] = [asyncio.Event(), asyncio.Event()]
        write = here.db.write_durable

        async def late(function: Any, *args: Any, **named: Any) -> Any:
            answer = await write(function, *args, **named)
            if function is journal._create:
                number = sum(event.is_set() for event in written)
                written[number].set()
                if number == 0:  # its answer comes after that of the second, if there is one by then
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(written[1].wait(), 0.3)
                        await asyncio.sleep(0)
            return answer

        monkeypatch.setattr(here.db, "write_durable", late)
        first = asyncio.create_task(
            here.engine.edit_folders(here.account_id, key, change(("Work",), ("INBOX",)), queue=True)
        )
        await written[0].wait()
        second = asyncio.create_task(
            here.engine.edit_folders(here.account_id, key, change(("Bills",), exact=True), queue=True)
        )
        assert [(await each).state for each in (first, second)] == ["done", "done"]
        assert {path: len(rows) for path, rows in server.snapshot().items()} == {"INBOX": 0, "Work": 0, "Bills": 1}
