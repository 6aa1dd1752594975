"""What edits need of the sources' actors: a connection that is lent, and a sync that is asked for."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Protocol

from cio_desktop.imap.connection import Connection


class EditActor(Protocol):
    def edit_connection(self) -> AbstractAsyncContextManager[Connection]: ...

    def request_sync(self) -> None: ...


class EditActors(Protocol):
    def get(self, source_id: int) -> EditActor | None: ...
