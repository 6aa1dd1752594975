"""Reading messages: the rows an import stores, flags, what identifies a message, the raw message.

Bodies are only read by `fetch_raw`, everything with PEEK: reading never sets a flag.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass

from cio_desktop.imap import own_lines, told
from cio_desktop.imap.arguments import uid_sets
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.dialogue import Reply
from cio_desktop.imap.errors import CommandBad, CommandRefused, MessageTooLarge, NoText, ProtocolViolation
from cio_desktop.imap.in_order import Asked
from cio_desktop.imap.quirks import Quirk
from cio_desktop.imap.rows import read_fetch
from cio_desktop.imap.types import FetchRow, UidSet
from cio_desktop.language import Said

IDENTITY_HEADERS = b"MESSAGE-ID DATE FROM SENDER REPLY-TO TO CC BCC SUBJECT REFERENCES IN-REPLY-TO LIST-ID"
IMPORT_HEADERS = IDENTITY_HEADERS + b" LIST-HELP LIST-UNSUBSCRIBE RETURN-PATH"
_FIELD = re.compile(
    rb"^(?:%b)[ \t]*:.*\n?(?:[ \t].*\n?)*" % IMPORT_HEADERS.replace(b" ", b"|"), re.IGNORECASE | re.MULTILINE
)
_PLAIN_ITEMS = b"(UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER])"
_BARE_ITEMS = b"(UID FLAGS INTERNALDATE RFC822.SIZE)"
_IDENTITY = b" BODY.PEEK[HEADER.FIELDS (" + IDENTITY_HEADERS + b")]"
_WANTED = {"FETCH"}
_PIECE = 16 * 1024 * 1024
_SMALL_PIECE = 1024 * 1024
_END = 1 << 32


def import_items(conn: Connection) -> bytes:
    """The items of an import, by what the server has."""
    items = [b"UID FLAGS INTERNALDATE RFC822.SIZE BODYSTRUCTURE", *_optional_items(conn)]
    if conn.capabilities.gmail:
        items.append(b"X-GM-MSGID X-GM-THRID")
    items.append(b"BODY.PEEK[HEADER.FIELDS (" + IMPORT_HEADERS + b")]")
    return b"(" + b" ".join(items) + b")"


def _optional_items(conn: Connection, *, opening: bool = False) -> list[bytes]:
    items = []
    selected = conn.selected
    if conn.capabilities.condstore and (opening or (selected is not None and selected.highestmodseq is not None)):
        items.append(b"MODSEQ")
    if conn.capabilities.gmail:
        items.append(b"X-GM-LABELS")
    return items


async def fetch_messages(conn: Connection, uids: UidSet) -> AsyncIterator[FetchRow]:
    """The import items. A row whose answer was malformed has `problem`; a UID that never comes is for the caller
    to find out about."""
    async for row in _import_rows(conn, uids):
        # flags of a message that another client touched meanwhile are not the answer
        if row.header is not None or row.problem is not None:
            yield row
        else:
            conn.dirty = True


async def _import_rows(conn: Connection, uids: UidSet) -> AsyncIterator[FetchRow]:
    """Asked as the server can answer: what knows no BODYSTRUCTURE, or no choice of header fields, is asked for less."""
    if Quirk.PLAIN_FETCH not in conn.quirks:
        try:
            async for row in _fetch(conn, uids, import_items(conn)):
                conn.proved.add("FETCH")
                yield row
            return
        except CommandBad:
            if conn.closed or "FETCH" in conn.proved:
                raise
    async for row in _plain_rows(conn, uids, _PLAIN_ITEMS):
        conn.learn(Quirk.PLAIN_FETCH)
        yield row


async def _plain_rows(conn: Connection, uids: UidSet, items: bytes) -> AsyncIterator[FetchRow]:
    async for row in _fetch(conn, uids, items):
        if row.header is not None:  # the identity of a message does not depend on how it was asked for
            row.header = b"".join(_FIELD.findall(row.header))
        yield row


async def fetch_less(conn: Connection, uid: int, *, bare: bool = False) -> FetchRow | None:
    """One message of which the server does not deliver all: without its structure, else without its header, too
    (`bare`: at once). None where it tells nothing at all of it."""
    for items in (_BARE_ITEMS,) if bare else (_PLAIN_ITEMS, _BARE_ITEMS):
        try:
            rows = [row async for row in _plain_rows(conn, [uid], items)]
        except (CommandBad, CommandRefused):
            if conn.closed:
                raise
            continue
        for row in rows:
            if row.flags is not None and (row.header is not None or items is _BARE_ITEMS):
                return row
    return None


async def fetch_flags(conn: Connection, uids: UidSet, changed_since: int | None = None) -> AsyncIterator[FetchRow]:
    """Flags, MODSEQ and Gmail's labels; with `changed_since` only what changed after that MODSEQ."""
    items = b"(" + b" ".join([b"UID FLAGS", *_optional_items(conn)]) + b")"
    modifier = b"" if changed_since is None else b" (CHANGEDSINCE %d)" % changed_since
    async for row in _fetch(conn, uids, items, modifier, any_uid=True):
        if row.flags is not None or row.gm_labels is not None or row.problem is not None:
            yield row


