"""Tasks that belong to somebody: strong references, an end with their owner, errors told and never lost.

Knows no Qt; a widget's scope ends with it by ui/widgets/tasks.py.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Hashable
from typing import Any

log = logging.getLogger(__name__)

ErrorPresenter = Callable[[BaseException], None]


class TaskScope:
    """Tasks of one owner, named for the log. `on_error` hears what a task raised; without it the log does.

    `start(…, key=k)` cancels the running task of the same key first: the newest wins.
    """

    def __init__(self, name: str, on_error: ErrorPresenter | None = None) -> None:
        self._name = name
        self._on_error = on_error
        self._tasks: set[asyncio.Task[Any]] = set()
        self._by_key: dict[Hashable, asyncio.Task[Any]] = {}
        self._closed = False

    def start(
        self,
        work: Coroutine[Any, Any, Any],
        *,
        key: Hashable | None = None,
        on_error: ErrorPresenter | None = None,
    ) -> asyncio.Task[Any] | None:
        """With the event loop running. `on_error` replaces the scope's for this task. None once the scope is closed:
        the work is dropped unrun."""
        if self._closed:
            work.close()
            return None
        if key is not None and (old := self._by_key.get(key)) is not None:
            old.cancel()
        task = asyncio.get_running_loop().create_task(work, name=self._name)
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
        """All that run; others may be started later."""
        for task in list(self._tasks):
            task.cancel()

    async def close(self) -> None:
        """Cancels all, and waits until they have ended."""
        self._closed = True
        tasks = list(self._tasks)
        self.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _finished(self, task: asyncio.Task[Any], key: Hashable | None, on_error: ErrorPresenter | None) -> None:
        self._tasks.discard(task)
        if key is not None and self._by_key.get(key) is task:
            del self._by_key[key]
        if task.cancelled() or (error := task.exception()) is None:
            return
        if on_error is not None:
            on_error(error)
        else:
            log.error("%s: a task failed", self._name, exc_info=error)
