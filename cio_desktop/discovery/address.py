"""A mail address and the names of hosts, as they are typed and as DNS knows them. Pure; asks nobody.

International names are mapped as UTS 46 says and shown in both forms, so that a look-alike can be told from its model.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass

import idna

from cio_desktop.language import Said
from cio_desktop.net.public_address import IpAddress, is_public
from cio_desktop.protocol.errors import CioError

_LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")
# nor what nobody sees, which comes along with what is copied from a page
_LOCAL_PART = re.compile(r"[^\s@\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]{1,128}")
# no one can register these publicly: whoever types one means a host nearby (RFC 6761, 6762, 8375)
_NEARBY = ("localhost", "local", "lan", "internal", "home.arpa")
_NO_HOST = Said("This is not the name of a host.")


class BadAddress(CioError):
    code = "discovery.address"


class BadHost(CioError):
    code = "discovery.host"


@dataclass(frozen=True, slots=True)
class MailAddress:
    """`domain` is as DNS knows it, `typed_domain` as the person wrote it. `nearby`: hosts on this network are meant."""

    local: str
    domain: str
    typed_domain: str
    literal: IpAddress | None = None
    nearby: bool = False

    @property
    def text(self) -> str:
        return f"{self.local}@{self.typed_domain}"


def parse_address(text: str) -> MailAddress:
    """Raises BadAddress."""
    local, at, domain = text.strip().rpartition("@")
    if not at or not _LOCAL_PART.fullmatch(local) or len(domain) > 255:
        raise BadAddress(Said("An e-mail address looks like name@example.org."))
    literal = literal_address(domain)
    if literal is not None:
        return MailAddress(local, str(literal), domain, literal, nearby=not is_public(literal))
    try:
        name = ascii_host(domain)
    except BadHost as error:
        raise BadAddress(Said("What follows the @ is not the name of a domain.")) from error
    # an international name in its plain form: what is typed may hold wide letters, or some that nobody sees
    shown = name if domain.isascii() else unicode_host(name) or name
    return MailAddress(local, name, shown, nearby=is_nearby(name))


def ascii_host(text: str) -> str:
    """The name of a host as DNS knows it, without a dot at its end. Raises BadHost, also for an address."""
    name = text.strip().lower()
    if not name.isascii():
        try:
            name = idna.encode(name, uts46=True, std3_rules=True).decode("ascii")
        except (idna.IDNAError, UnicodeError, IndexError) as error:
            raise BadHost(_NO_HOST) from error
    name = name.removesuffix(".")
    labels = name.split(".")
    if len(name) > 253 or not all(_LABEL.fullmatch(label) for label in labels) or labels[-1].isdigit():
        raise BadHost(_NO_HOST)
    if unicode_host(name) is None:
        raise BadHost(_NO_HOST)
    return name


def unicode_host(name: str) -> str | None:
    """The name as people read it; None where an `xn--` label stands for nothing."""
    shown = []
    for label in name.split("."):
        if not label.startswith("xn--"):
            shown.append(label)
            continue
        try:
            shown.append(idna.ulabel(label))
        except (idna.IDNAError, UnicodeError, IndexError):
            return None
    return ".".join(shown)


def both_forms(name: str) -> str:
    """`bücher.example (xn--bcher-kva.example)`; empty for a name that has only one form."""
    shown = unicode_host(name)
    return f"{shown} ({name})" if shown is not None and shown != name else ""


def literal_address(text: str) -> IpAddress | None:
    """`192.0.2.1`, `[192.0.2.1]`, `[IPv6:2001:db8::1]`."""
    inner = text.strip()
    if inner.startswith("[") and inner.endswith("]"):
        inner = inner[1:-1]
        if inner.lower().startswith("ipv6:"):
            inner = inner[5:]
    try:
        return ipaddress.ip_address(inner)
    except ValueError:
        return None


def is_nearby(name: str) -> bool:
    return "." not in name or name.endswith(tuple(f".{suffix}" for suffix in _NEARBY))


def is_within(host: str, domain: str) -> bool:
    return host == domain or host.endswith("." + domain)
