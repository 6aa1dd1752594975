"""Which account a command is about, and which of its sources."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from cio_desktop.client import Client
from cio_desktop.commands.failures import ScopeUnclear
from cio_desktop.language import listed, tr
from cio_desktop.protocol.resources import Account, Source


@dataclass(frozen=True)
class Scope:
    """A command's options and whom it asks."""

    client: Client
    options: argparse.Namespace

    @property
    def timeout(self) -> float | None:
        timeout: float | None = self.options.timeout
        return timeout

    @property
    def json(self) -> bool:
        return bool(self.options.json)

    async def accounts(self) -> list[Account]:
        """All, or those that --account names. Raises ScopeUnclear where it names none."""
        wanted = getattr(self.options, "account", None)
        page = await self.client.accounts.list(limit=100, timeout=self.timeout)
        known = [account async for account in page]
        if not wanted:
            return known
        found = [each for each in known if each.id == wanted or wanted.lower() in map(str.lower, each.email_addresses)]
        if not found:
            said = tr("No account is named {name}. `cio-desktop accounts` lists those that there are.", name=wanted)
            raise ScopeUnclear(said)
        return found

    async def account(self) -> Account:
        """The one. Raises ScopeUnclear where there is another number of them."""
        found = await self.accounts()
        if len(found) == 1:
            return found[0]
        if not found:
            raise ScopeUnclear(tr("There is no account yet. Add a source in the window first."))
        ids = listed(each.id for each in found)
        raise ScopeUnclear(tr("More than one account may be meant. Name one by its id with --account: {ids}.", ids=ids))

    async def source(self, label: str) -> tuple[Account, Source]:
        """Raises ScopeUnclear where none has this label, or several accounts do."""
        found = [(each, source) for each in await self.accounts() for source in each.sources if source.label == label]
        if len(found) == 1:
            return found[0]
        if not found:
            said = tr("No source is named {label}. `cio-desktop sources` lists those that there are.", label=label)
            raise ScopeUnclear(said)
        raise ScopeUnclear(
            tr("More than one account has a source {label}. Name the account with --account.", label=label)
        )
