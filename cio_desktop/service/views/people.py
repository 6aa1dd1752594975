"""What answers say of people beyond name and address."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import Any, NamedTuple

import msgspec

from cio_desktop.protocol.resources import Addresses

_KEPT = 4096
_KEPT_LENGTH = 500  # of what is stored; more is only written by few, and would fill the memory
_encode = msgspec.json.Encoder().encode
_addresses = msgspec.json.Decoder(Addresses).decode


class People(NamedTuple):
    """Whom a message names, for an answer: what its row holds, `info` beside it, and of how many."""

    addresses: Addresses
    info: dict[str, dict[str, str]]
    number: int


def people_of(stored: str) -> People:
    """`stored`: the JSON of a message's row."""
    addresses = _addresses(stored)
    info = person_info(addresses)
    return People(addresses, info, len(info))


def written_people(stored: str) -> People:
    """The same for whoever only writes it out: it is JSON already. The same few people write again and again."""
    return _kept(stored) if len(stored) <= _KEPT_LENGTH else _written(stored)


def _written(stored: str) -> People:
    addresses, info, number = people_of(stored)
    return People(written(_encode(addresses)), written(_encode(info)), number)


_kept = lru_cache(maxsize=_KEPT)(_written)


def written(json: bytes) -> Any:
    """Stands for whatever it is the JSON of."""
    return msgspec.Raw(json)


def thumbnail(email: str) -> str:
    """The address of a person's picture at Gravatar, as Context.IO gave it. Nothing is fetched from there."""
    digest = hashlib.md5(email.strip().lower().encode("utf-8", "replace"), usedforsecurity=False).hexdigest()
    return f"https://secure.gravatar.com/avatar/{digest}"


def person_info(addresses: Addresses) -> dict[str, dict[str, str]]:
    """By address, as it is spelt there: everybody a message names."""
    people = [addresses.from_] if addresses.from_ is not None else []
    for others in (addresses.to, addresses.cc, addresses.bcc, addresses.sender, addresses.reply_to):
        people += others
    people += addresses.return_path
    return {person.email: _info(person.email) for person in people if person.email}


@lru_cache(maxsize=4096)
def _info(email: str) -> dict[str, str]:
    """One for all messages: it is only written out."""
    return {"thumbnail": thumbnail(email)}
