"""The folders of an account: LIST with its extensions, STATUS, CREATE, RENAME, DELETE, MYRIGHTS."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from cio_desktop.imap import told
from cio_desktop.imap.arguments import BROKEN_FOLDER, mailbox, string
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.dialogue import Command, Reply
from cio_desktop.imap.errors import CommandBad, CommandRefused, MailError
from cio_desktop.imap.grammar import GrammarError, Value, parse
from cio_desktop.imap.in_order import Asked
from cio_desktop.imap.names import display_paths
from cio_desktop.imap.quirks import Quirk
from cio_desktop.imap.refusals import refusal
from cio_desktop.imap.responses import StatusKind, Untagged, as_bytes, atom_text
from cio_desktop.imap.special_use import announced_use, canonical_attribute, guessed_use
from cio_desktop.imap.types import FolderStatus, ListedFolder
from cio_desktop.language import Said

Listed = tuple[list[ListedFolder], set[Quirk]]

_LONG = 500  # answers
_UNSELECTABLE = {"\\Noselect", "\\NonExistent"}
# what a LIST line looks like when its delimiter or its name is badly quoted
_LOOSE = re.compile(rb'\(([^()]*)\) +(NIL|"\\?[^"]"|"\\") +(.+)\Z', re.IGNORECASE | re.DOTALL)
_BARE_STATUS = re.compile(rb" *(.+?) +\(([^()]*)\) *", re.DOTALL)


async def list_folders(conn: Connection, behind: Sequence[Asked[Any]] = ()) -> list[ListedFolder]:
    """All folders, INBOX first, with subscription, use and, where it costs no extra trips, STATUS. `behind`: what opens
    folders in the same trip. Nothing of it is asked where the list needs more than one command, or they may not follow.
    """
    capabilities = conn.capabilities
    old_uses = capabilities.xlist and not capabilities.special_use
    if capabilities.list_extended and not old_uses:
        try:
            found = await _list_extended(conn, behind)
        except (CommandBad, CommandRefused):
            # announced, yet not understood: the old commands always work
            if conn.closed:
                raise
            found = []
        if found:
            return found
        found = await _list_plain(conn, b"LIST")
        if found:
            conn.learn(Quirk.NO_LIST_EXTENDED)
    elif old_uses:
        found = await _list_plain(conn, b"XLIST", refused_too=True)
        if found:
            return found
        found = await _list_plain(conn, b"LIST")
        if found:
            conn.learn(Quirk.NO_XLIST)
    else:
        found = await _list_plain(conn, b"LIST")
    return found


async def inbox_alone(conn: Connection) -> list[ListedFolder]:
    """The one folder every server has, asked for by its name where a listing left it out."""
    try:
        reply = await conn.run(b'LIST "" INBOX', want={"LIST"})
    except (CommandBad, CommandRefused):
        if conn.closed:
            raise
        return []
    return _finish(_entries(reply.data, {"LIST"}, set()))


async def _list_plain(conn: Connection, listing: bytes, *, refused_too: bool = False) -> list[ListedFolder]:
    """`refused_too`: a refusal is an empty list."""
    (listed, subscribed) = await conn.run_many(
        [[listing + b' "" "*"'], [b'LSUB "" "*"']], want={"LIST", "XLIST", "LSUB"}
    )
    if listed.status.kind is not StatusKind.OK:
        if refused_too:
            return []
        raise refusal(listed.status, "LIST")
    return await _read(conn, _read_plain, listed.data, subscribed.status.kind is StatusKind.OK)


async def _read(
    conn: Connection, reader: Callable[..., Listed], data: list[Untagged], *more: object
) -> list[ListedFolder]:
    """Long lists are read in a thread: ten thousand folders must not stop the loop."""
    inline = len(data) < _LONG
    folders, quirks = reader(data, *more) if inline else await asyncio.to_thread(reader, data, *more)
    conn.learn(*quirks)
    return folders


def _read_plain(data: list[Untagged], subscriptions: bool) -> Listed:
    quirks: set[Quirk] = set()
    lsub = {entry.raw for entry in _entries(data, {"LSUB"}, quirks)} if subscriptions else set()
    entries = [replace(e, subscribed=e.raw in lsub) for e in _entries(data, {"LIST", "XLIST"}, quirks)]
    return _finish(entries), quirks


async def _list_extended(conn: Connection, behind: Sequence[Asked[Any]]) -> list[ListedFolder]:
    options = [b"SUBSCRIBED"]
    if conn.capabilities.special_use:
        options.append(b"SPECIAL-USE")
    if conn.capabilities.list_status:
        options.append(b"STATUS " + _status_items(conn))
    listing = Asked([b'LIST "" "*" RETURN (', b" ".join(options), b")"], {"LIST", "STATUS"}, lambda reply: reply)
    if behind and conn.may_follow(listing.parts, *(each.parts for each in behind)):
        conn.selected = None
        await conn.run_in_order([listing, *behind])
        conn.check(listing)
        reply = listing.value
    else:
        reply = await conn.run(*listing.parts, want=listing.want)
    return await _read(conn, _read_extended, reply.data if reply is not None else [])


def _read_extended(data: list[Untagged]) -> Listed:
    quirks: set[Quirk] = set()
    found = _statuses(response for response in data if response.name == "STATUS")
    entries = [
        replace(e, subscribed="\\Subscribed" in e.attributes, status=found.get(_key(e.raw)))
        for e in _entries(data, {"LIST"}, quirks)
    ]
    return _finish(entries), quirks


def _entries(data: list[Untagged], names: set[str], quirks: set[Quirk]) -> list[ListedFolder]:
    """Each folder once. The inbox is INBOX on the wire, whatever the list calls it."""
    entries: dict[bytes, ListedFolder] = {}
    for response in data:
        entry = _read_entry(response, quirks) if response.name in names else None
        if entry is not None:
            key = _key(entry.raw)
            before = entries.get(key)
            entries[key] = entry if before is None else _merged(before, entry)
    if b"INBOX" not in entries:
        local = next((e for e in entries.values() if "\\Inbox" in e.attributes), None)
        if local is not None:
            quirks.add(Quirk.LOCAL_INBOX)
            del entries[local.raw]
            entries[b"INBOX"] = replace(local, raw=b"INBOX", special_use="\\Inbox")
    return list(entries.values())


def _merged(one: ListedFolder, other: ListedFolder) -> ListedFolder:
    """A folder that is named twice: what can be opened by either word is tried."""
    selectable = one.selectable or other.selectable
    return replace(
        one,
        attributes=(one.attributes | other.attributes) - (_UNSELECTABLE if selectable else set()),
        special_use=one.special_use or other.special_use,
        delimiter=one.delimiter or other.delimiter,
        selectable=selectable,
    )


def _finish(entries: list[ListedFolder]) -> list[ListedFolder]:
    entries.sort(key=lambda e: e.raw.upper() != b"INBOX")
    paths = display_paths([b"INBOX" if e.raw.upper() == b"INBOX" else e.raw for e in entries])
    used = {e.special_use for e in entries}
    out = []
    for entry, path in zip(entries, paths, strict=True):
        guess = None if entry.special_use else guessed_use(path, entry.delimiter)
        # no guess against the server's own word on another folder
        out.append(replace(entry, path=path, guessed_use=None if guess in used else guess))
    return out


def _read_entry(response: Untagged, quirks: set[Quirk]) -> ListedFolder | None:
    try:
        values = response.values()
    except GrammarError:
        values = []
    if values and values[0] is None:
        quirks.add(Quirk.NIL_LISTS)
        values[0] = ()
    if len(values) >= 3 and isinstance(values[0], tuple) and not isinstance(values[2], tuple):
        names, delimiter, raw = values[0], values[1], as_bytes(values[2])
        if len(values) > 3 and not isinstance(values[3], tuple):
            # a name with blanks that nobody quoted
            quirks.add(Quirk.LOOSE_NAMES)
            raw = response.rest.split(None, len(names) + 2)[-1] if not response.literals else raw
            loose = _LOOSE.match(response.rest)
            raw = loose.group(3) if loose else raw
    else:
        loose = _LOOSE.match(response.rest)
        if loose is None:
            return None
        names = tuple(loose.group(1).split())
        delimiter = None if loose.group(2).upper() == b"NIL" else loose.group(2)[-2:-1]
        raw = loose.group(3)
        if len(raw) > 1 and raw[:1] == raw[-1:] == b'"':
            raw = raw[1:-1]
    if not raw:
        return None
    attributes = frozenset(canonical_attribute(atom_text(name)) for name in names)
    inbox = _key(raw) == b"INBOX"
    return ListedFolder(
        raw=raw,
        path="",
        delimiter=_delimiter(delimiter),
        attributes=attributes,
        special_use="\\Inbox" if inbox else announced_use(attributes),
        selectable=not attributes & _UNSELECTABLE,
    )


def _delimiter(value: Value) -> str | None:
    return value.decode("latin-1") if isinstance(value, bytes) and len(value) == 1 else None


def _key(raw: bytes) -> bytes:
    return b"INBOX" if raw.upper() == b"INBOX" else raw


# -- STATUS


def _status_items(conn: Connection) -> bytes:
    items = b"MESSAGES UIDNEXT UIDVALIDITY UNSEEN"
    return b"(" + items + (b" HIGHESTMODSEQ)" if conn.capabilities.condstore else b")")


def _statuses(responses: Iterable[Untagged]) -> dict[bytes, FolderStatus]:
    return dict(filter(None, map(_read_status, responses)))


def _read_status(response: Untagged) -> tuple[bytes, FolderStatus] | None:
    try:
        raw, items = _status_parts(response)
    except GrammarError:
        return None
    found: dict[bytes, Value] = {}
    for at in range(0, len(items) - 1, 2):
        name, value = items[at], told.only(items[at + 1])
        if isinstance(name, bytes) and found.setdefault(name.upper(), value) != value:
            found[name.upper()] = None  # told twice with other values
    return _key(raw), FolderStatus(
        messages=told.count(found.get(b"MESSAGES")),
        uidnext=told.uid(found.get(b"UIDNEXT")),
        uidvalidity=told.positive(found.get(b"UIDVALIDITY")),
        highestmodseq=told.positive(found.get(b"HIGHESTMODSEQ")),
        unseen=told.count(found.get(b"UNSEEN")),
    )


def _status_parts(response: Untagged) -> tuple[bytes, tuple[Value, ...]]:
    """Name and items. Raises GrammarError."""
    try:
        values = response.values()
    except GrammarError:
        values = []
    if len(values) == 2 and not isinstance(values[0], tuple) and isinstance(values[1], tuple):
        return as_bytes(values[0]), values[1]
    # a name with blanks, quotation marks or parentheses that nobody quoted
    bare = None if response.literals else _BARE_STATUS.fullmatch(response.rest)
    if bare is None:
        raise GrammarError("no name and items", values)
    return bare[1], tuple(parse(bare[2], []))


def asked_status(conn: Connection, raw: bytes) -> Asked[FolderStatus]:
    """For a trip of several commands. Not of the folder that is open."""

    def read(reply: Reply) -> FolderStatus | None:
        return _statuses(reply.data).get(_key(raw)) if reply.good else None

    return Asked([b"STATUS ", mailbox(raw), b" " + _status_items(conn)], {"STATUS"}, read)


def asked_status_of_open(conn: Connection) -> list[Asked[FolderStatus]]:
    """As `status_of_open`, for a trip of several commands: the last of these tells, after the NOOP. None where the
    server can't tell."""
    line = _listing_of_open(conn)
    if line is None:
        return []

    def nothing(reply: Reply) -> FolderStatus | None:
        return None

    def read(reply: Reply) -> FolderStatus | None:
        selected = conn.selected
        return _statuses(reply.data).get(_key(selected.raw)) if reply.good and selected is not None else None

    return [Asked([b"NOOP"], frozenset(), nothing), Asked(line, {"LIST", "STATUS"}, read)]