def asked_flags(uid: int) -> Asked[tuple[str, ...]]:
    """Of one message of the folder that is open, for a trip of several commands. None where they were not told."""

    def read(reply: Reply) -> tuple[str, ...] | None:
        flags = [row.flags for row in map(read_fetch, reply.data) if row is not None and row.uid == uid]
        return flags[-1] if reply.good and flags else None

    return Asked([b"UID FETCH ", b"%d" % uid, b" (UID FLAGS)"], _WANTED, read)


async def fetch_identity(conn: Connection, uids: UidSet) -> AsyncIterator[FetchRow]:
    """What tells one message from another: the same header fields as an import, size, date, Gmail's id; and how it
    stands now: flags, MODSEQ, labels."""
    async for row in _identity_rows(conn, uids):
        if row.header is not None or row.problem is not None:
            yield row
        else:
            conn.dirty = True


def asked_identity(
    conn: Connection, uids: Sequence[int], *, opening: bool = False, text: int = 0
) -> Asked[list[FetchRow]] | None:
    """As `fetch_identity`, for a trip of several commands. `opening`: of a folder that is opened before, in the same
    trip. `text`: and so many bytes of it, for `whole_text`. A refusal is to be asked for again by `fetch_identity`.
    None: too many for one command, or the server knows only plain FETCH."""
    sets = uid_sets(uids)
    if len(sets) != 1 or Quirk.PLAIN_FETCH in conn.quirks:
        return None
    (uid_set,) = sets
    wanted = _Asked(uid_set)

    def read(reply: Reply) -> list[FetchRow] | None:
        if not reply.good:
            return None
        rows = []
        for row in map(read_fetch, reply.data):
            if row is not None and wanted.holds(row.uid) and (row.header is not None or row.problem is not None):
                conn.learn(*row.quirks)
                rows.append(row)
            else:
                conn.dirty = True
        return rows

    items = _identity_items(conn, opening=opening) + _IDENTITY + (b" BODY.PEEK[]<0.%d>)" % text if text else b")")
    return Asked([b"UID FETCH ", uid_set, b" " + items], _WANTED, read)


def whole_text(row: FetchRow, asked: int) -> bytes | None:
    """Of a row for which so many bytes were asked; None where that is not all of it, or none came."""
    return row.body if row.body and _Piece(row.body, row.size).is_last(0, asked) else None


def _identity_items(conn: Connection, *, opening: bool = False) -> bytes:
    items = [b"(UID FLAGS RFC822.SIZE INTERNALDATE", *_optional_items(conn, opening=opening)]
    if conn.capabilities.gmail:
        items.append(b"X-GM-MSGID")
    return b" ".join(items)


async def _identity_rows(conn: Connection, uids: UidSet) -> AsyncIterator[FetchRow]:
    """As `_import_rows`. Whether the server is one that knows only plain FETCH, an import finds out."""
    asked = _identity_items(conn)
    if Quirk.PLAIN_FETCH not in conn.quirks:
        try:
            async for row in _fetch(conn, uids, asked + _IDENTITY + b")"):
                conn.proved.add("IDENTITY")
                yield row
            return
        except CommandBad:
            if conn.closed or "IDENTITY" in conn.proved:
                raise
    async for row in _plain_rows(conn, uids, asked + b" BODY.PEEK[HEADER])"):
        yield row


