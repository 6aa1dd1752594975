"""The data of a drag: ids instead of rows, and a token of this process, so that no foreign drop can move mail."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QByteArray, QMimeData

from cio_desktop.protocol.keys import SourceKey

MESSAGES = "application/vnd.cio-desktop.messages+json"
FOLDER = "application/vnd.cio-desktop.folder+json"

_TOKEN = secrets.token_hex(16)


class MessageDrag(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`folder` is where the messages are dragged from; None when the list shows no single folder. `asks`: a drop asks
    what it is to do, as it was dragged with the right button. `held`: a number under which the list keeps the whole
    selection, where it is more than the ids; `count`: of how many."""

    account_id: str
    label: str
    folder: str | None
    message_ids: list[str]
    asks: bool = False
    held: int = 0
    count: int = 0
    token: str = _TOKEN

    @property
    def key(self) -> SourceKey:
        return SourceKey(self.account_id, self.label)

    @property
    def many(self) -> int:
        return self.count or len(self.message_ids)


class FolderDrag(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    account_id: str
    label: str
    folder: str
    token: str = _TOKEN

    @property
    def key(self) -> SourceKey:
        return SourceKey(self.account_id, self.label)


def messages_data(drag: MessageDrag, subjects: Sequence[str] = ()) -> QMimeData:
    """The subjects go along as text for drops outside."""
    data = QMimeData()
    data.setData(MESSAGES, QByteArray(msgspec.json.encode(drag)))
    if subjects:
        data.setText("\n".join(subjects))
    return data


def folder_data(drag: FolderDrag) -> QMimeData:
    data = QMimeData()
    data.setData(FOLDER, QByteArray(msgspec.json.encode(drag)))
    data.setText(drag.folder)
    return data


def messages_of(data: QMimeData | None) -> MessageDrag | None:
    """None: no messages, or not ours. An empty clipboard has no data at all."""
    if data is None or not data.hasFormat(MESSAGES):
        return None
    try:
        drag = msgspec.json.decode(data.data(MESSAGES).data(), type=MessageDrag)
    except msgspec.DecodeError:
        return None
    return drag if secrets.compare_digest(drag.token.encode(), _TOKEN.encode()) else None


def folder_of(data: QMimeData) -> FolderDrag | None:
    if not data.hasFormat(FOLDER):
        return None
    try:
        drag = msgspec.json.decode(data.data(FOLDER).data(), type=FolderDrag)
    except msgspec.DecodeError:
        return None
    return drag if secrets.compare_digest(drag.token.encode(), _TOKEN.encode()) else None