async def status(conn: Connection, raw: bytes) -> FolderStatus:
    found = (await statuses(conn, [raw]))[raw]
    if isinstance(found, MailError):
        raise found
    return found


async def status_of_open(conn: Connection) -> FolderStatus | None:
    """What STATUS would say of the folder that is open, which it must not be asked about (RFC 3501, 6.3.10; Dovecot
    answers CLIENTBUG), and a NOOP with it: what came since the last command is told. Costs a server next to nothing.
    None where the server can't, or does not, tell."""
    selected, asked = conn.selected, _listing_of_open(conn)
    if selected is None or asked is None:
        return None
    found = None
    for commands in ([[b"NOOP"], asked], [asked]):  # Dovecot lists before it has seen to the NOOP
        replies = await conn.run_many(commands, want={"LIST", "STATUS"})
        if any(reply.status.kind is not StatusKind.OK for reply in replies):
            return None
        found = _statuses(each for each in replies[0].data if each.name == "STATUS").get(_key(selected.raw))
        if found is None or found.messages == selected.exists:
            break
    return found


def _listing_of_open(conn: Connection) -> Command | None:
    selected = conn.selected
    can = conn.capabilities.list_extended and conn.capabilities.list_status
    if selected is None or not can or any(mark in selected.raw for mark in b"%*"):
        return None
    name = mailbox(selected.raw)
    if not isinstance(name, bytes):
        return None  # a literal waits for the server
    return [b'LIST "" ', name, b" RETURN (STATUS (MESSAGES UIDNEXT UIDVALIDITY))"]


