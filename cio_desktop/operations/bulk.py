"""One change of thousands of messages: worked out first, then carried out piece by piece, with one entry for undo.

The pieces are gestures of Membership that nobody sees alone. What was not begun can be put off (`pause`) or given up
(`cancel`); what was done stays done, and undo takes back exactly that, in pieces too.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from enum import StrEnum
from functools import partial

from cio_desktop.language import CountedText, tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.net.wake import happens
from cio_desktop.operations.deeds import SAVING, Deed
from cio_desktop.operations.edits import Edit, NotBegun, Progress
from cio_desktop.operations.gestures import MembershipChange
from cio_desktop.operations.membership import Membership, MembershipRefused, Notice, saving
from cio_desktop.operations.reason import Reason
from cio_desktop.operations.selection import Chosen, Held
from cio_desktop.operations.signal import Connections, Signal
from cio_desktop.protocol.errors import ApiConnectionError, ApiError
from cio_desktop.protocol.keys import SourceKey

log = logging.getLogger(__name__)

AT_ONCE = 250  # messages of one piece; a selection of so few is one gesture
SHOWN = 2 * AT_ONCE
SHOWN_S, LOOK_S = 5.0, 0.05
PAUSE_S = 2.0  # before reading is tried again

Command = Callable[[SourceKey, Sequence[str], str | None], MembershipChange | None]
"""A source, messages of it, the folder that they may leave."""


class Stage(StrEnum):
    READING = "reading"
    GOING = "going"  # forth
    BACK = "back"  # undone
    OVER = "over"


class BulkChange:
    """An entry for undo (undo.py)."""

    def __init__(self, runs: BulkRuns, deed: Deed, count: int, account_ids: frozenset[str]) -> None:
        self.deed = deed
        self.total = count  # as far as is known while it is read
        self.paused = False
        self.stage = Stage.READING
        self.read = 0
        self.parts: list[MembershipChange] = []
        self.begun = 0  # of the parts
        self.failed = 0
        self.reason: tuple[Reason, SourceKey] | None = None
        self.beside = 0  # done while it was read, and no matter of undo
        self.waits = False  # the mail server can't carry it out now
        self.account_ids = account_ids
        self._runs = runs

    @property
    def words(self) -> str:
        return self.deed.words(self.total)

    @property
    def message_ids(self) -> Sequence[str]:
        return list(dict.fromkeys(i for part in self.parts for i in part.message_ids))

    @property
    def alive(self) -> bool:
        return self.stage is Stage.READING or any(part.alive for part in self.parts)

    @property
    def done(self) -> int:
        """Messages of the parts that were begun."""
        return sum(part.total for part in self.parts[: self.begun])

    @property
    def added(self) -> int:
        """Those of all parts that leave no folder."""
        return sum(part.added for part in self.parts)

    @property
    def waiting(self) -> Sequence[MembershipChange]:
        """The parts that were not begun, in the order of their turn."""
        match self.stage:
            case Stage.GOING:
                return self.parts[self.begun :]
            case Stage.BACK:
                return self.parts[: self.begun][::-1]
            case _:
                return ()

    @property
    def goes_to(self) -> str | None:
        """The folder that the first of them is on its way to."""
        change = next((change for part in self.parts for change in part.left.values()), None)
        if change is None:
            return None
        return next(iter(sorted(change.remove if self.stage is Stage.BACK else change.add)), None)

    def speaks_of(self, key: SourceKey, folders: Collection[str]) -> bool:
        return any(part.speaks_of(key, folders) for part in self.parts)

    def undo(self) -> None:
        self._runs.turn(self, Stage.BACK)

    def redo(self) -> None:
        self._runs.turn(self, Stage.GOING)


class BulkRuns:
    """`changed` tells of each step of any of them."""

    def __init__(self, membership: Membership) -> None:
        self.changed: Signal[()] = Signal()
        self.count_changed: Signal[int] = Signal()  # messages of which nothing was begun
        self.running: list[BulkChange] = []
        self._commands = membership
        self._stopped = False
        self._moved = asyncio.Event()
        self._connections = Connections()
        self._background = TaskScope("bulk changes")

    def start(self) -> None:
        self._connections.add(self._commands.queue.progressed, self._on_progress)

    async def close(self) -> None:
        self._connections.close()
        await self._background.close()

    # -- from one start to the next ----------------------------------------------

    def unsent(self) -> list[NotBegun]:
        """What was worked out and not begun, in order."""
        return [
            NotBegun(*key, target, changes)
            for change in self.running
            for part in change.waiting
            for key, target, changes in part.ways(back=change.stage is Stage.BACK)
        ]

    @property
    def left(self) -> int:
        """How many messages that is."""
        return sum(part.total for change in self.running for part in change.waiting)

    @property
    def unread(self) -> int:
        """Messages of changes that are not worked out yet: of these nothing can be kept."""
        return sum(change.total for change in self.running if change.stage is Stage.READING)

    async def worked_out(self, seconds: float) -> None:
        """Until each change is known message by message, at most so long."""
        until = time.monotonic() + seconds
        while self.unread and (left := until - time.monotonic()) > 0:
            await happens(self._moved, left)

    def resume_last(self, kept: Sequence[NotBegun]) -> None:
        """What the last run of the program left."""
        parts = [
            MembershipChange(
                self._commands, SourceKey(each.account_id, each.label), SAVING, each.changes, target=each.target
            )
            for each in kept
        ]
        if parts:
            change = self.made(SAVING, parts)
            self.resume(change)
            self._commands.notice.emit(Notice(saving(change.total)))

    def stop(self, on: bool) -> None:
        """The program is about to end: nothing more is begun, unless it goes on after all."""
        self._stopped = on
        self._step()

    # -- from outside ------------------------------------------------------------

    def begin(self, chosen: Chosen, deed: Deed, command: Command, nothing: str) -> BulkChange:
        """`nothing`: what is said where all of it is so already."""
        accounts = frozenset(key.account_id for key in chosen.keys)
        change = BulkChange(self, deed, chosen.count, accounts)
        self._commands.undo_stack.push(change)
        self._start(change, self._read(change, chosen, command, nothing))
        return change

    def resume(self, change: BulkChange) -> None:
        """Of the last run of the program: what was not begun then."""
        change.stage = Stage.GOING
        self._start(change, self._carry_out(change))

    def several(self, deed: Deed, parts: Sequence[MembershipChange]) -> BulkChange:
        """Gestures, of several sources, that are one for whoever made them."""
        change = self.made(deed, parts)
        self._commands.undo_stack.push(change)
        self.resume(change)
        return change

    def made(self, deed: Deed, parts: Sequence[MembershipChange]) -> BulkChange:
        accounts = frozenset[str]().union(*(part.account_ids for part in parts))
        change = BulkChange(self, deed, sum(part.total for part in parts), accounts)
        change.parts = list(parts)
        return change

    def pause(self, change: BulkChange, on: bool) -> None:
        change.paused = on
        self._step()

    def cancel(self, change: BulkChange) -> None:
        """What was not begun is given up."""
        stage, whole = change.stage, change.total
        change.stage = Stage.OVER
        if stage is Stage.GOING:
            del change.parts[change.begun :]
            change.total = change.done
            self._commands.notice.emit(Notice(change.deed.done_in_part(change.total, whole, change.added), undo=change))
        self._end(change)

    def turn(self, change: BulkChange, stage: Stage) -> None:
        """Undo and redo: from wherever it is."""
        if change.stage is Stage.READING:
            change.stage = Stage.OVER
            self._end(change)
            return
        idle = change not in self.running
        change.stage, change.paused = stage, False
        if idle:
            self._start(change, self._carry_out(change))
        self._step()

    # -- working -----------------------------------------------------------------

    def _start(self, change: BulkChange, work: object) -> None:
        self.running.append(change)
        self._background.start(work)  # type: ignore[arg-type]
        self._step()

    def _step(self) -> None:
        self._moved.set()
        self._moved = asyncio.Event()
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()
        self.count_changed.emit(self.left)

    def _on_progress(self, _edit: Edit, _message_ids: Sequence[str]) -> None:
        if self.running:
            self._moved.set()
            self._moved = asyncio.Event()

    def _end(self, change: BulkChange) -> None:
        if change in self.running:
            self.running.remove(change)
        self._commands.undo_stack.prune()
        self._step()

    async def _read(self, change: BulkChange, chosen: Chosen, command: Command, nothing: str) -> None:
        """What is read stays known until all of it is done: counts of what is unread ask for the flags."""
        held = Held()
        with self._commands.messages.holding(held):
            await self._prepare(change, chosen, command, nothing, held)
            if change.stage is Stage.GOING:
                await self._carry_out(change)

    async def _prepare(self, change: BulkChange, chosen: Chosen, command: Command, nothing: str, held: Held) -> None:
        try:
            await self._read_all(change, chosen, held)
            if change.stage is Stage.READING:
                change.total, change.beside = chosen.count, chosen.beside
                await self._work_out(change, chosen, command)
        except MembershipRefused as refused:
            self._say_nothing(change, str(refused))
            return
        except ApiError as error:
            change.stage = Stage.OVER
            self._end(change)
            reason = Reason.of(error)
            self._commands.notice.emit(Notice(tr("Couldn't begin the {change}", change=change.words), reason=reason))
            return
        if change.stage is not Stage.READING:
            return
        if not change.parts:
            self._say_nothing(change, change.deed.done(chosen.beside) if chosen.beside else nothing)
            return
        change.total = sum(part.total for part in change.parts)
        change.stage = Stage.GOING
        self._step()

    def _say_nothing(self, change: BulkChange, words: str) -> None:
        change.stage, change.parts = Stage.OVER, []
        self._end(change)
        self._commands.notice.emit(Notice(words))

    async def _read_all(self, change: BulkChange, chosen: Chosen, held: Held) -> None:
        link = self._commands.messages.link
        while True:
            try:
                async for count in chosen.read(self._commands.messages, held):
                    change.read = count
                    self.changed.emit()
                    if change.stage is not Stage.READING:
                        return
                return
            except ApiConnectionError:
                await asyncio.sleep(PAUSE_S)
                await link.wait_online()

    async def _work_out(self, change: BulkChange, chosen: Chosen, command: Command) -> None:
        for (key, folder), ids in chosen.operands.items():
            for piece in _pieces(ids):
                there = [i for i in piece if self._is_there(key, folder, i)]
                with self._commands.collecting() as parts:
                    command(key, there, folder)
                change.parts += parts
                await asyncio.sleep(0)
                if change.stage is not Stage.READING:
                    return

    def _is_there(self, key: SourceKey, folder: str | None, message_id: str) -> bool:
        """A change on its way may have taken it out of the folder, though the server still lists it."""
        return folder is None or folder in self._commands.messages.folders_of(key.account_id, message_id, key.label)

    async def _carry_out(self, change: BulkChange) -> None:
        while change.stage is not Stage.OVER:
            if change.paused or self._stopped:
                await self._moved.wait()
            elif change.stage is Stage.GOING and change.begun < len(change.parts):
                # A few messages of several sources go at once.
                step = 1 if change.total > AT_ONCE else len(change.parts) - change.begun
                parts = change.parts[change.begun : change.begun + step]
                change.begun += step
                await self._settled(change, parts, back=False)
            elif change.stage is Stage.BACK and change.begun:
                step = 1 if change.total > AT_ONCE else change.begun
                parts = change.parts[change.begun - step : change.begun]
                change.begun -= step
                await self._settled(change, parts, back=True)
            else:
                break
        if change.stage is not Stage.OVER:
            self._tell_end(change)
            change.stage = Stage.OVER
        self._end(change)

    async def _settled(self, change: BulkChange, parts: Sequence[MembershipChange], *, back: bool) -> None:
        """Until nothing of them is on its way: what waits for the mail server would only be added to."""
        stage = change.stage
        for part in parts:
            part.owner = partial(self._on_failed, change, part)
            part.undo() if back else part.redo()
        self._tell()
        while change.stage is stage and (states := {state for part in parts for state in part.states} & _ON_ITS_WAY):
            if (waits := Progress.DEFERRED in states) is not change.waits:
                change.waits = waits
                self.changed.emit()
            await self._moved.wait()
        change.waits = False
        if change.total > AT_ONCE:
            await self._shown()

    async def _shown(self) -> None:
        """Until lists and counts have what was done, or most of it: what is shown over them slows the window down."""
        for _ in range(round(SHOWN_S / LOOK_S)):
            if len(self._commands.messages.overlay) <= SHOWN:
                return
            await asyncio.sleep(LOOK_S)

    def _on_failed(self, change: BulkChange, part: MembershipChange, failed: int, reason: Reason) -> None:
        change.failed += failed
        change.reason = change.reason or (reason, part.key)
        if change.stage is Stage.OVER:  # given up while this was on its way
            self._tell_failed(change, back=False)

    def _tell_end(self, change: BulkChange) -> None:
        back = change.stage is Stage.BACK
        if change.failed:
            self._tell_failed(change, back=back)
        elif not back:
            words = change.deed.done(change.total, change.added)
            told = f"{words}. {_BESIDE.of(change.beside)}" if change.beside else words
            change.beside = 0
            self._commands.notice.emit(Notice(told, undo=change))

    def _tell_failed(self, change: BulkChange, *, back: bool) -> None:
        assert change.reason is not None
        (reason, key), failed = change.reason, change.failed
        change.failed, change.reason = 0, None
        text = (
            tr("Couldn't undo the {change} for {failed} of them", change=change.words, failed=failed)
            if back
            else tr("Couldn't finish the {change} for {failed} of them", change=change.words, failed=failed)
        )
        self._commands.notice.emit(Notice(text, None, reason, (), key))


_BESIDE = CountedText(
    "{n} other, which was read in another folder, stays read after an undo",
    "{n} others, which were read in other folders, stay read after an undo",
)
_ON_ITS_WAY = {Progress.QUEUED, Progress.SENT, Progress.DEFERRED}


def _pieces(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in itertools.count(0, AT_ONCE):
        if start >= len(ids):
            return
        yield ids[start : start + AT_ONCE]
