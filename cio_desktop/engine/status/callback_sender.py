"""One POST to an integrator's address: signed, where it is allowed (`callback_address.py`), without a redirect."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
import secrets
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from cio_desktop.engine.config import EngineConfig
from cio_desktop.net import http
from cio_desktop.protocol.errors import CioError

from .callback_address import CallbackRefused, allowed_address

log = logging.getLogger(__name__)

POST_SECONDS = 10.0
AT_ONCE = 50  # sockets; one that is slow holds its own for ten seconds


class Post(Protocol):
    """Sends JSON once, to that address, follows no redirect, answers the HTTP status."""

    async def __call__(self, url: str, body: bytes, *, timeout: float, address: str | None) -> int: ...


class Sent(Enum):
    """What became of one POST."""

    DONE = "done"
    LATER = "later"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Delivery:
    """`status`: of HTTP, where there was an answer; `problem`: why it was not taken."""

    sent: Sent
    status: int | None = None
    problem: str | None = None


def sign(secret: str, timestamp: int, token: str) -> str:
    """Lower-case hex HMAC-SHA256 of timestamp and token under the consumer's secret."""
    return hmac.new(secret.encode(), f"{timestamp}{token}".encode(), hashlib.sha256).hexdigest()


class CallbackSender:
    def __init__(self, config: EngineConfig, post: Post | None = None) -> None:
        self._config = config
        self._post: Post = post if post is not None else http.post_json
        self._room = asyncio.Semaphore(AT_ONCE)

    def signed(self, timestamp: int) -> tuple[str, str]:
        """A token, and the signature over both."""
        token = secrets.token_hex(16)
        return token, sign(self._config.consumer_secret(), timestamp, token)

    async def send(self, url: str, body: bytes) -> Delivery:
        async with self._room:
            try:
                address = await allowed_address(url, self._config.own_ports)
                status = await self._post(url, body, timeout=POST_SECONDS, address=address)
            except CallbackRefused as error:
                log.info("A callback was not sent: %s", error.message)
                return Delivery(Sent.LATER if error.retryable else Sent.NEVER, problem=error.message)
            except (CioError, OSError, TimeoutError) as error:
                log.info("A callback was not delivered: %s", type(error).__name__)
                return Delivery(Sent.LATER, problem=_said(error))
        if 200 <= status < 300:
            return Delivery(Sent.DONE, status)
        return Delivery(Sent.LATER, status, f"The address answered with status {status}.")


def _said(error: BaseException) -> str:
    return error.message if isinstance(error, CioError) else "The address could not be reached."
