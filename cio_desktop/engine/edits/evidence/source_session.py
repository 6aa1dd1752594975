"""One source's connection as an edit works at it: which folder is open, how the message is looked for.

Sends no command that changes mail.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from contextlib import nullcontext
from typing import Any

from cio_desktop.engine.edits.planning.errors import (
    FinalFailure,
    OtherBreaks,
    StillReading,
    TryLater,
    asked_for_message,
)
from cio_desktop.engine.edits.planning.fingerprint import Fingerprint
from cio_desktop.engine.edits.planning.folder_ref import Copy, Place
from cio_desktop.engine.sync.identities import IDENTITY, Identities
from cio_desktop.engine.sync.poison_messages import PoisonMessages, PoisonSearch
from cio_desktop.engine.sync.unread import AGAIN, HEADER, read_again
from cio_desktop.imap.commands import fetch, mailboxes, search, selection
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.imap.in_order import Asked
from cio_desktop.imap.names import decode_name
from cio_desktop.imap.quirks import Quirk
from cio_desktop.imap.types import FetchRow, FolderStatus, Selected
from cio_desktop.language import Said

from .asked_ahead import AskedAhead, Fence
from .glance import Glance

# Above the fence there are as many messages as arrived since: looking at each is surer than a server's search.
LOOK_AT_EACH = 200
MOST_UNREAD = 2000
# What is asked of a message, to poison_messages.py.
READ = (IDENTITY, AGAIN, HEADER)


UidsOfOthers = Callable[[bytes, int], Awaitable[Collection[int]]]
"""The UIDs of a folder, under a UIDVALIDITY, that the index has for other messages."""


class SourceSession:
    """Lives for one run of one edit."""

    def __init__(
        self,
        connection: Connection,
        source_id: int,
        fingerprint: Fingerprint,
        digests: dict[Place, bytes] | None = None,
        uids_of_others: UidsOfOthers | None = None,
        poison: PoisonMessages | None = None,
    ) -> None:
        self.connection = connection
        self.source_id = source_id
        self._fingerprint = fingerprint
        self._selected: Selected | None = None
        self._left_open = connection.selected
        """The folder that the run before this one has left open."""
        self._ahead: AskedAhead | None = None
        """What is asked with the next folder that is opened, and what was answered with the one that is open."""
        self.selections: dict[bytes, Selected] = {}
        """What each folder said when it was opened last: read-only, permanent flags."""
        self._rights: dict[bytes, str | None] = {}
        self.digests: dict[Place, bytes] = {} if digests is None else digests
        """Digests of copies as far as they are known, in all folders."""
        self._uids_of_others = uids_of_others
        self._poison = poison or PoisonMessages()
        self._unreadable: set[int] = set()
        """Of the messages looked at last: those over which the server ends the connection."""
        self._refused: set[int] = set()
        """... and those it refused."""
        self.recreated: set[bytes] = set()
        """Folders made anew under the UIDVALIDITY they had: another message stands where ours was."""

    def expect(self, raw: bytes, uids: Iterable[int], target: bytes | None = None) -> None:
        """The folder is opened next, these are looked at there, and then something may go to `target`."""
        self._ahead = AskedAhead(raw, sorted(set(uids)), target)

    async def select(self, raw: bytes, *, again: bool = False) -> Selected:
        """SELECT, unless this run has the folder open already. A refusal by the server is raised."""
        if self._selected is None or self._selected.raw != raw or again:
            self._selected = None
            if again:
                self._left_open = None
            self._selected = self.selections[raw] = await self._select(raw)
        return self._selected

    async def _select(self, raw: bytes) -> Selected:
        """A folder whose UIDs nobody vouches for is the end: waiting does not mend it. One answer may lack a line."""
        left_open, self._left_open = self._left_open, None
        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead.raw != raw:
            ahead = None
        if left_open is not None and left_open.raw == raw and await self._is_as_it_was(left_open, ahead):
            self._ahead = ahead
            return left_open
        may_open = ahead is not None and ahead.may_open(self.connection)
        if ahead is not None and may_open and (opened := await ahead.open(self.connection)) is not None:
            self._ahead = ahead
            return opened
        for _ in range(2):
            selected = await selection.select(self.connection, raw)
            if selected.uidvalidity:
                return selected
        raise FinalFailure(
            Said(
                "The mail server gives this folder no valid UIDVALIDITY, so nothing tells whether a number still "
                "means the same message. So none is moved there or from there. They can be read here, and moved in "
                "another program."
            ),
            code="edit.no_uidvalidity",
        )

    async def send_and_open(self, command: Asked[Any], raw: bytes, uids: Sequence[int]) -> bool:
        """A command of the folder that is open, and in its trip another one is opened, where these UIDs are looked at.
        False: they can't go together, and nothing was sent. Was it not opened, `select` says why."""
        ahead = AskedAhead(raw, sorted(set(uids)))
        if not ahead.may_open(self.connection, command):
            return False
        self.forget_selection()
        opened = await ahead.open(self.connection, command)
        if opened is not None:
            self._ahead = ahead
            self._selected = self.selections[raw] = opened
        return True

    async def on_the_way(
        self,
        glances: Sequence[Glance],
        *,
        first: Sequence[Asked[Any]] = (),
        back_to: bytes | None = None,
    ) -> bool:
        """In one trip: `first`, in the folder that is open; looks at others; and `back_to` is opened, else the one
        looked at last stays open. False: they can't go together, and nothing was sent."""
        opening = [] if back_to is None else [selection.asked_select(self.connection, back_to)]
        asked = [*first, *(each for glance in glances for each in glance.asked), *opening]
        if not self.connection.may_follow(*(each.parts for each in asked)):
            return False
        self.forget_selection()
        await self.connection.settle()
        self.connection.selected = None
        await self.connection.run_in_order(asked)
        for each in [*(glance.opening for glance in glances), *opening]:
            self._selected = each.value if each.value is not None and each.value.uidvalidity else None
            if self._selected is not None:
                self.selections[self._selected.raw] = self._selected
        return True

    def copies_seen(self, glance: Glance) -> list[Copy] | None:
        """None where it does not show the message, whole, under each of its UIDs: it is to be looked for then."""
        seen = glance.seen()
        if seen is None or glance.raw in self.recreated or not all(map(self._fingerprint.matches, seen[1])):
            return None
        for row in seen[1]:
            self._fingerprint.learn(row)
        return self._copies_in(seen[0], seen[1])

    async def _is_as_it_was(self, left_open: Selected, ahead: AskedAhead | None) -> bool:
        """Whether a folder that is open already is the one that SELECT would open, with the same messages in it. SELECT
        of a large maildir reads it whole: 60 ms of 20,000 messages on Dovecot, as dear as a MOVE."""
        if left_open.read_only or not left_open.counted or left_open.uid_not_sticky or not left_open.uidvalidity:
            return False
        if left_open is not self.connection.selected:
            return False
        status = await ahead.status_of_open(self.connection) if ahead is not None else None
        if status is None or status.messages != left_open.exists:  # a server may list before it has seen to the NOOP
            status = await mailboxes.status_of_open(self.connection)
        if status is None or not status.uidnext or status.messages != left_open.exists:
            return False
        left_open.uidnext = status.uidnext
        return status.uidvalidity == left_open.uidvalidity

    async def is_open(self, raw: bytes, uidvalidity: int) -> bool:
        """Whether the folder that is open is the one of that name now. False where the server can't tell without
        opening it again."""
        opened = self.connection.selected
        status = await mailboxes.status_of_open(self.connection) if opened and opened.raw == raw else None
        return status is not None and status.uidvalidity == uidvalidity

    async def try_select(self, raw: bytes) -> Selected | None:
        """None when the folder is not there any more. A refusal alone does not say so: nothing may be sent again, and
        no copy called gone, because of it."""
        try:
            return await self.select(raw)
        except CommandRefused:
            if await self.exists(raw):
                raise
            return None

    async def exists(self, raw: bytes) -> bool:
        """Whether the server lists the folder as one that holds messages."""
        return raw in await self.listed()

    async def listed(self) -> set[bytes]:
        """Raw names of the folders that hold messages, as the server lists them now."""
        return {folder.raw for folder in await mailboxes.list_folders(self.connection) if folder.selectable}

    def forget_selection(self) -> None:
        """The next `select` asks the server again."""
        self._selected = self._left_open = self._ahead = None

    async def identities(self, uids: Sequence[int]) -> dict[int, FetchRow]:
        """What these are, by UID, in the open folder: as it was answered when that was opened, where it was."""
        ahead, opened = self._ahead, self._selected
        rows = ahead.take_rows(uids) if ahead is not None and opened is not None and opened.raw == ahead.raw else None
        if rows is None and uids:
            rows = [row async for row in fetch.fetch_identity(self.connection, uids)]
        answered = {row.uid: row for row in rows or ()}
        await read_again(self.connection, answered)
        return answered

    async def rows_of(self, uids: Iterable[int] | str, own: bytes | None = None) -> list[FetchRow]:
        """The message's rows among these UIDs of the open folder. An answer that lacks one does not say it is gone.
        `own`: that folder, where these UIDs were the message's."""
        wanted = uids if isinstance(uids, str) else sorted(set(uids))
        if not wanted:
            return []
        asked = None if isinstance(wanted, str) else set(wanted)
        with nullcontext() if own is None else asked_for_message():
            if isinstance(wanted, str):
                answered = {row.uid: row async for row in fetch.fetch_identity(self.connection, wanted)}
                await read_again(self.connection, answered)
            else:
                answered = await self.identities(wanted)
        return await self._matching(answered, asked, own)

    async def _rows_among(self, uids: Iterable[int]) -> list[FetchRow]:
        """The same of messages that are mostly others: one that the server refuses, or over which it ends the
        connection each time, is passed over."""
        wanted, opened = set(uids), self._selected
        if not wanted or opened is None:
            return []
        poison = self._poison_in(opened)
        self._unreadable = wanted & {uid for what in READ for uid in poison.blamed(what)}
        wanted -= self._unreadable
        identities = Identities(self.connection, poison)
        self._refused = identities.refused
        answered = {row.uid: row async for rows in identities.read(sorted(wanted)) for row in rows}
        await read_again(self.connection, answered, poison)
        return await self._matching(answered, wanted - self._refused)

    def _poison_in(self, opened: Selected) -> PoisonSearch:
        return self._poison.of((self.source_id, opened.raw), opened.uidvalidity)

    async def _matching(
        self, answered: dict[int, FetchRow], asked: set[int] | None, own: bytes | None = None
    ) -> list[FetchRow]:
        """`asked`: None where a row that was left out can't be told."""
        found = []
        for row in answered.values():
            if (asked is None or row.uid in asked) and self._fingerprint.matches(row):
                self._fingerprint.learn(row)
                found.append(row)
            elif own is not None and row.header and not self._fingerprint.by_place:
                self.recreated.add(own)
        missing = (asked or set()) - answered.keys()
        if missing and await search.present(self.connection, sorted(missing)):
            raise TryLater(Said("The server left out messages that are there."), code="edit.incomplete")
        return sorted(found, key=lambda row: row.uid)

    async def known_copies(self, raw: bytes, uidvalidity: int | None, uids: Iterable[int]) -> list[Copy]:
        """The copies in one folder that are still there. UIDs of another UIDVALIDITY are void: search by content. So
        are those where another message stands by now: some servers make a folder anew under the same UIDVALIDITY."""
        known = set(uids)
        selected = await self.try_select(raw)
        if selected is None:
            return []
        if uidvalidity is not None and selected.uidvalidity == uidvalidity:
            rows = await self.rows_of(known, raw)
            if known - {row.uid for row in rows}:  # they may have gone with the folder that is open
                selected = await self.select(raw, again=True)
            if selected.uidvalidity == uidvalidity and raw not in self.recreated:
                return self.copies(rows)
        self._ahead = None  # what was asked for by these UIDs is of no use
        if self._fingerprint.by_place:
            rows = []  # the place was all that told it from others
        else:
            try:
                rows = await self._without_others(raw, uidvalidity, known, await self.rows_from(1))
            except OtherBreaks as error:  # a sync tells what stands where by now
                raise TryLater(
                    Said(
                        "The folder was made anew, and the mail server ends the connection over a message in it that "
                        "may be this one. The next sync tells what is where."
                    ),
                    code="edit.incomplete",
                ) from error
            if len(rows) > max(1, len(known)):
                raise FinalFailure(
                    Said("The folder was made anew and holds several copies of the message. Please choose again."),
                    code="edit.ambiguous",
                )
        return self.copies(rows)

    async def _without_others(
        self, raw: bytes, uidvalidity: int | None, known: Collection[int], rows: list[FetchRow]
    ) -> list[FetchRow]:
        """Without other mails of the same look: those that the index knows by now, and where the text of each copy that
        is looked for is known, those that have another."""
        opened = self._selected
        if not rows or opened is None:
            return rows
        # where the numbers are those of before, so is what the index knows of others
        if self._uids_of_others is not None and opened.uidvalidity != uidvalidity:
            uids_of_others = set(await self._uids_of_others(raw, opened.uidvalidity or 0))
            rows = [row for row in rows if row.uid not in uids_of_others]
        texts = [self.digests.get(Place(self.source_id, raw, uidvalidity or 0, uid)) for uid in known]
        if None in texts or Quirk.OWN_LINES in self.connection.quirks:
            return rows
        return [row for row in rows if await fetch.fetch_digest(self.connection, row.uid) in texts]

    async def rows_from(self, low: int, *, whole: bool = True) -> list[FetchRow]:
        """The message's rows from `low` on in the open folder. `whole`: where there are none, all could be read."""
        rows = await self._rows_from(low)
        if whole and not rows:
            self._check_readable()
        if len(rows) > 1 and self._fingerprint.by_place:
            raise FinalFailure(
                Said("Several messages arrived there that can't be told apart. Please look into the folder."),
                code="edit.ambiguous",
            )
        return rows

    def _check_readable(self) -> None:
        opened = self._selected
        if self._unreadable and opened is not None:
            poison = self._poison_in(opened)
            for what in READ:
                poison.pardon(what)  # the next change may be luckier
            raise OtherBreaks(decode_name(opened.raw))
        if self._refused:
            raise TryLater(Said("The server refuses to tell what a message is."), code="edit.incomplete")

    async def rows_between(self, low: int, high: int, but: Collection[int] = ()) -> list[FetchRow]:
        """The message's rows in a range of the open folder, `but` some. Where that is long the server's search is
        believed; without one it is too long to be read by a change."""
        uids = [uid for uid in await search.uids_from(self.connection, low) if uid <= high and uid not in but]
        if len(uids) > LOOK_AT_EACH and self._fingerprint.message_id:
            try:
                near = await search.by_message_id(self.connection, self._fingerprint.message_id, low)
                return await self._rows_among(set(near).intersection(uids))
            except (CommandRefused, CommandBad):
                if self.connection.closed:
                    raise
        if len(uids) > MOST_UNREAD:
            raise StillReading
        return await self._rows_among(uids)

    async def _rows_from(self, low: int) -> list[FetchRow]:
        self._unreadable, self._refused = set(), set()
        uids = await search.uids_from(self.connection, low)
        if len(uids) > LOOK_AT_EACH and self._fingerprint.message_id:
            try:
                near = await search.by_message_id(self.connection, self._fingerprint.message_id, low)
            except (CommandRefused, CommandBad):
                near = []
            rows = await self._rows_among(near)
            if rows:
                return rows
        if not uids and self._selected is not None and (self._selected.uidnext or 0) > low:
            # Something arrived since. One search that finds nothing is no proof that nothing is there.
            try:
                return [row for row in await self.rows_of(f"{low}:*") if row.uid >= low]
            except CommandBad:  # as some servers answer to a set above all there is
                if self.connection.closed:
                    raise
                return []
        return await self._rows_among(uids)

    def accept(self, row: FetchRow) -> None:
        """The row is the message, though its key is another."""
        self._fingerprint.accept(row)

    def copies(self, rows: Iterable[FetchRow]) -> list[Copy]:
        """Rows of the folder that is open, as copies of the message."""
        return [] if self._selected is None else self._copies_in(self._selected, rows)

    def _copies_in(self, selected: Selected, rows: Iterable[FetchRow]) -> list[Copy]:
        return [
            Copy(
                self.source_id,
                selected.raw,
                selected.uidvalidity or 0,
                row.uid,
                tuple(flag for flag in row.flags or () if flag != "\\Recent"),
                row.internaldate,
                row.size,
                row.modseq,
            )
            for row in rows
        ]

    async def fence(self, raw: bytes) -> Fence:
        """Of the destination: what is above was not there before (rule R1)."""
        told = self._ahead.take_fence(raw) if self._ahead is not None else None
        if told is not None:
            return told
        try:
            status = await self._status(raw)
        except (CommandRefused, CommandBad):
            if self.connection.closed:
                raise
            status = None  # some answer no STATUS at all; what SELECT says is the server's last word
        if (told := Fence.of(status)) is not None:
            return told
        selected = await self.select(raw, again=True)
        if selected.uidnext:
            return Fence(selected.uidvalidity or 0, selected.uidnext)
        # A server that tells no UIDNEXT: the highest UID does as well.
        uids = await search.all_uids(self.connection)
        return Fence(selected.uidvalidity or 0, max(uids, default=0) + 1)

    async def _status(self, raw: bytes) -> FolderStatus:
        selected = self.connection.selected
        open_one = await mailboxes.status_of_open(self.connection) if selected and selected.raw == raw else None
        return open_one or await mailboxes.status(self.connection, raw)

    async def has_grown_by_one(self, raw: bytes, fence: Fence, now: FolderStatus | None = None) -> bool:
        """Whether a single message has come into a folder since, and none has gone. `now`: what was told of it."""
        if fence.messages is None:
            return False
        try:
            now = now or await mailboxes.status(self.connection, raw)
        except (CommandRefused, CommandBad):
            if self.connection.closed:
                raise
            return False
        expected = (fence.uidvalidity, fence.uidnext + 1, fence.messages + 1)
        return (now.uidvalidity, now.uidnext, now.messages) == expected

    async def rights(self, raw: bytes) -> str | None:
        """None where the server has no rights to tell."""
        if not self.connection.capabilities.acl:
            return None
        if raw not in self._rights:
            self._rights[raw] = await mailboxes.my_rights(self.connection, raw)
        return self._rights[raw]

    async def select_for_change(self, raw: bytes, uidvalidity: int | None) -> bool:
        """Opens for a change; False when the folder is another one now. A read-only folder is the end."""
        selected = await self.select(raw)
        if selected.read_only:
            raise FinalFailure(Said("The server opens this folder for reading only."), code="edit.read_only")
        return selected.uidvalidity == uidvalidity
