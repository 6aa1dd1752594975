"""The program's own table of large providers (resources/providers.json): by domain, by server, by MX. No network."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal

import msgspec

from cio_desktop.language import Said
from cio_desktop.protocol.resource_files import read_text
from cio_desktop.protocol.sign_in import Documentation, Origin, PasswordKind

from .entry import ADDRESS, LOCAL_PART, Entry

ORIGIN = Origin.TABLE


class Provider(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`user`: what the server knows a person by.

    `mx`: hosts below these names take the mail of domains that are the provider's customers. `oauth`: id of the preset.
    """

    id: str
    name: str
    domains: tuple[str, ...]
    server: str
    port: int
    ssl: bool
    user: Literal["address", "local"]
    password: PasswordKind
    link: str = ""
    note: str = ""
    help: str = ""
    oauth: str = ""
    mx: tuple[str, ...] = ()

    def entry(self, *, origin: str = ORIGIN, confirm: bool = False, found_at: str = "") -> Entry:
        return Entry(
            server=self.server,
            port=self.port,
            ssl=self.ssl,
            origin=origin,
            username=LOCAL_PART if self.user == "local" else ADDRESS,
            confirm=confirm,
            found_at=found_at,
            name=self.name,
            password=self.password,
            link=self.link,
            note=self.note,
            preset=self.oauth,
            documentation=(_help(self.name, self.help),) if self.help else (),
        )


def _help(name: str, url: str) -> Documentation:
    words = Said("{provider}: mail programs", provider=name)
    return Documentation(str(words), url, words.sent())


class _Table(msgspec.Struct):
    providers: tuple[Provider, ...]


@cache
def providers() -> tuple[Provider, ...]:
    return msgspec.json.decode(read_text("providers.json"), type=_Table).providers


def provider_of(domain: str) -> Provider | None:
    """`domain` as DNS knows it. Whole domains only: what ends like one is somebody else's."""
    return _by_domain().get(domain)


def provider_of_server(host: str) -> Provider | None:
    return _by_server().get(host)


def provider_of_exchanger(host: str) -> Provider | None:
    labels = host.split(".")
    known = _by_exchanger()
    return next((known[name] for at in range(len(labels)) if (name := ".".join(labels[at:])) in known), None)


@cache
def _by_domain() -> Mapping[str, Provider]:
    return {domain: provider for provider in providers() for domain in provider.domains}


@cache
def _by_server() -> Mapping[str, Provider]:
    # the first one named for a server is its owner
    return {provider.server: provider for provider in reversed(providers())}


@cache
def _by_exchanger() -> Mapping[str, Provider]:
    return {name: provider for provider in providers() for name in provider.mx}
