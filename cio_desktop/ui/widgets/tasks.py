"""Running coroutines for a widget. qasync's own slots lose references and errors (ui/README.md, Facts about Qt), so
this is ours.

A scope keeps its tasks alive, cancels them with its owner, and hands errors to one presenter.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Hashable
from typing import Any

from PySide6.QtCore import QObject

log = logging.getLogger(__name__)

ErrorPresenter = Callable[[BaseException], None]


class TaskScope:
    """Tasks of one owner.

    `start(…, key=k)` cancels the running task of the same key first: the newest wins.
    """

    def __init__(self, owner: QObject | None = None, on_error: ErrorPresenter | None = None) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()
        self._by_key: dict[Hashable, asyncio.Task[Any]] = {}
        self._on_error = on_error
        if owner is not None:
            owner.destroyed.connect(self.cancel)

    def start(
        self,
        coroutine: Coroutine[Any, Any, Any],
        *,
        key: Hashable | None = None,
        on_error: ErrorPresenter | None = None,
    ) -> asyncio.Task[Any]:
        """Must be called with the event loop running.

        `on_error` replaces the scope's presenter for this task.
        """
        if key is not None and (old := self._by_key.get(key)) is not None:
            old.cancel()
        task = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        if key is not None:
            self._by_key[key] = task
        task.add_done_callback(lambda done: self._finished(done, key, on_error or self._on_error))
        return task

    def busy(self, key: Hashable) -> bool:
        """Whether a task of that key runs. One that has just ended does not, though its end is yet to be told."""
        task = self._by_key.get(key)
        return task is not None and not task.done()

    def cancel(self) -> None:
        for task in list(self._tasks):
            task.cancel()

    async def close(self) -> None:
        """Cancel all and wait until they have ended."""
        tasks = list(self._tasks)
        self.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _finished(self, task: asyncio.Task[Any], key: Hashable | None, on_error: ErrorPresenter | None) -> None:
        self._tasks.discard(task)
        if key is not None and self._by_key.get(key) is task:
            del self._by_key[key]
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        if on_error is not None:
            on_error(error)
        else:
            log.error("a task of the window failed", exc_info=error)