async def fetch_header(conn: Connection, uid: int) -> bytes | None:
    """The header of one message by itself, less the fields an import does not ask for; None where it can't be read."""
    header: bytes | None = None
    async for row in _fetch(conn, [uid], b"(UID BODY.PEEK[HEADER])"):
        if row.header is not None:
            header = row.header
    return None if header is None else b"".join(_FIELD.findall(header))


async def fetch_whole_header(conn: Connection, uid: int) -> bytes | None:
    """The header of one message with all its fields; empty where the server gives none, None where the message isn't
    there."""
    header: bytes | None = None
    async for row in _fetch(conn, [uid], b"(UID BODY.PEEK[HEADER])"):
        if row.uid == uid:
            header = row.header or header or b""
    return header


async def fetch_home(conn: Connection, uid: int) -> bytes | None:
    """The folder a message is really in, where the server tells (Dovecot's X-MAILBOX). Others answer BAD."""
    home: bytes | None = None
    async for row in _fetch(conn, [uid], b"(UID X-MAILBOX)"):
        if row.uid == uid and row.home is not None:
            home = row.home
    return home


async def fetch_raw(conn: Connection, uid: int, limit: int) -> bytes | None:
    """The whole message, None when it isn't there. Raises MessageTooLarge above `limit` bytes, NoText.

    Read in bounded pieces, so the size a server claims never decides how much memory it gets.
    """
    pieces: list[bytes] = []
    have, ended = 0, False
    while not ended:
        ask = min(_PIECE, limit + 1 - have)
        given = await _piece(conn, uid, have, ask, on=bool(pieces) and len(pieces[-1]) < _PIECE)
        if given is None:
            return None  # not there, or gone between two pieces
        pieces.append(given.text)
        ended = given.is_last(have, ask)
        have += len(given.text)
        if have > limit:
            raise MessageTooLarge(Said("The message is bigger than {limit} bytes.", limit=limit))
    return b"".join(pieces)


async def fetch_texts(conn: Connection, uids: UidSet) -> AsyncIterator[tuple[int, bytes]]:
    """Whole messages by one command, each as it comes: those that are not larger than a piece. Of the others, and of
    what is not there or has no text, nothing comes: `fetch_raw` tells."""
    async for row in _fetch(conn, uids, b"(UID RFC822.SIZE BODY.PEEK[]<0.%d>)" % _SMALL_PIECE):
        if (text := whole_text(row, _SMALL_PIECE)) is not None:
            yield row.uid, text


async def fetch_digest(conn: Connection, uid: int, *, bare: bool = False) -> bytes | None:
    """32 bytes over the whole message as the server gives it, None when it isn't there. Never holds all of it.

    `bare`: less the lines that are the server's own. Raises NoText.
    """
    digest = own_lines.Digest() if bare else hashlib.sha256()

    async def update(piece: bytes) -> None:
        digest.update(piece)

    return digest.digest() if await fetch_pieces(conn, uid, update) else None


async def fetch_size(conn: Connection, uid: int) -> int | None:
    """Bytes of the whole message, counted; None when it isn't there. Raises NoText."""
    size = 0

    async def count(piece: bytes) -> None:
        nonlocal size
        size += len(piece)

    return size if await fetch_pieces(conn, uid, count) else None


async def fetch_pieces(conn: Connection, uid: int, take: Callable[[bytes], Awaitable[None]]) -> bool:
    """Hands over the whole message piece by piece. False: it isn't there, or went between two of them. Raises NoText,
    and whatever `take` raises."""
    have, last, ended = 0, _SMALL_PIECE, False
    while not ended:
        given = await _piece(conn, uid, have, _SMALL_PIECE, on=last < _SMALL_PIECE)
        if given is None:
            return False
        last = len(given.text)
        if last > _SMALL_PIECE and have:
            raise ProtocolViolation(Said("The server sends more of a message than was asked for."))
        await take(given.text)
        ended = given.is_last(have, _SMALL_PIECE)
        have += last
    return True


