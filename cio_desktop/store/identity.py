"""Which stored message a fetched row is, where more than one could be meant (engine/README.md, Identity).

Copies with one Message-ID, Date, From and Subject (`ckey`) in two sources are one message. Within a source all header
fields and the size (`strict`) have to agree, within one folder the whole text (`digest`), too. Nothing is joined by a
key that was not read for both, and nothing is guessed: what only its text can tell is answered as undecided.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from . import digests
from .fetched import NewMembership, NewMessage, PackedMessage
from .keys import id_key
from .messages import numbers_of
from .rows import chunks, marks, scalar

# How sure it is that a row is a message, the surest last.
NOT, NEUTRAL, ELSEWHERE, GONE, IN_SOURCE, OWN, SAME_TEXT = range(7)


@dataclass(slots=True)
class Assigned:
    """`digests`: UIDs of the folder whose texts decide about the `undecided` ones. `refreshed`: messages to show as the
    row has them, as the copy they were read from is gone. `doubtful`: folder id and UID of places elsewhere that a text
    read here may show to be another message than was thought."""

    undecided: frozenset[int] = frozenset()
    digests: frozenset[int] = frozenset()
    refreshed: list[tuple[int, NewMessage | PackedMessage]] = field(default_factory=list)
    doubtful: frozenset[tuple[int, int]] = frozenset()
    all_new: bool = False
    """No row is a message that is stored, or twice in the batch."""


@dataclass(slots=True)
class _Place:
    folder_id: int
    source_id: int
    uid: int
    strict: int | None
    digest: bytes | None
    gone: bool


@dataclass(slots=True)
class _Known:
    """`number`: None for a message of this batch."""

    number: int | None
    id: str
    ckey: bytes
    size: int
    strict: int | None
    loose: int | None
    places: list[_Place] = field(default_factory=list)


def assign(
    connection: sqlite3.Connection,
    folder_id: int,
    batch: Sequence[NewMembership],
    before: Mapping[int, int],
    *,
    settle: bool = False,
) -> Assigned:
    """Gives each row's message the id it has, or a new one. `before`: message numbers of places stored, by UID."""
    counts = Counter(row.message.id for row in batch)
    numbers = {number for number, _ in numbers_of(connection, counts).values()}
    families = _further(connection, counts)
    if not numbers and not families and not before and len(counts) == len(batch):
        return Assigned(all_new=True)
    known = _load(connection, numbers | {n for found in families.values() for n in found} | set(before.values()))
    by_id = {each.id: each for each in known.values()}
    groups: dict[str, list[_Known]] = {}
    for key in counts:
        first = [by_id[key]] if key in by_id else []
        groups[key] = first + [known[n] for n in families.get(id_key(key), ()) if n in known]
    source_id = int(scalar(connection, "SELECT source_id FROM folder WHERE id = ?", (folder_id,)))
    work = _Work(folder_id, source_id, settle, groups, set(by_id), {row.uid for row in batch})
    for row in batch:
        own = known.get(before[row.uid]) if row.uid in before else None
        work.take(row, own)
    return Assigned(frozenset(work.undecided), frozenset(work.digests), work.refreshed, frozenset(work.doubtful))


