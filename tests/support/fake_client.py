"""The client's interface over made-up mail in memory, with a brake and faults: for the window's state and widgets.

Only what the window asks for. Whether the real service behaves like it is what the e2e tests show.
"""

from __future__ import annotations

import asyncio
import builtins
import contextlib
import copy
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from functools import cmp_to_key
from typing import Any, TypeVar, Unpack

from msgspec import UNSET
from msgspec.structs import replace

from cio_desktop.client.page import Page
from cio_desktop.client.resources.queries import MessageQuery
from cio_desktop.operations.activity import ChangeList, HistoryList, UnreadableList
from cio_desktop.operations.bulk import BulkRuns
from cio_desktop.operations.connection import Pace, ServiceLink
from cio_desktop.operations.folder_care import FolderCare
from cio_desktop.operations.folder_requests import FolderRequests
from cio_desktop.operations.folders import FolderRepository
from cio_desktop.operations.marks import Marks
from cio_desktop.operations.membership import Membership
from cio_desktop.operations.message_query import Sort, SortColumn
from cio_desktop.operations.messages import MessageRepository
from cio_desktop.operations.overlay import Overlay
from cio_desktop.operations.queue import EditQueue, Tempo
from cio_desktop.operations.reading import MessageReader
from cio_desktop.operations.search_words import Word, Words
from cio_desktop.operations.sign_ins import ConnectPace, SignIns
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.operations.undo import UndoStack
from cio_desktop.protocol.error_body import ErrorBody
from cio_desktop.protocol.errors import ApiConnectionError, ApiError, ApiStatusError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import (
    Account,
    AccountCounts,
    ActivityLine,
    Addresses,
    Body,
    Contact,
    EditState,
    Event,
    Folder,
    LogLevel,
    Message,
    MessageResult,
    Person,
    PlanStep,
    Source,
    SourceCounts,
    SourceRef,
    StatusEvent,
    TextSearchEvent,
    UnreadableMessage,
    Written,
)
from tests.support.fake_discovery import FakeDiscovery
from tests.support.fake_sign_in import FakeConnectTokens, FakeOAuthProviders
from tests.support.patience import PATIENCE

T = TypeVar("T")
Piece = bytes | Exception | asyncio.Event

ACCOUNT = "4c1478ab8ead000b051f0006"
LABEL = "ann::mail.example.org"
KEY = SourceKey(ACCOUNT, LABEL)
OTHER = "ben::mail.example.org"
NOW = 1_700_000_000
OPEN_STATES = ("planned", "running", "waiting", "deferred")


