"""An engine without mail servers, for tests of the service: what it asks (`EngineCalls`) over the real store.

Membership changes are carried out in the store at once. What a mail server would do wrong is told beforehand:
`unreachable`, `good_password`, `good_tokens`, `providers`, `outcome`, `raw_error`.
"""

from __future__ import annotations

import asyncio
import dataclasses
import sqlite3
from collections.abc import AsyncGenerator, Sequence
from typing import Any

from cio_desktop.engine.change import EditOutcome, EditRefused, FolderChange, FolderName, FolderResult, SourceAct
from cio_desktop.engine.events import EventBus
from cio_desktop.engine.reading.structure import Part
from cio_desktop.engine.sign_in.credential import Credential, Password, auth_type_of, credential_of
from cio_desktop.engine.sign_in.new_source import NewAccount, NewSource, SourceRefused
from cio_desktop.engine.sync.part_content import PartContent
from cio_desktop.engine.sync.text_search import FolderHits
from cio_desktop.engine.webhooks.deliveries import MessageWords
from cio_desktop.imap.errors import AuthFailed, ConnectFailed, MailError, TokenRefused
from cio_desktop.imap.types import ListedFolder
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.resources import Progress
from cio_desktop.protocol.sign_in import CheckStep, Step, StepState
from cio_desktop.protocol.symbolic import to_special_use
from cio_desktop.store import accounts, folders, membership_changes, memberships, sources
from cio_desktop.store.database import Database
from cio_desktop.store.folders import FolderRow
from cio_desktop.store.sources import SourceRow
from tests.support import folder_rows
from tests.support.store_world import put_place


class FakeCheck:
    """The sign-in alone."""

    def __init__(self, refusal: SourceRefused | None) -> None:
        self.success = refusal is None
        self.connection_log = "" if refusal is None else refusal.log
        last = CheckStep(Step.SIGN_IN, StepState.OK)
        if refusal is not None:
            last = CheckStep(Step.SIGN_IN, StepState.FAILED, refusal.message, refusal.code)
        self._steps = iter((CheckStep(Step.SIGN_IN, StepState.RUNNING), last))

    def __aiter__(self) -> FakeCheck:
        return self

    async def __anext__(self) -> CheckStep:
        for step in self._steps:
            return step
        raise StopAsyncIteration

    async def aclose(self) -> None:
        self._steps = iter(())


