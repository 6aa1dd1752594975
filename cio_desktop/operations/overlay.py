"""What the window shows over the server's truth while changes are on their way: displayed = overlay ∘ server.

Pure. A refresh replaces only what lies below, so a row never flickers back. An item leaves when its edit failed
or was dropped, or when everything shown was read after the edit was confirmed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, field

from cio_desktop.operations.edits import Edit, NetChange, Progress
from cio_desktop.operations.message_query import Scope
from cio_desktop.operations.reason import Reason
from cio_desktop.protocol.keys import MessageKey, SourceKey

CONFIRMED_LIFE_S = 60.0


@dataclass(frozen=True, slots=True)
class Before:
    """A message before a change: the folders in each of its sources, and its flags (None: not told)."""

    places: Mapping[SourceKey, frozenset[str]]
    flags: frozenset[str] | None

    def unread_in(self, scope: Scope) -> bool:
        if self.flags is None or SEEN in self.flags:
            return False
        return any(scope.covers(*key) and any(map(scope.shows, names)) for key, names in self.places.items())


_UNKNOWN = Before({}, None)
SEEN = "\\Seen"


@dataclass(slots=True)
class Share:
    """What of one edit is equally far: not confirmed, or confirmed at the same loop time. Its counts are kept, as each
    folder asks for them."""

    edit: Edit
    confirmed: float | None = None
    ids: dict[str, None] = field(default_factory=dict)
    deltas: Counter[tuple[SourceKey, str]] = field(default_factory=Counter)  # of the counts of folders
    touched: Counter[tuple[SourceKey, str]] = field(default_factory=Counter)  # by how many messages

    def put(self, message_id: str, sign: int) -> None:
        if sign > 0:
            self.ids[message_id] = None
        else:
            self.ids.pop(message_id, None)
        for key in self.edit.keys:
            part = self.edit.part(message_id, key.label)
            for folders, by in ((part.add, 1), (part.remove, -1)):
                for folder in folders:
                    self.deltas[key, folder] += by * sign
                    self.touched[key, folder] += sign

    def under_way(self, since: float) -> bool:
        if self.confirmed is not None:
            return self.confirmed > since
        return any(self.edit.progress[message_id] is Progress.SENT for message_id in self.ids)

    def folders(self, key: SourceKey) -> list[str]:
        return [folder for (source, folder), count in self.touched.items() if source == key and count]


@dataclass(slots=True)
class Item:
    """One edit's share in one message."""

    message_id: str
    share: Share
    before: Before = _UNKNOWN

    @property
    def edit(self) -> Edit:
        return self.share.edit

    def unread_delta(self, scope: Scope) -> int:
        """By how much it changes what is unread there."""
        part = self.part(None)
        if self.before.flags is None or (SEEN in self.before.flags and not part.flags):
            return 0
        places = {key: self.part(key.label).apply(self.before.places.get(key, frozenset())) for key in self.edit.keys}
        after = Before({**self.before.places, **places}, part.apply_flags(self.before.flags))
        return after.unread_in(scope) - self.before.unread_in(scope)

    def part(self, label: str | None) -> NetChange:
        return self.share.edit.part(self.message_id, label)

    def delta(self, key: SourceKey, folder: str) -> int:
        """By how much it changes the count of a folder."""
        if key not in self.edit.keys:
            return 0
        part = self.part(key.label)
        return (folder in part.add) - (folder in part.remove)


