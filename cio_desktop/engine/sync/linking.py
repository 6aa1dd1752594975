"""Which messages of a folder stand at its new UIDs, after the old ones became void. Pure.

By the strict key, else by the loose one where that means one message only and the strict one no other; several with one
key are told apart by their texts. What can't be read is linked where its place between others proves what it is. What
is not linked is read as new mail is, which knows more. A changed copy of what lies elsewhere as it was is in doubt, and
read again (`reread.add_unlike`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cio_desktop.engine.reading.identity import NO_KEY
from cio_desktop.store.renumbering import KnownPlace


@dataclass(frozen=True, slots=True)
class Seen:
    """A message at its new UID."""

    uid: int
    ckey: bytes
    strict: int | None
    digest: bytes | None
    internaldate: int | None

    @property
    def rest(self) -> tuple[int | None, int | None, bytes | None]:
        """As a place is stored."""
        return self.internaldate, self.strict, self.digest


def ambiguous(known: Iterable[KnownPlace], seen: Iterable[Seen]) -> list[Seen]:
    """Those whose texts are worth reading: several messages were known with their strict key."""
    ids = defaultdict(set)
    for place in known:
        ids[place.strict].add(place.message_id)
    digested = {place.strict for place in known if place.digest is not None}
    return [row for row in seen if row.strict is not None and (len(ids[row.strict]) > 1 or row.strict in digested)]


def link(known: Sequence[KnownPlace], seen: Sequence[Seen]) -> dict[int, str]:
    """{new UID: message id}. A message with several places is linked at one; the others are compared with that."""
    links: dict[int, str] = {}
    by_digest = _grouped(known, lambda place: place.digest)
    for row in seen:
        ids = {place.message_id for place in by_digest.get(row.digest, ()) if place.strict in {None, row.strict}}
        if row.digest is not None and len(ids) == 1:
            links[row.uid] = ids.pop()
    _link(known, seen, links, lambda each: each.strict)
    strict = {place.strict for place in known} - {None}
    _link(known, [row for row in seen if row.strict not in strict], links, lambda each: each.ckey)
    return links


def link_by_place(
    known: Sequence[KnownPlace], links: Mapping[int, str], uids: Iterable[int], unread: Collection[int]
) -> dict[int, KnownPlace]:
    """{new UID: its old place} of messages that can't be read: of one that stands between the same two neighbours as
    one that was not found again, and neither has another beside it. Mail arrives at the end of a folder: there it is
    the same only where that could not be read either."""
    old = {place.message_id: at for at, place in enumerate(known)}
    if len(old) < len(known):
        return {}  # several places of one message name no neighbour
    now = sorted(uids)
    linked = set(links.values())
    found = {}
    for at, uid in enumerate(now):
        before = links.get(now[at - 1]) if at else None
        after = links.get(now[at + 1]) if at + 1 < len(now) else None
        last = at + 1 == len(now)
        if uid not in unread or (at and before is None) or (after is None and not last):
            continue
        low = -1 if before is None else old[before]
        high = len(known) if after is None else old[after]
        place = known[low + 1] if high == low + 2 else None
        if place is not None and place.message_id not in linked and (not last or place.ckey == NO_KEY):
            found[uid] = place
    return found


def _link(
    known: Sequence[KnownPlace], seen: Sequence[Seen], links: dict[int, str], key: Callable[[Any], Hashable]
) -> None:
    linked = set(links.values())
    free = _grouped((place for place in known if place.message_id not in linked), key)
    rows = _grouped((row for row in seen if row.uid not in links), key)
    for value, places in free.items():
        found = rows.get(value)
        if value is None or value == b"" or not found or len({place.message_id for place in places}) > 1:
            continue
        dates = {place.internaldate for place in places}
        best = min(found, key=lambda row: (row.internaldate not in dates, row.uid))
        links[best.uid] = places[0].message_id


def _grouped(each: Iterable[Any], key: Callable[[Any], Hashable]) -> dict[Hashable, list[Any]]:
    groups: dict[Hashable, list[Any]] = defaultdict(list)
    for one in each:
        groups[key(one)].append(one)
    return dict(groups)
