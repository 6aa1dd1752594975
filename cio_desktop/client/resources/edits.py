"""`/accounts/{id}/edits`: changes of mail that wait for a server (ours; another server answers 404)."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from cio_desktop.client.resources.queries import Paged
from cio_desktop.client.routes import EDIT, EDITS
from cio_desktop.protocol.resources import EditState, Written

if TYPE_CHECKING:
    from cio_desktop.client.page import Page
    from cio_desktop.client.transport import Transport


class EditQuery(Paged, total=False):
    """`open`: only those that may still change something. `state`: some of `EditStatus`, with commas between them.
    `limit`: 100 unless told, 500 at most."""

    open: bool | None
    state: str | None


class Edits:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(self, account_id: str, **wanted: Unpack[EditQuery]) -> Page[EditState]:
        """Newest first."""
        return await self._transport.page(builtins.list[EditState], EDITS, account_id, wanted=wanted)

    async def get(self, account_id: str, edit_id: str, *, timeout: float | None = None) -> EditState:
        """With its plan."""
        return await self._transport.call(EditState, "GET", EDIT, account_id, edit_id, timeout=timeout)

    async def retry(self, account_id: str, edit_id: str, *, timeout: float | None = None) -> Written:
        """Now. Raises ApiStatusError 400 `edit.over` for one that is done or was given up."""
        return await self._transport.call(Written, "POST", EDIT, account_id, edit_id, form=[], timeout=timeout)

    async def cancel(self, account_id: str, edit_id: str, *, timeout: float | None = None) -> Written:
        """Raises ApiStatusError 400 `edit.begun` once something was sent to the mail server."""
        return await self._transport.call(Written, "DELETE", EDIT, account_id, edit_id, timeout=timeout)
