"""Folder list, message list and check list in a plain window over a fake client; drags of synthetic events."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QSplitter

from cio_desktop.ui.mail.area import MailArea
from tests.support.fake_client import KEY, Desk, desk

MOVE = Qt.DropAction.MoveAction
COPY = Qt.DropAction.CopyAction


class MailWindow:
    def __init__(self, d: Desk) -> None:
        self.desk, self.mail, self.client = d, d.mail, d.client
        self.area = MailArea(d.membership, d.bulk)
        self.folders, self.messages = self.area.folders.view, self.area.messages.view
        self.membership = self.area.membership
        self.said: list[str] = []
        for said in (self.area.status_text, self.area.drop_hint):
            said.connect(lambda text: self.said.append(text) if text else None)
        self.window = QSplitter()
        for part in (self.area.folders, self.area.messages, self.area.membership):
            self.window.addWidget(part)
        self.window.resize(1100, 600)
        self.window.show()

    async def show(self, count: int) -> None:
        self.area.show_source(KEY)
        await self.desk.until(
            lambda: self.area.messages.model.list is not None and self.area.messages.model.list.loaded
        )
        await self.desk.until(lambda: self.area.messages.model.rowCount() == count)
        await asyncio.sleep(0)

    def ids(self) -> list[str | None]:
        model = self.area.messages.model
        return [model.id_at(row) for row in range(model.rowCount())]

    def folder(self, path: str) -> QModelIndex:
        return self.folders.proxy.mapFromSource(self.folders.folder_model.index_of(path))

    def message(self, message_id: str) -> QModelIndex:
        shown = self.area.messages.model.list
        assert shown is not None
        row = shown.row_of(message_id)
        assert row is not None
        return self.area.messages.model.index(row, 0)

    def dragged(self, *message_ids: str) -> QMimeData:
        """What a drag of these messages carries, as the view makes it."""
        return self.area.messages.model.mimeData([self.message(i) for i in message_ids])

    def drag(
        self,
        view: QAbstractItemView,
        data: QMimeData,
        over: Sequence[QModelIndex],
        action: Qt.DropAction,
        *,
        drop: bool = True,
    ) -> bool:
        """Enters, hovers over each index, drops on the last one (or leaves). Answers whether the last hover was taken.

        Off screen there is no real drag; Qt's own choice of the action is therefore given.
        """
        viewport = view.viewport()
        taken = False
        for number, index in enumerate(over):
            at = view.visualRect(index).center() if index.isValid() else QPoint(5, viewport.height() - 5)
            if number == 0:
                enter = QDragEnterEvent(at, action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
                QApplication.sendEvent(viewport, enter)
            move = QDragMoveEvent(at, action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(viewport, move)
            taken = move.isAccepted()
        if drop and taken:
            event = QDropEvent(
                QPointF(at), action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop
            )
            QApplication.sendEvent(viewport, event)
        else:
            QApplication.sendEvent(viewport, QDragLeaveEvent())
        return taken

    async def close(self) -> None:
        await self.area.close_area()
        self.window.close()
        self.window.deleteLater()


@contextlib.asynccontextmanager
async def mail_window(
    *, messages: int = 5, folders: Sequence[str] = ("INBOX", "Bills", "Work"), **options: Any
) -> AsyncIterator[MailWindow]:
    async with desk(messages=messages, folders=folders, **options) as d:
        window = MailWindow(d)
        try:
            await window.show(messages)
            yield window
        finally:
            d.client.release()
            await window.close()
