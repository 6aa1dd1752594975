"""What answers say of people beyond name and address."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from cio_desktop.protocol.resources import Addresses


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
