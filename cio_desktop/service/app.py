"""The service as one ASGI app: guards, body, signature, route, parameters, handler; every failure as the error body.

It answers before the engine is loaded, what `early.py` lists from the store, else once `complete` was called.

The order matters. Nothing below the signature check runs for a stranger, not even the question whether a path exists.
Only the pages below /connect/ and the links below /content/ are not signed, as a browser opens them; they have guards,
routes and errors of their own.
"""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from cio_desktop.language import Said, speaking
from cio_desktop.protocol.errors import CioError
from cio_desktop.store.database import Database

from .call import Call, Handler, Service, Whole
from .call_log import CallLog
from .config import Consumers, ServiceConfig
from .early import EARLY
from .errors import (
    BadParameter,
    MethodNotAllowed,
    NotFound,
    ServiceError,
    TooLarge,
    Unavailable,
    Unsigned,
    error_response,
)
from .failures import translate, unexpected
from .guards import ClientGone, check_host, check_origin, check_page_origin, read_body
from .no_engine import NoEngine
from .parameters import read_parameters
from .resource_urls import ResourceUrls
from .routes import Match, PathUndecodable, Router, split_path
from .verify import SHORT, Verifier

if TYPE_CHECKING:
    from cio_desktop.engine.api import EventBus

log = logging.getLogger(__name__)

STRANGERS_BODY = 64 * 1024
_NO_KEY = "The request is not signed with a key of this service"

PAGE_ROOT, LINK_ROOT = b"/connect/", b"/content/"
PAGE_BODY_LIMIT = 64 * 1024

_SECRET_SEGMENT = re.compile(rb"(/(?:connect(?:_tokens)?|content)/)[^/]+")


