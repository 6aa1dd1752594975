"""The second step of a search: the mail servers are asked for the words in texts, all sources at once, until it is
stopped. What could not be searched is kept, to be said."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import dataclass

from cio_desktop.language import tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.connection import ServiceLink
from cio_desktop.operations.signal import Signal
from cio_desktop.protocol.errors import ApiConnectionError, ApiError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Sentences

AT_ONCE = 4  # sources


@dataclass(frozen=True, slots=True)
class NotSearched:
    """`folder` empty: nothing of the source, or nothing more of it."""

    key: SourceKey
    folder: str
    code: str
    text: str
    said: Sentences = None


class TextSearch:
    def __init__(self, link: ServiceLink) -> None:
        self.changed: Signal[()] = Signal()
        self.found_more: Signal[()] = Signal()
        self.running = False
        self.over = False  # it went through, or was stopped
        self.found = 0
        self.sources = 0
        self.sources_done = 0
        self.left_out: list[NotSearched] = []
        self._names: list[str] = []
        self._link = link
        self._tasks = TaskScope("text search")

    @property
    def names(self) -> tuple[str, ...]:
        """What lists are asked with, once something was found."""
        return tuple(self._names) if self.found else ()

    def start(self, words: Sequence[str], keys: Sequence[SourceKey], folder: str | None) -> None:
        self.forget()
        self.running, self.sources = True, len(keys)
        self._tasks.start(self._search_all(words, keys, folder), key="search")
        self.changed.emit()

    def stop(self) -> None:
        """What was found until now stays."""
        if self.running:
            self._tasks.cancel()
            self.running, self.over = False, True
            self.changed.emit()

    def forget(self) -> None:
        """Other words, or another place."""
        self._tasks.cancel()
        self.running = self.over = False
        self.found = self.sources = self.sources_done = 0
        self.left_out, self._names = [], []

    async def close(self) -> None:
        await self._tasks.close()

    async def _search_all(self, words: Sequence[str], keys: Sequence[SourceKey], folder: str | None) -> None:
        gate = asyncio.Semaphore(AT_ONCE)

        async def one(key: SourceKey) -> None:
            async with gate:
                await self._search(words, key, folder)
            self.sources_done += 1
            self.changed.emit()

        await asyncio.gather(*(one(key) for key in keys))
        self.running, self.over = False, True
        self.changed.emit()

    async def _search(self, words: Sequence[str], key: SourceKey, folder: str | None) -> None:
        events = self._link.client.messages.search_texts(*key, words, folder=folder)
        ended = False
        try:
            async with aclosing(events):
                async for event in events:
                    if event.type == "begun":
                        self._names.append(event.text_search)
                    elif event.type == "folder":
                        self._take(key, event.folder, event.found)
                        if event.error_code is not None:
                            place = "" if event.ended else event.folder
                            self.left_out.append(
                                NotSearched(key, place, event.error_code, event.error_text, event.said)
                            )
                    ended = event.type == "done"
            if not ended:
                raise ApiConnectionError(tr("The answer ended early."))
        except ApiError as error:
            self.left_out.append(NotSearched(key, "", error.code, error.spoken()))
        self.changed.emit()

    def _take(self, key: SourceKey, folder: str, found: int) -> None:
        if found:
            self.found += found
            self.found_more.emit()
