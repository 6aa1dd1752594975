"""One request as the handlers see it, and the service they act on. Carries data only, decides nothing.

The service listens before the engine is loaded: what of it needs the engine is `Whole`, and comes later.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from starlette.datastructures import Headers
from starlette.responses import Response

from cio_desktop.language import Said
from cio_desktop.store.database import Database

from .call_log import CallLog
from .config import ServiceConfig
from .engine_calls import EngineCalls, SourceNews
from .errors import Unavailable
from .parameters import Parameters
from .resource_urls import ResourceUrls
from .routes import Router
from .text_hits import TextHits

if TYPE_CHECKING:
    from cio_desktop.engine.api import Providers
    from cio_desktop.net.detailed_log import DetailedLog

    from .connect.flows import ConnectFlows
    from .engine_calls import DiscoveryCalls
    from .file_content import FileContents


class Service:
    """What all requests share. `closing` is set when the process wants to end: open streams end then."""

    def __init__(self, db: Database, config: ServiceConfig, news: SourceNews, calls: CallLog) -> None:
        self.db = db
        self.config = config
        self.news = news
        self.calls = calls
        self.text_hits = TextHits()
        self.closing = asyncio.Event()
        self.whole: Whole | None = None
        self._settled = asyncio.Event()

    @cached_property
    def detailed_log(self) -> DetailedLog:
        """Few runs of the service are asked for one."""
        from cio_desktop.net.detailed_log import DetailedLog

        return DetailedLog()

    def complete(self, whole: Whole) -> None:
        self.news = whole.engine
        self.whole = whole
        self._settled.set()

    async def completed(self) -> Whole:
        """Waits for the engine. Raises Unavailable where the service ends before."""
        await self._settled.wait()
        if self.whole is None:
            raise Unavailable(Said("The service ends"))
        return self.whole

    def close(self) -> None:
        """The process wants to end."""
        self.closing.set()
        self._settled.set()
        if self.whole is not None:
            self.whole.connect.wake()


@dataclass(frozen=True)
class Whole:
    """What there is once the engine is."""

    engine: EngineCalls
    providers: Providers
    connect: ConnectFlows
    discoverer: DiscoveryCalls
    contents: FileContents
    describe: Callable[[str], dict[str, Any]]
    """The description of the API for clients that use this address."""
    routes: Router[Handler]
    pages: Router[Handler]


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
    def news(self) -> SourceNews:
        return self.service.news

    @property
    def whole(self) -> Whole:
        """Not for what is answered before the engine is there (`early.py`)."""
        assert self.service.whole is not None
        return self.service.whole

    @property
    def engine(self) -> EngineCalls:
        return self.whole.engine


Handler = Callable[[Call], Awaitable[Response]]
