"""The settings of the service. Limits that a client can notice stand here, with their reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cio_desktop.language import ENGLISH, LanguageOf


@dataclass(frozen=True)
class ServiceConfig:
    """`loopback`: the socket is bound to 127.0.0.1 or ::1, so the Host header must name exactly that."""

    loopback: bool = True
    address: str = "http://127.0.0.1"  # for whoever did not ask, so that no Host header says where it would look
    instance: str = ""  # told in `hello` events: a client sees that it talks to another process than before
    body_limit: int = 25 * 1024 * 1024
    body_timeout: float = 30.0  # between two pieces of a body
    body_total: float = 300.0  # for all of it: 25 MB over a slow line
    answer_timeout: float = 60.0  # edits wait 25 s, a login check some 30 s
    language_of: LanguageOf = lambda _wished: ENGLISH  # for browsers
    heartbeat: float = 15.0  # comment lines in event streams, so that both ends notice a dead connection


@dataclass(frozen=True)
class Consumers:
    """The API keys this service accepts, with their secrets. Never shows a secret in its repr."""

    secrets: Mapping[str, str] = field(repr=False)

    def secret_of(self, key: str) -> str | None:
        return self.secrets.get(key)