class FakeEngine:
    def __init__(self, db: Database) -> None:
        self._db = db
        self.events = EventBus()
        self.calls: list[tuple[Any, ...]] = []
        self.good_password = "right"
        self.good_tokens: list[Credential] = []
        self.providers: dict[str, str] = {}
        """key -> name"""
        self.unreachable = {"down.example.com"}
        self.outcome: EditOutcome | None = None
        self.hits: list[FolderHits] = []
        self.raw: dict[str, bytes] = {}
        self.raw_error: MailError | None = None
        self.error_after: int | None = None
        self.parts: dict[str, tuple[str, bytes]] = {}
        """section -> its encoding, and its bytes in it"""
        self.piece = 1 << 20
        self.reads: list[int] = []
        self.check_result = SourceStatus.OK
        self.running: dict[int, Progress] = {}
        self.cancellable: set[str] = set()
        self.hang = False

    def start_webhooks(self, words: MessageWords) -> None:
        self.calls.append(("start_webhooks", words))

    def webhooks_changed(self) -> None:
        self.calls.append(("webhooks_changed",))

    async def add_source(
        self, account: str | NewAccount, new: NewSource, credential: Credential | str, *, check: bool = True
    ) -> SourceRow:
        given = credential_of(credential)
        self.calls.append(("add_source", new, given.text if isinstance(given, Password) else given, check))
        refusal = self._refusal(new, given)
        if refusal is not None and check:
            raise refusal
        key = None if isinstance(given, Password) else given.provider_key
        settings = dataclasses.asdict(new) | {"auth_type": auth_type_of(given), "provider_consumer_key": key}
        if isinstance(account, NewAccount):
            names: dict[str, Any] = {"first_name": account.first_name, "last_name": account.last_name}
            account = (await self._db.write(accounts.create, account.email, **names)).id
        row = await self._db.write(sources.create, account, **settings)
        if refusal is not None:
            await self._db.write(
                sources.set_status, row.id, refusal.status, code=refusal.code, text=refusal.error.server_text
            )
        return row

    def _refusal(self, new: NewSource, credential: Credential | None) -> SourceRefused | None:
        if new.server in self.unreachable:
            error: MailError = ConnectFailed("The server refused the connection.", code="net.refused")
            return SourceRefused(SourceStatus.CONNECTION_IMPOSSIBLE, error, "connecting ...")
        if credential not in (Password(self.good_password), *self.good_tokens):
            error = AuthFailed("The server refused the password.", server_text="[AUTHENTICATIONFAILED] wrong")
            return SourceRefused(SourceStatus.INVALID_CREDENTIALS, error, "a1 LOGIN ***\na1 NO wrong")
        return None

    async def update_source(self, source_id: int, **values: Any) -> None:
        given = {name: value for name, value in values.items() if value not in (None, False)}
        self.calls.append(("update_source", source_id, given))
        stored = {name: value for name, value in values.items() if value is not None}
        for name in ("reset", "password", "credential"):
            stored.pop(name, None)
        credential = values.get("credential")
        if credential is not None and not isinstance(credential, Password):
            if credential not in self.good_tokens:
                error = TokenRefused("The mail server refuses the provider's token.")
                raise SourceRefused(SourceStatus.INVALID_CREDENTIALS, error, "a1 NO")
            stored |= {"auth_type": auth_type_of(credential), "provider_consumer_key": credential.provider_key}
        if stored:
            await self._db.write(sources.set_fields, source_id, **stored)
        if values.get("reset"):
            await self._db.write(sources.set_status, source_id, SourceStatus.OK)

    async def knows_provider(self, key: str) -> bool:
        return key in self.providers

    def provider_name(self, key: str | None) -> str | None:
        return None if key is None else self.providers.get(key)

    def check_settings(self, new: NewSource, credential: Credential | None) -> FakeCheck:
        return FakeCheck(self._refusal(new, credential))

    async def force_check(self, source_id: int) -> SourceStatus:
        self.calls.append(("force_check", source_id))
        await self._db.write(sources.set_status, source_id, self.check_result)
        return self.check_result

    async def remove_source(self, source_id: int) -> None:
        self.calls.append(("remove_source", source_id))
        await self._db.write(sources.delete, source_id)

    async def remove_account(self, account_id: str) -> None:
        self.calls.append(("remove_account", account_id))
        await self._db.write(accounts.delete, account_id)

    def watch(self, account_id: str, source: str | None, folder: str) -> None:
        self.calls.append(("watch", account_id, source, folder))

    async def look_into(self, folder: FolderRow) -> None:
        self.calls.append(("look_into", folder.path))
        if self.raw_error is not None:
            raise self.raw_error

    async def sync_now(self, source_id: int) -> list[str]:
        if self.hang:
            await asyncio.Event().wait()
        self.calls.append(("sync_now", source_id))
        return [row.path for row in await self._db.read(folders.list_of, source_id)]

    async def refresh_folders(self, source_id: int) -> None:
        self.calls.append(("refresh_folders", source_id))

    def progress(self, source_id: int) -> Progress | None:
        return self.running.get(source_id)

    def live(self, source_id: int) -> bool:
        return False

    def syncs(self, source_id: int) -> int:
        return 0

    def local_trouble(self, source_id: int) -> None:
        return None

    def syncing(self, source_id: int) -> bool:
        return source_id in self.running

    async def message_part(self, message_id: str, section: str) -> PartContent:
        """Of `parts`, as they are encoded; `raw_error` is raised, or while it is read after `error_after` bytes."""
        if self.raw_error is not None and self.error_after is None:
            raise self.raw_error
        encoding, text = self.parts[section]

        async def read(at: int, ask: int) -> bytes:
            self.reads.append(at)
            if self.raw_error is not None and at >= (self.error_after or 0):
                raise self.raw_error
            await asyncio.sleep(0)
            return text[at : at + min(ask, self.piece)]

        return PartContent(Part(encoding, len(text)), read)

    async def raw_message(self, account_id: str, message_id: str) -> bytes:
        if self.raw_error is not None:
            raise self.raw_error
        return self.raw[message_id]

    async def message_source(self, message_id: str) -> PartContent:
        raw = await self.raw_message("", message_id)

        async def read(at: int, ask: int) -> bytes:
            return raw[at : at + ask]

        return PartContent(Part("binary", len(raw)), read)

    async def message_texts(self, message_id: str, wanted: str | None) -> None:
        """As a server that does not tell the parts."""

    async def message_header(self, account_id: str, message_id: str) -> bytes:
        return (await self.raw_message(account_id, message_id)).partition(b"\r\n\r\n")[0]

    async def raw_messages(self, account_id: str, message_ids: Sequence[str], take: Any) -> None:
        for message_id in message_ids:
            await take(message_id, await self.raw_message(account_id, message_id))

    async def search_texts(
        self, source_id: int, words: Sequence[str], folder: str | None = None
    ) -> AsyncGenerator[FolderHits, None]:
        self.calls.append(("search_texts", tuple(words), folder))
        for hits in self.hits:
            yield hits

    async def live_flags(self, message_id: str) -> list[str]:
        found = await self._db.read(memberships.flags_of_messages, [message_id])
        return found[message_id]

    async def edit_folders(self, account_id: str, message_id: str, change: FolderChange, *, queue: bool) -> EditOutcome:
        self.calls.append(("edit_folders", message_id, change, queue))
        if self.outcome is not None:
            return self.outcome
        await self._db.write(_carry_out, account_id, message_id, change)
        return EditOutcome("done", "e1")

    async def edit_many(
        self, account_id: str, message_ids: Sequence[str], change: FolderChange, *, queue: bool
    ) -> Sequence[EditOutcome]:
        outcomes = []
        for message_id in message_ids:
            try:
                outcomes.append(await self.edit_folders(account_id, message_id, change, queue=queue))
            except EditRefused as error:
                outcomes.append(EditOutcome("failed", "e1", error.code, error.message))
        return outcomes

    async def carry_out(
        self, account_id: str, act: SourceAct, *, message: bytes | None = None, queue: bool = False
    ) -> EditOutcome:
        """Folders are made and deleted in the store at once; the rest is only noted."""
        self.calls.append(("carry_out", act, message, queue))
        if self.outcome is not None:
            return self.outcome
        before = await self._db.read(folders.list_of, act.source_id)
        if act.kind == "create" and any(row.path == act.path for row in before):
            return EditOutcome("done", "e1", results=(FolderResult(act.path, "kept"),))
        if act.kind == "create":
            listed = ListedFolder(act.folder, act.path, "/", frozenset())
            await self._db.write(folders.upsert_listing, act.source_id, [listed])
        if act.kind == "drop":
            await self._db.write(folders.delete, [row.id for row in before if row.path == act.path])
        if act.kind == "rename":
            assert act.new_folder is not None
            assert act.new_path is not None
            moved = next(row for row in before if row.path == act.path)
            await self._db.write(folders.rename, moved.id, raw=act.new_folder, path=act.new_path)
        return EditOutcome("done", "e1", results=(FolderResult(act.path, "done"),))

    async def set_folder_role(self, folder: FolderRow, use: str | None) -> None:
        self.calls.append(("set_folder_role", folder.path, use))
        await self._db.write(folders.choose_use, folder.source_id, folder.id, use)

    async def set_folder_sync(self, folder: FolderRow, on: bool) -> None:
        self.calls.append(("set_folder_sync", folder.path, on))
        await self._db.write(folders.set_sync, folder.id, chosen_sync=int(on))

    async def cancel_edit(self, edit_id: str) -> bool:
        self.calls.append(("cancel_edit", edit_id))
        return edit_id in self.cancellable

    async def retry_edit(self, edit_id: str) -> bool:
        self.calls.append(("retry_edit", edit_id))
        return edit_id in self.cancellable


