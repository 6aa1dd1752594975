"""A source as another program or an exported file has it: how to reach it, and nothing to sign in with."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cio_desktop.protocol.enums import SyncPeriod

MOST = 500  # sources of one program: what has more was not written by a person
_HOST = re.compile(r"(?!-)[A-Za-z0-9_.\-:\[\]\u0080-\uffff]{1,253}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_LONGEST = 320


@dataclass(frozen=True, kw_only=True)
class FoundSource:
    """`program`: where it was found, in words. `account`: sources with the same one belong to one person; may be empty.
    `name`: of the person. `oauth`: it signs in at its provider's page."""

    program: str
    email: str
    server: str
    port: int
    username: str
    use_ssl: bool
    insecure: bool = False  # without any encryption
    oauth: bool = False
    name: str = ""
    account: str = ""
    period: SyncPeriod | None = None
    all_folders: bool = True
    raw_file_list: bool = False

    @property
    def same(self) -> tuple[str, str]:
        """What makes two of them one mailbox."""
        return self.server.rstrip(".").casefold(), self.username.casefold()


def is_line(text: str) -> bool:
    """Short, and without line breaks or other control characters."""
    return 0 < len(text) <= _LONGEST and not _CONTROL.search(text)


def is_sound(found: FoundSource) -> bool:
    """Whether it can be one at all: another program's file may hold anything."""
    return (
        bool(_HOST.fullmatch(found.server))
        and 1 <= found.port <= 65535
        and is_line(found.username)
        and is_line(found.email)
        and found.email.count("@") == 1
        and " " not in found.email
    )


def one_line(text: str) -> str:
    """A name to be shown and sent: of one that goes over lines, the first."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return _CONTROL.sub("", first)[:80]
