"""Believable accounts in every state, for tests of the window and for looking at it. Made up."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from cio_desktop.client import Page
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.error_body import ErrorBody
from cio_desktop.protocol.errors import ApiStatusError
from cio_desktop.protocol.resources import (
    Account,
    AccountCounts,
    Addresses,
    Message,
    Person,
    Progress,
    Source,
    SourceCounts,
    SourceRef,
    StatusEvent,
    Written,
)
from tests.support.fake_client import Desk, FakeClient, Mail, whole

HOUR = 3600
DAY = 24 * HOUR

_LETTERS = (
    ("Acme Billing", "billing@acme.test", "Invoice 118"),
    ("Bob Miller", "bob@example.net", "Re: lunch on Friday?"),
    ("Carol Nguyen", "carol@example.net", "Draft v3 of the spring catalogue"),
    ("Dora Lang", "dora@example.net", "Minutes of the allotment society"),
    ("Northern Rail", "tickets@rail.test", "Your booking to York, 28 November"),
    ("City Library", "loans@library.test", "Two books are due on Monday"),
    ("Eve Okafor", "eve@example.net", "Photos from the lake"),
    ("Hosting Desk", "desk@hosting.test", "Maintenance window on Sunday night"),
    ("Frank Weber", "frank@example.net", "Re: Re: the old piano"),
    ("Green Power", "service@power.test", "Your meter reading, please"),
)


def yesterday(now: float) -> int:
    """Ten in the evening: whatever the hour is now, a text says the day, too."""
    midnight = datetime.fromtimestamp(now).replace(hour=0, minute=0, second=0)
    return int((midnight - timedelta(hours=2)).timestamp())


def source(label: str, now: float, **fields: Any) -> Source:
    made: dict[str, Any] = {
        "email": label,
        "server": f"imap.{label.rpartition('@')[2]}",
        "username": label,
        "last_sync": int(now - 12 * 60),
        "next_sync": int(now + 3 * HOUR),
        "syncing": False,
        "starttls": False,
        "insecure": False,
    }
    return Source(label, **(made | fields))


def in_every_state(now: float) -> list[Account]:
    """Nine of the ten display states; the tenth (unknown) is what all of them are while the service is away."""
    ann = Account("a1", first_name="Ann", last_name="Example", email_addresses=["ann@example.org"])
    ann.sources = [
        source("ann@example.org", now, sync_period="4h"),
        source(
            "bills@example.org",
            now,
            sync_period="1h",
            status=SourceStatus.INVALID_CREDENTIALS,
            status_code="auth.password",
            status_text="NO [AUTHENTICATIONFAILED] Authentication failed.",
            status_since=yesterday(now),
            last_sync=yesterday(now) - HOUR,
        ),
        source(
            "ann.example@gmail.com",
            now,
            server="imap.gmail.com",
            status=SourceStatus.NO_ACCESS_TO_ALL_MAIL,
            status_code="gmail.all_mail_hidden",
            status_since=int(now - 3 * DAY),
        ),
        source("archive@oldhost.test", now, last_sync=int(now - 3 * DAY), next_sync=int(now - 2 * DAY)),
    ]
    work = Account("a2", first_name="Work", email_addresses=["w@corp.test"])
    work.sources = [
        source(
            "w@corp.test",
            now,
            sync_period="12h",
            syncing=True,
            progress=Progress(4, 12, 820, 2000),
        ),
        source("desk@corp.test", now, sync_period="1h", syncing=True, last_sync=0, progress=Progress(3, 12, 340, 1900)),
        source(
            "shop@corp.test",
            now,
            status=SourceStatus.CONNECTION_IMPOSSIBLE,
            status_code="net.timeout",
            status_since=int(now - 2 * HOUR),
            next_try=int(now + 12 * 60 + 5),
        ),
        source(
            "press@corp.test",
            now,
            status=SourceStatus.TEMP_DISABLED,
            status_code="net.refused",
            status_since=int(now - 5 * HOUR),
            next_try=int(now + 2 * HOUR),
        ),
        source(
            "old@corp.test",
            now,
            status=SourceStatus.DISABLED,
            status_code="net.dns",
            status_since=int(now - 6 * DAY),
        ),
    ]
    return [ann, work]


def healthy(now: float) -> list[Account]:
    ann = Account("a1", first_name="Ann", last_name="Example", email_addresses=["ann@example.org"])
    ann.sources = [source("ann@example.org", now, sync_period="4h"), source("ann@club.test", now, sync_period="24h")]
    return [ann]


def history(now: float) -> list[StatusEvent]:
    """At any hour: one of today, one of yesterday, and one of another year."""
    return [
        StatusEvent(int(now), "status", status="INVALID_CREDENTIALS", code="auth.password"),
        StatusEvent(yesterday(now), "sync", duration=4.2, new=12),
        StatusEvent(int(now - 400 * DAY), "sync", duration=1.1, new=0),
    ]


class WindowClient(FakeClient):
    """The fake client with several accounts. Their mail is one and the same."""

    def __init__(self, accounts: list[Account], now: float, *, letters: int = 60) -> None:
        mail = Mail()
        mail.add_folders("INBOX", "Sent", "Drafts", "Trash", "Bills", "Travel", "Travel/2024", "Work")
        for number in range(letters):
            name, address, subject = _LETTERS[number % len(_LETTERS)]
            mail.messages[f"m{number}"] = Message(
                f"m{number}",
                subject=subject,
                date=int(now - number * 5 * HOUR - 900),
                addresses=Addresses(from_=Person(address, name)),
                folders=["INBOX"] if number % 3 else ["INBOX", "Bills"],
                sources=[SourceRef(s.label) for a in accounts for s in a.sources],
            )
        super().__init__(mail)
        self.now = now
        self.known = accounts
        self.history: list[StatusEvent] = []
        self.refusal: Exception | None = None  # what adding a source or checking one raises
        self.accounts.list = self._list  # type: ignore[method-assign]
        self.accounts.create = self._create  # type: ignore[method-assign,assignment]
        self.accounts.delete = self._delete_account  # type: ignore[method-assign]
        self.messages.list_all = self._list_all  # type: ignore[method-assign]
        self.accounts.counts = self._counts  # type: ignore[method-assign]
        self.sources._find = self._find  # type: ignore[method-assign]
        self.sources.create = self._create_source  # type: ignore[method-assign]
        self.sources.history = self._history  # type: ignore[method-assign]
        self.sources.delete = self._delete  # type: ignore[method-assign,assignment]

    async def _list(self, **_parameters: Any) -> Page[Account]:
        await self.asked("accounts")
        return whole(list(self.known))

    async def _list_all(self, **asked: Any) -> list[Message]:
        """Each letter as if it were of one source, in turn."""
        by_source = asked.get("sort_by") == "source"
        whole_list = {"sort_by": None, "sort_order": None, "limit": len(self.mail.messages), "offset": 0}
        told = await self.messages.list("", **(asked | whole_list if by_source else asked))
        places = [(account.id, each.label) for account in self.known for each in account.sources]
        for message in told:
            message.account_id, label = places[int(message.message_id[1:]) % len(places)]
            message.sources = [SourceRef(label)]
        if by_source:
            told.sort(key=lambda message: message.sources[0].label, reverse=asked["sort_order"] == "desc")
            told = told[asked["offset"] :][: asked["limit"]]
        return told

    async def _counts(self) -> list[AccountCounts]:
        """Each source has all the mail."""
        if "GET /app/counts" in self.lacking:
            raise ApiStatusError(404, ErrorBody("not there"))
        total, unread = self.mail.count("INBOX"), self.mail.unread("INBOX")
        return [
            AccountCounts(
                account.id,
                total,
                self.mail.unread(),
                unread,
                [SourceCounts(each.label, total, unread) for each in account.sources],
            )
            for account in self.known
        ]

    def _find(self, label: str) -> Source:
        return next(found for account in self.known for found in account.sources if found.label == label)

    async def _create(self, email: str, *, first_name: str = "", last_name: str = "", **_more: Any) -> Any:
        await self.changing("create account", email)
        made = Account(f"new{len(self.known)}", first_name=first_name, last_name=last_name, email_addresses=[email])
        self.known.append(made)
        return Written(True, id=made.id)

    async def _create_source(self, account_id: str, new: Any) -> Any:
        await self.changing("create source", account_id, new)
        if self.refusal is not None and new.check:
            raise self.refusal
        account = next(known for known in self.known if known.id == account_id)
        account.sources.append(source(new.email, self.now, server=new.server, sync_period=new.sync_period, last_sync=0))
        return Written(True, label=new.email)

    async def _delete_account(self, account_id: str) -> Any:
        await self.changing("delete account", account_id)
        self.known[:] = [account for account in self.known if account.id != account_id]
        return Written(True)

    async def _delete(self, account_id: str, label: str) -> Any:
        await self.changing("delete source", account_id, label)
        for account in self.known:
            account.sources[:] = [found for found in account.sources if found.label != label]
        return Written(True)

    async def _history(self, _account_id: str, _label: str) -> list[StatusEvent]:
        return self.history


def window_desk(accounts: list[Account], now: float, **options: Any) -> Desk:
    """A Desk over such a client; start it with `start(desk)`."""
    return Desk(WindowClient(accounts, now, **options))
