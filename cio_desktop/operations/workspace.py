"""The client side's state, put together once: what the window works on."""

from __future__ import annotations

from pathlib import Path

from .connection import ServiceLink
from .folders import FolderRepository
from .membership import Membership
from .messages import MessageRepository
from .overlay import Overlay
from .queue import EditQueue
from .remembered import RememberedSources
from .service_client import ServiceClient
from .sign_ins import SignIns
from .sources import SourceRepository
from .undo import UndoStack
from .unsent import Unsent

QUIT_WAIT = 5.0  # seconds a quit waits for changes still being sent


class Workspace:
    """`start` with the loop running, `close` before it ends. `unsent`: the file of changes that were not sent yet.
    `remembered`: that of the sources as they were last seen, which are shown from the beginning."""

    def __init__(self, client: ServiceClient, unsent: Path | None = None, remembered: Path | None = None) -> None:
        self.client = client
        self.link = ServiceLink(client)
        overlay = Overlay()
        self.sources = SourceRepository(self.link)
        self._remembered = RememberedSources(self.sources, remembered) if remembered is not None else None
        if self._remembered is not None:
            self._remembered.take()
        self.sign_ins = SignIns(self.link, self.sources)
        self.folders = FolderRepository(self.link, overlay)
        self.messages = MessageRepository(self.link, self.folders, overlay)
        self.queue = EditQueue(self.link)
        self.undo = UndoStack()
        self.membership = Membership(self.sources, self.folders, self.messages, self.queue, self.undo)
        self.unsent = Unsent(self.queue, unsent) if unsent is not None else None

    def start(self) -> None:
        for part in (self.sources, self.folders, self.messages, self.queue, self.membership):
            part.start()
        if self._remembered is not None:
            self._remembered.start()
        if self.unsent is not None:
            self.unsent.start()
            self.membership.resume(self.unsent.take(), unread=self.unsent.unread)
        self.link.start()

    async def close(self) -> None:
        await self.sign_ins.close()
        await self.membership.close()
        if self.unsent is not None:
            await self.unsent.close()
        if self._remembered is not None:
            await self._remembered.close()
        for part in (self.queue, self.messages, self.folders, self.sources, self.link):
            await part.close()
        await self.client.close()
