"""The list below the search field: what could follow. It takes no focus, and no key but those that walk it.

It is a part of the window and no popup of the system: that would take the keys from the field on some systems.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QStringListModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from cio_desktop.language import tr
from cio_desktop.operations.search_text import tokens
from cio_desktop.operations.service_client import ServiceClient
from cio_desktop.protocol.errors import ApiError
from cio_desktop.ui.widgets.announcement import announce
from cio_desktop.ui.widgets.filter_field import FilterField
from cio_desktop.ui.widgets.tasks import scope_of
from cio_desktop.ui.widgets.theme import UNIT
from cio_desktop.ui.words.plain import plain_line

from .completion import MOST, Completion, completions, person_part
from .search import MessageSearch

PAUSE_MS = 150  # people are looked up once typing rests


class SearchCompleter(QObject):
    def __init__(self, field: FilterField, search: MessageSearch, client: ServiceClient) -> None:
        super().__init__(field)
        self.offered: list[Completion] = []
        self._field = field
        self._search = search
        self._client = client
        self._people: list[tuple[str, str]] = []
        self._asked = ""
        self._tasks = scope_of(self)
        self._model = QStringListModel(self)
        self.popup = QListView(field.window())
        self.popup.setObjectName("search_completions")
        self.popup.setAccessibleName(tr("What could follow"))
        self.popup.setModel(self._model)
        self.popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.popup.setFrameShape(QFrame.Shape.StyledPanel)
        self.popup.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.popup.setUniformItemSizes(True)
        self.popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.popup.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.popup.hide()
        self.popup.clicked.connect(self._take)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look_up)
        field.textEdited.connect(lambda _text: self._on_edited())
        field.popup_key = self._take_key
        field.installEventFilter(self)

    async def close_completer(self) -> None:
        self._pause.stop()
        await self._tasks.close()

    @property
    def shown(self) -> bool:
        return self.popup.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.popup.hide()
        return False

    def _on_edited(self) -> None:
        part = person_part(self._field.text(), self._field.cursorPosition())
        if part != self._asked:
            self._asked, self._people = part, []
            self._pause.start() if part else self._pause.stop()
        self._offer()

    def _offer(self) -> None:
        field = self._field
        text, cursor = field.text(), field.cursorPosition()
        named = any(token.key == "in" for token in tokens(text))
        folders = self._search.folder_names() if named else []
        self.offered = completions(text, cursor, self._people, folders, self._search.today())
        self._model.setStringList([f"{each.words}    {each.about}".rstrip() for each in self.offered])
        if not self.offered or not field.hasFocus():
            self.popup.hide()
            return
        self.popup.setCurrentIndex(QModelIndex())  # Return searches, until a row was chosen
        self._place()

    def _place(self) -> None:
        """Below the field, as wide as its words, within the window."""
        field, popup = self._field, self.popup
        window = field.window()
        frame = 2 * (popup.frameWidth() + 3)
        width = max(field.width(), popup.sizeHintForColumn(0) + frame + 2 * UNIT)
        popup.resize(min(width, window.width()), popup.sizeHintForRow(0) * len(self.offered) + frame)
        rtl = field.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = field.mapTo(window, QPoint(field.width() - popup.width() if rtl else 0, field.height() + 1))
        popup.move(max(0, min(at.x(), window.width() - popup.width())), at.y())
        popup.raise_()
        popup.show()

    def _look_up(self) -> None:
        self._tasks.start(self._find_people(self._asked), key="people")

    async def _find_people(self, part: str) -> None:
        found: dict[str, str] = {}
        for account_id in self._search.account_ids():
            try:
                contacts = await self._client.contacts.list(account_id, search=part, limit=MOST)
            except ApiError:
                continue  # nothing is offered then; the search itself tells what is wrong
            for contact in contacts:
                if isinstance(contact.email, str):
                    found.setdefault(contact.email, contact.name)
        if part == self._asked:
            self._people = [(plain_line(name, 60), email) for email, name in found.items()]
            self._offer()

    def _take_key(self, event: QKeyEvent) -> bool:
        """Of the field, while the list is shown."""
        if not self.shown:
            return False
        row = self.popup.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self._go_to((row + step) % len(self.offered) if row >= 0 else (0 if step > 0 else -1))
                return True
            case Qt.Key.Key_Escape:
                self.popup.hide()
                return True
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if row >= 0:
                self._take(self.popup.currentIndex())
                return True
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.popup.hide()
        return False

    def _go_to(self, row: int) -> None:
        index = self._model.index(row % len(self.offered), 0)
        self.popup.setCurrentIndex(index)
        announce(self._field, str(index.data()))

    def _take(self, index: QModelIndex) -> None:
        self.popup.hide()
        if index.row() < len(self.offered):
            text, cursor = self.offered[index.row()].apply(self._field.text())
            self._field.setText(text)
            self._field.setCursorPosition(cursor)
            self._on_edited()
