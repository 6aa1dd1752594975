"""Evolution's sources: one key file each (`*.source`, E_SOURCE_EXTENSION of evolution-data-server). Pure.

An account names its identity, another file, by that one's name without the end.
"""

from __future__ import annotations

from collections.abc import Mapping

from .key_file import read_sections, unescaped
from .source import MOST, FoundSource, is_sound, one_line

PROGRAM = "Evolution"
_TLS, _STARTTLS = "ssl-on-alternate-port", "starttls-on-standard-port"
_PASSWORDS = frozenset({"", "none", "plain/password", "login", "plain", "cram-md5", "digest-md5"})
_KINDS = frozenset({"imapx", "imap"})


def sources(files: Mapping[str, str]) -> list[FoundSource]:
    """`files`: the text of each by its name without `.source`."""
    read = {name: read_sections(text) for name, text in files.items()}
    found: list[FoundSource] = []
    for name in sorted(read):
        source = _source(read, read[name])
        if source is not None and is_sound(source) and source not in found:
            found.append(source)
    return found[:MOST]


def _source(
    read: Mapping[str, Mapping[str, Mapping[str, str]]], sections: Mapping[str, Mapping[str, str]]
) -> FoundSource | None:
    account = sections.get("Mail Account", {})
    if account.get("BackendName", "") not in _KINDS or sections.get("Data Source", {}).get("Enabled") == "false":
        return None
    sign_in = sections.get("Authentication", {})
    identity = read.get(account.get("IdentityUid", ""), {}).get("Mail Identity", {})
    security = sections.get("Security", {}).get("Method", "none")
    host, user = unescaped(sign_in.get("Host", "")), unescaped(sign_in.get("User", ""))
    port = sign_in.get("Port", "")
    standard = 993 if security == _TLS else 143
    return FoundSource(
        program=PROGRAM,
        email=unescaped(identity.get("Address", "")) or (user if "@" in user else f"{user}@{host}"),
        server=host,
        port=(int(port) if port.isascii() and port.isdigit() and len(port) < 10 else 0) or standard,
        username=user,
        use_ssl=security == _TLS,
        insecure=security not in (_TLS, _STARTTLS),
        oauth=sign_in.get("Method", "").lower() not in _PASSWORDS,
        name=one_line(unescaped(identity.get("Name", ""))),
    )
