"""Which UIDs there are. No answer is taken for more than it can be: "n:*" always finds the last message, also below n,
and one that finds nothing is believed of ESEARCH only after it was seen to find something.

Where a way does not name as many messages as the folder is said to hold, another one is tried.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence

from cio_desktop.imap import told
from cio_desktop.imap.arguments import Part, message_id, string, uid_sets
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.dialogue import Reply
from cio_desktop.imap.errors import CharsetRefused, CommandBad, CommandRefused, ProtocolViolation
from cio_desktop.imap.in_order import Asked
from cio_desktop.imap.quirks import Quirk
from cio_desktop.imap.responses import Untagged
from cio_desktop.imap.rows import read_fetch
from cio_desktop.language import Said

# The most UIDs taken from one answer, whatever its ranges claim.
_MOST = 5_000_000
_WINDOW = 500_000
_SHORT = 500
CHARSETS = ("UTF-8", "ISO-8859-1", "WINDOWS-1252", "KOI8-R", "WINDOWS-1251", "ISO-2022-JP", "GB18030")
"""Tried in this order. A server has to know US-ASCII alone (RFC 3501, 6.4.4)."""


async def all_uids(conn: Connection, *, at_least: int = 0, told_gone: int | None = None) -> list[int]:
    """In order. As many as the folder is said to hold, if any way of asking names so many; else what most ways can.

    `at_least`: how many there were by another word than EXISTS when so many were `told_gone`; by default now.
    """
    ever = at_least + (conn.told_gone if told_gone is None else told_gone)
    ways: list[tuple[Callable[[Connection], Awaitable[Collection[int] | None]], Quirk | None]] = []
    if conn.capabilities.esearch:
        ways.append((_all_extended, None))
    if Quirk.NO_SEARCH not in conn.quirks:
        ways.append((_all_plain, Quirk.NO_ESEARCH if conn.capabilities.esearch else None))
    ways += [(_all_fetched, Quirk.NO_SEARCH), (_all_by_number, Quirk.NO_SEARCH)]
    best: Collection[int] = ()
    for way, blamed in ways:
        for _ in range(2):  # mail comes and goes: a way is given up only when it fails in a folder at rest
            before, conn.dirty, was = _expected(conn, ever), False, conn.dirty
            found = await way(conn)
            moved, conn.dirty = conn.dirty, was or conn.dirty
            after = _expected(conn, ever)
            if found is not None and (
                before is None or min(before, after or 0) <= len(found) <= max(before, after or 0)
            ):
                if blamed is not None and not moved and found:
                    conn.learn(blamed)
                return sorted(found)
            if found and found == best and len(found) > (after or 0):
                return sorted(found)  # two ways agree on more than was counted: the count is wrong
            if found is not None and (not best or len(best) < len(found) <= max(before or 0, after or 0)):
                best = found
            if not moved:
                break
    return sorted(best)


def _exists(conn: Connection) -> int | None:
    selected = conn.selected
    return selected.exists if selected is not None and selected.counted else None


def _expected(conn: Connection, ever: int) -> int | None:
    """`ever`: how many there were at least, with all that had left before. What has left since is not looked for."""
    exists, at_least = _exists(conn), max(0, ever - conn.told_gone)
    return at_least or None if exists is None else max(exists, at_least)


async def last_number(conn: Connection) -> int:
    """The sequence number of the last message: how many there are by the word of FETCH. 0: none, or not told."""
    try:
        reply = await conn.run(b"UID FETCH * (UID)", want={"FETCH"})
    except (CommandBad, CommandRefused):
        if conn.closed:
            raise
        return 0
    rows = [response.number or 0 for response in reply.data if read_fetch(response) is not None]
    return max(rows, default=0)


async def _all_extended(conn: Connection) -> Collection[int] | None:
    return await _extended(conn, b"ALL")


async def _all_plain(conn: Connection) -> Collection[int] | None:
    selected = conn.selected
    try:
        if selected is None or max(selected.exists, selected.uidnext or 0) < _WINDOW or selected.uidnext is None:
            return await _plain(conn, b"ALL")
        # one SEARCH line of all of them could break the limit of a line
        found: set[int] = set()
        for low in range(1, selected.uidnext, _WINDOW):
            found.update(await _plain(conn, b"UID %d:%d" % (low, low + _WINDOW - 1)) or ())
        return found
    except (CommandBad, CommandRefused):
        if conn.closed:
            raise
        return None


async def _all_fetched(conn: Connection) -> Collection[int] | None:
    return await _fetched(conn, b"UID FETCH 1:* (UID)")


async def _all_by_number(conn: Connection) -> Collection[int] | None:
    # not up to the count: that could only prove itself
    return await _fetched(conn, b"FETCH 1:* (UID)")


async def _fetched(conn: Connection, command: bytes) -> Collection[int] | None:
    """None: refused, as servers do in an empty folder."""
    found: set[int] = set()
    try:
        reply = await conn.run(command, want={"FETCH"})
    except (CommandBad, CommandRefused):
        if conn.closed:
            raise
        return None
    for response in reply.data:
        row = read_fetch(response)
        if row is not None:
            found.add(row.uid)
    return found


async def uids_from(conn: Connection, low: int) -> list[int]:
    """The UIDs from `low` on."""
    low = max(low, 1)
    found = await _among(conn, b"%d:*" % low)
    if not found and _exists(conn) != 0:
        # "n:*" names the last message at least: a search that finds nothing there does not know the star
        fetched = await _fetched(conn, b"UID FETCH %d:* (UID)" % low) or ()
        if fetched:
            conn.learn(Quirk.NO_SEARCH)
        found = sorted(fetched)
    return [uid for uid in found if uid >= low]


async def by_message_id(conn: Connection, message_id_text: str, low: int = 1) -> list[int]:
    """Those with this Message-ID in its header, from UID `low` on. The server compares loosely: check the hit."""
    low = max(low, 1)
    criteria = b"UID %d:* HEADER MESSAGE-ID " % low + message_id(message_id_text)
    return [uid for uid in await _search(conn, criteria) if uid >= low]


async def containing(conn: Connection, words: Sequence[str], low: int, high: int) -> list[int]:
    """Those from UID `low` to `high` that have each of these words in their header or text (RFC 9051, 6.4.4: TEXT), in
    whatever case. Raises CharsetRefused where the server takes none of the charsets that the words can be sent in."""
    last: CommandBad | CommandRefused | None = None
    for charset in [""] if all(map(str.isascii, words)) else CHARSETS:
        try:
            sent = [word.encode(charset or "ascii") for word in words]
        except UnicodeEncodeError:
            continue
        parts: list[Part] = [b"UID SEARCH ", b"CHARSET %s " % charset.encode() if charset else b""]
        parts.append(b"UID %d:%d" % (low, high))
        for word in sent:
            parts += [b" TEXT ", string(word)]
        try:
            reply = await conn.run(*parts, want={"SEARCH", "ESEARCH"})
        except (CommandBad, CommandRefused) as error:
            if conn.closed or not charset:
                raise
            last = error
            continue
        found = _read(reply.data) if reply.data else set()
        if found is None:
            raise ProtocolViolation(Said("The answer to a search is unreadable."))
        return sorted(uid for uid in found if low <= uid <= high)
    raise CharsetRefused(server_text=last.server_text if last is not None else "")


async def deleted(conn: Connection) -> list[int]:
    """Those flagged \\Deleted: what an EXPUNGE would take."""
    return await _search(conn, b"DELETED")


async def unseen(conn: Connection) -> list[int]:
    return await _search(conn, b"UNSEEN")


async def present(conn: Connection, uids: Sequence[int]) -> list[int]:
    """Those of `uids` that exist."""
    found: list[int] = []
    for uid_set in uid_sets(uids):
        found += await _among(conn, uid_set, short=len(uids) <= _SHORT)
    asked = set(uids)
    return sorted({uid for uid in found if uid in asked})


def asked_present(conn: Connection, uids: Sequence[int]) -> Asked[set[int]] | None:
    """As `present`, of a few, for a trip of several commands. None: too many, or the server may not search."""
    sets = uid_sets(uids)
    if len(sets) != 1 or len(uids) > _SHORT or Quirk.NO_SEARCH in conn.quirks:
        return None
    (uid_set,) = sets
    asked = set(uids)

    def read(reply: Reply) -> set[int] | None:
        if not reply.good:
            return None
        found = _read(reply.data) if reply.data else set()
        return None if found is None else found & asked

    return Asked([b"UID SEARCH UID ", uid_set], {"SEARCH", "ESEARCH"}, read)


async def _among(conn: Connection, uid_set: bytes, *, short: bool = False) -> list[int]:
    """Those of a set that exist, from a server that may not search."""
    if Quirk.NO_SEARCH not in conn.quirks:
        try:
            return await _search(conn, b"UID " + uid_set, short=short)
        except (CommandBad, CommandRefused):
            if conn.closed:
                raise
            found = await _fetched(conn, b"UID FETCH " + uid_set + b" (UID)")
            if found is None:
                raise
            conn.learn(Quirk.NO_SEARCH)
            return sorted(found)
    return sorted(await _fetched(conn, b"UID FETCH " + uid_set + b" (UID)") or ())


async def _search(conn: Connection, criteria: bytes, *, short: bool = False) -> list[int]:
    """`short`: the answer holds some hundred UIDs at most. Plain SEARCH tells it as well, and its "none" is believed at
    once: a change asks this after each move."""
    extended = None
    extends = conn.capabilities.esearch and (not short or "ESEARCH" in conn.proved)
    if extends:
        extended = await _extended(conn, criteria)
        if extended or (extended is not None and ("ESEARCH" in conn.proved or _exists(conn) == 0)):
            return sorted(extended)
    plain = await _plain(conn, criteria)
    if plain is None:
        raise ProtocolViolation(Said("The answer to a search is unreadable."))
    if extends and (plain or extended is None):
        conn.learn(Quirk.NO_ESEARCH)
    return sorted(plain)


async def _extended(conn: Connection, criteria: bytes) -> set[int] | None:
    """None: no answer, or one that can't be."""
    try:
        reply = await conn.run(b"UID SEARCH RETURN (ALL) ", criteria, want={"SEARCH", "ESEARCH"})
    except (CommandBad, CommandRefused):
        if conn.closed:
            raise
        return None
    found = _read(reply.data)
    if found:
        conn.proved.add("ESEARCH")
    return found


