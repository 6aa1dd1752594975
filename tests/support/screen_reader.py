"""A screen reader on a real accessibility bus (AT-SPI): it says what has the keys, and what a program announces.

`async with ScreenReader() as reader:`; programs that are started with `reader.environment` are heard: `reader.said`.
It knows of a program what the bus tells, and nothing else.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import time
from collections import deque
from subprocess import Popen
from typing import Any, NamedTuple, Self

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection, DBusRouter, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, Properties, unwrap_msg

from tests.support import process
from tests.support.patience import PATIENCE
from tests.support.secret_service import BUS, SecretService

LAUNCHER = shutil.which("at-spi-bus-launcher", path="/usr/libexec:/usr/lib/at-spi2-core:/usr/lib")
MISSING = "" if BUS and LAUNCHER else "no dbus-daemon or no at-spi2-core on this machine"

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_NOTHING = "/org/a11y/atspi/null"
_WANTED = ("object:state-changed:focused", "object:announcement")
_DEEPEST = 30
_LISTS = frozenset({"list", "table", "tree", "tree table", "menu", "combo box"})  # what is in them is heard row by row


class Thing(NamedTuple):
    """What a program shows, by its place on the bus."""

    program: str
    path: str


class ScreenReader:
    def __init__(self) -> None:
        self.said: list[str] = []
        self._dialog: Thing | None = None  # that the keys are in
        self._bus = SecretService()  # its bus alone
        self._launcher: Popen[bytes] | None = None
        self._connection: DBusConnection | None = None
        self._task: asyncio.Task[None] | None = None
        self._router: DBusRouter | None = None
        self._news: asyncio.Queue[Message | None] = asyncio.Queue()

    @property
    def environment(self) -> dict[str, str]:
        """Of programs that are to be heard."""
        folder = str(self._bus.folder)
        return {
            "DBUS_SESSION_BUS_ADDRESS": self._bus.address,
            "XDG_RUNTIME_DIR": folder,
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    async def __aenter__(self) -> Self:
        await asyncio.to_thread(self._start)
        session = await open_dbus_connection(self._bus.address)
        async with session, DBusRouter(session) as router:
            asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
            (address,) = unwrap_msg(await router.send_and_get_reply(asked))
        self._connection = await open_dbus_connection(address.partition(",")[0])
        ready = asyncio.Event()
        self._task = asyncio.create_task(self._listen(self._connection, ready))
        async with asyncio.timeout(PATIENCE):
            waits = asyncio.create_task(ready.wait())
            await asyncio.wait([self._task, waits], return_when=asyncio.FIRST_COMPLETED)
        if self._task.done():
            self._task.result()
        return self

    def _start(self) -> None:
        assert LAUNCHER is not None
        self._bus.start()
        log = self._bus.folder / "accessibility"
        environment = {**os.environ, **self.environment}
        self._launcher = process.spawn([LAUNCHER, "--launch-immediately"], log=log, env=environment)
        process.wait_until(lambda: self._bus._owned("org.a11y.Bus"), self._launcher, log)

    async def __aexit__(self, *_: object) -> None:
        if self._task is not None:
            self._news.put_nowait(None)  # it ends between two calls
            await asyncio.wait([self._task])
        if self._connection is not None:
            await self._connection.close()
        if self._launcher is not None:
            await asyncio.to_thread(process.end, self._launcher)
        await asyncio.to_thread(self._bus.stop)

    # -- what is heard ------------------------------------------------------------------------------------------------

    async def _listen(self, connection: DBusConnection, ready: asyncio.Event) -> None:
        async with DBusRouter(connection) as router:
            self._router = router
            rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
            unwrap_msg(await router.send_and_get_reply(message_bus.AddMatch(rule)))
            registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
            for event in _WANTED:
                asked = new_method_call(registry, "RegisterEvent", "sass", (event, [], ""))
                unwrap_msg(await router.send_and_get_reply(asked))
            with router.filter(rule, queue=self._news):
                ready.set()
                while (message := await self._news.get()) is not None:
                    await self._hear(message)

    async def _hear(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is not MessageType.signal:
            return
        member, (detail, on, _more, (_kind, value), *_rest) = fields[HeaderFields.member], message.body
        if member == "Announcement":
            self.said.append(value)
        elif member == "StateChanged" and (detail, on) == ("focused", 1):
            try:
                await self._say(Thing(fields[HeaderFields.sender], fields[HeaderFields.path]))
            except DBusErrorResponse:
                pass  # it went meanwhile

    async def _say(self, thing: Thing) -> None:
        """What has the keys now; before it, the dialog that they came into."""
        dialog = await self._dialog_of(thing)
        if dialog not in (None, self._dialog):
            self.said.append(f"{await self.name(dialog)}, dialog")
        self._dialog = dialog
        self.said.append(f"{await self.name(thing)}, {await self.role(thing)}")

    async def _dialog_of(self, thing: Thing) -> Thing | None:
        for _ in range(_DEEPEST):
            _kind, (program, path) = await self._property(thing, "Parent")
            thing = Thing(program or thing.program, path)
            if path in (_ROOT, _NOTHING):
                break
            if await self.role(thing) == "dialog":
                return thing
        return None

    async def until_said(self, *words: str) -> str:
        """One utterance with all these words, among those not asked for before."""
        deadline = time.monotonic() + PATIENCE
        while True:
            for number, said in enumerate(self.said):
                if all(each in said for each in words):
                    del self.said[: number + 1]
                    return said
            assert time.monotonic() < deadline, f"{words} were never said; {self.said}"
            await asyncio.sleep(0.02)

    # -- what is looked at --------------------------------------------------------------------------------------------

    async def _ask(self, thing: Thing, interface: str, method: str, signature: str = "", *given: Any) -> Any:
        assert self._router is not None
        address = DBusAddress(thing.path, thing.program, interface)
        asked = new_method_call(address, method, *((signature, given) if signature else ()))
        async with asyncio.timeout(PATIENCE):
            answer = unwrap_msg(await self._router.send_and_get_reply(asked))
        return answer[0] if answer else None

    async def name(self, thing: Thing) -> str:
        (_kind, name) = await self._property(thing, "Name")
        return str(name)

    async def _property(self, thing: Thing, name: str) -> tuple[str, Any]:
        assert self._router is not None
        asked = Properties(DBusAddress(thing.path, thing.program, _ACCESSIBLE)).get(name)
        async with asyncio.timeout(PATIENCE):
            (found,) = unwrap_msg(await self._router.send_and_get_reply(asked))
        return found  # type: ignore[no-any-return]

    async def role(self, thing: Thing) -> str:
        return str(await self._ask(thing, _ACCESSIBLE, "GetRoleName"))

    async def children(self, thing: Thing) -> list[Thing]:
        return [Thing(*each) for each in await self._ask(thing, _ACCESSIBLE, "GetChildren")]

    async def find(self, name: str, role: str) -> Thing:
        """Of whatever programs are there, as soon as it is."""
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                found = await self._look(name, role)
            except DBusErrorResponse:
                found = None  # the window changed meanwhile
            if found is not None:
                return found
            assert time.monotonic() < deadline, f"there is no {role} {name}"
            await asyncio.sleep(0.05)

    async def _look(self, name: str, role: str) -> Thing | None:
        left = deque([(Thing(_REGISTRY, _ROOT), 0)])
        while left:
            thing, depth = left.popleft()
            if depth:
                found = await self.role(thing)
                if (await self.name(thing), found) == (name, role):
                    return thing
                if found in _LISTS:
                    continue
            if depth < _DEEPEST:
                left += [(each, depth + 1) for each in await self.children(thing)]
        return None

    async def until_holds(self, listed: Thing, *words: str) -> None:
        """Until one of its rows says all these words."""
        deadline = time.monotonic() + PATIENCE
        while True:
            rows = [await self.name(each) for each in await self.children(listed)]
            if any(all(word in row for word in words) for row in rows):
                return
            assert time.monotonic() < deadline, f"{words} are in no row; {rows}"
            await asyncio.sleep(0.05)

    async def take_keys(self, thing: Thing) -> bool:
        return bool(await self._ask(thing, "org.a11y.atspi.Component", "GrabFocus"))
