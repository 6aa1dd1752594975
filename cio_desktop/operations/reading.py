"""What a message holds, asked of the mail server when it is read. The texts of the last few are kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import AsyncGenerator, AsyncIterable
from contextlib import AbstractAsyncContextManager

from msgspec import UNSET

from cio_desktop.operations.connection import ServiceLink
from cio_desktop.protocol.keys import MessageKey
from cio_desktop.protocol.resources import Body

KEPT = 12
KEPT_CHARACTERS = 2_000_000  # of one message that is kept


class MessageReader:
    def __init__(self, link: ServiceLink) -> None:
        self.link = link
        self._kept: OrderedDict[MessageKey, list[Body]] = OrderedDict()

    async def bodies(self, account_id: str, message_id: str) -> list[Body]:
        """Raises ApiError."""
        key = MessageKey(account_id, message_id)
        if (kept := self._kept.get(key)) is not None:
            self._kept.move_to_end(key)
            return kept
        message = await self.link.client.messages.get(account_id, message_id, include_body=True)
        self.link.proved()
        bodies = [] if message.body is UNSET else message.body
        if sum(len(body.content) for body in bodies) <= KEPT_CHARACTERS:
            self._kept[key] = bodies
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return bodies

    def file(self, account_id: str, file_id: str) -> AsyncGenerator[bytes, None]:
        return _pieces(self.link.client.files.content(account_id, file_id))

    def source(self, account_id: str, message_id: str) -> AsyncGenerator[bytes, None]:
        return _pieces(self.link.client.messages.source(account_id, message_id))


async def _pieces(opening: AbstractAsyncContextManager[AsyncIterable[bytes]]) -> AsyncGenerator[bytes, None]:
    async with opening as content:
        async for piece in content:
            yield piece
