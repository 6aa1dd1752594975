"""Gmail's All Mail: without it a Gmail source can't be read. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol


class Usable(Protocol):
    """A folder as stored or as just listed."""

    @property
    def special_use(self) -> str | None: ...
    @property
    def selectable(self) -> bool: ...


def all_mail_hidden(rows: Iterable[Usable]) -> bool:
    """On Gmail: the folder that holds everything cannot be opened."""
    return not any(row.special_use == "\\All" and row.selectable for row in rows)