@dataclass(slots=True)
class _Work:
    folder_id: int
    source_id: int
    settle: bool
    groups: dict[str, list[_Known]]
    used: set[str]
    pending: set[int]
    """UIDs of the batch that were not judged yet."""
    undecided: set[int] = field(default_factory=set)
    digests: set[int] = field(default_factory=set)
    refreshed: list[tuple[int, NewMessage | PackedMessage]] = field(default_factory=list)
    doubtful: set[tuple[int, int]] = field(default_factory=set)

    def take(self, row: NewMembership, own: _Known | None) -> None:
        self.pending.discard(row.uid)
        group = self.groups[row.message.id]
        candidates = group if own is None or own in group else [own, *group]
        lacking: set[int] = set()
        found = [(self._judge(row, each, own, lacking), each) for each in candidates]
        best = max((rank for rank, _ in found), default=NOT)
        if (
            own is not None
            and row.digest is None
            and any(self._alike(row, each) for each in candidates if each is not own)
        ):
            lacking.add(row.uid)
        if best < SAME_TEXT and lacking and not self.settle:
            self.undecided.add(row.uid)
            self.digests |= lacking
            return
        tops = [
            each for rank, each in found if rank == best or (best == SAME_TEXT and self._holds(row, each, own, rank))
        ]
        chosen: _Known | None = tops[0] if best > NOT else None
        if len(tops) > 1 and row.message.strict is not None:
            if best in {GONE, IN_SOURCE} and row.digest is None and not self.settle:
                self.undecided.add(row.uid)
                self.digests.add(row.uid)
                return
            if best == NEUTRAL:
                chosen = None  # any of several mails with this header: a guess would hide one
        self._put(row, chosen, group)
        if row.digest is not None:
            self._doubt(row, chosen, candidates)
        if best == SAME_TEXT:
            self._join(row, tops)

    def _alike(self, row: NewMembership, each: _Known) -> list[_Place]:
        """Other places in this source that only their text could tell from the row."""
        strict = row.message.strict
        return [place for place in self._others(row, each) if strict is not None and place.strict == strict]

    def _doubt(self, row: NewMembership, chosen: _Known | None, candidates: list[_Known]) -> None:
        """Where messages of a source look the same, their texts tell in all its folders: what was joined by its look
        is read again."""
        alike = {id(each): places for each in candidates if (places := self._alike(row, each))}
        if alike.keys() - {id(chosen)}:
            self.doubtful.update(
                (place.folder_id, place.uid)
                for places in alike.values()
                for place in places
                if place.digest is None and place.folder_id != self.folder_id
            )

    def _holds(self, row: NewMembership, each: _Known, own: _Known | None, rank: int) -> bool:
        """Whether it is what stood here before, and nowhere else in this source: it has the row's text, too."""
        return each is own and rank > NOT and not self._others(row, each)

    def _join(self, row: NewMembership, tops: list[_Known]) -> None:
        """Messages of a source that turn out to be the same text become the first of them, place by place."""
        self.doubtful.update(
            (place.folder_id, place.uid)
            for each in tops[1:]
            for place in self._others(row, each)
            if place.digest == row.digest
        )

    def _others(self, row: NewMembership, each: _Known) -> list[_Place]:
        """A message's other places in this source."""
        return [
            place
            for place in each.places
            if place.source_id == self.source_id
            and not place.gone
            and (place.folder_id, place.uid) != (self.folder_id, row.uid)
        ]

    def _put(self, row: NewMembership, chosen: _Known | None, group: list[_Known]) -> None:
        message = row.message
        place = _Place(self.folder_id, self.source_id, row.uid, message.strict, row.digest, False)
        if chosen is None:
            key = self._free_id(row)
            if key != message.id:
                loose = id_key(message.id)
                row.message = message = row.under(key) if row.under is not None else message
                message.id, message.loose = key, loose
            self.used.add(key)
            group.append(_Known(None, key, message.ckey, message.size, message.strict, message.loose, [place]))
            return
        message = row.message
        if message.id != chosen.id:
            row.message = message = row.under(chosen.id) if row.under is not None else message
            message.id, message.loose = chosen.id, chosen.loose
        chosen.places = [each for each in chosen.places if (each.folder_id, each.uid) != (self.folder_id, row.uid)]
        chosen.places.append(place)
        if chosen.number is not None and _shows_no_copy(chosen, message):
            chosen.ckey, chosen.strict, chosen.size = message.ckey, message.strict, message.size
            self.refreshed.append((chosen.number, message))

    def _judge(self, row: NewMembership, each: _Known, own: _Known | None, lacking: set[int]) -> int:
        """How sure it is; `lacking` takes the UIDs whose digests would tell."""
        message, strict, digest = row.message, row.message.strict, row.digest
        if not message.ckey or not each.ckey:
            return OWN if each is own or each.id == message.id else NOT
        if each.ckey != message.ckey:
            return NOT
        rank = OWN if each is own else NEUTRAL
        usual = self._usual(row, each, own)
        unclear: set[int] = set()
        gone: list[int] = []
        live = False
        for place in each.places:
            if (place.folder_id, place.uid) == (self.folder_id, row.uid):
                continue
            later = each is own and place.folder_id == self.folder_id and place.uid in self.pending
            if later and (_differ(strict, place.strict) or _differ(digest, place.digest)):
                continue  # the other one is judged after this row, which stays: an id goes on with one of the two
            if place.gone:
                if place.source_id == self.source_id and place.strict is not None:
                    gone.append(place.strict)
            elif place.source_id != self.source_id:
                if strict is not None and place.strict == strict:
                    rank = max(rank, ELSEWHERE)
            elif digest is not None and place.digest is not None:
                if place.digest != usual:
                    continue  # it is another message, whose place is to be read again
                if digest != place.digest:
                    return NOT
                rank, live = SAME_TEXT, True
            elif strict is None:
                live = True
            elif place.strict is None and place.folder_id != self.folder_id:
                # Stored before these keys were: the size is all there is to compare.
                if each.size and message.size and each.size != message.size:
                    return NOT
                live = True
            elif place.strict is not None and place.strict != strict:
                return NOT
            elif place.folder_id == self.folder_id:
                unclear |= {uid for uid, known in ((row.uid, digest), (place.uid, place.digest)) if known is None}
                live = True
            else:
                rank, live = max(rank, IN_SOURCE), True
        if rank == SAME_TEXT:
            return rank
        if unclear:
            lacking |= unclear
            return NOT
        if not live and each is not own and gone and strict is not None:
            return max(rank, GONE) if strict in gone else NOT
        return rank

    def _usual(self, row: NewMembership, each: _Known, own: _Known | None) -> bytes | None:
        """The bytes that are this message's in this source, where it was found to hold several."""
        known = {
            (place.folder_id, place.uid): place.digest
            for place in each.places
            if place.source_id == self.source_id and not place.gone and place.digest is not None
        }
        if row.digest is not None and each is own:
            known[self.folder_id, row.uid] = row.digest
        return digests.usual(known) if known else None

    def _free_id(self, row: NewMembership) -> str:
        """The id the header gives, else one over more and more of what tells the message from the others."""
        message = row.message
        parts: list[bytes] = []
        more = (b"%d" % (message.strict or 0), row.digest or b"", b"%d:%d" % (self.folder_id, row.uid), b"+")
        key = message.id
        while key in self.used:
            parts.append(more[min(len(parts), len(more) - 1)])
            key = hashlib.blake2b(b":".join([message.id.encode(), *parts]), digest_size=12).hexdigest()
        return key


