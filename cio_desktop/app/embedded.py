"""The embedded service as the window sees it: a child, its key, and its return after it died.

It imports little before the child is there, as the window's process has nothing more urgent to do than to start it.
"""

from __future__ import annotations

import json
import logging
import secrets as random
import time
from functools import cached_property
from typing import TYPE_CHECKING

from cio_desktop.app.child import Child, ChildFailed, ChildNotice
from cio_desktop.app.consumer import Consumer
from cio_desktop.app.profile import Profile
from cio_desktop.language import Said
from cio_desktop.operations.signal import Signal

if TYPE_CHECKING:
    import asyncio

    from cio_desktop.client import Client
    from cio_desktop.net.task_scope import TaskScope

log = logging.getLogger(__name__)

NOWHERE = "http://127.0.0.1:9"  # a port that no ordinary program may take
_NAME = "local service"  # as it is: of threads and in logs
RESTARTS = 3  # by itself, within a minute; then a person has to want it


class EmbeddedService:
    """Started by its constructor, so that it comes up while Qt is imported."""

    def __init__(self, profile: Profile, *, vault: str | None = None, debug: bool = False, port: int = 0) -> None:
        """`port`: where it listens; 0, or while another program has it: where it finds room."""
        self.vault = vault
        self.port = port  # from its next start on
        self._passphrase = ""
        self._once: dict[str, str] = {}  # told to the next start alone
        self._memory_key = random.token_hex(32)  # of `--vault memory`: the window's, so that it outlives a dead service
        self.failed: Signal[ChildFailed] = Signal()  # it is down and stays down until `restart`
        self.started: Signal[str] = Signal()  # its address
        self.lost: Signal[()] = Signal()  # its address is nobody's now, or soon somebody else's
        self.noticed: Signal[ChildNotice] = Signal()  # a person should know
        self.waiting: Signal[()] = Signal()  # for a person: the keyring asks for its password
        self.consumer = Consumer.new()
        self._profile = profile
        self._arguments = ["serve", "--embedded", "--data-dir", str(profile.data_dir)]
        self._arguments += ["--debug"] if debug else []
        self._listens = port  # the port that the child was told
        self._restarts: list[float] = []
        self._closed = False
        self._child = self._spawn()

    @cached_property
    def _turn(self) -> asyncio.Lock:
        """One child ends before the next begins."""
        import asyncio

        return asyncio.Lock()

    @cached_property
    def _tasks(self) -> TaskScope:
        """Its return after it died."""
        from cio_desktop.net.task_scope import TaskScope

        return TaskScope(_NAME, on_error=self._not_started)

    @property
    def pid(self) -> int:
        return self._child.pid

    def client(self) -> Client:
        """A client with this launch's key; it learns the address from `run`."""
        from cio_desktop.client import Client

        return Client(NOWHERE, self.consumer.key, self.consumer.secret)

    async def run(self) -> bool:
        """Waits until it is ready and says so; called again by itself when it died. False: it is not up; `failed` said
        why, unless it was told to end meanwhile."""
        child = self._child
        try:
            address = await child.wait_ready(on_wait=lambda: None if child.stopping else self.waiting.emit())
        except ChildFailed as error:
            if child.stopping:
                return False
            if error.code == "svc.port_in_use" and self._listens:
                return await self._elsewhere()
            self.failed.emit(error)
            return False
        if child.stopping:
            return False
        child.watch(lambda: self._died(child))
        self.started.emit(address)
        for notice in child.notices:
            self.noticed.emit(notice)
        return True

    async def _elsewhere(self) -> bool:
        """Another program has the port that was chosen: this time it listens where it finds room."""
        taken, self.port = self.port, 0
        try:
            started = self._respawn() and await self.run()
        finally:
            self.port = taken
        if started:
            said = Said(
                "Port {port} is used by another program, so the service listens elsewhere until it is restarted.",
                port=str(taken),
            )
            self.noticed.emit(ChildNotice("svc.other_port", said))
        return started

    async def use_vault(self, place: str, passphrase: str = "") -> None:
        """Starts again with the master key at another place, or with its passphrase."""
        self.vault, self._passphrase = place, passphrase
        await self.restart()

    async def move_vault(self, place: str, passphrase: str = "") -> bool:
        """Starts again and takes the key of the stored passwords to another place, or under another passphrase.

        False: that failed (`failed` said why), and the passwords stay locked as they were.
        """
        self._once = {"move_to": place} | ({"new_passphrase": passphrase} if passphrase else {})
        moved = await self.restart()
        if moved:
            self.vault, self._passphrase = place, passphrase
        return moved

    async def forget_passwords(self, place: str, passphrase: str = "") -> None:
        """Starts again with a new, empty vault: for a key that is lost."""
        self._once = {"forget": "1"}
        await self.use_vault(place, passphrase)

    async def restart(self) -> bool:
        """Also in the middle of a start, or of another restart: the last one asked for stays. Answers as `run` does."""
        self._restarts.clear()
        async with self._turn:
            self.lost.emit()
            await self._child.stop()
            if self._closed or not self._respawn():
                return False
        return await self.run()

    async def close(self) -> None:
        self._closed = True
        await self._child.stop()
        await self._tasks.close()

    def close_now(self) -> None:
        self._closed = True
        self._child.stop_now()

    def _died(self, child: Child) -> None:
        if self._closed or child.stopping:  # told to end since: whoever told it starts the next one
            return
        self.lost.emit()
        log.warning("the service ended: %s", self._child.last_words())
        now = time.monotonic()
        self._restarts = [moment for moment in self._restarts if now - moment < 60] + [now]
        if len(self._restarts) > RESTARTS:
            self.failed.emit(ChildFailed(self._child.last_words() or Said("The local service keeps ending.")))
            return
        if self._respawn():
            self._tasks.start(self.run(), key="return")

    def _respawn(self) -> bool:
        """False: the program can't be run, as while it is updated; `failed` said so."""
        try:
            self._child = self._spawn()
        except OSError as error:
            self._not_started(error)
            return False
        return True

    def _not_started(self, error: BaseException) -> None:
        log.error("the service could not be started", exc_info=error)
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        self.failed.emit(
            ChildFailed(Said("The local service can't be started: {why}. Try again in a moment.", why=reason))
        )

    def _spawn(self) -> Child:
        place = ["--vault", self.vault] if self.vault else []
        self._listens = self.port
        return Child(_NAME, [*self._arguments, "--port", str(self.port), *place], json.dumps(self._secrets()))

    def _secrets(self) -> dict[str, str]:
        secrets = {"key": self.consumer.key, "secret": self.consumer.secret}
        if self.vault == "memory":
            secrets["memory_key"] = self._memory_key
        once, self._once = self._once, {}
        return secrets | ({"passphrase": self._passphrase} if self._passphrase else {}) | once
