"""A keyring in memory that says it is one of the real ones; it can be made to misbehave."""

from __future__ import annotations

import threading
from typing import Any

from keyring import errors
from keyring.backend import KeyringBackend


class Backend(KeyringBackend):
    """Keeps entries in memory; `raises` and `blocks` make it misbehave."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.threads: set[threading.Thread] = set()
        self.raises: Exception | None = None
        self.blocks: threading.Event | None = None
        self.forgets = False
        self.silent = 0  # so many look-ups say "nothing"
        self.odd: list[Any] = []  # what the next look-ups say

    def _enter(self) -> None:
        self.threads.add(threading.current_thread())
        if self.blocks is not None:
            self.blocks.wait(10)
        if self.raises is not None:
            raise self.raises

    def get_password(self, service: str, username: str) -> str | None:
        self._enter()
        if self.silent:
            self.silent -= 1
            return None
        if self.odd:
            return self.odd.pop(0)  # type: ignore[no-any-return]
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._enter()
        if not self.forgets:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._enter()
        if (service, username) not in self.kept:
            raise errors.PasswordDeleteError("No such password!")
        del self.kept[service, username]


def from_module(name: str) -> Backend:
    made: Backend = type("Keyring", (Backend,), {"__module__": name})()
    return made