def _differ(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other


def _shows_no_copy(known: _Known, message: NewMessage | PackedMessage) -> bool:
    """Whether the row speaks of none of the copies that are there, while the new one is one."""
    if not message.ckey:
        return False
    live = [place for place in known.places if not place.gone]
    if known.strict is None:
        return len(live) == 1 and message.strict is not None
    return known.strict not in {place.strict for place in live}


def _further(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[int, list[int]]:
    """Numbers of further messages with the headers of these, by the key of the first one's id."""
    found: dict[int, list[int]] = {}
    if scalar(connection, "SELECT 1 FROM message WHERE loose IS NOT NULL LIMIT 1") is None:
        return found
    for batch in chunks(map(id_key, ids)):
        for number, loose in connection.execute(
            f"SELECT n, loose FROM message WHERE loose IN ({marks(batch)}) ORDER BY n", batch
        ):
            found.setdefault(loose, []).append(number)
    return found


def _load(connection: sqlite3.Connection, numbers: Collection[int]) -> dict[int, _Known]:
    known: dict[int, _Known] = {}
    for batch in chunks(numbers):
        for row in connection.execute(
            f"SELECT n, id, ckey, size, strict, loose FROM message WHERE n IN ({marks(batch)})", batch
        ):
            known[row[0]] = _Known(*row)
        for number, *place in connection.execute(
            "SELECT p.message, p.folder_id, f.source_id, p.uid, p.strict, d.digest, p.gone_at IS NOT NULL"
            f" FROM membership p JOIN folder f ON f.id = p.folder_id {digests.JOIN}"
            f" WHERE p.message IN ({marks(batch)})",
            batch,
        ):
            known[number].places.append(_Place(*place))
    return known


def strict_in_source(connection: sqlite3.Connection, numbers: Iterable[int], folder_id: int) -> dict[int, int]:
    """By message the strict key that all its places in a folder's source have, for one more place an edit has made
    there."""
    found: dict[int, int] = {}
    for batch in chunks(numbers):
        rows = connection.execute(
            "SELECT p.message, min(p.strict) FROM membership p JOIN folder f ON f.id = p.folder_id"
            f" WHERE p.message IN ({marks(batch)}) AND p.strict IS NOT NULL"
            " AND f.source_id = (SELECT source_id FROM folder WHERE id = ?)"
            " GROUP BY p.message HAVING min(p.strict) = max(p.strict)",
            [*batch, folder_id],
        )
        found.update(rows.fetchall())
    return found


def strict_at(connection: sqlite3.Connection, folder_id: int, uid: int) -> int | None:
    """Of a place, also of one that has gone."""
    found = connection.execute(
        "SELECT strict FROM membership WHERE folder_id = ? AND uid = ?", (folder_id, uid)
    ).fetchone()
    return None if found is None else found[0]
