"""`/accounts/{id}/sources` (API.md, Sources): the mailboxes of an account."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, TypedDict, Unpack

import msgspec

from cio_desktop.client.parameters import asked, pairs
from cio_desktop.client.routes import SOURCE, SOURCES, UNREADABLE
from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.protocol.forms import Pairs
from cio_desktop.protocol.resources import Source, StatusEvent, UnreadableMessage, Written

if TYPE_CHECKING:
    from cio_desktop.client.transport import Transport

# adding a source tries its sign-in first, so the answer may take as long as a slow mail server
SIGN_IN_SILENCE = 120.0  # seconds


class NewSource(msgspec.Struct, kw_only=True):
    """What it takes to add a source. It signs in with the password, or with a grant at an OAuth provider.

    `provider_consumer_key`: of a provider that is configured there; `provider_refresh_token` its grant, or the pair
    `provider_token` and `provider_token_secret` of 2012. `sync_all_folders`: False leaves out Drafts, Spam and
    Trash. `sync_folders`: only these, with commas between them.
    `callback_url`: called once, when everything was read for the first time; `status_callback_url`: at each change of
    the status. `origin_ip`, `service_level`, `sync_flags`: stored and returned.

    The last three are ours. `insecure` allows clear text; `certificate_sha256` (hex) trusts this one certificate;
    `check=False` saves it anyway.
    """

    email: str
    server: str
    username: str
    password: str | None = None
    port: int = 993
    use_ssl: bool = True
    provider_consumer_key: str | None = None
    provider_refresh_token: str | None = None
    provider_token: str | None = None
    provider_token_secret: str | None = None
    sync_period: str = SyncPeriod.default()
    raw_file_list: bool = False
    sync_all_folders: bool | None = None
    sync_folders: str | None = None
    sync_flags: bool = False
    expunge_on_deleted_flag: bool = False
    callback_url: str | None = None
    status_callback_url: str | None = None
    origin_ip: str | None = None
    service_level: str | None = None
    insecure: bool = False
    certificate_sha256: str | None = None
    check: bool = True

    @property
    def silence(self) -> float:
        """Seconds that the answer to its creation may take."""
        return SIGN_IN_SILENCE

    def __repr__(self) -> str:
        return f"NewSource({self.email!r}, {self.server!r}, {self.username!r})"

    def form(self) -> Pairs:
        given = msgspec.structs.asdict(self) | {"type": "IMAP"}
        # off is how they are unless told
        given |= {name: given[name] or None for name in _OFF}
        given["check"] = None if self.check else False
        return pairs(**given)


_OFF = ("raw_file_list", "sync_flags", "expunge_on_deleted_flag", "insecure")


class SourceChange(TypedDict, total=False):
    """What of a source can be changed; what is not given stays. `status=1`: a stopped one is tried now.

    With a new password or grant it signs in before the answer. `certificate_sha256` and `expunge_policy`
    (`ExpungePolicy`) are ours.
    """

    sync_period: str | None
    password: str | None
    status: int | None
    status_callback_url: str | None
    sync_all_folders: bool | None
    expunge_on_deleted_flag: bool | None
    sync_flags: bool | None
    service_level: str | None
    provider_consumer_key: str | None
    provider_refresh_token: str | None
    provider_token: str | None
    provider_token_secret: str | None
    certificate_sha256: str | None
    expunge_policy: str | None
    timeout: float | None


class Sources:
    """`label`: as answers have it; `0` is the account's first."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(
        self,
        account_id: str,
        *,
        status: str | None = None,
        status_ok: bool | None = None,
        timeout: float | None = None,
    ) -> builtins.list[Source]:
        """All, or those of a status (`SourceStatus`), or those that work, or don't."""
        query = pairs(status=status, status_ok=status_ok)
        kind = builtins.list[Source]
        return await self._transport.call(kind, "GET", SOURCES, account_id, query=query, timeout=timeout)

    async def get(self, account_id: str, label: str, *, timeout: float | None = None) -> Source:
        return await self._transport.call(Source, "GET", SOURCE, account_id, label, timeout=timeout)

    async def create(self, account_id: str, source: NewSource, *, timeout: float | None = None) -> Written:
        """`label` of the answer is the new source's. It signs in first.

        Raises ApiStatusError 400 (sign-in refused) or 503 (server not reachable); then nothing was saved.
        """
        return await self._transport.call(
            Written, "POST", SOURCES, account_id, form=source.form(), timeout=timeout, silence=source.silence
        )

    async def update(self, account_id: str, label: str, **change: Unpack[SourceChange]) -> Written:
        """Raises ApiStatusError 400 naming the parameter; 400 or 503 of a sign-in that failed with what is new."""
        return await self._post(account_id, label, asked(change), change.get("timeout"))

    async def check(self, account_id: str, label: str, *, timeout: float | None = None) -> Written:
        """Connects now; `status` of the answer is what was found, `success` whether that is OK."""
        return await self._post(account_id, label, pairs(force_status_check=1), timeout)

    async def delete(self, account_id: str, label: str, *, timeout: float | None = None) -> Written:
        """The mail stays on its server."""
        return await self._transport.call(Written, "DELETE", SOURCE, account_id, label, timeout=timeout)

    async def history(
        self, account_id: str, label: str, *, limit: int | None = None, timeout: float | None = None
    ) -> builtins.list[StatusEvent]:
        """Ours: what happened to the source, newest first; 100 unless told, 500 at most. Another server answers 404."""
        kind, pattern, query = builtins.list[StatusEvent], SOURCE + "/history", pairs(limit=limit)
        return await self._transport.call(kind, "GET", pattern, account_id, label, query=query, timeout=timeout)

    async def unreadable(
        self, account_id: str, label: str, *, timeout: float | None = None
    ) -> builtins.list[UnreadableMessage]:
        """Ours: messages that the mail server does not give out, or only in part. Another server answers 404."""
        kind = builtins.list[UnreadableMessage]
        return await self._transport.call(kind, "GET", UNREADABLE, account_id, label, timeout=timeout)

    async def retry_unreadable(
        self,
        account_id: str,
        label: str,
        *,
        folder: str | None = None,
        uid: int | None = None,
        timeout: float | None = None,
    ) -> Written:
        """Ours: asks for them again now: all, those of a folder, or one."""
        form = pairs(folder=folder, uid=uid)
        return await self._transport.call(Written, "POST", UNREADABLE, account_id, label, form=form, timeout=timeout)

    async def _post(self, account_id: str, label: str, form: Pairs, timeout: float | None) -> Written:
        return await self._transport.call(
            Written, "POST", SOURCE, account_id, label, form=form, timeout=timeout, silence=SIGN_IN_SILENCE
        )
