"""The list of sources as it was last seen, so that the next start's first paint can show it before the service is up.

Names and settings only: no status. What a source is like now nobody knows until the service tells, and its badge says
so, with the age of the list. Kept in a file of the profile that holds no secret.
"""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec

from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.private_file import replace_file
from cio_desktop.operations.signal import Connections
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.protocol.resources import Account, Source

log = logging.getLogger(__name__)

FOLLOW_S = 2.0


class _Source(msgspec.Struct):
    label: str
    email: str | None
    server: str
    port: int
    username: str
    authentication_type: str
    use_ssl: bool
    sync_period: str
    last_sync: int | None


class _Account(msgspec.Struct):
    id: str
    first_name: str
    last_name: str
    email_addresses: list[str]
    sources: list[_Source]


class _List(msgspec.Struct):
    as_of: float
    accounts: list[_Account]


class RememberedSources:
    """`take` before anything is shown; closed before the repository."""

    def __init__(self, repository: SourceRepository, path: Path) -> None:
        self._repository = repository
        self._path = path
        self._written: list[_Account] | None = None
        self._due = False
        self._connections = Connections()
        self._background = TaskScope("remembered sources")

    def take(self) -> None:
        """Shows the last list. A file that is not there, or can't be read, shows nothing."""
        try:
            found = msgspec.json.decode(self._path.read_bytes(), type=_List)
        except FileNotFoundError:
            return
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            log.info("the last list of sources can't be read: %s", type(error).__name__)
            return
        self._written = found.accounts
        self._repository.remember([_shown(account) for account in found.accounts], found.as_of)

    def start(self) -> None:
        self._connections.add(self._repository.changed, self._on_change)

    async def close(self) -> None:
        self._connections.close()
        await self._background.close()
        self._written = None  # once more, for its age
        self._keep()

    def _on_change(self, _account_id: str | None, _label: str | None) -> None:
        if self._repository.loaded and not self._due:
            self._due = True
            self._background.start(self._follow())

    async def _follow(self) -> None:
        import asyncio

        await asyncio.sleep(FOLLOW_S)
        self._due = False
        self._keep()

    def _keep(self) -> None:
        """Only what the service has told in this run, and only what changed."""
        if not self._repository.loaded:
            return
        accounts = [_kept(account) for account in self._repository.accounts]
        if accounts == self._written:
            return
        try:
            replace_file(self._path, msgspec.json.encode(_List(self._repository.link.last_proof, accounts)))
            self._written = accounts
        except OSError as error:
            log.info("the list of sources can't be kept: %s", error.strerror)


def _kept(account: Account) -> _Account:
    sources = [
        _Source(
            source.label,
            source.email,
            source.server,
            source.port,
            source.username,
            source.authentication_type,
            source.use_ssl,
            source.sync_period,
            source.last_sync,
        )
        for source in account.sources
    ]
    return _Account(account.id, account.first_name, account.last_name, account.email_addresses, sources)


def _shown(account: _Account) -> Account:
    """`status` is empty: no status that anybody knows."""
    sources = [
        Source(
            source.label,
            email=source.email,
            server=source.server,
            port=source.port,
            username=source.username,
            authentication_type=source.authentication_type,
            use_ssl=source.use_ssl,
            sync_period=source.sync_period,
            last_sync=source.last_sync,
            status="",
        )
        for source in account.sources
    ]
    return Account(
        account.id,
        first_name=account.first_name,
        last_name=account.last_name,
        email_addresses=account.email_addresses,
        sources=sources,
    )
