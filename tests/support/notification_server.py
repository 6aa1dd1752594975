"""A desktop's notification service (org.freedesktop.Notifications) on a message bus of its own.

`async with NotificationServer() as desktop:`; `desktop.address` is the bus, `desktop.standing` what a person sees now.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection, DBusRouter, open_dbus_connection

from tests.support.secret_service import SecretService

NAME = "org.freedesktop.Notifications"
_ADDRESS = DBusAddress("/org/freedesktop/Notifications", NAME, NAME)
PUT_AWAY, TAKEN_BACK = 2, 3
PATIENCE = 30.0


@dataclass
class Shown:
    number: int
    program: str
    title: str
    body: str
    actions: list[str]
    hints: dict[str, tuple[str, Any]]


class NotificationServer:
    """`silent`: it takes the calls and answers none."""

    def __init__(
        self,
        abilities: Sequence[str] = ("actions", "body", "body-markup"),
        *,
        service: bool = True,
        silent: bool = False,
    ) -> None:
        self.standing: dict[int, Shown] = {}
        self.calls: list[str] = []
        self._abilities = list(abilities)
        self._with_service = service
        self._silent = silent
        self._bus = SecretService()
        self._next = 1
        self._connection: DBusConnection | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def address(self) -> str:
        return self._bus.address

    @property
    def titles(self) -> list[str]:
        return [each.title for each in self.standing.values()]

    async def __aenter__(self) -> Self:
        await asyncio.to_thread(self._bus.start)
        await self._listening()
        if self._with_service:
            await self.come()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.go()
        await asyncio.to_thread(self._bus.stop)

    async def _listening(self) -> None:
        """Its socket is there a moment before somebody listens on it."""
        async with asyncio.timeout(PATIENCE):
            while True:
                try:
                    _reader, writer = await asyncio.open_unix_connection(self.address.removeprefix("unix:path="))
                except ConnectionRefusedError:
                    await asyncio.sleep(0.01)
                else:
                    writer.close()
                    await writer.wait_closed()
                    return

    async def come(self) -> None:
        self._connection = await open_dbus_connection(self.address)
        async with DBusRouter(self._connection) as router:
            await router.send_and_get_reply(message_bus.RequestName(NAME))
        self._task = asyncio.create_task(self._serve(self._connection))

    async def go(self) -> None:
        if self._task is not None and self._connection is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
            await self._connection.close()
        self._task = self._connection = None
        self.standing.clear()

    # -- the person -------------------------------------------------------------------------------------------------

    async def click(self, number: int, *, token: str = "") -> None:
        """Most desktops take away what was clicked."""
        if token:
            await self._tell("ActivationToken", "us", (number, token))
        await self._tell("ActionInvoked", "us", (number, "default"))
        await self.put_away(number)

    async def put_away(self, number: int, why: int = PUT_AWAY) -> None:
        self.standing.pop(number, None)
        await self._tell("NotificationClosed", "uu", (number, why))

    # -- the bus ----------------------------------------------------------------------------------------------------

    async def _tell(self, member: str, signature: str, body: tuple[Any, ...]) -> None:
        assert self._connection is not None
        await self._connection.send(new_signal(_ADDRESS, member, signature, body))

    async def _serve(self, connection: DBusConnection) -> None:
        while True:
            message = await connection.receive()
            if message.header.message_type is MessageType.method_call:
                self.calls.append(message.header.fields[HeaderFields.member])
                if not self._silent:
                    await connection.send(await self._answer(message))

    async def _answer(self, call: Message) -> Message:
        match call.header.fields[HeaderFields.member]:
            case "GetCapabilities":
                return new_method_return(call, "as", (self._abilities,))
            case "Notify":
                program, replaced, _icon, title, body, actions, hints, _timeout = call.body
                number = replaced
                if not replaced:
                    number, self._next = self._next, self._next + 1
                self.standing[number] = Shown(number, program, title, body, actions, hints)
                return new_method_return(call, "u", (number,))
            case "CloseNotification":
                await self.put_away(call.body[0], TAKEN_BACK)
                return new_method_return(call)
            case _:
                return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")