async def statuses(conn: Connection, raws: Sequence[bytes]) -> dict[bytes, FolderStatus | MailError]:
    """STATUS of many folders, pipelined; one folder's refusal is its own."""
    items = _status_items(conn)
    replies = await conn.run_many([[b"STATUS ", mailbox(raw), b" " + items] for raw in raws], want={"STATUS"})
    found = _statuses(replies[0].data) if replies else {}
    out: dict[bytes, FolderStatus | MailError] = {}
    for raw, reply in zip(raws, replies, strict=True):
        if reply.status.kind is not StatusKind.OK:
            out[raw] = refusal(reply.status, "STATUS")
        else:
            out[raw] = found.get(_key(raw)) or CommandRefused(Said("The server said nothing about this folder."))
    return out


# -- CREATE, RENAME, DELETE, MYRIGHTS


async def create(conn: Connection, raw: bytes) -> None:
    """The folder, subscribed so that other programs show it; a refused subscription is no failure."""
    await conn.run(b"CREATE ", mailbox(raw))
    await _run_if_allowed(conn, b"SUBSCRIBE ", raw)


async def rename(conn: Connection, raw: bytes, new: bytes) -> None:
    """The folder and those below it (RFC 3501, 6.3.5), whose subscriptions `move_subscription` sees to."""
    await conn.run(b"RENAME ", mailbox(raw), b" ", mailbox(new))


