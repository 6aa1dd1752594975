"""The client side's state, put together once: what the window works on.

What the first paint shows is there from the beginning, everything else is imported and made when it is first asked for.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from .connection import ServiceLink
from .remembered import RememberedSources
from .sources import SourceRepository
from .undo import UndoStack

if TYPE_CHECKING:
    from .activity import ChangeList, HistoryList, UnreadableList
    from .bulk import BulkRuns
    from .favourites import Favourites
    from .folder_care import FolderCare
    from .folders import FolderRepository
    from .membership import Membership
    from .messages import MessageRepository
    from .overlay import Overlay
    from .queue import EditQueue
    from .reading import MessageReader
    from .service_client import ServiceClient
    from .sign_ins import SignIns
    from .unsent import Unsent


class _Part(Protocol):
    def start(self) -> None: ...


P = TypeVar("P", bound=_Part)

MANY_S = 2.0
QUIT_WAIT = 5.0  # seconds a quit waits for changes still being sent


def _begun(part: P) -> P:
    """Follows the link and the others from now on."""
    part.start()
    return part


class Workspace:
    """`start` with the loop running, `resume` once somebody hears what is told of changes, `close` before it ends.

    `unsent`: the file of changes that were not sent yet. `remembered`: that of the sources as they were last seen,
    which are shown from the beginning. `favourites`: that of the folders that are filed into."""

    def __init__(
        self,
        client: ServiceClient,
        unsent: Path | None = None,
        remembered: Path | None = None,
        favourites: Path | None = None,
    ) -> None:
        self.client = client
        self.link = ServiceLink(client)
        self.sources = SourceRepository(self.link)
        self.undo = UndoStack()
        self._unsent_file = unsent
        self._favourites_file = favourites
        self._remembered = RememberedSources(self.sources, remembered) if remembered is not None else None
        if self._remembered is not None:
            self._remembered.take()

    @cached_property
    def sign_ins(self) -> SignIns:
        from .sign_ins import SignIns

        return SignIns(self.link, self.sources)

    @cached_property
    def _overlay(self) -> Overlay:
        from .overlay import Overlay

        return Overlay()

    @cached_property
    def folders(self) -> FolderRepository:
        from .folders import FolderRepository

        return _begun(FolderRepository(self.link, self._overlay))

    @cached_property
    def messages(self) -> MessageRepository:
        from .messages import MessageRepository

        return _begun(MessageRepository(self.link, self.folders, self._overlay))

    @cached_property
    def queue(self) -> EditQueue:
        from .queue import EditQueue

        return _begun(EditQueue(self.link))

    @cached_property
    def membership(self) -> Membership:
        from .membership import Membership

        return _begun(Membership(self.sources, self.folders, self.messages, self.queue, self.undo, self.favourites))

    @cached_property
    def favourites(self) -> Favourites:
        from .favourites import Favourites

        return Favourites(self._favourites_file)

    @cached_property
    def folder_care(self) -> FolderCare:
        from .folder_care import FolderCare

        return FolderCare(self.folders, self.favourites, self.undo)

    @cached_property
    def bulk(self) -> BulkRuns:
        from .bulk import BulkRuns

        return _begun(BulkRuns(self.membership))

    @cached_property
    def reader(self) -> MessageReader:
        from .reading import MessageReader

        return MessageReader(self.link)

    @cached_property
    def histories(self) -> HistoryList:
        from .activity import HistoryList

        return HistoryList(self.link)

    @cached_property
    def changes(self) -> ChangeList:
        from .activity import ChangeList

        return ChangeList(self.link, self.sources)

    @cached_property
    def unreadable(self) -> UnreadableList:
        from .activity import UnreadableList

        return UnreadableList(self.link, self.sources)

    @cached_property
    def unsent(self) -> Unsent | None:
        from .unsent import Unsent

        return Unsent(self.queue, self._unsent_file) if self._unsent_file is not None else None

    @cached_property
    def unsent_many(self) -> Unsent | None:
        """Of the large changes what was not begun: thousands of messages, so not at each step."""
        from .unsent import Unsent

        path = self._unsent_file
        return Unsent(self.bulk, path.with_stem(f"{path.stem}-many"), follow_s=MANY_S) if path is not None else None

    def keep_unsent(self) -> bool:
        """Now; whether the disk took all of it."""
        kept = [file for file in (self.unsent, self.unsent_many) if file is not None]
        for file in kept:
            file.keep_now()
        return all(file.kept for file in kept) and not self.bulk.unread

    async def drain(self, seconds: float) -> int:
        """Waits for what is sent, at most so long, and begins nothing more. Answers how many messages were left."""
        self.bulk.stop(True)
        await self.bulk.worked_out(seconds)
        return await self.queue.drain(seconds) + self.bulk.left + self.bulk.unread

    def start(self) -> None:
        """The link and the sources, which are all that a window needs to be of use; the others begin when they are
        first asked for."""
        self.sources.start()
        if self._remembered is not None:
            self._remembered.start()
        self.link.start()

    def resume(self) -> None:
        """The changes of the last run."""
        if self.unsent is not None and self.unsent_many is not None:
            self.unsent.start()
            self.unsent_many.start()
            self.membership.resume(self.unsent.take(), unread=self.unsent.unread)
            self.bulk.resume_last(self.unsent_many.take())

    async def close(self) -> None:
        await self.sign_ins.close()
        self.bulk.stop(True)  # what is not begun is in its file
        for file in (self.unsent_many, self.unsent):
            if file is not None:
                await file.close()
        await self.bulk.close()
        await self.membership.close()
        if self._remembered is not None:
            await self._remembered.close()
        for part in (self.queue, self.messages, self.folders, self.sources, self.link):
            await part.close()
        await self.client.close()
