"""A service with made-up accounts in a real database, a fake engine, a clock that stands, and a signing client."""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cio_desktop.imap.types import FolderStatus, ListedFolder
from cio_desktop.net.http import HttpClient
from cio_desktop.protocol.forms import encode_form, parse_form
from cio_desktop.protocol.oauth1 import authorization_header
from cio_desktop.protocol.resources import Addresses, File, Person
from cio_desktop.service.app import ServiceApp
from cio_desktop.service.config import Consumers, ServiceConfig
from cio_desktop.service.engine_calls import DiscoveryCalls
from cio_desktop.store import accounts, folders, membership_import, sources
from cio_desktop.store.database import Database
from cio_desktop.store.fetched import NewMembership, NewMessage
from tests.support import asgi
from tests.support.asgi import Answer
from tests.support.empty_database import open_database
from tests.support.engine_world import MemorySecrets
from tests.support.fake_engine import FakeEngine
from tests.support.whole_app import make_app

KEY, SECRET = "kfuy5mb0", "s3cret&of/the key"
NOW = 1_332_791_306
FORM = "application/x-www-form-urlencoded"
RAW = (
    b"Subject: =?utf-8?q?caf=C3=A9?=\r\nFrom: ada@example.com\r\nReceived: one\r\nReceived: two\r\n"
    b"Message-ID: <m1@example.com>\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n"
    b"--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\ncaf\xe9\r\n"
    b"--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<b>caf\xc3\xa9</b>\r\n--b--\r\n"
)


@dataclass
class World:
    db: Database
    engine: FakeEngine
    secrets: MemorySecrets = field(default_factory=MemorySecrets)
    app: ServiceApp = field(init=False)
    account: str = ""
    label: str = ""
    source_id: int = 0
    messages: list[str] = field(default_factory=list)
    now: float = NOW

    @property
    def path(self) -> str:
        return f"/2.0/accounts/{self.account}"

    def sign(
        self,
        method: str,
        target: str,
        form: Sequence[tuple[str, str]] = (),
        *,
        key: str = KEY,
        secret: str = SECRET,
        timestamp: int | None = None,
        nonce: str | None = None,
        body: bytes | None = None,
    ) -> tuple[str, str]:
        when = int(self.now) if timestamp is None else timestamp
        url = f"http://{asgi.HOST}{target}"
        header = authorization_header(method, url, form, key, secret, timestamp=when, nonce=nonce, body=body)
        return ("Authorization", header)

    async def send(
        self,
        method: str,
        target: str,
        *,
        form: Sequence[tuple[str, str]] | bytes | None = None,
        document: Any = None,
        body: bytes = b"",
        content_type: str | None = None,
    ) -> Answer:
        """A correctly signed request. `form`: pairs, or the body byte for byte."""
        pairs: Sequence[tuple[str, str]] = ()
        if form is not None:
            content_type = content_type or FORM
            body = form if isinstance(form, bytes) else encode_form(form)
            pairs = parse_form(body) if content_type == FORM else ()
        elif document is not None:
            body, content_type = json.dumps(document).encode(), "application/json"
        headers = [self.sign(method, target, pairs)]
        if content_type is not None:
            headers.append(("Content-Type", content_type))
        return await asgi.request(self.app, method, target, headers=headers, body=body)

    async def get(self, target: str) -> Answer:
        return await self.send("GET", target)


@contextlib.asynccontextmanager
async def world(
    folder: Path, *, config: ServiceConfig | None = None, discoverer: DiscoveryCalls | None = None
) -> AsyncIterator[World]:
    http = HttpClient()
    db = await open_database(folder / "service.sqlite")
    try:
        engine = FakeEngine(db)
        made = World(db, engine)
        made.app = make_app(
            db,
            engine,
            made.secrets,
            Consumers({KEY: SECRET}),
            config or ServiceConfig(instance="i1"),
            discoverer=discoverer,
            http=http,
            clock=lambda: made.now,
        )
        await _fill(made)
        yield made
        await made.app.close()
    finally:
        await http.close()
        await db.close()


async def _fill(made: World) -> None:
    db = made.db
    account = await db.write(accounts.create, "me@example.com", first_name="Ada", now=NOW - 5000)
    source = await db.write(
        sources.create,
        account.id,
        email="me@example.com",
        server="mail.example.com",
        username="me",
        now=NOW - 5000,
    )
    listed = [
        _listed("INBOX", "\\Inbox", "\\HasNoChildren"),
        _listed("Sent", "\\Sent", "\\HasNoChildren"),
        _listed("Bills", None, "\\HasNoChildren"),
        _listed("base folder", None, "\\HasChildren", "\\Noselect"),
        _listed("base folder/my folder", None, "\\HasNoChildren"),
        _listed("c++", None, "\\HasNoChildren"),
    ]
    rows = {row.path: row for row in await db.write(folders.upsert_listing, source.id, listed)}
    made.account, made.label, made.source_id = account.id, source.label, source.id
    news = [_message(n) for n in range(1, 7)]
    made.messages = [new.id for new in news]
    inbox = [NewMembership(uid=n, message=new, flags=("\\Seen",) if n % 2 else ()) for n, new in enumerate(news, 1)]
    cursor = {"last_sync_start": NOW - 100, "last_sync_stop": NOW - 90, "backfill_done": True, "uidvalidity": 7}
    await db.write(membership_import.apply_batch, rows["INBOX"].id, inbox, cursor)
    await db.write(membership_import.apply_batch, rows["Sent"].id, [NewMembership(uid=1, message=news[1])], cursor)
    made.engine.raw = dict.fromkeys(made.messages, RAW)


def _listed(path: str, use: str | None, *attributes: str) -> ListedFolder:
    return ListedFolder(
        raw=path.encode(),
        path=path,
        delimiter="/",
        attributes=frozenset(attributes),
        special_use=use,
        selectable="\\Noselect" not in attributes,
        status=FolderStatus(messages=0, uidnext=1, uidvalidity=7, unseen=0),
    )


MESSAGE_IDS = {1: "<m1@example.com>", 2: "<a/b/c@github.com>", 3: "<50%+x@example.com>"}
GMAIL_ID = 0x13AB_CDEF_0123_4567


def _message(n: int) -> NewMessage:
    return NewMessage(
        id=f"{n:024x}",
        ckey=n.to_bytes(16, "big"),
        date=NOW - 1000 * n,
        received=NOW - 1000 * n + 5,
        subject=f"Invoice {n} for March" if n % 2 else f"Trip to Lisbon {n}",
        email_message_id=MESSAGE_IDS.get(n, f"<m{n}@example.com>"),
        in_reply_to="<m1@example.com>" if n == 5 else None,
        references=("<m1@example.com>",) if n == 5 else (),
        addresses=Addresses(
            from_=Person("ada@example.com" if n % 2 else "bob@example.org", "Name"),
            to=[Person("me@example.com")],
            cc=[Person("carl@example.net")] if n == 4 else [],
        ),
        files=[File("f" * 24, "bill.pdf", 5000, "application/pdf", "2")] if n == 3 else [],
        size=1000 * n,
        gm_msgid=GMAIL_ID if n == 6 else None,
    )