@dataclass
class Mail:
    """The one account's truth. Message m7 has the subject "Letter 7" and is newer than m8."""

    folders: dict[str, Folder] = field(default_factory=dict)
    messages: dict[str, Message] = field(default_factory=dict)  # newest first
    text_events: list[TextSearchEvent] = field(default_factory=list)  # of a search in texts
    text_hits: set[str] = field(default_factory=set)
    contacts: list[Contact] = field(default_factory=list)
    bodies: dict[str, list[Body]] = field(default_factory=dict)
    contents: dict[str, Sequence[Piece]] = field(default_factory=dict)  # of files, of raw messages
    there: dict[str, set[str]] = field(default_factory=dict)  # the other account's messages, and their folders
    others: list[Account] = field(default_factory=list)
    unread_apart: dict[str, int] = field(default_factory=dict)  # by folder: messages that are read in another one
    account: Account = field(default_factory=lambda: Account(ACCOUNT, sources=[Source(LABEL, email="ann@example.org")]))

    def add_folders(self, *names: str, **attributes: bool) -> None:
        for name in names:
            symbolic = {"INBOX": "\\Inbox", "Sent": "\\Sent", "Trash": "\\Trash"}.get(name)
            self.folders[name] = Folder(name, attributes=attributes, delim="/", symbolic_name=symbolic)

    def add_message(self, message_id: str, *folders: str, subject: str = "", date: int | None = None) -> Message:
        number = int("".join(filter(str.isdigit, message_id)) or 0)
        made = Message(
            message_id,
            subject=subject or f"Letter {number}",
            date=NOW - 60 * number if date is None else date,
            addresses=Addresses(from_=Person(f"p{number}@example.com", f"Person {number}")),
            folders=list(folders),
            sources=[SourceRef(LABEL)],
        )
        self.messages[message_id] = made
        ordered = sorted(self.messages.values(), key=lambda message: -message.date)
        self.messages = {message.message_id: message for message in ordered}
        return made

    def fill(self, count: int, folder: str = "INBOX") -> None:
        for number in range(count):
            self.messages[f"m{number}"] = Message(
                f"m{number}", subject=f"Letter {number}", date=NOW - 60 * number, folders=[folder]
            )

    def add_source(self, label: str = OTHER) -> SourceKey:
        """A second source with the same folders and no mail; from here on messages tell the folders of each."""
        self.account.sources.append(Source(label, email="ben@example.org"))
        for message in self.messages.values():
            message.sources = [SourceRef(LABEL, folders=list(message.folders)), SourceRef(label, folders=[])]
        return SourceKey(ACCOUNT, label)

    def add_account(self, account_id: str = "0ther", label: str = OTHER) -> SourceKey:
        """A second account; its source has folders of the same names."""
        self.others.append(Account(account_id, sources=[Source(label, email="ben@example.org")]))
        return SourceKey(account_id, label)

    def where(self, message_id: str, label: str | None = None) -> set[str]:
        return set(self.names(self.messages[message_id], label))

    def names(self, message: Message, label: str | None) -> list[str]:
        told = next((ref.folders for ref in message.sources if ref.label == label), UNSET)
        return message.folders if told is UNSET else told

    def put(self, message: Message, label: str | None, add: Sequence[str], remove: Sequence[str]) -> None:
        kept = [name for name in self.names(message, label) if name not in remove]
        kept += [name for name in add if name not in kept]
        ref = next((ref for ref in message.sources if ref.label == label and ref.folders is not UNSET), None)
        if ref is None:
            message.folders = kept
            return
        ref.folders = kept
        message.folders = list(dict.fromkeys(name for each in message.sources for name in each.folders or ()))

    def unread(self, name: str | None = None, label: str | None = None) -> int:
        return self.unread_apart.get(name or "", 0) + sum(
            message.flags is not UNSET and "\\Seen" not in message.flags
            for message in self.messages.values()
            if name is None or name in self.names(message, label)
        )

    def count(self, name: str, label: str | None = None) -> int:
        return sum(name in self.names(message, label) for message in self.messages.values())


def refused(status: int, value: str = "refused", code: str | None = None) -> ApiStatusError:
    return ApiStatusError(status, ErrorBody(value, error_code=code))


def whole(items: list[T]) -> Page[T]:
    """A list that fits into one page."""

    async def more(_limit: int, _offset: int) -> list[T]:
        return []

    return Page(items, limit=None, offset=0, ask=more)


