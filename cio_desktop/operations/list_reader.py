"""What one list is read from: the messages of a folder, or of a whole source, whose subject holds a text."""

from __future__ import annotations

from collections.abc import Container

from cio_desktop.operations.connection import ServiceLink
from cio_desktop.operations.folders import FolderRepository
from cio_desktop.operations.overlay import Overlay
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Message


class ListReader:
    """`folder` None: of the whole source."""

    def __init__(
        self,
        link: ServiceLink,
        folders: FolderRepository,
        overlay: Overlay,
        key: SourceKey,
        folder: str | None,
        text: str,
    ) -> None:
        self.key, self.folder, self.text = key, folder, text
        self._link = link
        self._folders = folders
        self._overlay = overlay

    async def page(self, offset: int, limit: int) -> list[Message]:
        """Raises ApiError."""
        messages = await self._link.client.messages.list(
            self.key.account_id,
            source=self.key.label,
            folder=self.folder,
            subject=self.text or None,
            include_flags=True,
            limit=limit,
            offset=offset,
        )
        self._link.proved()
        return messages

    def count(self) -> int | None:
        """The folder's count as the server told it last, where that is the length of the list."""
        steady = self._steady()
        return steady[0] if steady is not None else None

    def total(self, read_since: float, listed: Container[str]) -> int | None:
        """How many rows there should be, where the folder's count says anything about it. `read_since`: the loop time
        after which every page was asked for; `listed`: the messages on them."""
        steady = self._steady()
        if steady is None or self.folder is None:
            return None
        # Pages may already be without what was moved away while the count still has it, and the other way round.
        count, counted_at = steady
        return max(0, count + self._overlay.uncounted(self.key, self.folder, counted_at, read_since, listed))

    def _steady(self) -> tuple[int, float] | None:
        return None if self.folder is None or self.text else self._folders.steady_count(self.key, self.folder)
