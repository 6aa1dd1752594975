"""`/app` (API.md, Application): what is about all accounts of the key, and the logs."""

from __future__ import annotations

import builtins

from cio_desktop.client.transport import Transport, pairs
from cio_desktop.protocol.resources import Written
from cio_desktop.protocol.webhooks import LoggedCall, LoggedCallback, StatusCallbackUrl

_URL = "/app/status_callback_url"


class Application:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def status_callback_url(self) -> str | None:
        """Where changes of the status of any source are told; None: nowhere."""
        found = await self._transport.call(StatusCallbackUrl, "GET", _URL)
        return found.status_callback_url or None

    async def set_status_callback_url(self, url: str | None) -> Written:
        """None: nothing is told any more."""
        if url is None:
            return await self._transport.call(Written, "DELETE", _URL)
        return await self._transport.call(Written, "POST", _URL, form=pairs(status_callback_url=url))

    async def callbacks(
        self,
        *,
        account: str | None = None,
        webhook_id: str | None = None,
        timestamp_before: int | None = None,
        timestamp_after: int | None = None,
        status_code_from: int | None = None,
        status_code_to: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> builtins.list[LoggedCallback]:
        """Each try to call an address, newest first. Times are Unix seconds."""
        query = pairs(
            account=account,
            webhook_id=webhook_id,
            timestamp_before=timestamp_before,
            timestamp_after=timestamp_after,
            status_code_from=status_code_from,
            status_code_to=status_code_to,
            limit=limit,
            offset=offset,
        )
        return await self._transport.call(builtins.list[LoggedCallback], "GET", "/app/logs/webhooks", query=query)

    async def calls(
        self,
        *,
        account: str | None = None,
        webhook_id: str | None = None,
        request_method: str | None = None,
        request_path: str | None = None,
        timestamp_before: int | None = None,
        timestamp_after: int | None = None,
        status_code_from: int | None = None,
        status_code_to: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> builtins.list[LoggedCall]:
        """Signed requests, newest first. `request_path`: a part of it, or `/regex/`."""
        query = pairs(
            account=account,
            webhook_id=webhook_id,
            request_method=request_method,
            request_path=request_path,
            timestamp_before=timestamp_before,
            timestamp_after=timestamp_after,
            status_code_from=status_code_from,
            status_code_to=status_code_to,
            limit=limit,
            offset=offset,
        )
        return await self._transport.call(builtins.list[LoggedCall], "GET", "/app/logs/calls", query=query)