class FakeClient:
    """`hold` stops answers to changes until `release`; `faults` raises once per entry; `requests` tells what came."""

    def __init__(self, mail: Mail) -> None:
        self.mail = mail
        self.requests: list[tuple[Any, ...]] = []
        self.named: list[tuple[str | None, str | None]] = []  # the sources each request named
        self.faults: list[ApiError] = []
        self.refuse: Callable[[str], str | None] = lambda _message_id: None  # why this message can't be changed
        self.defer = False
        self.mark = False  # no UIDPLUS: the old copy waits to be expunged
        self.batch = True
        self.tells_names = True  # what a message is called in another account
        self._transfers: dict[str, tuple[str, str, Sequence[str], Sequence[str]]] = {}
        self.lacking: set[str] = set()
        self.down = False
        self.stream = True
        self.states: dict[str, EditState] = {}
        self.activity: list[ActivityLine] | None = []  # newest first; None: a server without it
        self.unreadable: dict[str, list[UnreadableMessage]] = {}
        self._changes: dict[str, tuple[str, list[str], list[str], tuple[str | None, str | None]]] = {}
        self._gate = asyncio.Event()
        self._gate.set()
        self.lists_may_answer = asyncio.Event()
        self.lists_may_answer.set()
        self.texts_may_answer = asyncio.Event()
        self.texts_may_answer.set()
        self._news: asyncio.Queue[Event | None] = asyncio.Queue()
        self.accounts = _Accounts(self)
        self.sources = _Sources(self)
        self.folders = _Folders(self)
        self.messages = _Messages(self)
        self.contacts = _Contacts(self)
        self.files = _Files(self)
        self.message_folders = _MessageFolders(self)
        self.edits = _Edits(self)
        self.sync = _Sync(self)
        self.application = _Application(self)
        self.base_url = "http://127.0.0.1:8461"
        self.connect_tokens = FakeConnectTokens(self)
        self.oauth_providers = FakeOAuthProviders(self)
        self.discovery = FakeDiscovery()

    def hold(self) -> None:
        self._gate.clear()

    def release(self) -> None:
        self._gate.set()

    def tell(self, event: Event) -> None:
        self._news.put_nowait(event)

    def break_stream(self) -> None:
        self._news.put_nowait(None)

    async def asked(self, *what: Any) -> None:
        await asyncio.sleep(0)
        if self.down:
            raise ApiConnectionError("The service can't be reached.")
        self.requests.append(what)

    async def changing(self, *what: Any) -> None:
        await self.asked(*what)
        await self._gate.wait()
        if self.faults:
            raise self.faults.pop(0)

    def changes(self) -> list[tuple[Any, ...]]:
        return [request for request in self.requests if request[0] == "change"]

    async def close(self) -> None: ...

    async def supports(self, route: str) -> bool:
        return route not in self.lacking

    def lacks(self, route: str) -> ApiStatusError:
        self.lacking.add(route)
        return refused(404)

    async def events(self) -> AsyncGenerator[Event, None]:
        if not self.stream:
            raise self.lacks("GET /app/events")
        if self.down:
            raise ApiConnectionError("The service can't be reached.")
        yield Event("hello", instance="one")
        while (event := await self._news.get()) is not None:
            yield event
        raise ApiConnectionError("The service ended the event stream")

    def apply(
        self, message_id: str, add: Sequence[str], remove: Sequence[str], named: tuple[str | None, str | None]
    ) -> MessageResult:
        if message_id not in self.mail.messages:
            return MessageResult(message_id, False, code="api.not_found", text="No such message.")
        if (why := self.refuse(message_id)) is not None:
            return MessageResult(message_id, False, code="edit.failed", text=why)
        if self.defer:
            edit_id = f"e{len(self.states)}"
            self.states[edit_id] = EditState(edit_id, message_id, "waiting")
            self._changes[edit_id] = (message_id, list(add), list(remove), named)
            return MessageResult(message_id, False, queued=True, edit_id=edit_id)
        self.put(message_id, add, remove, named)
        if self.mark and remove:
            edit_id = f"e{len(self.states)}"
            self.states[edit_id] = EditState(edit_id, message_id, "deferred", code="edit.deferred")
            self._changes[edit_id] = (message_id, [], [], named)
            return MessageResult(message_id, True, edit_id=edit_id, deferred=list(remove))
        return MessageResult(message_id, True)

    def transfer(self, account_id: str, message_id: str, add: Sequence[str], remove: Sequence[str]) -> MessageResult:
        """Between the account and the other one, where m1 is called there-m1."""
        if (why := self.refuse(message_id)) is not None:
            return MessageResult(message_id, False, code="edit.failed", text=why)
        if self.defer:
            edit_id = f"e{len(self.states)}"
            self.states[edit_id] = EditState(edit_id, message_id, "waiting")
            self._transfers[edit_id] = (account_id, message_id, add, remove)
            return MessageResult(message_id, False, queued=True, edit_id=edit_id)
        name, before = self.arrive(account_id, message_id, add, remove)
        return MessageResult(message_id, True, dst_message_id=name, dst_was_there=before)

    def arrive(
        self, account_id: str, message_id: str, add: Sequence[str], remove: Sequence[str]
    ) -> tuple[str | None, bool]:
        """What it is called in the other account, and whether it was there before."""
        if account_id == ACCOUNT:
            there = self.mail.there.setdefault(f"there-{message_id}", set())
            before = there.issuperset(add)
            there.update(add)
            self.mail.put(self.mail.messages[message_id], None, (), remove)
            return (f"there-{message_id}" if self.tells_names else None), before
        own = message_id.removeprefix("there-")
        self.mail.there[message_id] -= set(remove)
        before = self.mail.where(own).issuperset(add)
        self.mail.put(self.mail.messages[own], None, add, ())
        return own, before

    def flag(self, message_id: str, change: dict[str, bool]) -> MessageResult:
        """As `apply`, for flags by the API's names."""
        if (why := self.refuse(message_id)) is not None:
            return MessageResult(message_id, False, code="op.refused", text=why)
        if self.defer:
            edit_id = f"e{len(self.states)}"
            self.states[edit_id] = EditState(edit_id, message_id, "waiting", act="flags")
            return MessageResult(message_id, False, queued=True, edit_id=edit_id)
        message = self.mail.messages[message_id]
        flags = {f"\\{name.capitalize()}": on for name, on in change.items()}
        kept = set() if message.flags is UNSET else set(message.flags)
        kept -= {flag for flag, on in flags.items() if not on}
        message.flags = sorted(kept | {flag for flag, on in flags.items() if on})
        return MessageResult(message_id, True)

    def put(
        self,
        message_id: str,
        add: Sequence[str],
        remove: Sequence[str],
        named: tuple[str | None, str | None] = (None, None),
    ) -> None:
        """`named`: the source, and where it adds if that is another."""
        message = self.mail.messages[message_id]
        for name in add:
            if name not in self.mail.folders:
                self.mail.add_folders(name)
        source, target = named
        if target is None:
            self.mail.put(message, source, add, remove)
        else:
            self.mail.put(message, source, (), remove)
            self.mail.put(message, target, add, ())

    def finish(self, edit_id: str, state: str = "done", *, event: bool = True) -> None:
        """Ends a deferred edit."""
        if state == "done" and edit_id in self._transfers:
            name, before = self.arrive(*self._transfers[edit_id])
            self.states[edit_id].dst_message_id, self.states[edit_id].dst_was_there = name, before
        elif state == "done":
            self.put(*self._changes[edit_id])
        self.states[edit_id].state = state
        if event:
            self.tell(Event("edit", ACCOUNT, edit=self.states[edit_id]))


