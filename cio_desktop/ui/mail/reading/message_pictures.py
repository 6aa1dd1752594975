"""The pictures of the message that is shown: which are here by now, and whether others may be asked for."""

from __future__ import annotations

from typing import Protocol

from cio_desktop.operations.reading import MessageReader
from cio_desktop.operations.remote_pictures import RemotePictures
from cio_desktop.protocol.resources import Message

from .blocks import Composed
from .pictures import Picture, fetch, fetch_outside


class Senders(Protocol):
    """Whose pictures are loaded unasked, by their addresses."""

    def allows(self, address: str) -> bool: ...
    def allow(self, address: str) -> None: ...


class MessagePictures:
    """Of one message after the other. Without `remote` none is ever had from the internet."""

    def __init__(self, reader: MessageReader, remote: RemotePictures | None, senders: Senders | None) -> None:
        self._reader = reader
        self._remote = remote
        self._senders = senders
        self.sender = ""  # the address
        self.found: dict[str, Picture] = {}
        self.asked = False  # those on the internet were wanted

    def begin(self, message: Message) -> None:
        """The message that follows is another one."""
        self.found, self.asked = {}, False
        self.sender = (message.addresses.from_.email or "") if message.addresses.from_ else ""

    @property
    def may_load(self) -> bool:
        return self._remote is not None

    @property
    def may_always(self) -> bool:
        return self.may_load and self._senders is not None and bool(self.sender)

    @property
    def unasked(self) -> bool:
        """They are loaded without a question."""
        return self.may_load and (self.asked or (self._senders is not None and self._senders.allows(self.sender)))

    def always(self) -> None:
        if self._senders is not None:
            self._senders.allow(self.sender)

    async def bring_along(self, account_id: str, message: Message, composed: Composed, widest: int) -> bool:
        """Those that the message has with it. True: some came."""
        wanted = [name for name in composed.inside if name not in self.found]
        found = await fetch(
            message.files, wanted, lambda file: self._reader.file(account_id, file.file_id), widest=widest
        )
        self.found |= found
        return bool(found)

    async def load(self, composed: Composed, widest: int) -> bool:
        """Those on the internet. True: some came."""
        if self._remote is None:
            return False
        found = await fetch_outside(composed.outside, self._remote, widest)
        self.found |= found
        return bool(found)
