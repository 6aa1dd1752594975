"""What is read from the server at the moment it is asked for: a message, a part of it, its flags. Stores nothing."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from cio_desktop.engine.reading.structure import Part, ReadablePart, find_part, readable_parts
from cio_desktop.imap.commands.fetch import (
    fetch_flags,
    fetch_part,
    fetch_raw,
    fetch_structure,
    fetch_whole_header,
)
from cio_desktop.imap.commands.selection import select
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import CommandBad, CommandRefused, NoText
from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError
from cio_desktop.store import memberships, messages
from cio_desktop.store.database import Database
from cio_desktop.store.folders import FolderRow
from cio_desktop.store.memberships import MembershipRow

from .actors import Actors
from .part_content import PartContent

T = TypeVar("T")

LARGEST = 64 * 1024 * 1024
_UNKNOWN = 1 << 62  # bytes: more is asked for until nothing comes


class MessageGone(CioError):
    """The message is in none of the places it was known in."""

    code = "message.gone"


class LiveReader:
    def __init__(self, db: Database, actors: Actors) -> None:
        self._db = db
        self._actors = actors

    async def raw_message(self, account_id: str, message_id: str) -> bytes:
        """The whole message. Raises MessageGone, MailError."""
        row = await self._db.read(messages.get, account_id, message_id)
        if row is None:
            raise MessageGone(Said("There is no such message."))

        async def read(conn: Connection, uid: int) -> bytes | None:
            return await fetch_raw(conn, uid, LARGEST)

        return (await self._first(message_id, read))[1]

    async def part(self, message_id: str, section: str) -> PartContent:
        """One part of a message. Raises MessageGone, MailError; so does reading it."""

        async def find(conn: Connection, uid: int) -> Part | None:
            return find_part(await fetch_structure(conn, uid), section)

        return self._content(section, *await self._first(message_id, find))

    async def source(self, message_id: str) -> PartContent:
        """The whole message as the server has it, of any size. Raises MessageGone, MailError; so does reading it."""

        async def find(conn: Connection, uid: int) -> Part | None:
            # one byte of it, so that a message that isn't there, or has no text, is known before an answer begins
            first = await fetch_part(conn, uid, "", 0, 1)
            if first == b"":
                raise NoText
            return None if first is None else Part("binary", _UNKNOWN)

        return self._content("", *await self._first(message_id, find))

    async def header(self, account_id: str, message_id: str) -> bytes:
        """The header alone. Raises MessageGone, MailError."""
        header = (await self._first(message_id, fetch_whole_header))[1]
        # a server may keep it to itself alone and yet give the message
        return header or await self.raw_message(account_id, message_id)

    async def texts(self, message_id: str, wanted: str | None) -> list[tuple[ReadablePart, bytes]] | None:
        """What a person reads of a message, decoded, without the rest of it; with `wanted` only texts of that type.
        None where the server does not tell the parts. Raises MessageGone, MailError."""

        async def find(conn: Connection, uid: int) -> tuple[list[ReadablePart] | None]:
            return (readable_parts(await fetch_structure(conn, uid)),)

        place, (parts,) = await self._first(message_id, find)
        if parts is None:
            return None
        texts = []
        for readable in parts:
            if wanted in (None, readable.type):
                pieces = self._content(readable.section, place, readable.part).pieces()
                texts.append((readable, b"".join([piece async for piece in pieces])))
        return texts

    def _content(self, section: str, place: MembershipRow, part: Part) -> PartContent:
        async def read(at: int, ask: int) -> bytes:
            found = await self._at(place, lambda conn, uid: fetch_part(conn, uid, section, at, ask))
            if found is None:
                raise MessageGone(Said("The message is no longer where it was."))
            return found

        return PartContent(part, read)

    async def is_known(self, folder: FolderRow) -> bool:
        """Whether the folder stands on its server as it was synced last. Raises MailError."""
        async with self._actors.edit_connection(folder.source_id) as conn:
            now = await select(conn, folder.raw_name, read_only=True)
        return (now.uidvalidity, now.uidnext, now.exists, now.highestmodseq) == (
            folder.uidvalidity,
            folder.uidnext,
            folder.messages,
            folder.highestmodseq,
        )

    async def flags(self, message_id: str) -> list[str]:
        """The flags the server tells now. Raises MessageGone, MailError."""

        async def read(conn: Connection, uid: int) -> list[str] | None:
            found: list[str] | None = None
            async for row in fetch_flags(conn, [uid]):  # to its end: who leaves it early closes the connection
                if row.uid == uid and row.flags is not None:
                    found = list(row.flags)
            return found

        return (await self._first(message_id, read))[1]

    async def _first(
        self, message_id: str, read: Callable[[Connection, int], Coroutine[Any, Any, T | None]]
    ) -> tuple[MembershipRow, T]:
        """The first place that still has the message, and its answer."""
        refusal: CommandRefused | CommandBad | None = None
        # The copy the stored row speaks of comes first: the parts it names are that one's.
        for place in await self._db.read(memberships.of_message, message_id, shown_first=True):
            try:
                found = await self._at(place, read)
            except (CommandRefused, CommandBad) as error:
                self._actors.request_sync(place.source_id)  # the folder itself may be gone
                refusal = error
                continue
            if found is not None:
                return place, found
        if refusal is not None:
            raise refusal
        raise MessageGone(Said("The message is no longer where it was."))

    async def _at(
        self, place: MembershipRow, read: Callable[[Connection, int], Coroutine[Any, Any, T | None]]
    ) -> T | None:
        async with self._actors.edit_connection(place.source_id) as conn:
            selected = await select(conn, place.raw_name, read_only=True)
            same = (selected.uidvalidity or 0) == (place.uidvalidity or 0)
            found = await read(conn, place.uid) if same else None
            if found is None:
                self._actors.request_sync(place.source_id)  # others moved it: where to, a sync finds
            return found