class _Part:
    def __init__(self, client: FakeClient) -> None:
        self._client = client
        self._mail = client.mail


class _Accounts(_Part):
    async def list(self, **_parameters: Any) -> Page[Account]:
        await self._client.asked("accounts")
        return whole([self._mail.account, *self._mail.others])

    async def counts(self) -> builtins.list[AccountCounts]:
        if "GET /app/counts" in self._client.lacking:
            raise refused(404)
        account = self._mail.account
        made = AccountCounts(account.id, len(self._mail.messages), self._mail.unread())
        made.nb_inbox_unseen = self._mail.unread("INBOX")
        made.sources = [
            SourceCounts(each.label, self._mail.count("INBOX", each.label), self._mail.unread("INBOX", each.label))
            for each in account.sources
        ]
        return [made]

    async def create(self, email: str, **_names: str | None) -> Written:
        await self._client.changing("create account", email)
        return Written(True, id="new")

    async def update(self, account_id: str, **names: str | None) -> Written:
        await self._client.changing("update account", account_id, names)
        for name, text in names.items():
            if text is not None:
                setattr(self._mail.account, name, text.strip())
        return Written(True)

    async def delete(self, account_id: str) -> Written:
        await self._client.changing("delete account", account_id)
        return Written(True)


class _Sources(_Part):
    def _find(self, label: str) -> Source:
        found = next((source for source in self._mail.account.sources if source.label == label), None)
        if found is None:
            raise refused(404)
        return found

    async def get(self, _account_id: str, label: str) -> Source:
        await self._client.asked("source", label)
        return self._find(label)

    async def create(self, account_id: str, new: Any) -> Written:
        await self._client.changing("create source", account_id, new.email)
        self._mail.account.sources.append(Source("new", email=new.email))
        return Written(True, label="new")

    async def update(self, _account_id: str, label: str, **fields: Any) -> Written:
        await self._client.changing("update source", label, fields)
        for name in ("sync_period", "expunge_policy"):
            if fields.get(name):
                setattr(self._find(label), name, fields[name])
        return Written(True)

    async def check(self, _account_id: str, label: str) -> Written:
        await self._client.changing("check", label)
        return Written(True, status=self._find(label).status)

    async def delete(self, _account_id: str, label: str) -> Written:
        await self._client.changing("delete source", label)
        self._mail.account.sources.remove(self._find(label))
        return Written(True)

    async def history(self, _account_id: str, _label: str) -> list[StatusEvent]:
        raise refused(404)

    async def unreadable(self, _account_id: str, label: str) -> list[UnreadableMessage]:
        await self._client.asked("unreadable", label)
        return list(self._client.unreadable.get(label, []))

    async def retry_unreadable(
        self, _account_id: str, label: str, *, folder: str | None = None, uid: int | None = None
    ) -> Written:
        await self._client.changing("retry unreadable", label, folder, uid)
        return Written(True)


