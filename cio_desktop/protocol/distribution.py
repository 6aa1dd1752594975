"""Which package of the program this is, and who brings its newer versions (resources/distribution.json).

Data that the package's build wrote. An address in it that is none counts as none at all.
"""

from __future__ import annotations

from functools import cache
from typing import Literal
from urllib.parse import urlsplit

import msgspec

from cio_desktop.protocol.resource_files import read_text

UNKNOWN = "unknown"


class Distribution(msgspec.Struct, frozen=True):
    package: str = "source"
    updated_by: Literal["system", "person"] = "person"
    version_file: str = ""  # https, a static JSON file: {"version": "1.2.0"}
    page: str = ""  # https, where a person gets it
    ask: bool = False  # until a person says otherwise

    @property
    def can_ask(self) -> bool:
        """False: it is the system's business, or nobody knows where to ask."""
        return self.updated_by == "person" and is_https(self.version_file)


@cache
def distribution() -> Distribution:
    """A file that is missing or damaged says: nothing is known, nothing is asked for."""
    try:
        return msgspec.json.decode(read_text("distribution.json"), type=Distribution)
    except (OSError, ValueError, msgspec.MsgspecError):
        return Distribution(UNKNOWN)


def is_https(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc and parts.port != 0
    except ValueError:
        return False
