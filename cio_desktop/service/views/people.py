"""What answers say of people beyond name and address."""

from __future__ import annotations

import hashlib


def thumbnail(email: str) -> str:
    """The address of a person's picture at Gravatar, as Context.IO gave it. Nothing is fetched from there."""
    digest = hashlib.md5(email.strip().lower().encode("utf-8", "replace"), usedforsecurity=False).hexdigest()
    return f"https://secure.gravatar.com/avatar/{digest}"
