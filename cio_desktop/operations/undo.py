"""What can be undone, newest last: 50 gestures, in memory. Knows neither Qt nor how anything is undone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Protocol

from cio_desktop.operations.signal import Signal
from cio_desktop.protocol.keys import SourceKey

LIMIT = 50


class UndoEntry(Protocol):
    """One gesture."""

    @property
    def words(self) -> str:
        """What it is called: "move of 3 messages to Bills". Sentences about undo have it as a field."""

    @property
    def account_ids(self) -> Collection[str]: ...

    @property
    def message_ids(self) -> Sequence[str]:
        """The messages to show after undo or redo."""

    @property
    def alive(self) -> bool:
        """False once nothing of it holds (it failed): there is nothing to undo."""

    def speaks_of(self, key: SourceKey, folders: Collection[str]) -> bool:
        """Whether it would put anything into one of these folders of a source, or take it from there."""

    def undo(self) -> None: ...

    def redo(self) -> None: ...


class UndoStack:
    def __init__(self, limit: int = LIMIT) -> None:
        self.changed: Signal[()] = Signal()
        self.stepped: Signal[UndoEntry, bool] = Signal()  # the entry; True: undone, False: done again
        self._limit = limit
        self._done: list[UndoEntry] = []
        self._undone: list[UndoEntry] = []
        self._held = False
        self._asked: list[Callable[[], object]] = []  # meanwhile

    def push(self, entry: UndoEntry) -> None:
        """A new gesture. What had been undone before can't be done again from here on."""
        self._done.append(entry)
        del self._done[: -self._limit]
        self._undone.clear()
        self._asked.clear()
        self.changed.emit()

    @property
    def undo_entry(self) -> UndoEntry | None:
        return self._done[-1] if self._done else None

    @property
    def redo_entry(self) -> UndoEntry | None:
        return self._undone[-1] if self._undone else None

    @property
    def account_ids(self) -> frozenset[str]:
        """The accounts of all entries."""
        return frozenset(account_id for entry in self._done + self._undone for account_id in entry.account_ids)

    def undo(self) -> UndoEntry | None:
        if self._held:
            self._asked.append(self.undo)
            return None
        if not self._done:
            return None
        entry = self._done.pop()
        self._undone.append(entry)
        entry.undo()
        self._stepped(entry, True)
        return entry

    def redo(self) -> UndoEntry | None:
        if self._held:
            self._asked.append(self.redo)
            return None
        if not self._undone:
            return None
        entry = self._undone.pop()
        self._done.append(entry)
        entry.redo()
        self._stepped(entry, False)
        return entry

    def hold(self) -> None:
        """The entry takes its time, and the next ones are about what it leaves: they wait for `release`."""
        self._held = True

    def release(self, *, done: bool) -> None:
        """Where nothing came of it, nothing is done of what waited."""
        self._held = False
        asked, self._asked = self._asked if done else [], []
        for each in asked:  # holds again where one of them takes its time, too
            each()

    def undo_only(self, entry: UndoEntry) -> None:
        """Undoes this very entry (the toast's button), if it is the newest one."""
        if self.undo_entry is entry:
            self.undo()

    def _stepped(self, entry: UndoEntry, undone: bool) -> None:
        self.changed.emit()
        self.stepped.emit(entry, undone)

    def prune(self) -> None:
        """Removes entries of which nothing holds any more."""
        self._keep(lambda entry: entry.alive)

    def forget_account(self, account_id: str) -> None:
        self._keep(lambda entry: account_id not in entry.account_ids)

    def forget_folders(self, key: SourceKey, names: Collection[str]) -> None:
        """Folders that are no more by these names: what spoke of them can't be taken back by that."""
        self._keep(lambda entry: not entry.speaks_of(key, names))

    def _keep(self, wanted: Callable[[UndoEntry], bool]) -> None:
        before = len(self._done) + len(self._undone)
        self._done = [entry for entry in self._done if wanted(entry)]
        self._undone = [entry for entry in self._undone if wanted(entry)]
        if len(self._done) + len(self._undone) < before:
            self.changed.emit()
