"""expunge_on_deleted_flag (API.md, Sources): messages flagged \\Deleted are hidden, and only hidden."""

from pathlib import Path

import pytest

from cio_desktop.store import message_places, messages
from cio_desktop.store.message_filter import MessageFilter
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, FakeImap
from tests.support.mail import make_message, message_id


async def listed(here: World, folder: str | None = None, source: str | None = None) -> list[str]:
    rows = await here.db.read(messages.query, MessageFilter(here.account_id, folder=folder, source=source))
    return sorted(row.email_message_id or "" for row in rows)


@pytest.mark.parametrize("from_the_start", [True, False])
async def test_hidden_and_shown_again(tmp_path: Path, from_the_start: bool) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Bills")
        for n in range(1, 4):
            server.store.add("INBOX", make_message(n), flags=["\\Deleted", "\\Flagged"] if n < 3 else ["\\Flagged"])
        server.store.add("Bills", make_message(1))  # not deleted there
        row = await here.add(server, expunge_on_deleted_flag=from_the_start)
        ids = await here.ids(row.id)
        if not from_the_start:
            assert len(await listed(here, "INBOX")) == 3
            await here.engine.update_source(row.id, expunge_on_deleted_flag=True)
        assert await listed(here, "INBOX") == [message_id(3)]
        assert await listed(here, "\\Flagged") == [message_id(3)]
        assert await listed(here, "Bills") == [message_id(1)]
        assert await listed(here) == await listed(here, source="0") == [message_id(1), message_id(3)]
        places = await here.db.read(message_places.folders_of, list(ids.values()))
        assert [place.path for place in places[ids[message_id(1)]]] == ["Bills"]
        assert places[ids[message_id(2)]] == []
        server.store.flag("INBOX", 2, remove=["\\Deleted"])
        await here.sync(row.id)
        assert await listed(here, "INBOX") == [message_id(2), message_id(3)]
        await here.engine.update_source(row.id, expunge_on_deleted_flag=False)
        assert await listed(here, "INBOX") == [message_id(n) for n in range(1, 4)]
        assert len(server.snapshot()["INBOX"]) == 3
