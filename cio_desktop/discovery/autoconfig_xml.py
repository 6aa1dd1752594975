"""Reading an autoconfig document, which anybody may have written. Knows no network.

Read as a stream with expat: a DOCTYPE ends it, so no entity is ever defined; depth and size are bounded. What it says
of OAuth endpoints is left alone: an address to sign in at comes from this program's own presets or from the person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.entities import html5
from urllib.parse import urlsplit
from xml.parsers import expat
from xml.sax.saxutils import escape

from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.sign_in import Documentation, PasswordKind

from .address import MailAddress
from .entry import Entry, checked_port, checked_server, checked_username, checked_words

SIZE_LIMIT = 256 * 1024
DEPTH_LIMIT = 20
_MOST_SERVERS = 10
_MOST_PAGES = 5
_TEXT_LIMIT = 2000
_PASSWORDS = frozenset({"password-cleartext", "plain", "password-encrypted", "secure"})
# Ways of the format that this program doesn't know.
_OTHER_WAYS = {
    "gssapi": Said("This server knows people by Kerberos (GSSAPI), which this program can't offer."),
    "ntlm": Said("This server knows people by Windows accounts (NTLM), which this program can't offer."),
    "client-ip-address": Said(
        "This server knows people by the network address they come from, which this program can't offer."
    ),
    "tls-client-cert": Said("This server knows people by a certificate of their own, which this program can't offer."),
    "http-basic": Said("This server knows people by a web page, which this program can't offer."),
    "none": Said("This server asks nobody who they are, which this program can't work with."),
}
_SOCKETS = {"ssl": True, "tls": True, "starttls": False}


class BadDocument(CioError):
    code = "discovery.document"


@dataclass(slots=True)
class _Server:
    """Raw text of one incomingServer."""

    fields: dict[str, str] = field(default_factory=dict)
    authentication: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Reader:
    path: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    length: int = 0
    name: str = ""
    server: _Server | None = None
    servers: list[_Server] = field(default_factory=list)
    page: str = ""
    pages: list[Documentation] = field(default_factory=list)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self.path.append(tag.rpartition(":")[2])  # whatever it calls its namespace
        if len(self.path) > DEPTH_LIMIT:
            raise BadDocument("The document is nested too deeply.")  # as it is: shown to nobody
        if self.path[0] != "clientConfig":
            raise BadDocument("This is no autoconfig document.")  # as it is: shown to nobody
        self.text.clear()
        self.length = 0
        match self.path[1:]:
            case ["emailProvider", "incomingServer"]:
                self.server = _Server() if attributes.get("type", "").lower() == "imap" else None
            case ["emailProvider", "documentation"]:
                self.page = attributes.get("url", "")
                self._keep_page("")

    def data(self, text: str) -> None:
        if self.length < _TEXT_LIMIT:
            self.text.append(text)
            self.length += len(text)

    def end(self, tag: str) -> None:
        text = "".join(self.text).strip()
        match self.path[1:]:
            case ["emailProvider", "displayName"]:
                self.name = self.name or checked_words(text, 100)
            case ["emailProvider", "incomingServer"] if self.server is not None:
                if len(self.servers) < _MOST_SERVERS:
                    self.servers.append(self.server)
                self.server = None
            case ["emailProvider", "incomingServer", "authentication"] if self.server is not None:
                self.server.authentication.append(text.lower())
            case ["emailProvider", "incomingServer", name] if self.server is not None:
                self.server.fields.setdefault(name, text)
            case ["emailProvider", "documentation", "descr"] if text:
                self._describe(checked_words(text))
        self.path.pop()
        self.text.clear()
        self.length = 0

    def _keep_page(self, description: str) -> None:
        if is_page(self.page) and len(self.pages) < _MOST_PAGES:
            self.pages.append(Documentation(description, self.page))

    def _describe(self, description: str) -> None:
        if self.pages and self.pages[-1].url == self.page and not self.pages[-1].description:
            self.pages[-1].description = description


def read_autoconfig(body: bytes, address: MailAddress, *, origin: str, confirm: bool, found_at: str) -> list[Entry]:
    """The usable IMAP servers in the document's order, which is its author's preference. Raises BadDocument.

    Servers that one can't sign in to from here are named where there is no other, and say so in their note.
    """
    if len(body) > SIZE_LIMIT:
        raise BadDocument("The document is too large.")  # as it is: shown to nobody
    reader = _parse(body)
    entries = []
    for server in reader.servers:
        where = _where(server, address)
        if where is None:
            continue
        host, port, ssl = where
        entries.append(
            Entry(
                server=host,
                port=port,
                ssl=ssl,
                origin=origin,
                username=checked_username(server.fields.get("username", "")),
                confirm=confirm,
                found_at=found_at,
                name=reader.name,
                password=_password(server.authentication),
                note=_note(server.authentication),
                documentation=tuple(reader.pages),
            )
        )
    return [entry for entry in entries if not entry.note] or entries


def _parse(body: bytes) -> _Reader:
    try:
        return _read(body)
    except (expat.ExpatError, LookupError, ValueError):
        # LookupError, ValueError: an encoding nobody knows
        pass
    try:
        # A faulty byte, an unescaped "&" or a word of HTML like "&eacute;", in a name mostly, is no reason to ask a
        # person for servers and ports. What can't be told becomes a mark, which no server's name may hold.
        text = _NO_CHARACTER.sub("\ufffd", body.decode("utf-8", "replace")).lstrip("\ufeff \t\r\n")
        mended = _read(_REFERENCE.sub(_known_reference, text).encode(), "utf-8")
        if mended.servers:
            return mended
    except (expat.ExpatError, LookupError, ValueError):
        pass
    raise BadDocument("The document is no well-formed XML.")  # as it is: shown to nobody


_NO_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_REFERENCE = re.compile(
    r"&(?:#(?P<decimal>\d{1,7});|#x(?P<hex>[0-9A-Fa-f]{1,6});|(?P<name>[A-Za-z][A-Za-z0-9]{0,30};))?"
)


def _known_reference(found: re.Match[str]) -> str:
    """As XML has it. No document that is read defines names of its own."""
    if (name := found["name"]) is not None:
        known = html5.get(name)
        return f"&amp;{name}" if known is None else escape(known, {'"': "&quot;", "'": "&apos;"})
    number = int(found["decimal"] or 0) or int(found["hex"] or "0", 16)
    if len(found[0]) > 1:
        legal = number in (9, 10, 13) or (32 <= number < 0x110000 and not 0xD800 <= number < 0xE000)
        return found[0] if legal and number not in (0xFFFE, 0xFFFF) else "\ufffd"
    return "&amp;"


def _read(body: bytes, encoding: str | None = None) -> _Reader:
    reader = _Reader()
    parser = expat.ParserCreate(encoding)
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.data
    parser.Parse(body, True)
    return reader


def _refuse(*_: object) -> None:
    raise BadDocument("The document declares a type of its own.")  # as it is: shown to nobody


def _where(server: _Server, address: MailAddress) -> tuple[str, int, bool] | None:
    """None if it is not encrypted or makes no sense."""
    ssl = _SOCKETS.get(server.fields.get("socketType", "").lower())
    if ssl is None:
        return None
    host = checked_server(server.fields.get("hostname", ""), address)
    port = checked_port(server.fields.get("port", ""), ssl=ssl)
    return None if host is None or port is None else (host, port, ssl)


def _password(authentication: list[str]) -> PasswordKind:
    """Only where the document names ways to sign in, and none with a password, there is none."""
    ways = set(authentication)
    known = "oauth2" in ways or bool(ways & _OTHER_WAYS.keys())
    return PasswordKind.NONE if known and not _PASSWORDS & ways else PasswordKind.NORMAL


def _note(authentication: list[str]) -> str:
    """Why nobody can sign in from here; "" where somebody can."""
    ways = set(authentication)
    others = [str(words) for way, words in _OTHER_WAYS.items() if way in ways]
    return "" if not others or "oauth2" in ways or _PASSWORDS & ways else others[0]


def is_page(url: str) -> bool:
    try:
        parts = urlsplit(url)
        good = parts.scheme == "https" and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    return good and len(url) <= 500 and "@" not in parts.netloc and url.isascii() and url.isprintable()
