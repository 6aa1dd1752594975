"""Many whole messages read at once: what lies in one folder with one SELECT. Stores nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from cio_desktop.imap.commands.fetch import fetch_raw
from cio_desktop.imap.commands.selection import select
from cio_desktop.imap.errors import CommandBad, CommandRefused
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
            for start in range(0, len(places), AT_A_TIME):
                for message_id in await _of_folder(actors, places[start : start + AT_A_TIME], take):
                    await one(message_id)

    await together([of_source(folders) for folders in by_source.values()])
    for message_id in message_ids:
        if message_id not in found:
            await one(message_id)


async def _of_folder(actors: Actors, places: Sequence[MembershipRow], take: Take) -> list[str]:
    """Those that could not be read there."""
    left = [place.message_id for place in places]
    try:
        async with actors.edit_connection(places[0].source_id) as conn:
            selected = await select(conn, places[0].raw_name, read_only=True)
            if (selected.uidvalidity or 0) != (places[0].uidvalidity or 0):
                return left
            for place in places:
                raw = await fetch_raw(conn, place.uid, LARGEST)
                if raw is not None:
                    await take(place.message_id, raw)
                    left.remove(place.message_id)
    except (CommandRefused, CommandBad):  # of one of them, or of the folder: each is tried by itself
        pass
    return left
