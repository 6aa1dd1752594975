"""A desktop's tray (org.kde.StatusNotifierWatcher) on a message bus: takes icons, reads what they say, and clicks."""

from __future__ import annotations

import asyncio
from typing import Any, Self

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Properties,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection, DBusRouter, open_dbus_connection
from jeepney.wrappers import unwrap_msg

NAME = "org.kde.StatusNotifierWatcher"
_ITEM, _MENU = "org.kde.StatusNotifierItem", "com.canonical.dbusmenu"
PATIENCE = 30.0


class TrayHost:
    """`async with TrayHost(address) as tray:`; `tray.items` are the names of those who have an icon in it."""

    def __init__(self, address: str) -> None:
        self.items: list[str] = []
        self._address = address
        self._asking: DBusRouter | None = None
        self._connections: list[DBusConnection] = []
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        serving, asking = [await open_dbus_connection(self._address) for _ in range(2)]
        self._connections = [serving, asking]
        self._asking = DBusRouter(asking)
        async with DBusRouter(serving) as router:
            await router.send_and_get_reply(message_bus.RequestName(NAME))
        self._task = asyncio.create_task(self._serve(serving))
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._task is not None
        assert self._asking is not None
        self._task.cancel()
        await asyncio.wait([self._task])
        await self._asking.__aexit__(None, None, None)
        for connection in self._connections:
            await connection.close()

    async def tip(self, item: str) -> str:
        (variant,) = await self._ask(Properties(self._item(item)).get("ToolTip"))
        return str(variant[1][2])

    async def menu(self, item: str) -> dict[str, int]:
        """The words of its entries, with their numbers."""
        body = await self._ask(new_method_call(self._menu(item), "GetLayout", "iias", (0, -1, [])))
        return {entry[1]["label"][1].replace("_", ""): entry[0] for _, entry in body[1][2] if "label" in entry[1]}

    async def choose(self, item: str, words: str) -> None:
        number = (await self.menu(item))[words]
        await self._ask(new_method_call(self._menu(item), "Event", "isvu", (number, "clicked", ("s", ""), 0)))

    async def click(self, item: str) -> None:
        await self._ask(new_method_call(self._item(item), "Activate", "ii", (0, 0)))

    @staticmethod
    def _item(item: str) -> DBusAddress:
        return DBusAddress("/StatusNotifierItem", item, _ITEM)

    @staticmethod
    def _menu(item: str) -> DBusAddress:
        return DBusAddress("/MenuBar", item, _MENU)

    async def _ask(self, message: Message) -> Any:
        assert self._asking is not None
        async with asyncio.timeout(PATIENCE):
            return unwrap_msg(await self._asking.send_and_get_reply(message))

    async def _serve(self, connection: DBusConnection) -> None:
        while True:
            message = await connection.receive()
            if message.header.message_type is MessageType.method_call:
                await connection.send(self._answer(message))

    def _answer(self, call: Message) -> Message:
        match call.header.fields[HeaderFields.member], call.body:
            case "RegisterStatusNotifierItem", (name,):
                self.items.append(name)
                return new_method_return(call)
            case "RegisterStatusNotifierHost", _:
                return new_method_return(call)
            case "Get", (_, "IsStatusNotifierHostRegistered"):
                return new_method_return(call, "v", (("b", True),))
            case "Get", (_, "ProtocolVersion"):
                return new_method_return(call, "v", (("i", 0),))
            case _:
                return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")