class _Application(_Part):
    async def set_log_level(self, level: str) -> LogLevel:
        await self._client.changing("log level", level)
        return LogLevel(level)

    async def activity(
        self, *, account: str | None = None, source: str | None = None, limit: int = 100, offset: int = 0
    ) -> Page[ActivityLine]:
        await self._client.asked("activity", source, offset)
        if self._client.activity is None:
            raise self._client.lacks("GET /app/logs/activity")
        found = [line for line in self._client.activity if source in {None, line.label}]
        return whole(found[offset : offset + limit])


class _Sync(_Part):
    async def start(self, account_id: str, label: str | None = None) -> Written:
        await self._client.changing("sync", account_id, label)
        return Written(True)


class _Folders(_Part):
    async def expunge(self, _account_id: str, label: str, name: str, *, queue: bool = False) -> Written:
        await self._client.changing("expunge", label, name, queue)
        return Written(True)

    async def list(self, _account_id: str, label: str, **_parameters: Any) -> list[Folder]:
        await self._client.asked("folders")
        return [
            replace(
                folder,
                nb_messages=self._mail.count(folder.name, label),
                nb_unseen_messages=self._mail.unread(folder.name, label),
            )
            for folder in self._mail.folders.values()
        ]

    async def get(self, account_id: str, label: str, name: str, **parameters: Any) -> Folder:
        return next(folder for folder in await self.list(account_id, label) if folder.name == name)

    async def create(self, _account_id: str, _label: str, name: str, **more: Any) -> Written:
        return await self._change("create folder", name, lambda: self._mail.add_folders(name), **more)

    async def rename(self, _account_id: str, _label: str, name: str, new_name: str, **more: Any) -> Written:
        return await self._change("rename folder", name, lambda: self._rename(name, new_name), new_name, **more)

    def _rename(self, old: str, new: str) -> None:
        def moved(name: str) -> str:
            return new + name[len(old) :] if name == old or name.startswith(old + "/") else name

        folders = self._mail.folders
        self._mail.folders = {moved(name): replace(each, name=moved(name)) for name, each in folders.items()}
        for message in self._mail.messages.values():
            message.folders = [moved(name) for name in message.folders]

    async def delete(
        self, _account_id: str, _label: str, name: str, *, delete_messages: bool = False, **more: Any
    ) -> Written:
        if self._mail.count(name) and not delete_messages:
            raise refused(400, "It holds mail", "edit.not_empty")
        return await self._change("delete folder", name, lambda: self._drop(name), delete_messages, **more)

    def _drop(self, name: str) -> None:
        self._empty(name)
        del self._mail.folders[name]

    async def empty(self, _account_id: str, _label: str, name: str, **more: Any) -> Written:
        return await self._change("empty folder", name, lambda: self._empty(name), **more)

    def _empty(self, name: str) -> None:
        for message in self._mail.messages.values():
            message.folders = [each for each in message.folders if each != name]
        self._mail.messages = {mid: each for mid, each in self._mail.messages.items() if each.folders}

    async def mark_read(self, _account_id: str, _label: str, name: str, **more: Any) -> Written:
        return await self._change("read folder", name, lambda: self._read(name), **more)

    def _read(self, name: str) -> None:
        self._mail.unread_apart.pop(name, None)
        for message in self._mail.messages.values():
            if name in message.folders:
                message.flags = ["\\Seen"]

    async def set_role(
        self, _account_id: str, _label: str, name: str, role: str | None, *, delim: str | None = None
    ) -> Written:
        def set_it() -> None:
            by = "person" if role else None
            self._mail.folders[name] = replace(self._mail.folders[name], symbolic_name=role, role=role, role_by=by)

        return await self._change("folder role", name, set_it, role)

    async def set_sync(
        self, _account_id: str, _label: str, name: str, on: bool, *, delim: str | None = None
    ) -> Written:
        def set_it() -> None:
            self._mail.folders[name] = replace(self._mail.folders[name], included_in_sync=on)

        return await self._change("folder sync", name, set_it, on)

    async def _change(
        self,
        what: str,
        name: str,
        change: Callable[[], None],
        *more: Any,
        delim: str | None = None,
        queue: bool = False,
    ) -> Written:
        await self._client.changing(what, name, *more)
        if self._client.defer:
            return Written(False, queued=True, edit_id="e0")
        change()
        return Written(True)


