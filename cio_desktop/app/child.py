"""A child process of the window (the service, the demo's mail server): started before Qt is imported, watched from
threads, ended with its stdin. What it must be told goes in through stdin; where it listens comes out of stdout.

It imports little, as nothing is started before: asyncio only where a loop runs anyway.
"""

from __future__ import annotations

import collections
import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from cio_desktop.app.bus import true_addresses
from cio_desktop.app.frozen import child_environment, is_frozen
from cio_desktop.app.log import LogFile
from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError

if TYPE_CHECKING:
    import asyncio

READY = "listening on "  # as it is: a sign between two programs
FAILED = "failed "  # then the error as JSON: code, message, said, and where the vault's key is
NOTICE = "notice "  # then what a person should know, as JSON: code, message and said
WAITING = "waiting "  # then for what: a person may be asked for something elsewhere
START_TIMEOUT = 30.0
WAITING_TIMEOUT = 330.0
STOP_TIMEOUT = 8.0
KEPT_LINES = 40


class ChildFailed(CioError):
    code = "svc.start"

    def __init__(self, message: str | Said, *, code: str | None = None, place: str = "") -> None:
        super().__init__(message, code=code)
        self.place = place  # where the vault's key is, for a trouble with that


class ChildNotice(NamedTuple):
    """What the child found when it started."""

    code: str
    words: Said | str

    @property
    def message(self) -> str:
        return str(self.words)

    def spoken(self) -> str:
        return self.words if isinstance(self.words, str) else self.words.spoken()


