"""Where a source's mail is, by its settings: a connection there, how it is protected, and a try to sign in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from cio_desktop.imap.capabilities import Capabilities
from cio_desktop.imap.commands.mailboxes import list_folders
from cio_desktop.imap.connection import Connection, Endpoint, Login
from cio_desktop.imap.quirks import Quirk
from cio_desktop.imap.types import ListedFolder
from cio_desktop.protocol.enums import Encryption

from .dependencies import SignInDependencies


class Settings(Protocol):
    """Where; a stored source or one that is about to be."""

    @property
    def server(self) -> str: ...
    @property
    def port(self) -> int: ...
    @property
    def use_ssl(self) -> bool: ...
    @property
    def insecure(self) -> bool: ...
    @property
    def certificate_sha256(self) -> str | None: ...


def endpoint_of(row: Settings) -> Endpoint:
    return Endpoint(row.server, row.port, row.use_ssl, row.insecure, row.certificate_sha256)


def encryption_of(settings: Settings, conn: Connection) -> Encryption:
    """What is in force on a connection."""
    if conn.tls:
        return Encryption.TLS if settings.use_ssl else Encryption.STARTTLS
    return Encryption.LOCAL if conn.wire.loopback else Encryption.NONE


async def connect(row: Settings, login: Login, deps: SignInDependencies, quirks: Iterable[Quirk] = ()) -> Connection:
    """A connection with a source's settings, logged in."""
    return await Connection.open(endpoint_of(row), login, ssl_context=deps.config.ssl_context, quirks=quirks)


@dataclass(frozen=True, slots=True)
class Found:
    """What a try to sign in told of a server."""

    capabilities: Capabilities
    folders: list[ListedFolder]
    encryption: Encryption


async def try_login(settings: Settings, login: Login, deps: SignInDependencies) -> Found:
    """Login and folder list: what makes a source OK. Raises MailError."""
    await deps.scheduler.take_connection()
    conn = None
    try:
        conn = await connect(settings, login, deps)
        found = Found(conn.capabilities, await list_folders(conn), encryption_of(settings, conn))
        await conn.logout()
        return found
    finally:
        if conn is not None:
            conn.close()
        deps.scheduler.give_back()