class _Messages(_Part):
    async def list(self, _account_id: str, **wanted: Unpack[MessageQuery]) -> list[Message]:
        folder, source, from_ = wanted.get("folder"), wanted.get("source"), wanted.get("from_")
        limit, offset = wanted.get("limit") or 25, wanted.get("offset") or 0
        await self._client.asked("messages", folder, offset)
        if folder is not None and folder not in self._mail.folders:
            raise refused(404)
        words = _words(dict(wanted))
        found = [
            message
            for message in self._mail.messages.values()
            if (folder is None or folder in self._mail.names(message, source))
            and (words.match(message) or (wanted.get("text_search") and message.message_id in self._mail.text_hits))
            and (from_ is None or (message.addresses.from_ is not None and message.addresses.from_.email == from_))
        ]
        sort = Sort(SortColumn(wanted.get("sort_by") or "date"), wanted.get("sort_order") == "asc")
        if sort.told:
            found.sort(key=cmp_to_key(lambda one, other: 1 if sort.after(one, other) else -1))
        else:
            found.sort(key=lambda message: message.sources[0].label, reverse=not sort.ascending)
        told = [_told(message) for message in found[offset : offset + limit]]
        await self._client.lists_may_answer.wait()
        return told

    async def list_all(self, **asked: Any) -> builtins.list[Message]:
        if "GET /app/messages" in self._client.lacking:
            raise refused(404)
        told = await self.list(ACCOUNT, **asked)
        for message in told:
            message.account_id = ACCOUNT
        return told

    async def search_texts(
        self, _account_id: str, label: str, search: Sequence[str], *, folder: str | None = None
    ) -> AsyncGenerator[TextSearchEvent, None]:
        await self._client.asked("search texts", label, tuple(search), folder)
        yield TextSearchEvent("begun", label)
        for event in self._mail.text_events:
            await self._client.texts_may_answer.wait()
            yield event
        yield TextSearchEvent("done", label)

    async def get(self, _account_id: str, message_id: str, *, include_body: bool | None = None) -> Message:
        await self._client.asked("read", message_id)
        await self._client.texts_may_answer.wait()
        if self._client.faults:
            raise self._client.faults.pop(0)
        if message_id not in self._mail.messages:
            raise refused(404, code="message.gone")
        told = _told(self._mail.messages[message_id])
        default = [Body("text/plain", "utf-8", f"Words of {told.subject}.", "1")]
        told.body = self._mail.bodies.get(message_id, default)
        return told

    @contextlib.asynccontextmanager
    async def source(self, _account_id: str, message_id: str) -> AsyncIterator[AsyncIterator[bytes]]:
        await self._client.asked("raw", message_id)
        yield _content(self._mail.contents.get(message_id, [b"Subject: x\r\n\r\nraw"]))

    async def set_flags(
        self, _account_id: str, message_id: str, *, queue: bool = False, **flags: bool | None
    ) -> Written:
        change = {name: on for name, on in flags.items() if on is not None}
        await self._client.changing("flags", message_id, change)
        result = self._client.flag(message_id, change)
        if result.success or result.queued:
            return Written(result.success, queued=result.queued, edit_id=result.edit_id)
        raise refused(400, result.text or "", result.code)

    async def set_flags_many(
        self, _account_id: str, message_ids: Sequence[str], *, queue: bool = False, **flags: bool | None
    ) -> builtins.list[MessageResult]:
        if not self._client.batch:
            raise self._client.lacks("POST /2.0/accounts/{account_id}/messages/flags")
        change = {name: on for name, on in flags.items() if on is not None}
        await self._client.changing("flags of many", list(message_ids), change)
        return [self._client.flag(message_id, change) for message_id in message_ids]