class Child:
    """One run of `cio-desktop ARGUMENTS`. `wait_ready` gives its address; `on_exit` is called if it ends by itself."""

    def __init__(self, name: str, arguments: list[str], first_line: str = "") -> None:
        self.name = name
        self._ended = threading.Event()
        self._ready: str | None = None
        self._failure: ChildFailed | None = None
        self._known = threading.Event()  # ready or ended
        self._moved_on = threading.Event()  # known, or it waits for somebody
        self._waits = False
        self.notices: list[ChildNotice] = []
        """Complete once it is ready."""
        self._errors: collections.deque[str] = collections.deque(maxlen=KEPT_LINES)
        self._stopping = False
        self._telling = threading.Lock()  # the end is told once, by `watch` or by the thread that saw it
        self._loop: asyncio.AbstractEventLoop | None = None
        self._on_exit: Callable[[], None] | None = None
        self._process = subprocess.Popen(
            [*program(), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(),
            text=True,
            encoding="utf-8",
            errors="replace",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            # Ctrl+C in the terminal is the window's to answer: it ends its children when it has no use for them
            process_group=None if sys.platform == "win32" else 0,
        )
        self._threads = [
            threading.Thread(target=target, name=f"{name}: {what}", daemon=True)
            for what, target in (("errors", self._read_errors), ("life", self._follow))
        ]
        if first_line:  # before a thread may see the child end and close its stdin
            self._tell(first_line)
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def stopping(self) -> bool:
        """It was told to end: that it does so is no failure."""
        return self._stopping

    def last_words(self) -> str:
        """The last line it wrote to stderr: our programs end with one clear sentence there."""
        line = next((line for line in reversed(self._errors) if line.strip()), "")
        return line.removeprefix("cio-desktop: ")

    async def wait_ready(self, timeout: float = START_TIMEOUT, *, on_wait: Callable[[], None] | None = None) -> str:
        """The address it listens on. Raises ChildFailed with its last words.

        `on_wait` is called when it says that it waits for a person, who is given more time then.
        """
        import asyncio

        known = await asyncio.to_thread(self._moved_on.wait, timeout)
        if self._waits and not self._known.is_set():
            if on_wait is not None:
                on_wait()
            known = await asyncio.to_thread(self._known.wait, WAITING_TIMEOUT)
        if self._ready is not None:
            return self._ready
        if not known:
            said = Said(
                "A part of the program did not start within {seconds} seconds: {part}.",
                seconds=round(timeout),
                part=self.name,
            )
            raise ChildFailed(said, code="svc.timeout")
        raise self._failure or ChildFailed(
            self.last_words() or Said("A part of the program ended at once: {part}.", part=self.name)
        )

    def watch(self, on_exit: Callable[[], None]) -> None:
        """Calls `on_exit` in the running loop when the child ends without having been told to."""
        import asyncio

        with self._telling:
            self._loop, self._on_exit = asyncio.get_running_loop(), on_exit
            ended = self._ended.is_set()
        if ended and not self._stopping:
            self._loop.call_soon(on_exit)

    async def stop(self) -> None:
        """Asks it to end, and kills it if it does not."""
        import asyncio

        self._stopping = True
        await asyncio.to_thread(self.stop_now)

    def stop_now(self) -> None:
        """As `stop`, where no loop runs."""
        self._stopping = True
        self._close_input()
        if not self._ended.wait(STOP_TIMEOUT):
            self._process.kill()
            self._ended.wait(STOP_TIMEOUT)
        for thread in self._threads:
            thread.join(STOP_TIMEOUT)

    def _tell(self, line: str) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):  # it ended already: wait_ready tells why
            self._process.stdin.write(line + "\n")
            self._process.stdin.flush()

    def _close_input(self) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):  # what was not read yet has no reader any more
            self._process.stdin.close()

    def _read_errors(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self._errors.append(line.rstrip())
            LogFile.take_line(line)
        self._process.stderr.close()

    def _follow(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if self._ready is None and line.startswith(READY):
                self._ready = line[len(READY) :].strip()
                self._tell_known()
            elif line.startswith(WAITING):
                self._waits = True
                self._moved_on.set()
            elif line.startswith(NOTICE):
                with contextlib.suppress(ValueError, KeyError, TypeError):
                    told = json.loads(line[len(NOTICE) :])
                    self.notices.append(ChildNotice(told["code"], _words(told)))
            elif line.startswith(FAILED):
                with contextlib.suppress(ValueError, KeyError, TypeError):
                    told = json.loads(line[len(FAILED) :])
                    self._failure = ChildFailed(_words(told), code=told["code"], place=told.get("place", ""))
        self._process.stdout.close()
        self._process.wait()
        self._close_input()
        self._threads[0].join(1.0)
        with self._telling:
            loop, on_exit = self._loop, self._on_exit
            self._ended.set()
        self._tell_known()
        if loop is not None and on_exit is not None and not self._stopping:
            with contextlib.suppress(RuntimeError):  # the loop ended first
                loop.call_soon_threadsafe(on_exit)

    def _tell_known(self) -> None:
        self._known.set()
        self._moved_on.set()


def program() -> list[str]:
    """The command that starts this program again."""
    return [sys.executable] if is_frozen() else [sys.executable, "-m", "cio_desktop"]


def environment() -> dict[str, str]:
    """What another process of this program is told; no secret of this one."""
    told = true_addresses(dict(os.environ)) | child_environment()
    # -m must find the package wherever this process found it
    told["PYTHONPATH"] = os.pathsep.join(entry for entry in sys.path if entry)
    for name in ("CIO_CONSUMER_KEY", "CIO_CONSUMER_SECRET"):
        told.pop(name, None)
    # glibc gives each thread a heap of its own, up to eight a core: an import's rows, made in one thread and freed in
    # another, would leave ten megabytes more behind
    told.setdefault("MALLOC_ARENA_MAX", "1")
    return told


def told(code: str, words: Said | str) -> dict[str, Any]:
    """What happened, for `FAILED` and `NOTICE`: logs have its English, the window's person their own language."""
    of_ours = {"said": words.sent()} if isinstance(words, Said) else {}
    return {"code": code, "message": str(words), **of_ours}


def _words(told: dict[str, Any]) -> Said | str:
    english: str = told["message"]
    return Said.received(told.get("said"), english) or english
