"""An event loop whose time jumps to the next timer and whose every choice comes from one source of chance.

No thread, no socket: threads' work is done inline at a moment of the loop's choosing, sockets are of `network`.
"""

from __future__ import annotations

import asyncio
import contextlib
import heapq
import itertools
import logging
import random
import socket
import warnings
from collections.abc import Callable
from contextvars import Context, ContextVar
from typing import Any, TypeVarTuple

from tests.simulate.network import Network

Args = TypeVarTuple("Args")


class Process:
    """Who a piece of code belongs to. Of a dead process nothing runs any more, not even what was on its way."""

    def __init__(self) -> None:
        self.alive = True


PROCESS: ContextVar[Process | None] = ContextVar("process", default=None)

MOST_STEPS = 400_000
_STEPS = ("TaskStepMethWrapper", "builtin_function_or_method")


class Endless(Exception):
    """The world does not come to rest: nothing is left that could happen, or it goes on for ever."""


class _Selector:
    """BaseEventLoop never asks it here; it only has to be there."""

    def close(self) -> None:
        pass


class _Numbered:
    """Hashed by a running number: an address in memory would order sets otherwise in every process."""

    _numbers = itertools.count()

    def __hash__(self) -> int:
        return self._number  # type: ignore[attr-defined, no-any-return]

    def __eq__(self, other: object) -> bool:
        return self is other


class _Task(_Numbered, asyncio.Task):  # type: ignore[type-arg]
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._number = next(self._numbers)
        super().__init__(*args, **kwargs)


class _Future(_Numbered, asyncio.Future):  # type: ignore[type-arg]
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._number = next(self._numbers)
        super().__init__(*args, **kwargs)


class Loop(asyncio.BaseEventLoop):
    """`shuffles`: tasks that are ready at the same moment go on in any order. asyncio promises the order of callbacks,
    so callbacks keep theirs."""

    def __init__(self, chance: random.Random, *, start: float = 0.0, shuffles: bool = False) -> None:
        super().__init__()
        _Numbered._numbers = itertools.count()
        self._selector = _Selector()
        self._time = start
        self.chance = chance
        self.network = Network(self, chance)
        self.shuffles = shuffles
        self.steps = 0
        self.errors: list[str] = []
        self.deaths = 0
        self.tasks: list[tuple[asyncio.Task[Any], Process | None]] = []
        self._addresses: dict[int, tuple[Any, ...]] = {}
        self.set_task_factory(self._make_task)
        self.set_exception_handler(self._note_error)

    # -- what BaseEventLoop is asked for

    def time(self) -> float:
        return self._time

    def create_future(self) -> asyncio.Future[Any]:
        return _Future(loop=self)

    def _make_task(self, loop: asyncio.AbstractEventLoop, coro: Any, **kwargs: Any) -> asyncio.Task[Any]:
        task = _Task(coro, loop=loop, **kwargs)
        context = kwargs.get("context")
        self.tasks.append((task, context.get(PROCESS) if context is not None else PROCESS.get()))
        return task

    def _note_error(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        self.errors.append(f"{context.get('message')}: {error!r}")

    def call_soon_threadsafe(
        self, callback: Callable[[*Args], object], *args: *Args, context: Context | None = None
    ) -> asyncio.Handle:
        """An answer from a thread: a moment later."""
        return self.call_later(self.chance.random() * 0.002, callback, *args, context=context)

    def run_in_executor(self, executor: Any, func: Callable[..., Any], *args: Any) -> asyncio.Future[Any]:  # type: ignore[override]
        future = self.create_future()

        def work() -> None:
            if future.cancelled():
                return
            try:
                value = func(*args)
            except Exception as error:
                future.set_exception(error)
            else:
                future.set_result(value)

        self.call_later(self.chance.random() * 0.01, work)
        return future

    async def shutdown_default_executor(self) -> None:
        pass

    def _run_once(self) -> None:
        ready, scheduled = self._ready, self._scheduled  # type: ignore[attr-defined]
        while scheduled and scheduled[0]._cancelled:
            heapq.heappop(scheduled)._scheduled = False
        if not ready:
            if not scheduled:
                if self._stopping:  # type: ignore[attr-defined]
                    return
                raise Endless("nothing is left that could happen")
            self._time = max(self._time, scheduled[0]._when)
        while scheduled and scheduled[0]._when <= self._time:
            handle = heapq.heappop(scheduled)
            handle._scheduled = False
            ready.append(handle)
        if self.shuffles and len(ready) > 1:
            self._shuffle(ready)
        for _ in range(len(ready)):
            handle = ready.popleft()
            if handle._cancelled:
                continue
            if self.deaths:
                process = handle._context.get(PROCESS)
                if process is not None and not process.alive:
                    continue
            handle._run()
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise Endless("the world does not come to rest")

    def _shuffle(self, ready: Any) -> None:
        places = [at for at, handle in enumerate(ready) if type(handle._callback).__name__ in _STEPS]
        if len(places) > 1:
            handles = [ready[at] for at in places]
            self.chance.shuffle(handles)
            for at, handle in zip(places, handles, strict=True):
                ready[at] = handle

    # -- the network

    async def create_server(self, factory: Any, host: Any = None, port: Any = None, **kwargs: Any) -> Any:  # type: ignore[override]
        return self.network.listen(factory, port or 0)

    async def sock_connect(self, sock: socket.socket, address: Any) -> None:
        await self.network.reach(address[1])
        self._addresses[id(sock)] = address

    async def create_connection(self, factory: Any, *args: Any, sock: Any = None, **kwargs: Any) -> Any:  # type: ignore[override]
        address = self._addresses.pop(id(sock))
        sock.close()
        return self.network.connect(factory, address[1])

    # -- life and death

    def kill(self, process: Process) -> None:
        process.alive = False
        self.deaths += 1
        self.network.kill(process)

    def left_over(self) -> list[str]:
        """Tasks of living processes that are not done."""
        return [
            f"{task.get_name()}: {task.get_coro()}"
            for task, process in self.tasks
            if not task.done() and process is not None and process.alive
        ]

    def end(self) -> None:
        """Takes what is pending apart; what it says to that is nobody's business."""
        logging.disable()
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                for task, _ in self.tasks:
                    if not task.done():
                        task._log_destroy_pending = False  # type: ignore[attr-defined]
                        with contextlib.suppress(BaseException):
                            task.get_coro().close()
                self.tasks.clear()
                self.close()
        finally:
            logging.disable(logging.NOTSET)
