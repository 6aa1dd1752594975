"""Notifications through the desktop's own service (org.freedesktop.Notifications, Desktop Notifications Specification
1.2), by jeepney, which the keyring needs anyway.

What is shown and taken back goes out in order. Where there is no such service, it is looked for a few times more: at a
log-in it may come up after the program. Then nothing is shown and nothing fails.
"""

from __future__ import annotations

import asyncio
import html
import logging
import os
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection, DBusRouter, open_dbus_connection
from jeepney.io.common import RouterClosed
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from cio_desktop import APPLICATION_ID
from cio_desktop.app.bus import session_address
from cio_desktop.language import tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.signal import Signal
from cio_desktop.ui.background.episodes import Notice

log = logging.getLogger(__name__)

SERVICE = "org.freedesktop.Notifications"
_ADDRESS = DBusAddress("/org/freedesktop/Notifications", SERVICE, SERVICE)
PATIENCE = 10.0  # seconds for an answer; the bus may have to start the service
TRIES, PAUSE = 6, 20.0  # seconds between two
LEAVE_WAIT = 2.0  # seconds that the end of the program waits for what stands to be taken back
_NORMAL = 1
_AS_THE_SERVICE_LIKES = -1
_PROGRAM = "CIO Desktop"  # as it is: its name
_TROUBLES = (OSError, EOFError, TimeoutError, KeyError, ValueError, RuntimeError, RouterClosed, DBusErrorResponse)
Job = Callable[[], Awaitable[None]]


class BusNotices:
    """`clicked`, `put_away`: told with the notice's identity. `close` takes back what stands: a click on it would lead
    nowhere."""

    def __init__(self) -> None:
        self.clicked: Signal[str] = Signal()
        self.put_away: Signal[str] = Signal()
        self._tasks = TaskScope("notifications")
        self._jobs: asyncio.Queue[Job] = asyncio.Queue()
        self._wanted: dict[str, Notice] = {}
        self._ids: dict[str, int] = {}
        self._tries = TRIES
        self._connection: DBusConnection | None = None
        self._router: DBusRouter | None = None
        self._service = ""  # the unique name that answered: signals of others are not believed
        self._abilities: frozenset[str] = frozenset()

    def show(self, notice: Notice) -> None:
        """In the place of the one of the same identity, if that stands."""
        if notice.news or notice.identity in self._wanted:  # else it was put away, and comes not again for that
            self._tries = TRIES
            self._wanted[notice.identity] = notice
            self._do(lambda: self._notify(notice))

    def withdraw(self, identity: str) -> None:
        self._wanted.pop(identity, None)
        self._do(lambda: self._close_one(identity))

    async def close(self) -> None:
        self._do(self._close_all)
        try:
            async with asyncio.timeout(LEAVE_WAIT):
                await self._jobs.join()
        except TimeoutError:
            log.info("a notification could not be taken back in time")
        await self._tasks.close()
        await self._hang_up()

    def _do(self, job: Job) -> None:
        self._jobs.put_nowait(job)
        if not self._tasks.busy("work"):
            self._tasks.start(self._work(), key="work")

    async def _work(self) -> None:
        while True:
            job = await self._jobs.get()
            try:
                async with asyncio.timeout(PATIENCE):
                    await job()
            except _TROUBLES as error:
                log.info("no notification: %s", type(error).__name__)
                await self._hang_up()
                self._try_again()
            finally:
                self._jobs.task_done()

    def _try_again(self) -> None:
        if self._wanted and self._tries > 0 and not self._tasks.busy("again"):
            self._tries -= 1
            self._tasks.start(self._again(), key="again")

    async def _again(self) -> None:
        await asyncio.sleep(PAUSE)
        for notice in self._wanted.values():
            self._do(partial(self._notify, notice, again=True))

    # -- the service ----------------------------------------------------------------------------------------------

    async def _notify(self, notice: Notice, *, again: bool = False) -> None:
        if self._wanted.get(notice.identity) is not notice or (again and notice.identity in self._ids):
            return  # it was taken back, something newer follows, or it stands by now
        router = await self._reach()
        body = html.escape(notice.body, quote=False) if "body-markup" in self._abilities else notice.body
        actions = ["default", tr("Open")] if "actions" in self._abilities else []
        hints: dict[str, tuple[str, Any]] = {"urgency": ("y", _NORMAL), "desktop-entry": ("s", APPLICATION_ID)}
        if notice.identity in self._ids and not notice.news:
            hints["suppress-sound"] = ("b", True)
        number = self._ids.get(notice.identity, 0)
        told = (_PROGRAM, number, APPLICATION_ID, notice.title, body, actions, hints, _AS_THE_SERVICE_LIKES)
        (self._ids[notice.identity],) = await self._call(
            router,
            "Notify",  # as it is: its name on the bus
            "susssasa{sv}i",
            told,
        )

    async def _close_all(self) -> None:
        for identity in list(self._ids):
            await self._close_one(identity)

    async def _close_one(self, identity: str) -> None:
        if (number := self._ids.pop(identity, None)) is not None:
            await self._call(await self._reach(), "CloseNotification", "u", (number,))

    async def _call(self, router: DBusRouter, name: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        reply = await router.send_and_get_reply(new_method_call(_ADDRESS, name, signature, body))
        self._service = reply.header.fields.get(HeaderFields.sender, "")
        return unwrap_msg(reply)

    async def _reach(self) -> DBusRouter:
        if self._router is not None and self._tasks.busy("listen"):
            return self._router
        await self._hang_up()
        self._connection = await open_dbus_connection(session_address())
        router = self._router = DBusRouter(self._connection)
        rule = MatchRule(type="signal", interface=SERVICE, path=_ADDRESS.object_path)
        heard: asyncio.Queue[Message] = asyncio.Queue()
        router.filter(rule, queue=heard).__enter__()
        unwrap_msg(await router.send_and_get_reply(message_bus.AddMatch(rule)))
        self._tasks.start(self._listen(heard), key="listen")
        (abilities,) = await self._call(router, "GetCapabilities")
        self._abilities = frozenset(abilities)
        return router

    async def _hang_up(self) -> None:
        """What stood there was told, and is not ours to take back any more."""
        self._tasks.cancel_one("listen")
        for identity in self._ids:
            self._wanted.pop(identity, None)
        self._ids.clear()
        router, connection, self._router, self._connection = self._router, self._connection, None, None
        for end in (router and router.__aexit__(None, None, None), connection and connection.close()):
            if end:
                try:
                    await end
                except _TROUBLES as error:
                    log.debug("the message bus went: %s", type(error).__name__)

    # -- what it tells --------------------------------------------------------------------------------------------

    async def _listen(self, heard: asyncio.Queue[Message]) -> None:
        while True:
            message = await heard.get()
            fields = message.header.fields
            if fields.get(HeaderFields.sender) == self._service and len(message.body) == 2:
                self._hear(fields.get(HeaderFields.member), *message.body)

    def _hear(self, member: str, number: int, more: Any) -> None:
        identity = next((identity for identity, known in self._ids.items() if known == number), None)
        if identity is None:
            return
        match member:
            case "ActivationToken":  # with it a Wayland compositor lets the window come to the front; Qt reads it there
                os.environ["XDG_ACTIVATION_TOKEN"] = str(more)
            case "ActionInvoked":
                self.clicked.emit(identity)
            case "NotificationClosed":
                del self._ids[identity]
                self._wanted.pop(identity, None)
                self.put_away.emit(identity)
