"""What the operations ask of a client, and no more: `client.Client` is one, the tests' FakeClient is another."""

from __future__ import annotations

import builtins
from collections.abc import AsyncGenerator, AsyncIterable, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Protocol, Unpack

from cio_desktop.client.page import Page
from cio_desktop.client.resources.connect_tokens import NewConnectToken
from cio_desktop.client.resources.oauth_providers import NewOAuthProvider
from cio_desktop.client.resources.queries import AllMessagesQuery, MessageQuery
from cio_desktop.client.resources.sources import NewSource
from cio_desktop.protocol.resources import (
    Account,
    AccountCounts,
    ActivityLine,
    Contact,
    EditState,
    Event,
    Folder,
    LogLevel,
    Message,
    MessageResult,
    PlanStep,
    Source,
    StatusEvent,
    TextSearchEvent,
    UnreadableMessage,
    Written,
)
from cio_desktop.protocol.sign_in import (
    CheckEvent,
    ConnectToken,
    ConnectTokenWritten,
    Discovery,
    DiscoveryEvent,
    OAuthProvider,
    ProviderPreset,
    ProviderWritten,
)


class AccountCalls(Protocol):
    async def list(self, *, limit: int | None = None, offset: int | None = None) -> Page[Account]: ...
    async def create(
        self, email: str, /, *, first_name: str | None = None, last_name: str | None = None
    ) -> Written: ...
    async def update(
        self, account_id: str, /, *, first_name: str | None = None, last_name: str | None = None
    ) -> Written: ...
    async def delete(self, account_id: str, /) -> Written: ...
    async def counts(self) -> builtins.list[AccountCounts]: ...


class SourceCalls(Protocol):
    async def get(self, account_id: str, label: str, /) -> Source: ...
    async def create(self, account_id: str, new: NewSource, /) -> Written: ...
    async def update(
        self,
        account_id: str,
        label: str,
        /,
        *,
        sync_period: str | None = None,
        password: str | None = None,
        status: int | None = None,
        certificate_sha256: str | None = None,
        expunge_policy: str | None = None,
    ) -> Written: ...
    async def check(self, account_id: str, label: str, /) -> Written: ...
    async def delete(self, account_id: str, label: str, /) -> Written: ...
    async def history(self, account_id: str, label: str, /) -> list[StatusEvent]: ...
    async def unreadable(self, account_id: str, label: str, /) -> list[UnreadableMessage]: ...
    async def retry_unreadable(
        self, account_id: str, label: str, /, *, folder: str | None = None, uid: int | None = None
    ) -> Written: ...


class SyncCalls(Protocol):
    async def start(self, account_id: str, label: str | None = None, /) -> Written: ...


class ApplicationCalls(Protocol):
    async def activity(
        self,
        *,
        account: str | None = None,
        source: str | None = None,
        limit: int = ...,
        offset: int = ...,
    ) -> Page[ActivityLine]: ...
    async def set_log_level(self, level: str, /) -> LogLevel: ...


class FolderCalls(Protocol):
    async def list(
        self, account_id: str, label: str, /, *, include_extended_counts: bool = ..., no_cache: bool | None = None
    ) -> list[Folder]: ...
    async def get(
        self,
        account_id: str,
        label: str,
        name: str,
        /,
        *,
        delim: str | None = None,
        include_extended_counts: bool = ...,
    ) -> Folder: ...
    async def create(
        self, account_id: str, label: str, name: str, /, *, delim: str | None = None, queue: bool = False
    ) -> Written: ...
    async def rename(
        self, account_id: str, label: str, name: str, new_name: str, /, *, delim: str | None = None, queue: bool = False
    ) -> Written: ...
    async def delete(
        self,
        account_id: str,
        label: str,
        name: str,
        /,
        *,
        delete_messages: bool = False,
        delim: str | None = None,
        queue: bool = False,
    ) -> Written: ...
    async def empty(
        self, account_id: str, label: str, name: str, /, *, delim: str | None = None, queue: bool = False
    ) -> Written: ...
    async def mark_read(
        self, account_id: str, label: str, name: str, /, *, delim: str | None = None, queue: bool = False
    ) -> Written: ...
    async def set_role(
        self, account_id: str, label: str, name: str, role: str | None, /, *, delim: str | None = None
    ) -> Written: ...
    async def set_sync(
        self, account_id: str, label: str, name: str, on: bool, /, *, delim: str | None = None
    ) -> Written: ...
    async def expunge(self, account_id: str, label: str, name: str, /, *, queue: bool = False) -> Written: ...


