"""What was done with a folder, as an entry for undo (undo.py): the same the other way. It has no shortcut: what is
undone is asked of the mail server, and can be refused."""

from __future__ import annotations

from collections.abc import Callable, Collection, Coroutine, Sequence
from typing import Any

from cio_desktop.protocol.keys import SourceKey

Work = Callable[[], Coroutine[Any, Any, bool]]
"""Answers whether it is done."""


class FolderStep:
    """`folders`: the paths it is about, before and after. `run` carries out what undo and redo ask for. Entries before
    it speak of the names that were there then: they hold as long as this one can be undone first."""

    def __init__(
        self, key: SourceKey, words: str, folders: Collection[str], *, back: Work, forth: Work, run: Callable[..., None]
    ) -> None:
        self.key = key
        self.words = words
        self.alive = True
        self.folders = frozenset(folders)
        self._ways = {True: back, False: forth}
        self._run = run

    @property
    def account_ids(self) -> frozenset[str]:
        return frozenset([self.key.account_id])

    @property
    def message_ids(self) -> Sequence[str]:
        return ()

    def speaks_of(self, key: SourceKey, folders: Collection[str]) -> bool:
        return key == self.key and not self.folders.isdisjoint(folders)

    def undo(self) -> None:
        self._run(self, self._carry_out(back=True))

    def redo(self) -> None:
        self._run(self, self._carry_out(back=False))

    async def _carry_out(self, *, back: bool) -> None:
        self.alive = False  # where it fails or waits, nobody knows what holds of it
        self.alive = await self._ways[back]()
