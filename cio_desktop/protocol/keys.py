"""How a source and a message are named on the client's side: tuples with names, as they travel in signals and sets."""

from __future__ import annotations

from typing import NamedTuple


class SourceKey(NamedTuple):
    account_id: str
    label: str


class MessageKey(NamedTuple):
    account_id: str
    message_id: str
