"""Which UIDs there are: ESEARCH where offered. Answers are checked against what was asked: "n:*" always finds the last
message, also below n.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cio_desktop.imap.arguments import Part, message_id, uid_sets
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import ProtocolViolation
from cio_desktop.imap.responses import Untagged, read_ranges

# The most UIDs taken from one answer, whatever its ranges claim.
_MOST = 5_000_000
_WINDOW = 500_000


async def all_uids(conn: Connection) -> list[int]:
    selected = conn.selected
    if conn.capabilities.esearch or selected is None or selected.exists < _WINDOW or selected.uidnext is None:
        return await _search(conn, b"ALL")
    # one SEARCH line of all of them could break the limit of a line
    found: list[int] = []
    for low in range(1, selected.uidnext, _WINDOW):
        found += await _search(conn, b"UID %d:%d" % (low, low + _WINDOW - 1))
    return found


async def uids_from(conn: Connection, low: int) -> list[int]:
    """The UIDs from `low` on."""
    low = max(low, 1)
    return [uid for uid in await _search(conn, b"UID %d:*" % low) if uid >= low]


async def by_message_id(conn: Connection, message_id_text: str, low: int = 1) -> list[int]:
    """Those with this Message-ID in its header, from UID `low` on. The server compares loosely: check the hit."""
    low = max(low, 1)
    criteria = b"UID %d:* HEADER MESSAGE-ID " % low + message_id(message_id_text)
    return [uid for uid in await _search(conn, criteria) if uid >= low]


async def deleted(conn: Connection) -> list[int]:
    """Those flagged \\Deleted: what an EXPUNGE would take."""
    return await _search(conn, b"DELETED")


async def present(conn: Connection, uids: Sequence[int]) -> list[int]:
    """Those of `uids` that exist."""
    found: list[int] = []
    for uid_set in uid_sets(uids):
        found += await _search(conn, b"UID " + uid_set)
    asked = set(uids)
    return [uid for uid in found if uid in asked]


async def _search(conn: Connection, criteria: bytes) -> list[int]:
    extended = conn.capabilities.esearch
    parts: list[Part] = [b"UID SEARCH RETURN (ALL) " if extended else b"UID SEARCH ", criteria]
    reply = await conn.run(*parts, want={"SEARCH", "ESEARCH"})
    found: set[int] = set()
    for response in reply.data:
        found.update(_read_esearch(response) if response.name == "ESEARCH" else _read_search(response))
    return sorted(found)


def _read_search(response: Untagged) -> Iterator[int]:
    text = response.rest
    if b"(" in text:  # (MODSEQ n) of CONDSTORE
        text = text[: text.index(b"(")]
    try:
        return map(int, text.split())
    except ValueError:
        raise ProtocolViolation("The answer to a search is unreadable.") from None


def _read_esearch(response: Untagged) -> Iterator[int]:
    words = response.rest.split()
    upper = [word.upper() for word in words]
    # no ALL: nothing was found
    ranges = read_ranges(words[upper.index(b"ALL") + 1]) if b"ALL" in upper[:-1] else []
    if ranges is None or sum(high - low + 1 for low, high in ranges) > _MOST:
        raise ProtocolViolation("The answer to a search is unreadable.")
    for low, high in ranges:
        yield from range(low, high + 1)