async def fetch_structure(conn: Connection, uid: int) -> tuple[object, ...] | bytes | None:
    """BODYSTRUCTURE of one message; None where the message, or its structure, isn't there."""
    structure: tuple[object, ...] | bytes | None = None
    async for row in _fetch(conn, [uid], b"(UID BODYSTRUCTURE)"):
        structure = row.structure or structure
    return structure


async def fetch_part(conn: Connection, uid: int, section: str, at: int, ask: int) -> bytes | None:
    """Up to `ask` bytes of one part as it is encoded, from `at` on: empty beyond its end, None where the message isn't
    there. Section "": the whole message. A server that knows no partial FETCH gives all of it."""
    items = b"(UID BODY.PEEK[%b]<%d.%d>)" % (section.encode("ascii"), at, ask)
    text: bytes | None = None
    answered = False
    async for row in _fetch(conn, [uid], items):
        answered = answered or row.uid == uid
        if row.uid == uid and row.body is not None:
            if at and row.body_at != at:
                raise ProtocolViolation(Said("The server sends another piece of a message than was asked for."))
            text = row.body
    return b"" if text is None and answered else text


@dataclass(frozen=True, slots=True)
class _Piece:
    """Of a message's text. `size`: of the whole, as the server tells it; often not exact."""

    text: bytes
    size: int | None

    def is_last(self, at: int, asked: int) -> bool:
        """A short piece is the end where the size says so. Else what follows is asked for until nothing comes: some
        servers give less at once than they are asked for."""
        got = len(self.text)
        if got > asked or not got:  # a server that knows no partial FETCH has sent it whole
            return True
        return got < asked and (self.size is None or at + got >= self.size)


async def _piece(conn: Connection, uid: int, at: int, ask: int, *, on: bool) -> _Piece | None:
    """None when the message isn't there. An empty text is one only where the message has no size: what a server keeps
    to itself would else be the same for all messages. `on`: after a piece that was short."""
    items = b"(UID RFC822.SIZE BODY.PEEK[]<%d.%d>)" % (at, ask)
    text: bytes | None = None
    size: int | None = None
    answered = False
    async for row in _fetch(conn, [uid], items):
        # flags that others changed meanwhile come as a row of their own
        answered = answered or row.uid == uid
        if row.uid == uid:
            size = row.size if row.size is not None else size
            if row.body is not None:
                # one that knows no partial FETCH begins anew
                text = b"" if on and row.body_at != at else row.body
    if not at and answered and size and not text:
        raise NoText
    if text is None and answered and (at or size == 0):
        text = b""  # NIL: nothing beyond the end
    return None if text is None else _Piece(text, size)


async def _fetch(
    conn: Connection, uids: UidSet, items: bytes, modifier: bytes = b"", *, any_uid: bool = False
) -> AsyncIterator[FetchRow]:
    """Rows of the UIDs asked for. Data without a UID is used for nobody and marks the folder as changed."""
    for uid_set in uid_sets(uids):
        asked = _Asked(uid_set)
        stream = conn.stream(b"UID FETCH ", uid_set, b" ", items, modifier, want=_WANTED)
        try:
            async for response in stream:
                row = read_fetch(response)
                if row is None:
                    conn.dirty = True
                    continue
                if row.quirks:
                    conn.learn(*row.quirks)
                if asked.holds(row.uid) or (any_uid and not asked.open_ended):
                    yield row
                elif not asked.open_ended:
                    conn.dirty = True
        finally:
            # a loop that was left early must not keep the connection's turn
            await stream.aclose()


class _Asked:
    """Whether a UID is in the set of a command. "*" is taken as "and above": servers answer "n:*" with the last
    message also when it is below n."""

    def __init__(self, uid_set: bytes) -> None:
        self.open_ended = b"*" in uid_set
        self._ranges = told.read_ranges(uid_set.replace(b"*", b"%d" % (_END - 1))) or []
        self._last = (0, -1)

    def holds(self, uid: int) -> bool:
        # answers come in order, so the range of the one before mostly fits
        if self._last[0] <= uid <= self._last[1]:
            return True
        for low, high in self._ranges:
            if low <= uid <= high:
                self._last = (low, high)
                return True
        return False
