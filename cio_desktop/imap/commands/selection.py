"""Opening and leaving a folder: SELECT and EXAMINE with CONDSTORE or QRESYNC, UNSELECT. Never CLOSE, which expunges."""

from __future__ import annotations

from cio_desktop.imap.arguments import Part, mailbox
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import Unsupported
from cio_desktop.imap.responses import Status, Untagged, as_number, atom_text, code_values, read_ranges
from cio_desktop.imap.rows import read_fetch
from cio_desktop.imap.types import Selected

_WANTED = {"EXISTS", "OK", "NO", "VANISHED", "FETCH"}


async def select(
    conn: Connection, raw: bytes, *, read_only: bool = False, qresync: tuple[int, int] | None = None
) -> Selected:
    """`qresync` is (uidvalidity, modseq) known so far; what changed since is in `changed` and `vanished`."""
    parts: list[Part] = [b"EXAMINE " if read_only else b"SELECT ", mailbox(raw)]
    if qresync is not None:
        if not conn.capabilities.qresync:
            raise Unsupported("The server has no QRESYNC.")
        parts.append(b" (QRESYNC (%d %d))" % qresync)
    elif conn.capabilities.condstore:
        parts.append(b" (CONDSTORE)")
    conn.selected = None
    reply = await conn.run(*parts, want=_WANTED)
    selected = Selected(raw, read_only)
    for response in reply.data:
        if response.status is not None and response.status.code == "CLOSED":
            # all before it belongs to the folder that was open until now
            selected = Selected(raw, read_only)
            continue
        _take(selected, response)
    for status in (*reply.codes, reply.status):
        _take_code(selected, status)
    conn.selected = selected
    conn.dirty = False
    return selected


def _take(selected: Selected, response: Untagged) -> None:
    match response.name:
        case "EXISTS":
            selected.exists = response.number or 0
        case "VANISHED":
            text = response.rest.strip()
            if text.upper().startswith(b"(EARLIER)"):
                selected.vanished += read_ranges(text[9:].strip()) or []
        case "FETCH":
            row = read_fetch(response)
            if row is not None:
                selected.changed.append(row)
        case _:
            if response.status is not None:
                _take_code(selected, response.status)


def _take_code(selected: Selected, status: Status) -> None:
    match status.code:
        case "UIDVALIDITY":
            selected.uidvalidity = as_number(status.argument.strip()) or None
        case "UIDNEXT":
            selected.uidnext = as_number(status.argument.strip()) or None
        case "HIGHESTMODSEQ":
            selected.highestmodseq = as_number(status.argument.strip()) or None
        case "NOMODSEQ":
            selected.highestmodseq = None
        case "UIDNOTSTICKY":
            selected.uid_not_sticky = True
        case "READ-ONLY":
            selected.read_only = True
        case "PERMANENTFLAGS":
            values = code_values(status)
            flags = values[0] if values and isinstance(values[0], tuple) else ()
            selected.permanent_flags = frozenset(atom_text(flag) for flag in flags)


async def unselect(conn: Connection) -> None:
    """Leave the folder without expunging anything."""
    selected, conn.selected = conn.selected, None
    if selected is None:
        return
    if conn.capabilities.unselect:
        await conn.run(b"UNSELECT")
    elif not selected.read_only:
        # still open on the server, but read-only: nothing can be written or expunged through it
        await conn.run(b"EXAMINE ", mailbox(selected.raw), want=_WANTED)
