"""The table of known mail providers: server settings by the domain of an address. Asks no network."""

from __future__ import annotations

from functools import cache

import msgspec

from cio_desktop.ui.resource_files import read_text


class Provider(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`user`: "address" or "local". `password`: "app", "normal", or "none" (only the provider's own page works)."""

    id: str
    name: str
    domains: tuple[str, ...]
    server: str
    port: int
    ssl: bool
    user: str
    password: str
    link: str = ""
    note: str = ""
    # of use to the service's look-up alone
    help: str = ""
    oauth: str = ""
    mx: tuple[str, ...] = ()

    def user_of(self, address: str) -> str:
        return address.partition("@")[0] if self.user == "local" else address


class _Table(msgspec.Struct):
    providers: tuple[Provider, ...]


@cache
def providers() -> tuple[Provider, ...]:
    return msgspec.json.decode(read_text("providers.json"), type=_Table).providers


def provider_of(address: str) -> Provider | None:
    domain = address.strip().rpartition("@")[2].casefold()
    return next((provider for provider in providers() if domain in provider.domains), None)