class ServiceApp:
    """The ASGI callable. `close_streams` ends open event streams, so that a server can stop; `close` ends all else."""

    def __init__(
        self,
        db: Database,
        events: EventBus,
        consumers: Consumers,
        config: ServiceConfig | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`events`: the bus of the engine that comes."""
        self.service = Service(db, config or ServiceConfig(), NoEngine(events), CallLog(clock))
        self._verifier = Verifier(consumers.secret_of, clock)

    def complete(self, whole: Whole) -> None:
        """The engine is there (`whole.py`)."""
        self.service.complete(whole)

    def close_streams(self) -> None:
        self.service.close()

    async def close(self) -> None:
        """Sign-ins under way end here, their ports are given back."""
        if "detailed_log" in vars(self.service):
            self.service.detailed_log.choose(False)
        if self.service.whole is not None:
            await self.service.whole.connect.close()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise ValueError(f"only HTTP is served, not {scope['type']}")
        watched = _Watched(send)
        try:
            response = await self._respond(scope, receive)
            log.debug("%s: %d", _where(scope), response.status_code)
            await response(scope, receive, watched)
        except ClientGone:
            return
        except Exception as error:  # the last net: whatever is left must be an answer, not a dropped connection
            failure = unexpected(error, _where(scope))
            if not watched.started:
                await error_response(failure)(scope, receive, send)

    async def _respond(self, scope: Scope, receive: Receive) -> Response:
        if not bytes(scope["raw_path"]).startswith((PAGE_ROOT, LINK_ROOT)):
            return await self._settled(self._answer(scope, receive), error_response, scope)
        from cio_desktop.language.wished import wished_languages

        from .handlers.connect_pages import error_page  # few starts of the service see a page

        wished = wished_languages(Headers(scope=scope).get("accept-language", ""))
        with speaking(await asyncio.to_thread(self.service.config.language_of, wished)):
            return await self._settled(self._page(scope, receive), error_page, scope)

    async def _settled(
        self, work: Awaitable[Response], failed: Callable[[ServiceError], Response], scope: Scope
    ) -> Response:
        try:
            return await work
        except (ClientGone, asyncio.CancelledError):
            raise
        except CioError as error:
            return failed(translate(error))
        except Exception as error:  # a bug in a handler must not end as anything but the error body
            return failed(unexpected(error, _where(scope)))

    async def _answer(self, scope: Scope, receive: Receive) -> Response:
        headers = Headers(scope=scope)
        config = self.service.config
        check_host(scope, headers, config)
        check_origin(headers)
        if self._verifier.names_a_key(scope, headers):
            body = await read_body(receive, headers, config)
        else:  # what a stranger sends is not read at length; a form may still carry its signature itself
            try:
                body = await read_body(receive, headers, config, min(config.body_limit, STRANGERS_BODY))
            except TooLarge as error:
                raise Unsigned(_NO_KEY) from error
            if len(body) > SHORT and not self._verifier.form_names_a_key(body):
                raise Unsigned(_NO_KEY)
        await self._verifier.check(scope, headers, body)
        response = await self._settled(self._handle(scope, headers, body), error_response, scope)
        self.service.calls.note(scope["method"], _shown_path(scope), response.status_code)
        return response

    async def _page(self, scope: Scope, receive: Receive) -> Response:
        """A browser's request for one of our own pages: the token in its path is what allows it."""
        headers = Headers(scope=scope)
        config = self.service.config
        check_host(scope, headers, config)
        check_page_origin(scope["method"], headers, f"{scope['scheme']}://{headers['host']}")
        body = await read_body(receive, headers, config, PAGE_BODY_LIMIT)
        return await self._handle(scope, headers, body, is_page=True)

    async def _handle(self, scope: Scope, headers: Headers, body: bytes, *, is_page: bool = False) -> Response:
        try:
            async with asyncio.timeout(self.service.config.answer_timeout) as deadline:
                handler, values = await self._found(scope, is_page)
                return await handler(
                    Call(
                        service=self.service,
                        method=scope["method"],
                        values=values,
                        parameters=await read_parameters(scope["query_string"], headers, body),
                        headers=headers,
                        urls=ResourceUrls(scope["scheme"], headers["host"]),
                    )
                )
        except TimeoutError:
            if not deadline.expired():
                raise
            raise Unavailable(Said("The answer took too long; the work may still be under way")) from None

    async def _found(self, scope: Scope, is_page: bool) -> tuple[Handler, dict[str, str]]:
        if self.service.whole is None and not is_page:
            early = _match(EARLY, scope)
            if early is not None and scope["method"] in early.route.methods:
                return early.route.methods[scope["method"]], early.values
        whole = await self.service.completed()
        return _route(whole.pages if is_page else whole.routes, scope)


def _route(router: Router[Handler], scope: Scope) -> tuple[Handler, dict[str, str]]:
    match = _match(router, scope)
    if match is None or not match.route.methods:  # a path that only must not be taken for another one
        raise NotFound(Said("There is no such resource"))
    handler = match.route.methods.get(scope["method"])
    if handler is None:
        raise MethodNotAllowed(scope["method"], sorted(match.route.methods))
    return handler, match.values


def _match(router: Router[Handler], scope: Scope) -> Match[Handler] | None:
    try:
        segments = split_path(scope["raw_path"])
    except PathUndecodable as error:
        raise BadParameter("path", "is not UTF-8") from error
    return None if segments is None else router.match(segments)


class _Watched:
    """Remembers whether an answer has begun: after that no other one can be sent."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.started = False

    async def __call__(self, message: Message) -> None:
        self.started = True
        await self._send(message)


def _where(scope: Scope) -> str:
    """For the log: never the query, which may hold a password, nor what opens a page or a file by itself."""
    return f"{scope['method']} {_without_secrets(scope)[:300]!r}"


def _without_secrets(scope: Scope) -> bytes:
    return _SECRET_SEGMENT.sub(rb"\1...", bytes(scope["raw_path"]))


def _shown_path(scope: Scope) -> str:
    return _without_secrets(scope).decode("utf-8", "replace")
