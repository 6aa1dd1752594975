"""In which folders messages appear: the commands behind drag, check boxes and keys, with their words and their undo.

A command takes ids captured at the gesture, works out the net change per message, shows it at once, queues it and
makes one undo entry. It never looks at a selection. What can't be done is refused before anything is shown.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path

import msgspec

from cio_desktop.language import CountedText, Text, counted, tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.deeds import (
    ADDITION,
    COPY_TO,
    COPY_TO_SOURCE,
    FOLDER_CHANGE,
    MOVE_TO,
    MOVE_TO_SOURCE,
    REMOVAL_FROM,
    Deed,
)
from cio_desktop.operations.edits import Edit, Keepable, NetChange, Progress
from cio_desktop.operations.favourites import Favourites, Used
from cio_desktop.operations.folders import FolderRepository
from cio_desktop.operations.gestures import AccountChange, MembershipChange
from cio_desktop.operations.gone_folders import GoneFolders, no_longer
from cio_desktop.operations.message_query import is_inbox
from cio_desktop.operations.messages import MessageRepository
from cio_desktop.operations.queue import EditQueue
from cio_desktop.operations.reason import Reason
from cio_desktop.operations.signal import Connections, Signal
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.operations.undo import UndoEntry, UndoStack
from cio_desktop.protocol.errors import ApiError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Source

log = logging.getLogger(__name__)


class MembershipRefused(Exception):
    """Can't be asked of the server at all. `str()` is what the status bar says."""


class Leaving(StrEnum):
    """Which of some messages a move takes out of a folder. The others are only added to the new one."""

    ALL = "all"
    SOME = "some"
    NONE = "none"

    @classmethod
    def of(cls, found: Collection[Leaving]) -> Leaving:
        """Of several lots together."""
        return next(iter(found)) if len(set(found)) == 1 else cls.SOME if found else cls.NONE


class Notice(msgspec.Struct, frozen=True):
    """Something worth a line at the bottom of the window.

    `undo`: the entry a toast's Undo button takes back. `reason`: it went wrong, and why; in the source `key`, about the
    folder of this name.
    """

    text: str
    undo: UndoEntry | None = None
    reason: Reason | None = None
    message_ids: tuple[str, ...] = ()
    key: SourceKey | None = None
    folder: str = ""


