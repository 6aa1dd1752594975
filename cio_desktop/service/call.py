"""One request as the handlers see it, and the service they act on. Carries data only, decides nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from starlette.datastructures import Headers
from starlette.responses import Response

from cio_desktop.engine.api import Providers
from cio_desktop.store.database import Database

from .call_log import CallLog
from .config import ServiceConfig
from .connect.flows import ConnectFlows
from .engine_calls import DiscoveryCalls, EngineCalls
from .file_content import FileContents
from .parameters import Parameters
from .resource_urls import ResourceUrls


@dataclass(frozen=True)
class Service:
    """What all requests share. `closing` is set when the process wants to end: open streams end then."""

    db: Database
    engine: EngineCalls
    config: ServiceConfig
    closing: asyncio.Event
    providers: Providers
    connect: ConnectFlows
    discoverer: DiscoveryCalls
    contents: FileContents
    calls: CallLog
    describe: Callable[[str], dict[str, Any]]
    """The description of the API for clients that use this address."""


@dataclass(frozen=True)
class Call:
    """A signed request, or a browser's for a page, whose route is known. `values`: the placeholders of the path."""

    service: Service
    method: str
    values: dict[str, str]
    parameters: Parameters
    headers: Headers
    urls: ResourceUrls

    @property
    def db(self) -> Database:
        return self.service.db

    @property
    def engine(self) -> EngineCalls:
        return self.service.engine


Handler = Callable[[Call], Awaitable[Response]]
