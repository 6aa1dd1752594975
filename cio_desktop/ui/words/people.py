"""Who a message is from, in words. A name is what the sender chose: one that reads as an address never stands alone."""

from __future__ import annotations

import unicodedata

from cio_desktop.language import Text, tr
from cio_desktop.protocol.resources import Person

from .plain import plain_line

UNKNOWN_SENDER = Text("(unknown sender)")


def short_name(person: Person | None) -> str:
    """The name, else the address. A name that reads as another address follows the true one: a narrow place cuts the
    end, and an address that is not the sender's must not be all that is left."""
    name, address = _parts(person)
    if name and _reads_as_address(name) and _same(name) != _same(address):
        return tr("{address} “{name}”", address=address or tr("(no address)"), name=name)
    return name or address or str(UNKNOWN_SENDER)


def full_name(person: Person | None) -> str:
    """The name and the address behind it."""
    name, address = _parts(person)
    short = short_name(person)
    return f"{name} <{address}>" if name and address and short == name and _same(name) != _same(address) else short


def _parts(person: Person | None) -> tuple[str, str]:
    return (plain_line(person.name or "", 200), plain_line(person.email or "", 320)) if person else ("", "")


def _same(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _reads_as_address(name: str) -> bool:
    """Also with signs that look like an @."""
    before, at, after = _same(name).partition("@")
    return bool(at and before.strip() and after.strip())
