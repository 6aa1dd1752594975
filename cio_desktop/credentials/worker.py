"""One thread at a time for calls that may block for long: the keyring (which may ask the user) and scrypt.

The thread starts with the first call and ends when nothing waits, so that none is left over. A call that is given up on
goes on in the thread; the next one waits behind it.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


class Worker:
    """Not bound to a loop. `name` is the thread's."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._lock = threading.Lock()
        self._calls: deque[Callable[[], None]] = deque()
        self._running = False

    async def run(self, fn: Callable[..., T], *args: Any, timeout: float) -> T:
        """`fn(*args)` in the thread. Raises TimeoutError after `timeout` seconds, waiting in line counted."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()

        def settle(set_it: Callable[[Any], None], value: Any) -> None:
            def tell() -> None:
                if not future.done():
                    set_it(value)

            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits
                loop.call_soon_threadsafe(tell)

        def call() -> None:
            if future.cancelled():
                return
            try:
                value = fn(*args)
            except BaseException as error:  # belongs to the caller; the thread goes on
                settle(future.set_exception, error)
            else:
                settle(future.set_result, value)

        self._put(call)
        async with asyncio.timeout(timeout):
            return await future

    def _put(self, call: Callable[[], None]) -> None:
        with self._lock:
            self._calls.append(call)
            if self._running:
                return
            self._running = True
        # daemon: a prompt nobody answers must not keep the program from ending
        threading.Thread(target=self._work, name=self._name, daemon=True).start()

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._calls:
                    self._running = False
                    return
                call = self._calls.popleft()
            call()
            del call
