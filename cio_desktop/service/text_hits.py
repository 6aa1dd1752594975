"""What searches in texts have found, by the name that a list is asked with. In memory, the last of them alone."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field

KEPT = 64  # searches
MOST = 20_000  # hits of one: more belong to no list that a person reads


@dataclass(slots=True)
class _Hits:
    account_id: str
    message_ids: set[str] = field(default_factory=set)


class TextHits:
    def __init__(self) -> None:
        self._searches: dict[str, _Hits] = {}

    def begin(self, account_id: str) -> str:
        """The name of a new search."""
        name = secrets.token_hex(8)
        self._searches[name] = _Hits(account_id)
        while len(self._searches) > KEPT:
            del self._searches[next(iter(self._searches))]
        return name

    def add(self, name: str, message_ids: Iterable[str]) -> bool:
        """False: there are too many."""
        hits = self._searches.get(name)
        if hits is None:
            return False
        hits.message_ids.update(message_ids)
        return len(hits.message_ids) <= MOST

    def count(self, name: str) -> int:
        hits = self._searches.get(name)
        return len(hits.message_ids) if hits is not None else 0

    def of(self, account_id: str | None, names: Iterable[str]) -> set[str] | None:
        """The ids of messages of the account, None: of all; of no account that is another one's. None: one of the
        searches is not known."""
        found: set[str] = set()
        for name in names:
            hits = self._searches.get(name)
            if hits is None:
                return None
            if account_id in {None, hits.account_id}:
                found |= hits.message_ids
        return found
