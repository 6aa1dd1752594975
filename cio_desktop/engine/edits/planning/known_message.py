"""What the local database knows of an edited message: its places, its account's folders and sources. Read only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field, replace
from functools import cached_property

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


@dataclass(frozen=True)
class KnownMessage:
    """One moment's view. What follows from it is asked for several times, for each of many messages: kept."""

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
        return {key for key, row in self.sources.items() if row.gmail and key in shown}

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

    def fingerprint(self) -> Fingerprint:
        return Fingerprint(
            self.message.ckey,
            message_id=self.message.email_message_id,
            gm_msgid=self.message.gm_msgid,
            size=self.message.size,
            dates=(place.internaldate for place in self.places),
        )


def load(connection: Connection, account_id: str, message_id: str) -> KnownMessage | None:
    """None when the message is not known any more."""
    known = load_many(connection, account_id, [message_id]).get(message_id)
    if known is None:
        return None
    read = text_digests.of_message(connection, message_id)
    found = {_at(place): read[place.folder_id, place.uid] for place in known.places if _key(place) in read}
    return replace(known, digests=found)


def load_many(connection: Connection, account_id: str, ids: Iterable[str]) -> dict[str, KnownMessage]:
    known = {row.id: row for row in sources.list_of(connection, account_id)}
    folders = tuple(
        _folder(row, source) for key, source in known.items() for row in folder_rows.list_of(connection, key)
    )
    found = {}
    for message_id, message in messages.get_many(connection, account_id, list(ids)).items():
        labels = {
            key: tuple(gmail_labels.of_message(connection, key, message_id)) for key, row in known.items() if row.gmail
        }
        places = tuple(memberships.of_message(connection, message_id))
        found[message_id] = KnownMessage(message, places, folders, known, labels)
    return found


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
