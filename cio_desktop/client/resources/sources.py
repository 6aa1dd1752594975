"""`/accounts/{id}/sources` (API.md, Sources)."""

from __future__ import annotations

import builtins

import msgspec

from cio_desktop.client.transport import Transport, flag, pairs, path
from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.protocol.forms import Pairs
from cio_desktop.protocol.resources import Source, StatusEvent, Written

# adding a source tries its sign-in first, so the answer may take as long as a slow mail server
SIGN_IN_TIMEOUT = 120.0


class NewSource(msgspec.Struct, kw_only=True):
    """What it takes to add a source. The last three are ours.

    `insecure` allows clear text; `certificate_sha256` (hex) trusts this one certificate; `check=False` saves it anyway.
    """

    email: str
    server: str
    username: str
    password: str
    port: int = 993
    use_ssl: bool = True
    sync_period: str = SyncPeriod.default()
    raw_file_list: bool = False
    sync_all_folders: bool = False
    callback_url: str | None = None
    status_callback_url: str | None = None
    insecure: bool = False
    certificate_sha256: str | None = None
    check: bool = True

    def __repr__(self) -> str:
        return f"NewSource({self.email!r}, {self.server!r}, {self.username!r})"

    def form(self) -> Pairs:
        return pairs(
            email=self.email,
            server=self.server,
            username=self.username,
            password=self.password,
            port=self.port,
            use_ssl=flag(self.use_ssl),
            type="IMAP",
            sync_period=self.sync_period,
            raw_file_list=flag(self.raw_file_list or None),
            sync_all_folders=flag(self.sync_all_folders or None),
            callback_url=self.callback_url,
            status_callback_url=self.status_callback_url,
            insecure=flag(self.insecure or None),
            certificate_sha256=self.certificate_sha256,
            check=None if self.check else "0",
        )


class Sources:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(
        self, account_id: str, *, status: str | None = None, status_ok: bool | None = None
    ) -> builtins.list[Source]:
        query = pairs(status=status, status_ok=flag(status_ok))
        return await self._transport.call(
            builtins.list[Source], "GET", path("accounts", account_id, "sources"), query=query
        )

    async def get(self, account_id: str, label: str) -> Source:
        return await self._transport.call(Source, "GET", path("accounts", account_id, "sources", label))

    async def create(self, account_id: str, source: NewSource) -> Written:
        """Raises ApiStatusError 400 (sign-in refused) or 503 (server not reachable); then nothing was saved."""
        where = path("accounts", account_id, "sources")
        return await self._transport.call(Written, "POST", where, form=source.form(), timeout=SIGN_IN_TIMEOUT)

    async def update(
        self,
        account_id: str,
        label: str,
        *,
        sync_period: str | None = None,
        password: str | None = None,
        status: int | None = None,
    ) -> Written:
        """`status=1` starts a stopped source again."""
        form = pairs(sync_period=sync_period, password=password, status=status)
        where = path("accounts", account_id, "sources", label)
        return await self._transport.call(Written, "POST", where, form=form, timeout=SIGN_IN_TIMEOUT)

    async def check(self, account_id: str, label: str) -> Written:
        """Connects now; `status` of the answer is what was found."""
        where = path("accounts", account_id, "sources", label)
        form = pairs(force_status_check=1)
        return await self._transport.call(Written, "POST", where, form=form, timeout=SIGN_IN_TIMEOUT)

    async def delete(self, account_id: str, label: str) -> Written:
        return await self._transport.call(Written, "DELETE", path("accounts", account_id, "sources", label))

    async def history(self, account_id: str, label: str) -> builtins.list[StatusEvent]:
        """Ours: what happened to the source, newest first. Another server answers 404."""
        where = path("accounts", account_id, "sources", label, "history")
        return await self._transport.call(builtins.list[StatusEvent], "GET", where)
