"""Names below which anybody can have a domain (co.uk, github.io), so that their word proves nothing. No network."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList


def base_of(host: str) -> str | None:
    """The domain this host's name was bought as; None: the name is a public suffix itself."""
    return _suffixes().privatesuffix(host)


@cache
def _suffixes() -> PublicSuffixList:
    """Made once: it takes some 30 ms."""
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()
