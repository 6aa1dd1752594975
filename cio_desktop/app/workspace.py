"""The client side's state, put together once: what the window works on."""

from __future__ import annotations

from pathlib import Path

from cio_desktop.client import Client
from cio_desktop.operations.connection import ServiceLink
from cio_desktop.operations.folders import FolderRepository
from cio_desktop.operations.membership import Membership
from cio_desktop.operations.messages import MessageRepository
from cio_desktop.operations.overlay import Overlay
from cio_desktop.operations.queue import EditQueue
from cio_desktop.operations.sign_ins import SignIns
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.operations.undo import UndoStack
from cio_desktop.operations.unsent import Unsent

QUIT_WAIT = 5.0  # seconds a quit waits for changes still being sent


class ClientWorkspace:
    """`start` with the loop running, `close` before it ends. `unsent`: the file of changes that were not sent yet."""

    def __init__(self, client: Client, unsent: Path | None = None) -> None:
        self.client = client
        self.link = ServiceLink(client)
        overlay = Overlay()
        self.sources = SourceRepository(self.link)
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
        if self.unsent is not None:
            self.unsent.start()
            self.membership.resume(self.unsent.take())
        self.link.start()

    async def close(self) -> None:
        await self.sign_ins.close()
        await self.membership.close()
        if self.unsent is not None:
            await self.unsent.close()
        for part in (self.queue, self.messages, self.folders, self.sources, self.link):
            await part.close()
        await self.client.close()