class _Contacts(_Part):
    async def list(self, _account_id: str, *, search: str | None = None, limit: int | None = None) -> list[Contact]:
        await self._client.asked("contacts", search)
        found = [each for each in self._mail.contacts if (search or "").lower() in f"{each.name} {each.email}".lower()]
        return found[:limit]


class _Files(_Part):
    @contextlib.asynccontextmanager
    async def content(self, _account_id: str, file_id: str) -> AsyncIterator[AsyncIterator[bytes]]:
        await self._client.asked("file", file_id)
        yield _content(self._mail.contents[file_id])


async def _content(pieces: Sequence[Piece]) -> AsyncIterator[bytes]:
    """An exception among the pieces is raised there, an event is waited for."""
    for piece in pieces:
        if isinstance(piece, Exception):
            raise piece
        if isinstance(piece, asyncio.Event):
            await piece.wait()
            continue
        await asyncio.sleep(0)
        yield piece


def _words(wanted: dict[str, Any]) -> Words:
    """What a list was asked for, as the service reads it."""
    found = []
    for name, texts in wanted.items():
        kind, _, field = name.partition("_")
        if kind in ("search", "without") and texts:
            found += [Word(text, field, kind == "without") for text in texts]
    after = wanted.get("date_after")
    return Words(
        words=tuple(found),
        since=None if after is None else after + 1,
        before=wanted.get("date_before"),
        read=wanted.get("flag_seen"),
        starred=wanted.get("flag_flagged"),
        has_file=wanted.get("has_file"),
    )


def _told(message: Message) -> Message:
    """As it is now, whatever becomes of it later."""
    told = copy.copy(message)
    told.folders = list(message.folders)
    told.flags = UNSET if message.flags is UNSET else list(message.flags)
    told.sources = [copy.copy(ref) for ref in message.sources]
    return told


class _MessageFolders(_Part):
    async def change(
        self,
        _account_id: str,
        message_id: str,
        *,
        add: Sequence[str] = (),
        remove: Sequence[str] = (),
        source: str | None = None,
        dst_source: str | None = None,
        queue: bool = False,
    ) -> Written:
        self._client.named.append((source, dst_source))
        await self._client.changing("change", [message_id], sorted(add), sorted(remove))
        result = self._client.apply(message_id, add, remove, (source, dst_source))
        if result.success or result.queued:
            return Written(
                result.success, queued=result.queued, edit_id=result.edit_id, deferred=result.deferred or None
            )
        raise refused(400, result.text or "", result.code)

    async def change_many(
        self,
        _account_id: str,
        message_ids: Sequence[str],
        *,
        add: Sequence[str] = (),
        remove: Sequence[str] = (),
        source: str | None = None,
        dst_source: str | None = None,
    ) -> list[MessageResult]:
        self._client.named.append((source, dst_source))
        if not self._client.batch:
            raise self._client.lacks("POST /2.0/accounts/{account_id}/messages/folders")
        await self._client.changing("change", list(message_ids), sorted(add), sorted(remove))
        return [self._client.apply(message_id, add, remove, (source, dst_source)) for message_id in message_ids]

    async def transfer(
        self,
        account_id: str,
        message_ids: Sequence[str],
        *,
        add: Sequence[str],
        dst_account: str,
        dst_source: str,
        remove: Sequence[str] = (),
        source: str | None = None,
    ) -> list[MessageResult]:
        if "transfers" in self._client.lacking:
            raise refused(404)
        way = ((account_id, source), (dst_account, dst_source))
        await self._client.changing("transfer", list(message_ids), sorted(add), sorted(remove), *way)
        return [self._client.transfer(account_id, message_id, add, remove) for message_id in message_ids]

    async def plan(
        self,
        _account_id: str,
        message_id: str,
        *,
        add: Sequence[str] = (),
        remove: Sequence[str] = (),
        source: str | None = None,
        dst_source: str | None = None,
        dst_account: str | None = None,
    ) -> list[PlanStep]:
        what = ("plan", message_id, sorted(add), sorted(remove))
        await self._client.asked(*what, *(() if dst_account is None else (dst_account,)))
        if self._client.faults:
            raise self._client.faults.pop(0)
        return [PlanStep("planned", [f'UID MOVE 7 "{name}"'], source or "", "Seen there.") for name in add]


