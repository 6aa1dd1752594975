"""A message and its place as the importer read them, before they are rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from cio_desktop.protocol.resources import Addresses, File

from .addresses import Participant


class NewMessage(msgspec.Struct):
    """A message as the importer read it. `email_message_id` with its angle brackets. `lists`: list_help and such.

    `id`, `ckey` and `strict` come from the engine's identity rules (store/identity.py gives further messages with the
    same `ckey` other ids); `structure` is JSON the engine alone understands.
    """

    id: str
    ckey: bytes
    date: int
    received: int = 0
    subject: str = ""
    email_message_id: str | None = None
    in_reply_to: str | None = None
    references: Sequence[str] = ()
    addresses: Addresses = msgspec.field(default_factory=Addresses)
    files: Sequence[File] = ()
    structure: str | None = None
    lists: dict[str, str] | None = None
    size: int = 0
    gm_msgid: int | None = None
    gm_thrid: int | None = None
    problem: str | None = None
    strict: int | None = None
    loose: int | None = None


class PackedMessage(msgspec.Struct, array_like=True):
    """A message as its row will be (packed.py): `id`, `strict` and `loose` may still change (identity.py), no more.

    `people`: who can be searched. `files`: id, name and size of each."""

    id: str
    ckey: bytes
    date: int
    size: int
    strict: int | None
    problem: str | None
    columns: list[Any]
    people: list[Participant]
    files: list[tuple[str, str, int]]
    loose: int | None = None


@dataclass(slots=True)
class NewMembership:
    """One fetched row. `labels`: ids of label folders (Gmail), None where there are no labels."""

    uid: int
    message: NewMessage | PackedMessage
    flags: Sequence[str] = ()
    internaldate: int | None = None
    modseq: int | None = None
    labels: Sequence[int] | None = None
    digest: bytes | None = None
    """Of the whole text, where it was read."""
    under: Callable[[str], NewMessage | PackedMessage] | None = None
    """The message under another id than its header gives."""