async def _plain(conn: Connection, criteria: bytes) -> set[int] | None:
    """None: an answer that can't be. Some servers say nothing at all where nothing was found."""
    parts: list[Part] = [b"UID SEARCH ", criteria]
    reply = await conn.run(*parts, want={"SEARCH", "ESEARCH"})
    return _read(reply.data) if reply.data else set()


def _read(data: Sequence[Untagged]) -> set[int] | None:
    found: set[int] = set()
    if not data:
        return None
    for response in data:
        numbers = _read_esearch(response) if response.name == "ESEARCH" else _read_search(response)
        if numbers is None:
            return None
        found |= numbers
    return found


def _read_search(response: Untagged) -> set[int] | None:
    text = response.rest
    if b"(" in text:  # (MODSEQ n) of CONDSTORE
        text = text[: text.index(b"(")]
    try:
        numbers = set(map(int, text.split()))
    except ValueError:
        return None
    numbers.discard(0)
    return numbers if not numbers or (min(numbers) > 0 and max(numbers) <= told.MOST_UID) else None


def _read_esearch(response: Untagged) -> set[int] | None:
    words = response.rest.split()
    upper = [word.upper() for word in words]
    # no ALL: nothing was found
    ranges = told.read_ranges(words[upper.index(b"ALL") + 1]) if b"ALL" in upper[:-1] else []
    if ranges is None or sum(high - low + 1 for low, high in ranges) > _MOST:
        return None
    found: set[int] = set()
    for low, high in ranges:
        found.update(range(low, high + 1))
    return found
