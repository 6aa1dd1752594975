"""What a source says of a mailbox's server, checked. This is the only way in for data from outside."""

from __future__ import annotations

import re

import msgspec

from cio_desktop.protocol.sign_in import Documentation, PasswordKind

from .address import BadHost, MailAddress, ascii_host, is_nearby, literal_address

ADDRESS, LOCAL_PART, DOMAIN = "%EMAILADDRESS%", "%EMAILLOCALPART%", "%EMAILDOMAIN%"
TLS_PORT, CLEAR_PORT = 993, 143
# ports of other services, which a faulty entry names now and then
_FOREIGN_PORTS = frozenset({21, 22, 25, 53, 80, 110, 443, 465, 587, 995, 3389})
_PLACEHOLDER = re.compile(r"%[A-Za-z]+%")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+")


class Entry(msgspec.Struct, frozen=True):
    """One server. `ssl` False means STARTTLS: an entry without encryption does not exist.

    `username` holds placeholders, so that an entry may be kept without anybody's address.
    """

    server: str
    port: int
    ssl: bool
    origin: str
    username: str = ADDRESS
    confirm: bool = True
    found_at: str = ""
    name: str = ""
    password: PasswordKind = PasswordKind.NORMAL
    link: str = ""
    note: str = ""
    preset: str = ""
    documentation: tuple[Documentation, ...] = ()


def username_of(entry: Entry, address: MailAddress) -> str:
    return filled(entry.username, address)


def filled(template: str, address: MailAddress) -> str:
    """In one pass: an address may look like a placeholder itself."""
    values = {ADDRESS: address.text, LOCAL_PART: address.local, DOMAIN: address.typed_domain}
    return _PLACEHOLDER.sub(lambda found: values.get(found[0], found[0]), template)


def checked_server(text: str, address: MailAddress) -> str | None:
    """The host as DNS knows it; None if it is not one, or is in this network although the address is not."""
    # the part before the @ has no business in the name of a host
    text = text.strip().replace(DOMAIN, address.domain)
    if len(text) > 255 or _PLACEHOLDER.search(text):
        return None
    if literal_address(text) is not None:
        return text if address.literal is not None and text == str(address.literal) else None
    try:
        name = ascii_host(text)
    except BadHost:
        return None
    return None if is_nearby(name) and not address.nearby else name


def checked_port(text: str, *, ssl: bool) -> int | None:
    if not (text.isascii() and text.isdigit() and len(text) <= 5):
        return None
    port = int(text)
    contradicts = port == (CLEAR_PORT if ssl else TLS_PORT)
    return None if not 0 < port < 65536 or port in _FOREIGN_PORTS or contradicts else port


def checked_username(text: str) -> str:
    """A template; the whole address where the text is of no use."""
    text = text.strip()
    rest = text.replace(ADDRESS, "").replace(LOCAL_PART, "").replace(DOMAIN, "")
    if not text or len(text) > 200 or _PLACEHOLDER.search(rest) or _UNSEEN.search(text) or " " in text:
        return ADDRESS
    return text


def checked_words(text: str, most: int = 200) -> str:
    """Foreign words as one plain line."""
    return " ".join(_UNSEEN.sub(" ", text).split())[:most]
