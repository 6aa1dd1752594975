"""Which package of the program this is, and who brings its newer versions (resources/distribution.json).

Data that the package's build wrote. An address in it that is not valid counts as missing.
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
        """False: the package manager updates the program, or no address is known."""
        return self.updated_by == "person" and is_https(self.version_file)


@cache
def distribution() -> Distribution:
    """If the file is missing or damaged, nothing is known and nothing is asked for."""
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