class Membership:
    def __init__(
        self,
        sources: SourceRepository,
        folders: FolderRepository,
        messages: MessageRepository,
        queue: EditQueue,
        undo: UndoStack,
        favourites: Favourites | None = None,
    ) -> None:
        self.sources, self.folders, self.messages = sources, folders, messages
        self.queue, self.undo_stack = queue, undo
        self.favourites = favourites or Favourites()
        self.gone = GoneFolders(folders)
        self.notice: Signal[Notice] = Signal()
        self._senders: dict[int, tuple[MembershipChange, bool]] = {}  # edit -> gesture, whether it undoes it
        self._collected: list[MembershipChange] | None = None
        self._wanted = True
        self._connections = Connections()
        self._background = TaskScope("membership")

    def start(self) -> None:
        self._connections.add(self.queue.progressed, self.messages.progressed)
        self._connections.add(self.queue.finished, self._finished)
        self._connections.add(self.sources.changed, self._on_sources)
        self.gone.start()

    async def close(self) -> None:
        self._connections.close()
        self.gone.close()
        await self._background.close()

    def _on_sources(self, _account_id: str | None, label: str | None) -> None:
        """What belongs to a removed account can't be undone any more."""
        if label is None and self.sources.loaded:
            for account_id in self.undo_stack.account_ids - {account.id for account in self.sources.accounts}:
                self.undo_stack.forget_account(account_id)

    # -- what may be done ----------------------------------------------------

    def is_gmail(self, key: SourceKey) -> bool:
        source = self.sources.source(key)
        return source is not None and _is_gmail(source)

    def why_not_into(self, key: SourceKey, folder: str) -> str | None:
        """Why no message can be put into this folder; None: it can."""
        found = self.folders.folder(key, folder)
        if found is not None and found.attributes.get("Noselect"):
            return tr("“{folder}” only holds other folders.", folder=self.folders.title(key, folder))
        if found is not None and found.view:
            return tr("“{folder}” only shows messages of other folders.", folder=self.folders.title(key, folder))
        if self.gone.gone(key, folder):
            return no_longer(self.folders, key, folder)
        return None

    def is_view(self, key: SourceKey, folder: str) -> bool:
        found = self.folders.folder(key, folder)
        return found is not None and bool(found.view)

    # -- commands ------------------------------------------------------------

    def move(
        self,
        key: SourceKey,
        message_ids: Sequence[str],
        source: str | None,
        target: str,
        *,
        into: SourceKey | None = None,
    ) -> MembershipChange | None:
        """`into`: the source that has the folder `target`, where it is another one of the account. Out of a folder that
        only shows messages of others it is a copy: they stay where they are. `source` None, in a list of several
        folders: out of the Inbox, or of the only folder a message is in; where it is in several others it stays."""
        if source is not None and self.is_view(key, source):
            return self.copy(key, message_ids, target, into=into)
        if source == target and into in {None, key}:
            raise MembershipRefused(tr("The messages are in this folder already."))
        leaves = {i: [source] if source is not None else self._leaves(key, i, target, into) for i in message_ids}
        if not any(leaves.values()):
            return self.copy(key, message_ids, target, into=into)
        if into is not None and into != key:
            return self._used(key, into, target, self._cross(key, leaves, target, into, MOVE_TO_SOURCE))
        asked = {i: ([target], leaves[i]) for i in message_ids}
        return self._used(key, key, target, self.change(key, self._of_folder(MOVE_TO, key, target), message_ids, asked))

    def leaving(
        self, key: SourceKey, message_ids: Sequence[str], source: str | None, target: str, into: SourceKey | None
    ) -> Leaving:
        """What a move would do, to be said before it is made."""
        if source is not None:
            return Leaving.NONE if self.is_view(key, source) else Leaving.ALL
        found = {bool(self._leaves(key, i, target, into)) for i in message_ids}
        return Leaving.of({Leaving.ALL if each else Leaving.NONE for each in found})

    def _leaves(self, key: SourceKey, message_id: str, target: str, into: SourceKey | None) -> list[str]:
        present = self.real_folders(key, message_id)
        found = sorted(present if into not in {None, key} else present - {target})  # a namesake there is another one
        inbox = [name for name in found if is_inbox(name)]
        return inbox or (found if len(found) == 1 else [])

    def copy(
        self, key: SourceKey, message_ids: Sequence[str], target: str, *, into: SourceKey | None = None
    ) -> MembershipChange | None:
        if into is not None and into != key:
            nothing: dict[str, list[str]] = {i: [] for i in message_ids}
            return self._used(key, into, target, self._cross(key, nothing, target, into, COPY_TO_SOURCE))
        asked: dict[str, tuple[list[str], list[str]]] = dict.fromkeys(message_ids, ([target], []))
        return self._used(key, key, target, self.change(key, self._of_folder(COPY_TO, key, target), message_ids, asked))

    def _used(
        self, key: SourceKey, into: SourceKey, folder: str, gesture: MembershipChange | None
    ) -> MembershipChange | None:
        if gesture is not None and self._wanted:
            self.favourites.note_use(key, Used(into, folder))
        return gesture

    def remove(self, key: SourceKey, message_ids: Sequence[str], source: str) -> MembershipChange | None:
        """Takes messages out of a folder. Refused where it is the last one of any of them, or no place of theirs."""
        if self.is_view(key, source):
            raise MembershipRefused(
                tr(
                    "“{folder}” only shows messages of other folders. Nothing can be taken from there.",
                    folder=self.folders.title(key, source),
                )
            )
        asked: dict[str, tuple[list[str], list[str]]] = {i: ([], [source]) for i in message_ids}
        return self.change(key, self._of_folder(REMOVAL_FROM, key, source), message_ids, asked)

    def set_checks(
        self, key: SourceKey, message_ids: Sequence[str], checks: Mapping[str, bool]
    ) -> MembershipChange | None:
        """Puts all these messages into the folders marked True and takes them out of those marked False. One that is
        not there is made."""
        add = [folder for folder, wanted in checks.items() if wanted]
        self.gone.expect(key, add)
        remove = [folder for folder, wanted in checks.items() if not wanted]
        asked = dict.fromkeys(message_ids, (add, remove))
        if len(checks) == 1:
            (folder, wanted), *_ = checks.items()
            deed = self._of_folder(ADDITION if wanted else REMOVAL_FROM, key, folder)
            return self.change(key, deed, message_ids, asked)
        return self.change(key, FOLDER_CHANGE, message_ids, asked)

    def make_same(
        self, key: SourceKey, message_ids: Sequence[str], folders: Collection[str]
    ) -> MembershipChange | None:
        """Puts all these messages into exactly these folders. As what changes for each, not as the whole set: what
        another program has added meanwhile stays, and undo takes back what was done."""
        asked = {i: (sorted(folders), sorted(self.real_folders(key, i).difference(folders))) for i in message_ids}
        return self.change(key, FOLDER_CHANGE, message_ids, asked)

    def _of_folder(self, deed: Deed, key: SourceKey, folder: str) -> Deed:
        return deed.about(folder=self.folders.title(key, folder))

    def change(
        self,
        key: SourceKey,
        deed: Deed,
        message_ids: Sequence[str],
        asked: Mapping[str, tuple[Sequence[str], Sequence[str]]],
    ) -> MembershipChange | None:
        """`asked`: for each message the folders to add and to remove. None: all of it is so already."""
        changes: dict[str, NetChange] = {}
        distinct: dict[NetChange, NetChange] = {}
        for message_id in message_ids:
            present = self.messages.folders_of(key.account_id, message_id, key.label)
            change = NetChange.of(present, *asked[message_id])
            change = distinct.setdefault(change, change)
            for target in change.add:
                if (why := self.why_not_into(key, target)) is not None:
                    raise MembershipRefused(why)
            if change and not change.apply(present) and not self.is_gmail(key):
                raise MembershipRefused(
                    tr("A message must stay in at least one folder. To delete it, move it to Trash.")
                )
            if change:
                changes[message_id] = change
        if not changes:
            return None
        return self.begin(MembershipChange(self, key, deed, changes))

    def _cross(
        self, key: SourceKey, asked: Mapping[str, Sequence[str]], target: str, into: SourceKey, deed: Deed
    ) -> MembershipChange | None:
        """To a folder of another source; `asked`: the folders that each message leaves."""
        if (why := self.why_not_into(into, target)) is not None:
            raise MembershipRefused(why)
        deed = deed.about(folder=self.folders.title(into, target), source=self.name_of(into))
        if into.account_id != key.account_id:
            left = {i: frozenset(wanted) & self.real_folders(key, i) for i, wanted in asked.items()}
            kept = {i: next(iter(sorted(self.real_folders(key, i))), None) for i in asked}
            return self.begin(AccountChange(self, key, deed, into, target, left, kept)) if left else None
        changes: dict[str, NetChange] = {}
        inverses: dict[str, NetChange] = {}
        for message_id, wanted in asked.items():
            leaves = frozenset(wanted) & self.messages.folders_of(key.account_id, message_id, key.label)
            was_there = target in self.messages.folders_of(into.account_id, message_id, into[1])
            if leaves or not was_there:
                changes[message_id] = NetChange(frozenset([target]), leaves)
                inverses[message_id] = NetChange(leaves, frozenset() if was_there else frozenset([target]))
        if not changes:
            return None
        return self.begin(MembershipChange(self, key, deed, changes, target=into, inverses=inverses))

    def real_folders(self, key: SourceKey, message_id: str) -> frozenset[str]:
        """Without those that only show messages of others."""
        present = self.messages.folders_of(key.account_id, message_id, key.label)
        return frozenset(name for name in present if not self.is_view(key, name))

    def resume(self, edits: Sequence[Keepable], *, unread: Path | None = None) -> None:
        """Changes of the last run of the program that were not answered then. `unread`: a file with others, which can't
        be read."""
        for edit in edits:
            key = SourceKey(edit.account_id, edit.label)
            self.gone.expect(edit.target or key, {name for change in edit.changes.values() for name in change.add})
            MembershipChange(self, key, FOLDER_CHANGE, edit.changes, target=edit.target).redo()
        if edits:
            ids = tuple(dict.fromkeys(message_id for edit in edits for message_id in edit.changes))
            self.notice.emit(Notice(saving(len(ids)), message_ids=ids))
        if unread is not None:
            why = tr(
                "They were not sent when the program ended, and are damaged or of another version of the program. Look "
                "whether your latest changes are there, and make them again if not. What can't be read is in {file}.",
                file=str(unread),
            )
            text = tr("Some changes of the last time can't be read")
            self.notice.emit(Notice(text, reason=Reason("unsent.unread", why)))

    def name_of(self, key: SourceKey) -> str:
        """A source's address, or what else tells it apart."""
        source = self.sources.source(key)
        return (source.email or source.username or source.label) if source is not None else key.label

    @contextlib.contextmanager
    def collecting(self, *, wanted: bool = True) -> Iterator[list[MembershipChange]]:
        """What commands would begin is only noted, for whoever carries it out (bulk.py). Not `wanted`: it is only
        looked at, and the folder does not count as used."""
        before = self._collected, self._wanted
        self._collected, self._wanted = [], wanted
        try:
            yield self._collected
        finally:
            self._collected, self._wanted = before

    def begin(self, gesture: MembershipChange) -> MembershipChange:
        if self._collected is not None:
            self._collected.append(gesture)
            return gesture
        gesture.redo()
        self.undo_stack.push(gesture)
        self.notice.emit(Notice(gesture.done, undo=gesture, message_ids=tuple(gesture.message_ids)))
        return gesture

    # -- for MembershipChange ------------------------------------------------

    def send(self, edit: Edit, gesture: MembershipChange, *, undo: bool) -> None:
        self._senders[edit.number] = (gesture, undo)
        self.messages.show(edit)
        self.queue.submit(edit, self._gone_meanwhile(edit))

    def _gone_meanwhile(self, edit: Edit) -> dict[str, Reason]:
        """Which messages would go, mostly by an undo, into a folder that has been deleted since."""
        into = edit.ends[-1]
        names = {name for change in edit.changes.values() for name in change.add}
        reasons = {
            name: Reason("edit.no_folder", no_longer(self.folders, into, name))
            for name in names
            if self.gone.went(into, name)
        }
        return {i: reasons[name] for i, change in edit.changes.items() for name in change.add if name in reasons}

    def take_back(self, edit: Edit, message_ids: Collection[str]) -> list[str]:
        """Drops what was not sent; asks the service to give up what it could not begin."""
        dropped = self.queue.drop(edit, [i for i in edit.changes if i in message_ids])
        if deferred := [i for i in edit.ids(Progress.DEFERRED) if i in message_ids]:
            self._background.start(self._cancel(edit, deferred))
        return dropped

    async def _cancel(self, edit: Edit, message_ids: Sequence[str]) -> None:
        try:
            await self.queue.cancel_deferred(edit, message_ids)
        except ApiError as error:
            # The opposite is queued behind it in any case.
            log.info("a deferred edit could not be cancelled: %s", error.code)

    def not_told(self, gesture: MembershipChange, undone: bool) -> None:
        """Messages are in another account, and the service can't tell yet which ones there: that can't be taken back
        here. `undone`: somebody waits for that."""
        self.undo_stack.prune()
        if undone:
            text = tr(
                "Couldn't undo the {change}: the messages are in the other account, where the next sync shows them. "
                "Move them back from there.",
                change=gesture.words,
            )
            self.notice.emit(Notice(text))

    # -- results -------------------------------------------------------------

    def _finished(self, edit: Edit) -> None:
        gesture, undo = self._senders.pop(edit.number, (None, False))
        added = edit.ends[-1]
        if edit.ids(Progress.DONE, Progress.MARKED) and any(
            self.folders.folder(added, name) is None for change in edit.changes.values() for name in change.add
        ):
            self.folders.reload(added)  # the server has made a folder
        if gesture is None:
            return
        gesture.finished(edit)
        failed = edit.ids(Progress.FAILED)
        if not failed:
            return
        reason = edit.reasons[failed[0]]
        if gesture.owner is not None:
            gesture.owner(len(failed), reason)
            gesture.failed(failed)
            return
        change = edit.changes[failed[0]]
        folder = next((self.folders.title(added, name) for name in sorted(change.add)), "")
        text = self._failure_text(gesture, edit, failed, undo)
        self.notice.emit(Notice(text, None, reason, tuple(failed), added if change.add else edit.key, folder))
        gesture.failed(failed)
        self.undo_stack.prune()

    def _failure_text(self, gesture: MembershipChange, edit: Edit, failed: Sequence[str], undo: bool) -> str:
        message = self.messages.message(edit.account_id, failed[0])
        subject = message.subject if message is not None else ""
        values = {
            "change": gesture.words,
            "subject": tr("“{subject}”", subject=subject) if subject else tr("a message"),
        }
        total = len(edit.changes)
        if total == 1:
            return (_NOT_UNDONE if undo else _NOT_DONE).fill(**values)
        if len(failed) == 1:
            return (_ONE_NOT_UNDONE if undo else _ONE_NOT_DONE).fill(all=total, **values)
        several = _SEVERAL_NOT_UNDONE if undo else _SEVERAL_NOT_DONE
        return several.of(len(failed) - 1, failed=len(failed), all=total, **values)


