"""A database in a folder of its own, with an account, sources and folders to write into; and made-up messages."""

import contextlib
import hashlib
import sqlite3
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cio_desktop.protocol.enums import EditStatus
from cio_desktop.protocol.resources import Addresses, File, Person
from cio_desktop.store import accounts, edits, folders, membership_changes, membership_import, sources
from cio_desktop.store.accounts import AccountRow
from cio_desktop.store.database import Database
from cio_desktop.store.fetched import NewMembership, NewMessage
from cio_desktop.store.folders import FolderRow
from cio_desktop.store.membership_import import Applied
from cio_desktop.store.sources import SourceRow
from tests.support.empty_database import open_database


@dataclass
class ListedCounts:
    messages: int | None = None
    unseen: int | None = None


@dataclass
class ListedFolder:
    """As the mail layer lists a folder."""

    raw: bytes
    path: str
    special_use: str | None = None
    guessed_use: str | None = None
    delimiter: str | None = "/"
    attributes: frozenset[str] = frozenset({"\\HasNoChildren"})
    selectable: bool = True
    subscribed: bool = True
    status: ListedCounts | None = None


def listed(path: str, special_use: str | None = None, **more: object) -> ListedFolder:
    return ListedFolder(path.encode(), path, special_use, **more)  # type: ignore[arg-type]


def message(number: int, **fields: object) -> NewMessage:
    """Message `number`: the same number is the same message."""
    digest = hashlib.blake2b(str(number).encode(), digest_size=16).digest()
    values: dict[str, object] = {
        "id": digest.hex()[:24],
        "ckey": digest,
        "date": 1_000_000 + number,
        "subject": f"Message {number}",
        "email_message_id": f"<{number}@example.com>",
        "addresses": Addresses(from_=Person("ann@example.org", "Ann"), to=[Person("me@example.com")]),
    }
    return NewMessage(**(values | fields))  # type: ignore[arg-type]


def message_id(number: int) -> str:
    return message(number).id


def placed(uid: int, number: int, *flags: str, labels: Iterable[int] | None = None, **fields: object) -> NewMembership:
    return NewMembership(uid, message(number, **fields), flags, labels=None if labels is None else tuple(labels))


def put_place(
    connection: sqlite3.Connection,
    folder_id: int,
    uid: int,
    message_id: str,
    *,
    uidvalidity: int | None = None,
    flags: Iterable[str] = (),
    modseq: int | None = None,
) -> bool:
    """Whether there is such a message, and the folder is that one."""
    place = membership_changes.NewPlace(message_id, uid, tuple(flags), modseq)
    return membership_changes.put(connection, folder_id, [place], uidvalidity=uidvalidity) == 1


def set_state(
    connection: sqlite3.Connection, /, edit_id: str, state: EditStatus, *, now: float | None = None, **values: Any
) -> bool:
    """Whether there is such an edit."""
    return edits.set_state(connection, [edit_id], state, now=now, **values) == 1


def attached(name: str, size: int = 100, file_id: str = "f1") -> File:
    return File(file_id, name, size, "application/octet-stream", "2")


@dataclass
class World:
    db: Database
    account: AccountRow
    source: SourceRow
    folders: dict[str, FolderRow] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        return self.db.path

    async def add_source(self, server: str, *listing: ListedFolder) -> tuple[SourceRow, dict[str, FolderRow]]:
        source = await self.db.write(
            sources.create, self.account.id, email="me@example.com", server=server, username="me", now=50
        )
        rows = await self.db.write(folders.upsert_listing, source.id, listing)
        return source, {row.path: row for row in rows}

    async def put(self, folder: str | FolderRow, *rows: NewMembership, now: float = 100) -> Applied:
        target = self.folders[folder] if isinstance(folder, str) else folder
        return await self.db.write(membership_import.apply_batch, target.id, rows, now=now)

    def outside(self) -> contextlib.closing[sqlite3.Connection]:
        """The file as any other program sees it."""
        return contextlib.closing(sqlite3.connect(f"{self.path.as_uri()}?mode=ro", uri=True))


@contextlib.asynccontextmanager
async def database(folder: Path) -> AsyncIterator[Database]:
    db = await open_database(folder / "data" / "store.db")
    try:
        yield db
    finally:
        await db.close()


@contextlib.asynccontextmanager
async def world(folder: Path, *names: str) -> AsyncIterator[World]:
    """One account with one source that has INBOX and the folders named."""
    async with database(folder) as db:
        account = await db.write(accounts.create, "me@example.com", first_name="Me", now=10)
        source = await db.write(
            sources.create, account.id, email="me@example.com", server="mail.example.com", username="me", now=20
        )
        listing = [listed("INBOX", "\\Inbox"), *(listed(name) for name in names)]
        rows = await db.write(folders.upsert_listing, source.id, listing)
        yield World(db, account, source, {row.path: row for row in rows})
