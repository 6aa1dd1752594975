"""The demo: a mail server inside, a temporary profile, a vault in memory. Nothing leaves this computer or is kept."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from cio_desktop.app.child import Child
from cio_desktop.app.demo_mail import DemoAccount, DemoSource, demo_accounts
from cio_desktop.app.profile import Profile
from cio_desktop.client import NewSource
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.protocol.keys import SourceKey

WRONG_PASSWORD = "no longer valid"  # as it is: a password


class Demo:
    """Its mail server starts with the constructor; `close_now` removes everything."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="cio-desktop-demo-"))
        self.profile = Profile(self._folder / "profile")
        self._server = Child("demo's mail server", ["demo-mail"])  # as it is: of threads and in logs
        self.accounts = demo_accounts()
        self.port = 0

    async def wait_ready(self) -> None:
        """Raises ChildFailed."""
        self.port = urlsplit(f"//{await self._server.wait_ready()}").port or 0

    async def add_sources(
        self, repository: SourceRepository, *, leave_out: DemoSource | None = None
    ) -> list[SourceKey]:
        """The demo's sources, as a person would add them; the one with the wrong password is saved anyway."""
        added: list[SourceKey] = []
        for account in self.accounts:
            account_id: str | None = None
            for source in account.sources:
                if source is leave_out:
                    continue
                key = await repository.add_source(
                    self.settings_of(source), account_id=account_id, **_names(account, account_id)
                )
                account_id = key.account_id
                added.append(key)
        return added

    def settings_of(self, source: DemoSource) -> NewSource:
        return NewSource(
            email=source.email,
            server="127.0.0.1",
            port=self.port,
            username=source.email,
            password=WRONG_PASSWORD if source.wrong_password else source.password,
            use_ssl=False,
            sync_period=source.period,
            check=not source.wrong_password,
        )

    async def close(self) -> None:
        await asyncio.to_thread(self.close_now)

    def close_now(self) -> None:
        self._server.stop_now()
        shutil.rmtree(self._folder, ignore_errors=True)


def _names(account: DemoAccount, account_id: str | None) -> dict[str, str]:
    return {} if account_id else {"first_name": account.first_name, "last_name": account.last_name}