class MessageCalls(Protocol):
    async def list(
        self,
        account_id: str,
        /,
        **wanted: Unpack[MessageQuery],
    ) -> builtins.list[Message]: ...
    async def list_all(self, **wanted: Unpack[AllMessagesQuery]) -> builtins.list[Message]: ...
    def search_texts(
        self, account_id: str, label: str, search: Sequence[str], /, *, folder: str | None = None
    ) -> AsyncGenerator[TextSearchEvent, None]: ...
    async def get(self, account_id: str, message_id: str, /, *, include_body: bool | None = None) -> Message: ...
    def source(self, account_id: str, message_id: str, /) -> AbstractAsyncContextManager[AsyncIterable[bytes]]: ...
    async def set_flags(
        self,
        account_id: str,
        message_id: str,
        /,
        *,
        seen: bool | None = None,
        answered: bool | None = None,
        flagged: bool | None = None,
        deleted: bool | None = None,
        draft: bool | None = None,
        queue: bool = False,
    ) -> Written: ...
    async def set_flags_many(
        self,
        account_id: str,
        message_ids: Sequence[str],
        /,
        *,
        seen: bool | None = None,
        answered: bool | None = None,
        flagged: bool | None = None,
        deleted: bool | None = None,
        draft: bool | None = None,
        queue: bool = False,
    ) -> builtins.list[MessageResult]: ...


class ContactCalls(Protocol):
    async def list(
        self, account_id: str, /, *, search: str | None = None, limit: int | None = None
    ) -> list[Contact]: ...


class FileCalls(Protocol):
    def content(self, account_id: str, file_id: str, /) -> AbstractAsyncContextManager[AsyncIterable[bytes]]: ...


class MessageFolderCalls(Protocol):
    async def change(
        self,
        account_id: str,
        message_id: str,
        /,
        *,
        add: Sequence[str] = (),
        remove: Sequence[str] = (),
        source: str | None = None,
        dst_source: str | None = None,
        queue: bool = False,
    ) -> Written: ...
    async def change_many(
        self,
        account_id: str,
        message_ids: Sequence[str],
        /,
        *,
        add: Sequence[str] = (),
        remove: Sequence[str] = (),
        source: str | None = None,
        dst_source: str | None = None,
    ) -> list[MessageResult]: ...

    async def plan(
        self,
        account_id: str,
        message_id: str,
        /,
        *,
        add: Sequence[str] = (),
        remove: Sequence[str] = (),
        source: str | None = None,
        dst_source: str | None = None,
        dst_account: str | None = None,
    ) -> list[PlanStep]: ...

    async def transfer(
        self,
        account_id: str,
        message_ids: Sequence[str],
        /,
        *,
        add: Sequence[str],
        dst_account: str,
        dst_source: str,
        remove: Sequence[str] = (),
        source: str | None = None,
    ) -> list[MessageResult]: ...


class EditCalls(Protocol):
    async def list(
        self,
        account_id: str,
        /,
        *,
        open: bool | None = None,
        state: str | None = None,
        limit: int = ...,
        offset: int = ...,
    ) -> Page[EditState]: ...
    async def retry(self, account_id: str, edit_id: str, /) -> Written: ...
    async def get(self, account_id: str, edit_id: str, /) -> EditState: ...
    async def cancel(self, account_id: str, edit_id: str, /) -> Written: ...


class ConnectTokenCalls(Protocol):
    async def create(
        self, new: NewConnectToken, account_id: str | None = None, label: str | None = None, /
    ) -> ConnectTokenWritten: ...
    async def get(self, token: str, account_id: str | None = None, label: str | None = None, /) -> ConnectToken: ...
    async def delete(self, token: str, account_id: str | None = None, label: str | None = None, /) -> None: ...
    async def paste(
        self, token: str, address: str, account_id: str | None = None, label: str | None = None, /
    ) -> ConnectToken: ...
    async def accept_other(self, token: str, /) -> ConnectToken: ...


class OAuthProviderCalls(Protocol):
    async def list(self) -> builtins.list[OAuthProvider]: ...
    async def get(self, key: str, /) -> OAuthProvider: ...
    async def create(self, new: NewOAuthProvider, /) -> ProviderWritten: ...
    async def delete(self, key: str, /) -> None: ...
    async def check(self, key: str, /) -> ProviderWritten: ...
    async def presets(self) -> builtins.list[ProviderPreset]: ...


class DiscoveryCalls(Protocol):
    async def find(self, email: str, /, *, ispdb: bool | None = None) -> Discovery: ...
    def stream(self, email: str, /, *, ispdb: bool | None = None) -> AsyncGenerator[DiscoveryEvent, None]: ...
    def check(self, new: NewSource, /) -> AsyncGenerator[CheckEvent, None]: ...


class ServiceClient(Protocol):
    """All calls raise the ApiError family of protocol.errors."""

    @property
    def base_url(self) -> str: ...
    @property
    def accounts(self) -> AccountCalls: ...
    @property
    def sources(self) -> SourceCalls: ...
    @property
    def application(self) -> ApplicationCalls: ...
    @property
    def sync(self) -> SyncCalls: ...
    @property
    def folders(self) -> FolderCalls: ...
    @property
    def messages(self) -> MessageCalls: ...
    @property
    def contacts(self) -> ContactCalls: ...
    @property
    def files(self) -> FileCalls: ...
    @property
    def message_folders(self) -> MessageFolderCalls: ...
    @property
    def edits(self) -> EditCalls: ...
    @property
    def connect_tokens(self) -> ConnectTokenCalls: ...
    @property
    def oauth_providers(self) -> OAuthProviderCalls: ...
    @property
    def discovery(self) -> DiscoveryCalls: ...

    async def supports(self, route: str) -> bool: ...
    def events(self) -> AsyncGenerator[Event, None]: ...
    async def close(self) -> None: ...
