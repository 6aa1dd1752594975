"""Opening and leaving a folder: SELECT and EXAMINE with CONDSTORE or QRESYNC, UNSELECT. Never CLOSE, which expunges."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cio_desktop.imap import told
from cio_desktop.imap.arguments import mailbox
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.dialogue import Reply
from cio_desktop.imap.errors import CommandBad, CommandRefused, Unsupported
from cio_desktop.imap.in_order import Asked
from cio_desktop.imap.quirks import Quirk
from cio_desktop.imap.responses import Status, Untagged, atom_text, code_values
from cio_desktop.imap.rows import read_fetch
from cio_desktop.imap.types import Selected
from cio_desktop.language import Said

_WANTED = {"EXISTS", "OK", "NO", "VANISHED", "FETCH"}
_OF_THE_FOLDER = {"NONEXISTENT", "NOPERM", "UNAVAILABLE", "INUSE"}


async def select(
    conn: Connection, raw: bytes, *, read_only: bool = False, qresync: tuple[int, int] | None = None
) -> Selected:
    """`qresync` is (uidvalidity, modseq) known so far; what changed since is in `changed` and `vanished`, if the answer
    is `resynced`. A server that refuses the parameters it offers is asked again without them."""
    if qresync is not None:
        if not conn.capabilities.qresync:
            raise Unsupported(Said("The server has no QRESYNC."))
        try:
            selected = await _select(conn, raw, read_only, b" (QRESYNC (%d %d))" % qresync)
            conn.proved |= {"QRESYNC", "CONDSTORE"}
            selected.resynced = True
            return selected
        except (CommandBad, CommandRefused) as error:
            _look_at(conn, error, "QRESYNC")
        selected = await select(conn, raw, read_only=read_only)
        conn.learn(Quirk.NO_QRESYNC)
        return selected
    if conn.capabilities.condstore:
        try:
            selected = await _select(conn, raw, read_only, b" (CONDSTORE)")
            conn.proved.add("CONDSTORE")
            return selected
        except (CommandBad, CommandRefused) as error:
            _look_at(conn, error, "CONDSTORE")
        selected = await _select(conn, raw, read_only)
        conn.learn(Quirk.NO_CONDSTORE)
        return selected
    return await _select(conn, raw, read_only)


def _look_at(conn: Connection, error: CommandBad | CommandRefused, extension: str) -> None:
    """Raises a refusal that is the folder's own: the extension has worked before, or the server says so."""
    gone = error.response_code in _OF_THE_FOLDER or extension in conn.proved
    if conn.closed or (isinstance(error, CommandRefused) and gone):
        raise error


async def examine_each(
    conn: Connection, folders: Sequence[tuple[bytes, tuple[int, int] | None]]
) -> list[Selected | None]:
    """Opens one folder after the other, for reading, in one trip; the last one stays open. Each by its name, and what
    is known of it for QRESYNC, where that is to be used. None: refused, or not told apart; nothing is to be thought
    of that. Needs CONDSTORE, and commands that `may_follow`."""
    await conn.settle()
    asked = [asked_examine(conn, raw, qresync) for raw, qresync in folders]
    conn.selected = None
    await conn.run_in_order(asked)
    return [one.value for one in asked]


def asked_examine(conn: Connection, raw: bytes, qresync: tuple[int, int] | None) -> Asked[Selected]:
    """As `asked_select`, for reading, with what is known of the folder for QRESYNC, where that is to be used."""
    opening = asked_select(conn, raw, read_only=True, qresync=qresync)

    def read(reply: Reply) -> Selected | None:
        selected = opening.read(reply)
        if selected is not None:
            conn.proved |= {"CONDSTORE"} if qresync is None else {"QRESYNC", "CONDSTORE"}
            selected.resynced = qresync is not None
        return selected

    return Asked(opening.parts, opening.want, read)


def may_follow(conn: Connection, raws: Iterable[bytes]) -> bool:
    """Whether these folders can be opened by `examine_each`."""
    return conn.capabilities.condstore and conn.may_follow(*([mailbox(raw)] for raw in raws))


def asked_select(
    conn: Connection, raw: bytes, *, read_only: bool = False, qresync: tuple[int, int] | None = None
) -> Asked[Selected]:
    """For a trip of several commands, after `conn.settle` and with `conn.selected` forgotten. No folder counts as open
    until this was answered well; a refusal is to be asked for again by `select`."""
    parameters = b" (CONDSTORE)" if conn.capabilities.condstore else b""
    if qresync is not None:
        parameters = b" (QRESYNC (%d %d))" % qresync

    def read(reply: Reply) -> Selected | None:
        conn.selected = None
        return _take(conn, reply, raw, read_only) if reply.good else None

    return Asked([_verb(read_only), mailbox(raw), parameters], _WANTED, read)


async def _select(conn: Connection, raw: bytes, read_only: bool, parameters: bytes = b"") -> Selected:
    await conn.settle()  # news of the folder that is left would be taken for the other's
    conn.selected = None
    reply = await conn.run(_verb(read_only), mailbox(raw), parameters, want=_WANTED)
    return _take(conn, reply, raw, read_only)


def _verb(read_only: bool) -> bytes:
    return b"EXAMINE " if read_only else b"SELECT "


def _take(conn: Connection, reply: Reply, raw: bytes, read_only: bool) -> Selected:
    taken = _Taken(Selected(raw, read_only))
    for response in reply.data:
        if response.status is not None and response.status.code == "CLOSED":
            # all before it belongs to the folder that was open until now
            taken = _Taken(Selected(raw, read_only))
            continue
        taken.take(response)
    for status in (*reply.codes, reply.status):
        taken.take_code(status)
    conn.selected = taken.selected
    conn.dirty = False
    conn.learn(*taken.quirks)
    return taken.selected


class _Taken:
    """What the lines of one SELECT add up to."""

    def __init__(self, selected: Selected) -> None:
        self.selected = selected
        self.quirks: set[Quirk] = set()
        self._numbers: dict[str, int] = {}

    def take(self, response: Untagged) -> None:
        selected = self.selected
        match response.name:
            case "EXISTS":
                if response.number is None:
                    self.quirks.add(Quirk.ODD_NUMBERS)
                else:
                    selected.exists, selected.counted = response.number, True
            case "VANISHED":
                text = response.rest.strip()
                if text.upper().startswith(b"(EARLIER)"):
                    selected.vanished += told.read_ranges(text[9:].strip()) or []
            case "FETCH":
                row = read_fetch(response)
                if row is not None:
                    selected.changed.append(row)
                    self.quirks |= row.quirks
            case _:
                if response.status is not None:
                    self.take_code(response.status)

    def take_code(self, status: Status) -> None:
        selected = self.selected
        match status.code:
            case "UIDVALIDITY":
                selected.uidvalidity = self._number(status, told.MOST)
            case "UIDNEXT":
                selected.uidnext = self._number(status, told.MOST_UID)
            case "HIGHESTMODSEQ":
                selected.highestmodseq = self._number(status, told.MOST)
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

    def _number(self, status: Status, high: int) -> int | None:
        """Zero means that there is none. Told twice with other values it counts as not told."""
        assert status.code is not None
        value = told.number(status.argument.strip(), 0, high)
        if value is None or self._numbers.setdefault(status.code, value) != value:
            self.quirks.add(Quirk.ODD_NUMBERS)
            return None
        return value or None


def asked_unselect() -> Asked[None]:
    """As `unselect`, for a trip of several commands, with `conn.selected` forgotten: where the server has UNSELECT."""
    return Asked([b"UNSELECT"], frozenset(), lambda reply: None)


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
