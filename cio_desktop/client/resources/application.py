"""`/app` (API.md, Application): what is about all accounts of the key, and the logs."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, Unpack

from cio_desktop.client.parameters import pairs
from cio_desktop.client.resources.queries import ActivityQuery, CallQuery, LogQuery
from cio_desktop.client.routes import ACTIVITY, LOG_LEVEL, ROOT, STATUS_CALLBACK_URL
from cio_desktop.protocol.resources import ActivityLine, LogLevel, Written
from cio_desktop.protocol.webhooks import LoggedCall, LoggedCallback, StatusCallbackUrl

if TYPE_CHECKING:
    from cio_desktop.client.page import Page
    from cio_desktop.client.transport import Transport


class Application:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def status_callback_url(self, *, timeout: float | None = None) -> str | None:
        """Where changes of the status of any source are told; None: nowhere."""
        found = await self._transport.call(StatusCallbackUrl, "GET", STATUS_CALLBACK_URL, timeout=timeout)
        return found.status_callback_url or None

    async def set_status_callback_url(self, url: str | None, *, timeout: float | None = None) -> Written:
        """None: nothing is told any more. Raises ApiStatusError 400 for what is no http or https address."""
        if url is None:
            return await self._transport.call(Written, "DELETE", STATUS_CALLBACK_URL, timeout=timeout)
        form = pairs(status_callback_url=url)
        return await self._transport.call(Written, "POST", STATUS_CALLBACK_URL, form=form, timeout=timeout)

    async def description(self, *, timeout: float | None = None) -> dict[str, Any]:
        """Ours: what the service takes and answers (OpenAPI 3.1), for programs that read such."""
        return await self._transport.call(dict[str, Any], "GET", ROOT + "/openapi.json", timeout=timeout)

    async def log_level(self, *, timeout: float | None = None) -> LogLevel:
        """Ours: how much the service logs."""
        return await self._transport.call(LogLevel, "GET", LOG_LEVEL, timeout=timeout)

    async def set_log_level(self, level: str, *, timeout: float | None = None) -> LogLevel:
        """Ours: `debug` for a day, or until it is started anew; `normal`."""
        return await self._transport.call(LogLevel, "POST", LOG_LEVEL, form=pairs(level=level), timeout=timeout)

    async def callbacks(self, **wanted: Unpack[LogQuery]) -> Page[LoggedCallback]:
        """Each try to call an address, newest first."""
        kind = builtins.list[LoggedCallback]
        return await self._transport.page(kind, "/app/logs/webhooks", wanted=wanted)

    async def calls(self, **wanted: Unpack[CallQuery]) -> Page[LoggedCall]:
        """Signed requests since the service was started, newest first."""
        return await self._transport.page(builtins.list[LoggedCall], "/app/logs/calls", wanted=wanted)

    async def activity(self, **wanted: Unpack[ActivityQuery]) -> Page[ActivityLine]:
        """Ours: statuses and syncs of all sources, newest first. Another server answers 404."""
        return await self._transport.page(builtins.list[ActivityLine], ACTIVITY, wanted=wanted)