# `{change}`: "move of 3 messages to Bills".
_NOT_DONE = Text("Couldn't finish the {change}: {subject}.")
_NOT_UNDONE = Text("Couldn't undo the {change}: {subject}.")
_ONE_NOT_DONE = Text("Couldn't finish the {change} for 1 of {all}: {subject}.")
_ONE_NOT_UNDONE = Text("Couldn't undo the {change} for 1 of {all}: {subject}.")
_SEVERAL_NOT_DONE = CountedText(
    "Couldn't finish the {change} for {failed} of {all}: {subject} and {n} more.",
    "Couldn't finish the {change} for {failed} of {all}: {subject} and {n} more.",
)
_SEVERAL_NOT_UNDONE = CountedText(
    "Couldn't undo the {change} for {failed} of {all}: {subject} and {n} more.",
    "Couldn't undo the {change} for {failed} of {all}: {subject} and {n} more.",
)


def saving(n: int) -> str:
    return counted(
        n,
        "{n} change of the last time is being saved now",
        "{n} changes of the last time are being saved now",
    )


def _is_gmail(source: Source) -> bool:
    """Labels instead of folders: a message without any stays in All Mail."""
    capabilities = {name.upper() for name in source.server_capabilities or ()}
    if capabilities:
        return "X-GM-EXT-1" in capabilities
    return source.label.endswith("::gmail") or source.server in {"imap.gmail.com", "imap.googlemail.com"}
