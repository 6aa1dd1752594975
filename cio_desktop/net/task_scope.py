"""Tasks that belong to somebody: strong references, an end with their owner, errors told and never lost.

Knows no Qt; a widget's scope ends with it by ui/widgets/tasks.py. It is made before asyncio is there: the window's are
painted first.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Coroutine, Hashable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")

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
        self._ending: set[asyncio.Task[Any]] = set()  # cancelled here: they do nothing more for anybody
        self._closed = False

    def __len__(self) -> int:
        """How many run."""
        return len(self._tasks)

    @property
    def closed(self) -> bool:
        return self._closed

    def start(
        self,
        work: Coroutine[Any, Any, T],
        *,
        key: Hashable | None = None,
        name: str | None = None,
        on_error: ErrorPresenter | None = None,
    ) -> asyncio.Task[T] | None:
        """With the event loop running. `name` and `on_error` replace the scope's for this task. None once the scope is
        closed: the work is dropped unrun."""
        if self._closed:
            work.close()
            return None
        if key is not None:
            self.cancel_one(key)
        import asyncio

        task = asyncio.get_running_loop().create_task(work, name=name or self._name)
        self._tasks.add(task)
        if key is not None:
            self._by_key[key] = task
        task.add_done_callback(lambda done: self._finished(done, key, on_error or self._on_error))
        return task

    async def shared(self, key: Hashable, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """What the running task of that key results in; of a new one, where none runs. It goes on without whoever
        waits, and its error is theirs alone. Cancelled once the scope is closed."""
        import asyncio

        task: asyncio.Task[T] | None = self._by_key.get(key) if self.busy(key) else None
        if task is None:
            task = self.start(work(), key=key, on_error=lambda _: None)
        if task is None:
            raise asyncio.CancelledError
        return await asyncio.shield(task)

    def busy(self, key: Hashable) -> bool:
        """Whether a task of that key runs. One that has just ended or was cancelled does not, though its end is yet to
        be told."""
        task = self._by_key.get(key)
        return task is not None and not task.done() and task not in self._ending

    def cancel_one(self, key: Hashable) -> None:
        """The task of that key, if one runs."""
        if (task := self._by_key.get(key)) is not None:
            self._end([task])

    def cancel(self) -> None:
        """All that run; others may be started later."""
        self._end(self._tasks)

    async def wait(self, key: Hashable | None = None, *, timeout: float | None = None) -> None:
        """Until all that run, or the one of that key, have ended by themselves; not longer than `timeout`."""
        task = self._by_key.get(key)
        await _ended(self._tasks if key is None else {task} if task is not None else (), timeout)

    async def stop(self, *, timeout: float | None = None) -> None:
        """Cancels all but the one that calls this, and waits until they have ended, not longer than `timeout`; others
        may be started later."""
        import asyncio

        tasks = self._tasks - {asyncio.current_task()}
        self._end(tasks)
        await _ended(tasks, timeout)

    async def close(self, *, timeout: float | None = None) -> None:
        """`stop`, and nothing is started any more."""
        self._closed = True
        await self.stop(timeout=timeout)

    def _end(self, tasks: Iterable[asyncio.Task[Any]]) -> None:
        for task in list(tasks):
            if not task.done():
                self._ending.add(task)
                task.cancel()

    def _finished(self, task: asyncio.Task[Any], key: Hashable | None, on_error: ErrorPresenter | None) -> None:
        self._tasks.discard(task)
        self._ending.discard(task)
        if key is not None and self._by_key.get(key) is task:
            del self._by_key[key]
        if task.cancelled() or (error := task.exception()) is None:
            return
        if on_error is not None:
            on_error(error)
        else:
            log.error("%s: a task failed", task.get_name(), exc_info=error)


async def _ended(tasks: Collection[asyncio.Task[Any]], timeout: float | None) -> None:
    if tasks:
        import asyncio

        await asyncio.wait(tuple(tasks), timeout=timeout)
