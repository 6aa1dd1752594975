"""Sends edits: one request in flight per source, changes of the same message merged, lost answers repeated.

Tells what becomes of each message by `progressed`. Shows nothing and knows no undo.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Mapping, Sequence
from typing import assert_never

import msgspec

from cio_desktop.language import tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.net.wake import happens
from cio_desktop.operations.connection import ServiceLink
from cio_desktop.operations.edits import Edit, NetChange, Progress
from cio_desktop.operations.folder_requests import FolderRequests, Outcome, there_of
from cio_desktop.operations.reason import Reason
from cio_desktop.operations.signal import Connections, Signal
from cio_desktop.protocol.enums import EditStatus, EventType
from cio_desktop.protocol.errors import ApiConnectionError, ApiError, ApiStatusError
from cio_desktop.protocol.keys import MessageKey, SourceKey
from cio_desktop.protocol.resources import EditState, Event

log = logging.getLogger(__name__)

# An edit that is done but for the server's expunge.
MARKED_CODES = frozenset({"edit.deferred", "edit.others_marked"})


class Tempo(msgspec.Struct, frozen=True):
    """Seconds and tries. Tests use a quicker one."""

    first_retry: float = 1.0
    longest_retry: float = 30.0
    refused_tries: int = 5  # answers such as 503, which a server gives when its own way is blocked
    ask_deferred: float = 15.0  # between two looks at edits the service goes on trying


class _Share(msgspec.Struct):
    """One message in one request: the merged change and the edits it stands for."""

    change: NetChange
    edits: list[Edit] = msgspec.field(default_factory=list)


class EditQueue:
    def __init__(
        self, link: ServiceLink, *, requests: FolderRequests | None = None, tempo: Tempo | None = None
    ) -> None:
        self.link = link
        self.progressed: Signal[Edit, Sequence[str]] = Signal()
        self.finished: Signal[Edit] = Signal()  # nothing of it is open any more
        self.count_changed: Signal[int] = Signal()
        self._requests = requests or FolderRequests(link.client)
        self._tempo = tempo or Tempo()
        self._waiting: dict[SourceKey, list[Edit]] = {}
        self._open: dict[int, Edit] = {}
        self._deferred: dict[tuple[str, str], tuple[str, list[Edit]]] = {}  # (account, edit id): message, edits
        self._busy: set[SourceKey] = set()
        self._idle = asyncio.Event()
        self._idle.set()
        self._asking = False
        self._moved = asyncio.Event()
        """Set when something got further; another one stands here then."""
        self._connections = Connections()
        self._background = TaskScope("edit queue")

    def start(self) -> None:
        self._connections.add(self.link.event, self._on_event)
        self._connections.add(self.link.resync, self._on_resync)

    async def close(self) -> None:
        """At once. What was sent goes on in the service; what was not is lost: `drain` first, and keep `unsent`."""
        self._connections.close()
        await self._background.close()

    async def drain(self, seconds: float) -> int:
        """Waits for what is queued or sent, at most so long. Answers how many messages were left."""
        await happens(self._idle, seconds)
        return sum(len(edit.ids(Progress.QUEUED, Progress.SENT)) for edit in self._open.values())

    def unsent(self) -> list[Edit]:
        """What has no answer yet, in order: the service may know it or not."""
        found = []
        for edit in sorted(self._open.values(), key=lambda each: each.number):
            left = {i: edit.changes[i] for i in edit.ids(Progress.QUEUED, Progress.SENT)}
            if left:
                found.append(Edit(edit.account_id, edit.label, left, edit.target))
        return found

    @property
    def pending(self) -> int:
        """Messages with a change on its way."""
        return len(
            {
                MessageKey(edit.account_id, message_id)
                for edit in self._open.values()
                for message_id in edit.ids(Progress.QUEUED, Progress.SENT, Progress.DEFERRED)
            }
        )

    def submit(self, edit: Edit, refused: Mapping[str, Reason] | None = None) -> None:
        """`refused`: messages for which nothing is sent; it is told soon, as if the service had answered so."""
        for message_id, reason in (refused or {}).items():
            edit.progress[message_id], edit.reasons[message_id] = Progress.FAILED, reason
        self._waiting.setdefault(edit.key, []).append(edit)
        self._open[edit.number] = edit
        self._idle.clear()
        self.count_changed.emit(self.pending)
        if edit.key not in self._busy:
            self._busy.add(edit.key)
            self._background.start(self._work(edit.key))
        if refused:
            self._background.start(self._refuse(edit, refused))

    async def _refuse(self, edit: Edit, refused: Mapping[str, Reason]) -> None:
        self._settle([(edit, i, Outcome(Progress.FAILED, reason)) for i, reason in refused.items()])

    def drop(self, edit: Edit, message_ids: Iterable[str]) -> list[str]:
        """Takes back what was not sent yet. Answers the messages for which that came in time."""
        dropped = [i for i in message_ids if edit.progress.get(i) is Progress.QUEUED]
        self._settle([(edit, i, Outcome(Progress.DROPPED)) for i in dropped])
        return dropped

    # -- sending -------------------------------------------------------------

    async def _work(self, key: SourceKey) -> None:
        try:
            while self._waiting.get(key):
                await self.link.wait_online()
                edits = self._next(key)
                if not edits:
                    await self._moved.wait()
                    continue
                shares = self._take(edits)
                for change, message_ids in _grouped(shares):
                    try:
                        await self._send(edits[0], change, message_ids, shares)
                    except Exception:  # a fault of ours must not leave changes on their way for ever
                        log.exception("sending a folder change met a fault of the program")
                        self._give_up(key, message_ids, shares)
        finally:
            self._busy.discard(key)
            self._check_idle()

    def _next(self, key: SourceKey) -> list[Edit]:
        """What goes in one request. A change between two sources goes alone, and in its order with those of both."""
        taken: list[Edit] = []
        for edit in self._waiting[key]:
            if self._held(edit) or (taken and (edit.target or taken[0].target or edit.marks is not taken[0].marks)):
                break
            taken.append(edit)
        self._waiting[key] = self._waiting[key][len(taken) :]
        return taken

    def _held(self, edit: Edit) -> bool:
        """Whether an earlier one, sent by another source, is about the same source and not over."""
        return any(
            other.number < edit.number
            and other.key != edit.key
            and (other.target or edit.target)
            and not set(other.ends).isdisjoint(edit.ends)
            and other.ids(Progress.QUEUED, Progress.SENT)
            for other in self._open.values()
        )

    def _take(self, edits: Sequence[Edit]) -> dict[str, _Share]:
        """What waits of these, merged per message, now SENT."""
        shares: dict[str, _Share] = {}
        for edit in edits:
            taken = edit.ids(Progress.QUEUED)
            for message_id in taken:
                edit.progress[message_id] = Progress.SENT
                share = shares.setdefault(message_id, _Share(NetChange()))
                share.change = share.change.then(edit.changes[message_id])
                share.edits.append(edit)
            if taken:
                self.progressed.emit(edit, taken)
        return shares

    async def _send(self, edit: Edit, change: NetChange, message_ids: list[str], shares: dict[str, _Share]) -> None:
        key, left = edit.key, list(message_ids)
        if not change:  # merged to nothing: the server never needs to know
            self._arrived(key, dict.fromkeys(left, Outcome(Progress.DONE)), shares)
            return
        tries = refusals = 0
        while left:
            try:
                async for outcomes in self._requests.change(key, left, change, edit.target):
                    self.link.proved()
                    left = [i for i in left if i not in outcomes]
                    self._arrived(key, outcomes, shares)
            except ApiConnectionError as error:
                # Unknown whether it was carried out: adding and removing again does no harm.
                log.info("a folder change got no answer (%s), trying again", error.code)
            except ApiStatusError as error:
                refusals += 1
                if not error.retryable or refusals >= self._tempo.refused_tries:
                    self._failed(key, left, error, shares)
                    return
            except ApiError as error:
                self._failed(key, left, error, shares)
                return
            if left:
                tries += 1
                pause = self._tempo.first_retry * 2 ** min(tries - 1, 10)
                await asyncio.sleep(min(self._tempo.longest_retry, pause))
                await self.link.wait_online()

    def _failed(self, key: SourceKey, ids: list[str], error: ApiError, shares: dict[str, _Share]) -> None:
        outcome = Outcome(Progress.FAILED, Reason.of(error))
        self._arrived(key, dict.fromkeys(ids, outcome), shares)

    def _give_up(self, key: SourceKey, message_ids: Iterable[str], shares: dict[str, _Share]) -> None:
        """What of these has no answer yet failed."""
        open_ = [i for i in message_ids if any(edit.progress[i] is Progress.SENT for edit in shares[i].edits)]
        outcome = Outcome(Progress.FAILED, Reason("program.fault", tr("The program met an unexpected fault.")))
        self._arrived(key, dict.fromkeys(open_, outcome), shares)

    def _arrived(self, key: SourceKey, outcomes: dict[str, Outcome], shares: dict[str, _Share]) -> None:
        news = []
        for message_id, outcome in outcomes.items():
            edits = shares[message_id].edits
            news += [(edit, message_id, outcome) for edit in edits]
            if outcome.progress in {Progress.DEFERRED, Progress.MARKED} and outcome.edit_id is not None:
                self._deferred[(key.account_id, outcome.edit_id)] = (message_id, edits)
        self._settle(news)
        if self._deferred and not self._asking:
            self._asking = True
            self._background.start(self._ask_deferred())

    def _settle(self, news: Sequence[tuple[Edit, str, Outcome]]) -> None:
        by_edit: dict[int, tuple[Edit, list[str]]] = {}
        for edit, message_id, outcome in news:
            edit.progress[message_id] = outcome.progress
            if outcome.reason is not None:
                edit.reasons[message_id] = outcome.reason
            if outcome.there is not None:
                edit.there[message_id] = outcome.there
            by_edit.setdefault(edit.number, (edit, []))[1].append(message_id)
        for edit, message_ids in by_edit.values():
            self.progressed.emit(edit, message_ids)
            if not edit.open and self._open.pop(edit.number, None) is not None:
                self.finished.emit(edit)
        self.count_changed.emit(self.pending)
        self._check_idle()
        self._moved.set()
        self._moved = asyncio.Event()

    def _check_idle(self) -> None:
        if not any(edit.ids(Progress.QUEUED, Progress.SENT) for edit in self._open.values()):
            self._idle.set()

    # -- what the service goes on trying -------------------------------------

    async def cancel_deferred(self, edit: Edit, message_ids: Iterable[str]) -> None:
        """Asks the service to give up what it has not begun. The answer comes as `progressed`, if it could."""
        for (account_id, edit_id), (message_id, edits) in list(self._deferred.items()):
            if account_id == edit.account_id and message_id in message_ids and edits == [edit]:
                await self._requests.cancel(account_id, edit_id)
                self._follow(account_id, await self._requests.state(account_id, edit_id))

    async def _ask_deferred(self) -> None:
        """Events may get lost, and a foreign server sends none."""
        try:
            while self._deferred:
                await asyncio.sleep(self._tempo.ask_deferred)
                await self._ask_once()
        finally:
            self._asking = False

    async def _ask_once(self) -> None:
        for account_id, edit_id in list(self._deferred):
            try:
                self._follow(account_id, await self._requests.state(account_id, edit_id))
            except ApiStatusError as error:
                if error.no_route:  # closed and forgotten, or not told here: the folder's next read shows the truth
                    self._follow(account_id, EditState(edit_id, "", EditStatus.DONE))
            except ApiError as error:
                log.info("asking after a deferred edit failed: %s", error.code)
                return

    def _on_event(self, event: Event) -> None:
        if event.type == EventType.EDIT and event.edit is not None and event.account_id is not None:
            self._follow(event.account_id, event.edit)

    def _on_resync(self) -> None:
        if self._deferred:
            self._background.start(self._ask_once())

    def _follow(self, account_id: str, state: EditState) -> None:
        key = (account_id, state.edit_id)
        final = _final(state)
        if key not in self._deferred:
            return
        if final is None:
            message_id, edits = self._deferred[key]
            if state.code in MARKED_CODES and any(edit.progress[message_id] is Progress.DEFERRED for edit in edits):
                self._settle([(edit, message_id, Outcome(Progress.MARKED, there=there_of(state))) for edit in edits])
            return
        message_id, edits = self._deferred.pop(key)
        reason = None
        if final is Progress.FAILED:
            reason = Reason.told(state.code, state.text, state.said)
        self._settle([(edit, message_id, Outcome(final, reason, there=there_of(state))) for edit in edits])


def _final(state: EditState) -> Progress | None:
    """What is known of an edit that is over."""
    match EditStatus.of_word(state.state):
        case EditStatus.DONE:
            return Progress.DONE
        case EditStatus.FAILED:
            return Progress.FAILED
        case EditStatus.CANCELLED:
            return Progress.DROPPED
        case EditStatus.PLANNED | EditStatus.RUNNING | EditStatus.WAITING | EditStatus.DEFERRED | None:
            return None
        case never:
            assert_never(never)


def _grouped(shares: dict[str, _Share]) -> list[tuple[NetChange, list[str]]]:
    """Messages with the same merged change go in one request."""
    groups: dict[NetChange, list[str]] = {}
    for message_id, share in shares.items():
        groups.setdefault(share.change, []).append(message_id)
    return list(groups.items())
