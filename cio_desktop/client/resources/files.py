"""`/accounts/{id}/files` (API.md, Files): what is attached to messages, and its content."""

from __future__ import annotations

import builtins
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Unpack

from cio_desktop.client.parameters import pairs
from cio_desktop.client.resources.queries import FileQuery
from cio_desktop.client.routes import FILE, FILES
from cio_desktop.protocol.resources import MailFile

if TYPE_CHECKING:
    from cio_desktop.client.download import Download
    from cio_desktop.client.page import Page
    from cio_desktop.client.transport import Transport


class Files:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(self, account_id: str, **wanted: Unpack[FileQuery]) -> Page[MailFile]:
        """Those of the newest message first. No message is fetched for it."""
        return await self._transport.page(builtins.list[MailFile], FILES, account_id, wanted=wanted)

    async def get(self, account_id: str, file_id: str, *, timeout: float | None = None) -> MailFile:
        """With `occurrences`: all files of its name and size, itself among them."""
        return await self._transport.call(MailFile, "GET", FILE, account_id, file_id, timeout=timeout)

    def content(
        self, account_id: str, file_id: str, *, start: int = 0, tag: str | None = None, timeout: float | None = None
    ) -> AbstractAsyncContextManager[Download]:
        """`async with cio.files.content(account_id, file_id) as content: async for piece in content: …`

        Read from the mail server as it is sent on. `start`, `tag`: to go on with what broke off (download.py).
        `timeout`: seconds without a byte. Raises ApiStatusError 503 where the mail server can't be reached.
        """
        return self._transport.download(FILE + "/content", account_id, file_id, start=start, tag=tag, timeout=timeout)

    async def link(self, account_id: str, file_id: str, *, timeout: float | None = None) -> str:
        """An address that gives the content to whoever has it, for ten minutes."""
        pattern, query = FILE + "/content", pairs(as_link=1)
        return (await self._transport.text(pattern, account_id, file_id, query=query, timeout=timeout)).strip()

    async def related(self, account_id: str, file_id: str, *, timeout: float | None = None) -> builtins.list[MailFile]:
        """Files with a like name, the likest first; `similarity` is at most 1."""
        return await self._list("/related", account_id, file_id, timeout)

    async def revisions(
        self, account_id: str, file_id: str, *, timeout: float | None = None
    ) -> builtins.list[MailFile]:
        """Files whose names differ only by dates, versions and numbers of copies, newest first."""
        return await self._list("/revisions", account_id, file_id, timeout)

    async def changes(self, account_id: str, file_id: str, *, timeout: float | None = None) -> builtins.list[MailFile]:
        """Revisions that can be compared with it. This service compares none."""
        return await self._list("/changes", account_id, file_id, timeout)

    async def _list(self, what: str, account_id: str, file_id: str, timeout: float | None) -> builtins.list[MailFile]:
        kind = builtins.list[MailFile]
        return await self._transport.call(kind, "GET", FILE + what, account_id, file_id, timeout=timeout)
