"""Pages of messages with all that is shown of them: what they cost in statements, and who shares what."""

import sqlite3
from pathlib import Path

from cio_desktop.store import message_pages
from cio_desktop.store.message_filter import MessageFilter
from cio_desktop.store.message_pages import MessagePage
from tests.support.store_world import placed, world


def asked_and_told(connection: sqlite3.Connection, wanted: MessageFilter) -> tuple[int, MessagePage]:
    """How many statements a page takes, and the page."""
    statements: list[str] = []
    connection.set_trace_callback(statements.append)
    try:
        page = message_pages.find(connection, wanted, flags=True)
    finally:
        connection.set_trace_callback(None)
    return len(statements), page


async def test_a_page_of_100_asks_no_more_than_a_page_of_one(tmp_path: Path) -> None:
    async with world(tmp_path, "Bills") as w:
        await w.put("INBOX", *(placed(uid, uid, "\\Seen") for uid in range(1, 101)))
        await w.put("Bills", *(placed(uid, uid) for uid in range(1, 51)))
        few, one = await w.db.read(asked_and_told, MessageFilter(w.account.id, limit=1))
        many, page = await w.db.read(asked_and_told, MessageFilter(w.account.id, limit=100))
        assert (len(one.rows), len(page.rows)) == (1, 100)
        assert many == few <= 10
        assert len({id(places) for places in page.places.values()}) == 2  # what is alike is made once
        paths = {row.id: [place.path for place in page.places[row.n].folders] for row in page.rows}
        assert sorted(map(tuple, paths.values())) == [("Bills", "INBOX")] * 50 + [("INBOX",)] * 50
        assert set(map(tuple, page.flags.values())) == {("\\Seen",)}
