"""Settings that were exported, read again, and what other programs have: which sources are new, are here, differ.

Nothing is changed here. A file is taken whole or not at all (settings_export.py has the format).
"""

from __future__ import annotations

import asyncio
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from cio_desktop.language import tr
from cio_desktop.operations.found.source import FoundSource, is_sound, one_line
from cio_desktop.operations.settings_export import FORMAT, VERSION
from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account
from cio_desktop.protocol.sign_in import OAuthProvider

LARGEST = 5_000_000  # bytes
MOST = 2000  # sources
PROGRAM = "the file"  # as it is: tells apart where a source was found


class _Source(msgspec.Struct):
    server: str
    port: int
    username: str
    email: str | None = None
    use_ssl: bool = True
    insecure: bool | None = None
    authentication_type: str | None = None
    sync_period: str | None = None
    sync_all_folders: bool | None = None
    raw_file_list: bool | None = None


class _Account(msgspec.Struct):
    sources: list[_Source] = []
    first_name: str | None = None
    last_name: str | None = None


class _Provider(msgspec.Struct):
    provider_consumer_key: str
    name: str | None = None


class _File(msgspec.Struct):
    format: str
    version: int
    accounts: list[_Account] = []
    providers: list[_Provider] = []
    window: dict[str, Any] = {}


@dataclass(frozen=True)
class Exported:
    """`providers`: client ids and their names. `window`: its settings, as they stand in the file."""

    sources: list[FoundSource]
    providers: dict[str, str]
    window: dict[str, Any]


@dataclass(frozen=True)
class Offer:
    """`there`: this mailbox is a source already; `period`: which it would have from now on, where that differs."""

    found: FoundSource
    there: SourceKey | None = None
    period: SyncPeriod | None = None


async def read_file(path: Path) -> Exported:
    """Raises CioError, with words, for what is no such file."""
    return exported_in(await asyncio.to_thread(_read, path))


def _read(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would have nobody at its other end
            raise CioError(tr("{file} is no file.", file=path.name), code="file.unreadable")
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or tr("there is no such file")
        text = tr("{file} can't be read: {reason}.", file=path.name, reason=reason)
        raise CioError(text, code="file.unreadable") from error
    if len(raw) > LARGEST:
        text = tr("{file} is larger than any exported settings are.", file=path.name)
        raise CioError(text, code="file.foreign")
    return raw


def exported_in(raw: bytes) -> Exported:
    try:
        file = msgspec.json.decode(raw, type=_File)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise CioError(tr("This file holds no exported settings, or is damaged."), code="file.foreign") from error
    if file.format != FORMAT:
        raise CioError(tr("This file holds no exported settings of CIO Desktop."), code="file.foreign")
    if file.version > VERSION:
        raise CioError(tr("A newer version of CIO Desktop has exported this file."), code="file.newer")
    sources = [
        _found(source, account, place) for place, account in enumerate(file.accounts) for source in account.sources
    ]
    unsound = next((place for place, source in enumerate(sources, 1) if not is_sound(source)), None)
    if unsound is not None:
        text = tr("This file is damaged: source {place} of it can't be one.", place=unsound)
        raise CioError(text, code="file.foreign")
    if len(sources) > MOST:
        text = tr("This file is damaged: more than {most} sources are in it.", most=MOST)
        raise CioError(text, code="file.foreign")
    named = {each.provider_consumer_key: one_line(each.name or "") for each in file.providers}
    return Exported(sources, named, file.window)


def _found(source: _Source, account: _Account, place: int) -> FoundSource:
    try:
        period = SyncPeriod.parse(source.sync_period) if source.sync_period else None
    except ValueError:
        period = None
    return FoundSource(
        program=PROGRAM,
        email=source.email or (source.username if "@" in source.username else f"{source.username}@{source.server}"),
        server=source.server,
        port=source.port,
        username=source.username,
        use_ssl=source.use_ssl,
        insecure=bool(source.insecure),
        oauth=(source.authentication_type or "").startswith("oauth"),
        name=one_line(" ".join(filter(None, (account.first_name, account.last_name)))),
        account=str(place),
        period=period,
        all_folders=source.sync_all_folders is not False,
        raw_file_list=bool(source.raw_file_list),
    )


def offers(found: Sequence[FoundSource], accounts: Sequence[Account]) -> list[Offer]:
    """In the order found."""
    there: dict[tuple[str, str], tuple[SourceKey, str]] = {}
    for account in accounts:
        for source in account.sources:
            key = (source.server.rstrip(".").casefold(), source.username.casefold())
            there[key] = (SourceKey(account.id, source.label), source.sync_period)
    return [_offer(each, there.get(each.same)) for each in found]


def _offer(found: FoundSource, there: tuple[SourceKey, str] | None) -> Offer:
    if there is None:
        return Offer(found)
    key, now = there
    return Offer(found, key, found.period if found.period is not None and found.period.value != now else None)


def lacking(exported: Exported, providers: Sequence[OAuthProvider]) -> list[str]:
    """What the providers of the file are called that are not set up here."""
    here = {each.provider_consumer_key for each in providers}
    return [name or key for key, name in exported.providers.items() if key not in here]
