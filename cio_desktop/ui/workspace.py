"""What the window works on: the client side's state as the program's root puts it together."""

from __future__ import annotations

from typing import Protocol

from cio_desktop.operations.connection import ServiceLink
from cio_desktop.operations.folders import FolderRepository
from cio_desktop.operations.membership import Membership
from cio_desktop.operations.messages import MessageRepository
from cio_desktop.operations.queue import EditQueue
from cio_desktop.operations.sign_ins import SignIns
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.operations.undo import UndoStack


class Workspace(Protocol):
    link: ServiceLink
    sources: SourceRepository
    sign_ins: SignIns
    folders: FolderRepository
    messages: MessageRepository
    queue: EditQueue
    undo: UndoStack
    membership: Membership
