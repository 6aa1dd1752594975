"""What one list is read from: pages of messages, and how many there should be."""

from __future__ import annotations

from collections.abc import Container

from cio_desktop.client.resources.queries import AllMessagesQuery
from cio_desktop.operations.connection import ServiceLink
from cio_desktop.operations.folders import FolderRepository
from cio_desktop.operations.message_query import MessageQuery, Sort
from cio_desktop.operations.overlay import Overlay
from cio_desktop.operations.unread import UnreadCounts
from cio_desktop.protocol.resources import Message


class ListReader:
    def __init__(
        self,
        link: ServiceLink,
        folders: FolderRepository,
        unread: UnreadCounts,
        overlay: Overlay,
        query: MessageQuery,
    ) -> None:
        self.query = query
        self._unread = unread
        self._link = link
        self._folders = folders
        self._overlay = overlay

    async def page(self, offset: int, limit: int) -> list[Message]:
        """Raises ApiError."""
        scope, words, calls = self.query.scope, self.query.words, self._link.client.messages
        wanted = AllMessagesQuery(
            folder=scope.folder, date_before=words.before, include_flags=True, limit=limit, offset=offset
        )
        if words.since is not None:
            wanted["date_after"] = words.since - 1
        sort = self.query.sort
        if sort != Sort():
            wanted["sort_by"], wanted["sort_order"] = sort.column.value, "asc" if sort.ascending else "desc"
        wanted.update(words.query())  # type: ignore[typeddict-item]
        if scope.account_id is None:
            messages = await calls.list_all(**wanted)
        else:
            messages = await calls.list(scope.account_id, source=scope.label, **wanted)
        self._link.proved()
        return messages

    def count(self) -> int | None:
        """The folder's count as the server told it last, where that is the length of the list."""
        if self.query.scope.merged:
            return None if self.query.words else self._unread.total(self.query.scope)
        steady = self._steady()
        return steady[0] if steady is not None else None

    def counted_at(self) -> float:
        """The loop time before which every change is in that count; 0: there is none."""
        if self.query.scope.merged:
            return self._unread.counted_at() if self.count() is not None else 0.0
        steady = self._steady()
        return steady[1] if steady is not None else 0.0

    def total(self, read_since: float, listed: Container[str]) -> int | None:
        """How many rows there should be, where the folder's count says anything about it. `read_since`: the loop time
        after which every page was asked for; `listed`: the messages on them."""
        if self.query.scope.merged:
            return self.count()  # about: the last page tells the end
        steady, scope = self._steady(), self.query.scope
        if steady is None or scope.key is None or scope.folder is None:
            return None
        # Pages may already be without what was moved away while the count still has it, and the other way round.
        count, counted_at = steady
        return max(0, count + self._overlay.uncounted(scope.key, scope.folder, counted_at, read_since, listed))

    def _steady(self) -> tuple[int, float] | None:
        scope = self.query.scope
        if scope.key is None or scope.folder is None or self.query.words:
            return None
        return self._folders.steady_count(scope.key, scope.folder)
