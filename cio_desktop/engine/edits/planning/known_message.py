"""What the local database knows of an edited message: its places, its account's folders and sources, and of another
account what it is to be put into. Read only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field, replace
from functools import cached_property

from cio_desktop.engine.change import FolderChange
from cio_desktop.engine.reading.identity import NO_KEY
from cio_desktop.engine.reading.identity import message_id as id_in
from cio_desktop.store import digests as text_digests
from cio_desktop.store import folders as folder_rows
from cio_desktop.store import gmail_labels, memberships, messages, sources
from cio_desktop.store.database import Connection
from cio_desktop.store.folders import FolderRow
from cio_desktop.store.memberships import MembershipRow
from cio_desktop.store.messages import MessageRow
from cio_desktop.store.sources import SourceRow

from .fingerprint import Fingerprint
from .folder_ref import FolderKey, FolderRef, Place
from .resolve import ALL


@dataclass(frozen=True, slots=True)
class Target:
    """A source of another account, which a change puts its message into. `message_ids`: the messages of that account
    with the same header; `places`: where that source has them."""

    source: SourceRow
    message_ids: tuple[str, ...] = ()
    places: tuple[MembershipRow, ...] = ()


@dataclass(frozen=True)
class KnownMessage:
    """One moment's view. What follows from it is asked for several times, for each of many messages: kept.
    `folders`: those of `target`, too."""

    message: MessageRow
    places: tuple[MembershipRow, ...]
    folders: tuple[FolderRef, ...]
    sources: dict[int, SourceRow]
    labels: dict[int, tuple[int, ...]]
    """Ids of label folders by source (Gmail)."""
    found_in: frozenset[FolderKey] = frozenset()
    """Folders where it was when the edit began, or where a run found it, and the index does not have it."""
    digests: dict[Place, bytes] = field(default_factory=dict)
    """Digests of the places whose text was read: where several mails look the same, each of them was."""
    target: Target | None = None

    @property
    def ids(self) -> list[str]:
        """What the message is called in the accounts that the change is about."""
        return [self.message.id, *(() if self.target is None else self.target.message_ids)]

    @property
    def target_places(self) -> tuple[MembershipRow, ...]:
        return () if self.target is None else self.target.places

    def source(self, source_id: int) -> SourceRow:
        """Of its account, or of the other one that it is put into."""
        there = self.target
        return there.source if there is not None and there.source.id == source_id else self.sources[source_id]

    def is_target(self, source_id: int) -> bool:
        return self.target is not None and self.target.source.id == source_id

    @cached_property
    def by_key(self) -> Mapping[FolderKey, FolderRef]:
        return {folder.key: folder for folder in self.folders}

    @cached_property
    def by_id(self) -> Mapping[int, FolderRef]:
        return {folder.folder_id: folder for folder in self.folders if folder.folder_id is not None}

    @cached_property
    def gmail_sources(self) -> Set[int]:
        """Sources edited by labels. One whose All Mail is hidden is edited like any other, by its visible folders."""
        shown = {folder.source_id for folder in self.folders if folder.special_use == ALL and folder.selectable}
        return {key for key in shown if self.source(key).gmail}

    @property
    def home_sources(self) -> list[int]:
        """The sources the message is in, the account's order."""
        here = {place.source_id for place in self.places} | {key.source_id for key in self.found_in}
        return [key for key in self.sources if key in here]

    @cached_property
    def present(self) -> Mapping[FolderKey, None]:
        """Where the message is, in a stable order. All Mail is no place a person put it, nor is a view."""
        found: dict[FolderKey, None] = {}
        gmail, by_id = self.gmail_sources, self.by_id
        for place in self.places:
            folder = by_id.get(place.folder_id)
            if (
                folder is not None
                and not folder.is_view
                and not (folder.source_id in gmail and folder.special_use == ALL)
            ):
                found[folder.key] = None
        found.update(dict.fromkeys(sorted(self.found_in)))
        for ids in self.labels.values():
            for folder_id in ids:
                if folder_id in by_id:
                    found[by_id[folder_id].key] = None
        return found

    def is_numbered(self, source_id: int) -> bool:
        """Whether Gmail's number of the message, which holds in one mailbox, is certain to be that of this source."""
        return source_id in self.sources and sum(row.gmail for row in self.sources.values()) == 1

    def fingerprint(self) -> Fingerprint:
        return Fingerprint(
            self.message.ckey,
            message_id=self.message.email_message_id,
            gm_msgid=self.message.gm_msgid,
            size=self.message.size,
            dates=(place.internaldate for place in self.places),
        )


def load(
    connection: Connection, account_id: str, message_id: str, change: FolderChange | None = None
) -> KnownMessage | None:
    """None when the message is not known any more. `change`: may put it into another account."""
    known = load_many(connection, account_id, [message_id], change).get(message_id)
    if known is None:
        return None
    read = text_digests.of_message(connection, message_id)
    found = {_at(place): read[place.folder_id, place.uid] for place in known.places if _key(place) in read}
    return replace(known, digests=found)


def load_many(
    connection: Connection, account_id: str, ids: Iterable[str], change: FolderChange | None = None
) -> dict[str, KnownMessage]:
    known = {row.id: row for row in sources.list_of(connection, account_id)}
    target = None
    if change is not None and change.dst_account is not None and change.dst_source is not None:
        target = sources.by_label(connection, change.dst_account, change.dst_source)
    folders = tuple(
        _folder(row, source)
        for source in (*known.values(), *(() if target is None else (target,)))
        for row in folder_rows.list_of(connection, source.id)
    )
    found = {}
    for message_id, message in messages.get_many(connection, account_id, list(ids)).items():
        labels = {
            key: tuple(gmail_labels.of_message(connection, key, message_id)) for key, row in known.items() if row.gmail
        }
        places = tuple(memberships.of_message(connection, message_id))
        there = None if target is None else _target(connection, target, message)
        found[message_id] = KnownMessage(message, places, folders, known, labels, target=there)
    return found


def _target(connection: Connection, source: SourceRow, message: MessageRow) -> Target:
    if message.ckey == NO_KEY:
        return Target(source)
    ids = messages.with_same_header(connection, source.account_id, id_in(source.account_id, message.ckey))
    found = (place for each in ids for place in memberships.of_message(connection, each))
    return Target(source, tuple(ids), tuple(place for place in found if place.source_id == source.id))


def _key(place: MembershipRow) -> tuple[int, int]:
    return place.folder_id, place.uid


def _at(place: MembershipRow) -> Place:
    return Place(place.source_id, place.raw_name, place.uidvalidity or 0, place.uid)


def _folder(row: FolderRow, source: SourceRow) -> FolderRef:
    view = row.is_view and not source.gmail
    read = row.backfill_done and row.state == "ok" and not row.missing
    return FolderRef(
        row.source_id,
        row.raw_name,
        row.path,
        row.id,
        row.special_use,
        row.selectable,
        row.uidvalidity,
        view,
        (row.uidnext if read else None) or 1,
        read or not row.included or row.server_messages == 0,
    )
