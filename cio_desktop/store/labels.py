"""How a source gets its label (API.md, Choices): `LOCALPART::HOST`, `::gmail` for Gmail, `-2` on a clash.

Labels stand unencoded in the URLs of some clients, so they keep to `A-Za-z0-9._@-` and the `::`.
"""

from __future__ import annotations

import re
from collections.abc import Container

GMAIL_HOSTS = frozenset({"imap.gmail.com", "imap.googlemail.com", "gmail.com"})


def is_gmail(server: str) -> bool:
    return server.strip().rstrip(".").lower() in GMAIL_HOSTS


def make(email: str, server: str, taken: Container[str]) -> str:
    """The first free label for this address at this server."""
    name = _safe(email.partition("@")[0]) or "source"
    place = "gmail" if is_gmail(server) else _safe(server.strip().rstrip(".").lower()) or "host"
    stem = f"{name}::{place}"
    label, number = stem, 1
    while label in taken:
        number += 1
        label = f"{stem}-{number}"
    return label


def _safe(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9._-]+", "-", text).strip("-")[:100]