class _Edits(_Part):
    async def list(
        self,
        _account_id: str,
        *,
        open: bool | None = None,
        state: str | None = None,
        limit: int = 100,
        offset: int = 0,
    ) -> Page[EditState]:
        await self._client.asked("edits", open, state, offset)
        wanted = OPEN_STATES if open else state.split(",") if state else None
        found = [each for each in self._client.states.values() if wanted is None or each.state in wanted]
        found.sort(key=lambda each: -each.created)
        return whole([replace(each, plan=[]) for each in found[offset : offset + limit]])

    async def retry(self, _account_id: str, edit_id: str) -> Written:
        await self._client.changing("retry", edit_id)
        self._client.states[edit_id].state = "running"
        return Written(True, edit_id=edit_id)

    async def get(self, _account_id: str, edit_id: str) -> EditState:
        await self._client.asked("edit", edit_id)
        return self._client.states[edit_id]

    async def cancel(self, _account_id: str, edit_id: str) -> Written:
        await self._client.asked("cancel", edit_id)
        self._client.states[edit_id].state = "cancelled"
        return Written(True)


async def reach(reached: Callable[[], object]) -> None:
    """Waits until it is so."""
    async with asyncio.timeout(PATIENCE):
        while not reached():
            await asyncio.sleep(0.001)


class Desk:
    """All of the window's state over one fake client."""

    def __init__(self, client: FakeClient, *, answer_s: float = PATIENCE, quiet_s: float = 0.0) -> None:
        self.client, self.mail = client, client.mail
        pace = Pace(first_retry=0.005, longest_retry=0.02, poll=0.02, proof=PATIENCE, answer=PATIENCE)
        self.link = ServiceLink(client, pace=pace)
        self.sources = SourceRepository(self.link)
        quick = ConnectPace(poll=0.005, cooldown=0.0, answer=PATIENCE)
        self.sign_ins = SignIns(self.link, self.sources, pace=quick)
        self.overlay = Overlay()
        self.folders = FolderRepository(self.link, self.overlay, quiet_s=quiet_s)
        self.messages = MessageRepository(self.link, self.folders, self.overlay)
        requests = FolderRequests(client, answer_s=answer_s)
        tempo = Tempo(first_retry=0.005, longest_retry=0.02, ask_deferred=0.02)
        self.queue = EditQueue(self.link, requests=requests, tempo=tempo)
        self.undo = UndoStack()
        self.membership = Membership(self.sources, self.folders, self.messages, self.queue, self.undo)
        self.bulk = BulkRuns(self.membership)
        self.marks = Marks(self.membership)
        self.reader = MessageReader(self.link)
        self.folder_care = FolderCare(self.folders, self.membership.favourites, self.undo)
        self.histories = HistoryList(self.link, pause=0.01)
        self.changes = ChangeList(self.link, self.sources, pause=0.01)
        self.unreadable = UnreadableList(self.link, self.sources, pause=0.01)

    async def open(self) -> None:
        for part in (self.sources, self.folders, self.messages, self.queue, self.membership, self.bulk, self.link):
            part.start()
        await self.until(lambda: self.sources.loaded)
        self.folders.watch(KEY)
        await self.until(lambda: self.folders.loaded(KEY))

    async def close(self) -> None:
        for watched in (self.histories, self.changes, self.unreadable):
            await watched.close()
        for part in (
            self.sign_ins,
            self.bulk,
            self.membership,
            self.queue,
            self.messages,
            self.folders,
            self.sources,
            self.link,
        ):
            await part.close()

    async def until(self, reached: Callable[[], object]) -> None:
        await reach(reached)

    async def calm(self) -> None:
        """Nothing is on its way any more."""
        await self.until(lambda: self.queue.pending == 0)
        await self.until(lambda: len(self.overlay) == 0)


@contextlib.asynccontextmanager
async def desk(
    *, messages: int = 0, folders: Sequence[str] = ("INBOX", "Bills", "Work"), **options: Any
) -> AsyncIterator[Desk]:
    """A running Desk with `messages` letters m0, m1 … in the INBOX, m0 the newest."""
    mail = Mail()
    mail.add_folders(*folders)
    mail.fill(messages)
    made = Desk(FakeClient(mail), **options)
    try:
        await made.open()
        yield made
    finally:
        made.client.release()
        await made.close()