class Overlay:
    def __init__(self) -> None:
        self._items: dict[MessageKey, list[Item]] = {}
        self._shares: dict[tuple[int, float | None], Share] = {}  # by the edit's number and when it was confirmed
        self._deltas: dict[tuple[Scope, float], int] = {}  # of what is unread, until something changes
        self._failures: dict[MessageKey, Reason] = {}
        self._marked: dict[MessageKey, set[int]] = {}  # numbers of edits whose removal waits for an expunge

    def add(self, edit: Edit, before: Callable[[str], Before] = lambda _message_id: _UNKNOWN) -> None:
        """Shows an edit at once. Its messages' old failures are forgotten. `before`: each of them as it is now."""
        self._deltas.clear()
        share = self._share(edit, None)
        for message_id in edit.changes:
            key = MessageKey(edit.account_id, message_id)
            self._failures.pop(key, None)
            self._items.setdefault(key, []).append(Item(message_id, share, before(message_id)))
            share.put(message_id, 1)

    def confirm(self, edit: Edit, message_ids: Iterable[str], now: float) -> None:
        self._deltas.clear()
        share = self._share(edit, now)
        for message_id in message_ids:
            for item in self._items.get(MessageKey(edit.account_id, message_id), []):
                if item.edit is edit:
                    self._leave(item)
                    item.share = share
                    share.put(message_id, 1)
        self._drop_empty(share)

    def _share(self, edit: Edit, confirmed: float | None) -> Share:
        return self._shares.setdefault((edit.number, confirmed), Share(edit, confirmed))

    def _leave(self, item: Item) -> None:
        item.share.put(item.message_id, -1)
        self._drop_empty(item.share)

    def _drop_empty(self, share: Share) -> None:
        if not share.ids:
            self._shares.pop((share.edit.number, share.confirmed), None)

    def note_marks(self, edit: Edit, message_ids: Iterable[str]) -> set[str]:
        """Remembers where the server still has to expunge. Answers for which messages that was known before."""
        known = set()
        for message_id in message_ids:
            key = MessageKey(edit.account_id, message_id)
            marked = self._marked.get(key, set())
            if edit.number in marked:
                known.add(message_id)
            marked = marked - {edit.number}
            if edit.progress[message_id] is Progress.MARKED:
                marked.add(edit.number)
            if marked:
                self._marked[key] = marked
            else:
                self._marked.pop(key, None)
        return known

    def withdraw(self, edit: Edit, message_ids: Iterable[str]) -> None:
        """These messages show the server's truth again; a failed one keeps its reason."""
        for message_id in message_ids:
            key = MessageKey(edit.account_id, message_id)
            self._take_out(key, edit)
            if (reason := edit.reasons.get(message_id)) is not None:
                self._failures[key] = reason

    def settle(self, read_since: float, counted_at: Callable[[SourceKey, Iterable[str]], float]) -> set[MessageKey]:
        """Drops what was confirmed before both: all lists on show were read, the folders it is about counted."""
        settled = set()
        for share in list(self._shares.values()):
            if share.confirmed is None or share.confirmed > read_since:
                continue
            if share.confirmed <= min(counted_at(key, share.folders(key)) for key in share.edit.keys):
                for message_id in list(share.ids):
                    key = MessageKey(share.edit.account_id, message_id)
                    self._take_out(key, share.edit)
                    settled.add(key)
        return settled

    def _take_out(self, key: MessageKey, edit: Edit) -> None:
        for item in (items := self._items.get(key, [])):
            if item.edit is edit:
                self._leave(item)
        self._keep(key, [item for item in items if item.edit is not edit])

    def _keep(self, key: MessageKey, items: list[Item]) -> None:
        self._deltas.clear()
        if items:
            self._items[key] = items
        else:
            self._items.pop(key, None)

    def folders(self, key: MessageKey, base: frozenset[str], label: str | None = None) -> frozenset[str]:
        """Where the message appears in a source, or in all, with everything on its way applied in order."""
        for item in self._items.get(key, ()):
            base = item.part(label).apply(base)
        return base

    def labels(self, key: MessageKey) -> list[str]:
        """The sources in which something is on its way."""
        return [source.label for item in self._items.get(key, ()) for source in item.edit.keys]

    def flags(self, key: MessageKey, base: frozenset[str]) -> frozenset[str]:
        """The message's flags with everything on its way applied in order."""
        for item in self._items.get(key, ()):
            base = item.part(None).apply_flags(base)
        return base

    def touched(self, scope: Scope) -> dict[str, str]:
        """Messages that have something over their folders, by id: the account of each."""
        return {
            message_id: account_id
            for (account_id, message_id), items in self._items.items()
            if scope.covers(account_id) and any(not item.edit.marks for item in items)
        }

    def being_unread(self, scope: Scope) -> list[MessageKey]:
        """Messages that are being marked as unread, wherever they are."""
        return [
            key
            for key, items in self._items.items()
            if scope.covers(key.account_id) and any(SEEN in item.part(None).clear_flags for item in items)
        ]

    def coming(self, scope: Scope) -> set[str]:
        """Messages that may be on their way into what it shows, by id."""
        found: set[str] = set()
        for share in self._shares.values():
            if any(
                delta > 0 and scope.covers(*key) and scope.shows(folder)
                for (key, folder), delta in share.deltas.items()
            ):
                found.update(share.ids)
        return found

    def leaving(self, scope: Scope, told: float) -> set[str]:
        """Messages on their way out of a folder that it shows, by id, which was not done at this loop time."""
        found: set[str] = set()
        for share in self._shares.values():
            if share.confirmed is not None and share.confirmed <= told:
                continue
            shown = [(k.label, name) for k, name in share.touched if scope.covers(*k) and scope.shows(name)]
            found.update(i for i in share.ids if any(name in share.edit.part(i, label).remove for label, name in shown))
        return found

    def pending(self, key: MessageKey) -> Progress | None:
        """The least advanced open state of the message's edits."""
        states = [
            item.edit.progress[key.message_id]
            for item in self._items.get(key, ())
            if item.edit.progress[key.message_id].open
        ]
        order = (Progress.QUEUED, Progress.SENT, Progress.DEFERRED)
        least = min(states, key=order.index, default=None)
        return Progress.MARKED if least is None and key in self._marked else least

    def failure(self, key: MessageKey) -> Reason | None:
        return self._failures.get(key)

    def count_delta(self, key: SourceKey, folder: str, counted_at: float) -> int:
        """By how much a folder's count, read at `counted_at`, differs from what is shown."""
        return sum(
            share.deltas[key, folder]
            for share in self._shares.values()
            if share.confirmed is None or share.confirmed > counted_at
        )

    def unread_delta(self, scope: Scope, counted_at: float) -> int:
        """By how much what is unread there, counted at `counted_at`, differs from what is shown."""
        known = self._deltas.get((scope, counted_at))
        if known is None:
            known = self._deltas[scope, counted_at] = sum(
                item.unread_delta(scope)
                for (account_id, _message_id), items in self._items.items()
                if scope.covers(account_id)
                for item in items
                if item.share.confirmed is None or item.share.confirmed > counted_at
            )
        return known

    def any_under_way(self, since: float) -> bool:
        """Whether a count asked for at `since` may have a change in part."""
        return any(share.under_way(since) for share in self._shares.values())

    def under_way(self, key: SourceKey, since: float) -> set[str]:
        """Folders whose count says nothing if it was asked for at `since`: a change may be in it in part."""
        return {
            folder
            for share in self._shares.values()
            if key in share.edit.keys
            if share.under_way(since)
            for folder in share.folders(key)
        }

    def uncounted(
        self, key: SourceKey, folder: str, counted_at: float, read_since: float, listed: Container[str]
    ) -> int:
        """By how much a folder's count differs from a list of its messages that was read at `read_since` and has
        those `listed`: what was confirmed between the two is in one of them only."""
        delta = 0
        for share in self._shares.values():
            if share.confirmed is None:
                continue
            if counted_at < share.confirmed <= read_since:
                delta += share.deltas[key, folder]
            elif read_since < share.confirmed <= counted_at and share.touched[key, folder]:
                for message_id in share.ids:
                    change = Item(message_id, share).delta(key, folder)
                    if (message_id in listed) == (change < 0):
                        delta -= change
        return delta

    def __len__(self) -> int:
        return len(self._items)