async def move_subscription(conn: Connection, raw: bytes, new: bytes) -> None:
    """Most servers keep the old name's after a RENAME (RFC 3501, 6.3.9); a refusal is no failure."""
    await _run_if_allowed(conn, b"SUBSCRIBE ", new)
    await _run_if_allowed(conn, b"UNSUBSCRIBE ", raw)


async def delete(conn: Connection, raw: bytes) -> None:
    """The folder with all that is in it; folders below it stay (RFC 3501, 6.3.4). It must not be open."""
    await conn.run(b"DELETE ", mailbox(raw))
    await _run_if_allowed(conn, b"UNSUBSCRIBE ", raw)


async def _run_if_allowed(conn: Connection, command: bytes, raw: bytes) -> None:
    try:
        await conn.run(command, mailbox(raw))
    except (CommandRefused, CommandBad) as error:
        if conn.closed:
            raise
        conn.trace.note(str(error))


async def my_rights(conn: Connection, raw: bytes) -> str | None:
    """The letters of RFC 4314; None where the server has no access lists."""
    if not conn.capabilities.acl:
        return None
    reply = await conn.run(b"MYRIGHTS ", string(raw, BROKEN_FOLDER), want={"MYRIGHTS"})
    for response in reply.data:
        try:
            values = response.values()
        except GrammarError:
            continue
        if len(values) >= 2:
            return atom_text(values[-1])
    return None
