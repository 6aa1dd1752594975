"""Reading an autoconfig document, which anybody may have written. Knows no network.

Read as a stream with expat: a DOCTYPE ends it, so no entity is ever defined; depth and size are bounded. What it says
of OAuth endpoints is left alone: an address to sign in at comes from this program's own presets or from the person.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit
from xml.parsers import expat

from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.sign_in import Documentation

from .address import MailAddress
from .entry import Entry, checked_port, checked_server, checked_username, checked_words

SIZE_LIMIT = 256 * 1024
DEPTH_LIMIT = 20
_MOST_SERVERS = 10
_MOST_PAGES = 5
_TEXT_LIMIT = 2000
_PASSWORDS = frozenset({"password-cleartext", "plain", "password-encrypted", "secure"})
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
        self.path.append(tag)
        if len(self.path) > DEPTH_LIMIT:
            raise BadDocument("The document is nested too deeply.")
        if self.path[0] != "clientConfig":
            raise BadDocument("This is no autoconfig document.")
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
    """The usable IMAP servers in the document's order, which is its author's preference. Raises BadDocument."""
    if len(body) > SIZE_LIMIT:
        raise BadDocument("The document is too large.")
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
                documentation=tuple(reader.pages),
            )
        )
    return entries


def _parse(body: bytes) -> _Reader:
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.data
    try:
        parser.Parse(body, True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        # LookupError, ValueError: an encoding nobody knows
        raise BadDocument("The document is no well-formed XML.") from error
    return reader


def _refuse(*_: object) -> None:
    raise BadDocument("The document declares a type of its own.")


def _where(server: _Server, address: MailAddress) -> tuple[str, int, bool] | None:
    """None for what is not encrypted or makes no sense."""
    ssl = _SOCKETS.get(server.fields.get("socketType", "").lower())
    if ssl is None:
        return None
    host = checked_server(server.fields.get("hostname", ""), address)
    port = checked_port(server.fields.get("port", ""), ssl=ssl)
    return None if host is None or port is None else (host, port, ssl)


def _password(authentication: list[str]) -> str:
    """Only where the document names ways to sign in, and none with a password, there is none."""
    return "none" if "oauth2" in authentication and not _PASSWORDS & set(authentication) else "normal"


def is_page(url: str) -> bool:
    try:
        parts = urlsplit(url)
        good = parts.scheme == "https" and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    return good and len(url) <= 500 and "@" not in parts.netloc and url.isascii() and url.isprintable()