def _carry_out(connection: sqlite3.Connection, account_id: str, message_id: str, change: FolderChange) -> None:
    source = sources.list_of(connection, account_id)[0]
    places = memberships.of_message(connection, message_id)
    if change.delete:
        for place in places:
            membership_changes.mark_gone(connection, place.folder_id, [place.uid])
        return
    for place in places:
        flags = (set(place.flags) | set(change.set_flags)) - set(change.clear_flags)
        if not change.add and flags != set(place.flags):
            put_place(connection, place.folder_id, place.uid, message_id, flags=sorted(flags))
    if not (change.add or change.remove or change.exact):
        return
    have = {place.folder_id: place for place in places}
    wanted = (_folder(connection, source, name, create=True) for name in change.add)
    add = {folder_id for folder_id in wanted if folder_id is not None}
    if change.exact:
        remove = set(have) - add
    else:
        found = (_folder(connection, source, name, create=False) for name in change.remove)
        remove = {folder_id for folder_id in found if folder_id is not None}
    if not (set(have) | add) - remove:
        raise EditRefused("A message must stay in at least one folder.", code="edit.last_folder")
    for folder_id in add - set(have):
        put_place(connection, folder_id, 1000 + len(places), message_id)
    for folder_id in remove & set(have):
        membership_changes.mark_gone(connection, folder_id, [have[folder_id].uid])


def _folder(connection: sqlite3.Connection, source: SourceRow, name: FolderName, *, create: bool) -> int | None:
    row: FolderRow | None
    if name.symbolic is not None:
        row = folder_rows.by_use(connection, source.id, to_special_use(name.symbolic) or "")
        if row is None and create:
            raise EditRefused(f"No folder is {name.symbolic} here.", code="edit.no_folder")
    else:
        path = name.name or ""
        row = folder_rows.by_path(connection, source.id, path)
        if row is None and create:
            folders.upsert_listing(connection, source.id, [ListedFolder(path.encode(), path, "/", frozenset())])
            row = folder_rows.by_path(connection, source.id, path)
    return None if row is None else row.id
