"""Many whole messages read at once: what lies in one folder with one SELECT. Stores nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from cio_desktop.imap.commands.fetch import fetch_raw, fetch_texts
from cio_desktop.imap.commands.selection import select
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.imap.types import Selected
from cio_desktop.net.together import together
from cio_desktop.store import memberships
from cio_desktop.store.database import Database
from cio_desktop.store.memberships import MembershipRow

from .actors import Actors
from .live import LARGEST, LiveReader

AT_A_TIME = 10  # messages before the connection is given back: an edit may wait for it

Take = Callable[[str, bytes], Awaitable[None]]


async def read_raw(
    db: Database, actors: Actors, live: LiveReader, account_id: str, message_ids: Sequence[str], take: Take
) -> None:
    """`take` gets each as it comes, in no certain order. Raises MessageGone, MailError for the first that fails."""
    found = await db.read(memberships.first_places, message_ids)
    by_source: dict[int, dict[int, list[MembershipRow]]] = {}
    for place in found.values():
        by_source.setdefault(place.source_id, {}).setdefault(place.folder_id, []).append(place)

    async def one(message_id: str) -> None:
        """Wherever it is."""
        await take(message_id, await live.raw_message(account_id, message_id))

    async def of_source(folders: dict[int, list[MembershipRow]]) -> None:
        for places in folders.values():
            opened = None
            for start in range(0, len(places), AT_A_TIME):
                opened, left = await _of_folder(actors, places[start : start + AT_A_TIME], take, opened)
                for message_id in left:
                    await one(message_id)

    await together([of_source(folders) for folders in by_source.values()])
    for message_id in message_ids:
        if message_id not in found:
            await one(message_id)


async def _of_folder(
    actors: Actors, places: Sequence[MembershipRow], take: Take, opened: Selected | None
) -> tuple[Selected | None, list[str]]:
    """The folder, and those that could not be read there. `opened`: the folder, where some were read before."""
    left = {place.uid: place.message_id for place in places}
    try:
        async with actors.edit_connection(places[0].source_id) as conn:
            if opened is None or opened is not conn.selected:  # opening a large one takes longer than reading ten
                opened = await select(conn, places[0].raw_name, read_only=True)
            if (opened.uidvalidity or 0) != (places[0].uidvalidity or 0):
                return opened, list(left.values())
            async for uid, raw in fetch_texts(conn, list(left)):
                if uid in left:
                    await take(left[uid], raw)
                    del left[uid]
            for uid in tuple(left):
                whole = await fetch_raw(conn, uid, LARGEST)
                if whole is not None:
                    await take(left[uid], whole)
                    del left[uid]
    except (CommandRefused, CommandBad):  # of one of them, or of the folder: each is tried by itself
        pass
    return opened, list(left.values())
