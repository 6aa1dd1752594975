"""The middle of the window: the list of messages and, below or right of it, the message that is selected.

The reading pane is made when there is the first message to read. Without one, Enter opens a window. What the pane needs
is imported a moment after the first list is there, in pieces: no start waits for it. A click that is quicker is
answered at once, too; its message comes as soon as the pieces are there.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.operations.marks import Mark, Marks
from cio_desktop.operations.membership import Membership
from cio_desktop.operations.message_list import MessageList
from cio_desktop.operations.reading import MessageReader
from cio_desktop.protocol.keys import MessageKey, SourceKey
from cio_desktop.protocol.resources import Message
from cio_desktop.ui.mail.area import MailArea
from cio_desktop.ui.profile import window_state
from cio_desktop.ui.profile.keys import letters_act
from cio_desktop.ui.profile.picture_senders import PictureSenders
from cio_desktop.ui.profile.reading import ReadingPlace, choose_place, marks_read, reading_place
from cio_desktop.ui.widgets.buttons import clear, tab_after
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.scrolled import Scrolled
from cio_desktop.ui.widgets.tasks import scope_of
from cio_desktop.ui.words import shortcuts
from cio_desktop.ui.words.source_names import names_of
from cio_desktop.ui.words.texts import Names

if TYPE_CHECKING:
    from cio_desktop.operations.remote_pictures import RemotePictures
    from cio_desktop.ui.mail.reading.pane import ReadingPane

    from .reading_window import ReadingWindow

_SHARES = {ReadingPlace.BELOW: (40, 60), ReadingPlace.RIGHT: (52, 48)}
_LEAST_PANE = (160, 150)
_BOTH = 76  # letters: in a narrower place the message is below the list, and not right of it
_READING = "cio_desktop.ui.mail.reading"
_PIECES = tuple(  # small ones: none takes a screen's turn
    f"{_READING}.{name}"
    for name in (
        "sanitizer",
        "html_text",
        "text_view",
        "attachments",
        "body",
        "header",
        "message_pictures",
        "saving",
        "pane",
    )
)
_BY_TAB = Qt.FocusPolicy.TabFocus
_BEFORE, _BETWEEN = 1.0, 0.05  # seconds; the start is over by then


class ReadingColumn(QSplitter):
    said = Signal(str)
    failed = Signal(object)  # an ErrorText
    place_chosen = Signal(str)
    opened = Signal(object)  # a ReadingWindow

    def __init__(
        self,
        mail: MailArea,
        reader: MessageReader,
        membership: Membership,
        settings: QSettings,
        *,
        remote: RemotePictures | None = None,
        window_actions: Sequence[QAction] = (),
    ) -> None:
        """`remote`: how pictures on the internet are had, where the person wants them. `window_actions`: what works in
        the windows of single messages, too."""
        super().__init__()
        self._window_actions = window_actions
        self.remote = remote
        self._mail = mail
        self._reader = reader
        self._membership = membership
        self._marks = Marks(membership)
        self._settings = settings
        self._windows: list[ReadingWindow] = []
        self._tasks = scope_of(self)
        self._made = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(mail.messages)
        self.side = QWidget()  # of the list, where the message is
        self._place = QVBoxLayout(self.side)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.addWidget(_resting())
        self.side.setMinimumSize(*_LEAST_PANE)
        self.addWidget(self.side)
        self.place = self._laid = ReadingPlace.OFF  # as chosen, and as there is room for
        self.splitterMoved.connect(lambda _at, _index: window_state.save_splitter(self, settings))
        self.open_action = QAction(tr("Read", "to read"), mail.messages.view)
        self.open_action.setObjectName("read message")
        self.open_action.setShortcuts([QKeySequence(key) for key in shortcuts.READ])
        self.open_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.open_action.triggered.connect(lambda _checked=False: self.read())
        self.open_action.setEnabled(False)
        mail.messages.view.addAction(self.open_action)
        mail.actions.insert(0, self.open_action)
        mail.messages.view.doubleClicked.connect(lambda _index: self.read())
        mail.messages.view.selected_messages.connect(self._follow)
        mail.source_synced.connect(self._on_synced)
        mail.messages.model.modelReset.connect(self._import_soon)
        self._arrange(reading_place(settings))

    @cached_property
    def pane(self) -> ReadingPane:
        pane = self._make_pane()
        self._made = True
        clear(self._place)
        self._place.addWidget(pane)
        tab_after(self.side, [each for each in pane.findChildren(QWidget) if each.focusPolicy() & _BY_TAB])
        pane.loses_read = lambda: _loses_read(self._mail.messages.model.list)
        pane.left.connect(lambda: self._mail.messages.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self._mail.filing.actions.work_in(pane)
        return pane

    def _make_pane(self) -> ReadingPane:
        from cio_desktop.ui.mail.reading.pane import ReadingPane

        senders = PictureSenders(self._settings)
        pane = ReadingPane(self._reader, names=lambda: self._names_of(pane.source), remote=self.remote, senders=senders)
        pane.said.connect(self.said)
        pane.failed.connect(self.failed)
        pane.was_read.connect(self._was_read)
        pane.gone.connect(self._gone)
        return pane

    def _import_soon(self) -> None:
        if self._mail.messages.model.list is not None:
            self._mail.messages.model.modelReset.disconnect(self._import_soon)
            self._tasks.start(self._import_later())

    async def _import_later(self) -> None:
        await asyncio.sleep(_BEFORE)
        await _import_pieces(_BETWEEN)

    def _names_of(self, key: SourceKey | None) -> Names:
        source = self._mail.source(key) if key is not None else None
        return names_of(source) if source is not None else Names()

    # -- where -------------------------------------------------------------------

    def choose(self, place: str) -> None:
        place = ReadingPlace(place)
        choose_place(self._settings, place)
        self._arrange(place)
        self._follow(self._mail.messages.view.selected_ids())

    def follow_settings(self) -> None:
        if reading_place(self._settings) is not self.place:
            self.choose(reading_place(self._settings))

    def _arrange(self, place: ReadingPlace) -> None:
        self.place = place
        self._lay_out(self._fitting())
        self.place_chosen.emit(place.value)

    def _fitting(self) -> ReadingPlace:
        narrow = self.width() < _BOTH * self.fontMetrics().averageCharWidth()
        return ReadingPlace.BELOW if narrow and self.place is ReadingPlace.RIGHT else self.place

    def _lay_out(self, place: ReadingPlace) -> None:
        self._laid = place
        below = place is not ReadingPlace.RIGHT
        self.setOrientation(Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal)
        self.setObjectName(f"reading_{place.value}")  # each place has its own sizes
        self.side.setVisible(place is not ReadingPlace.OFF)
        if place is not ReadingPlace.OFF and not window_state.restore_splitter(self, self._settings):
            self.setSizes([10 * share for share in _SHARES[place]])
        for index, share in enumerate(_SHARES.get(place, (1, 0))):
            self.setStretchFactor(index, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible() and self._fitting() is not self._laid:
            self._lay_out(self._fitting())

    # -- what ----------------------------------------------------------------------

    def _follow(self, ids: list[str]) -> None:
        self.open_action.setEnabled(len(ids) == 1)
        if self.place is ReadingPlace.OFF or (not ids and not self._made):
            return
        if not self._made:
            self._tasks.start(self._follow_once_made(), key="the pane is made")
        elif (found := self._selected()) is not None:
            self.pane.show_message(*found)
        else:
            self.pane.show_nothing(self._mail.messages.view.selected_count())

    async def _follow_once_made(self) -> None:
        """After the row that was clicked is painted."""
        await _import_pieces(0)
        self.pane.show()
        await asyncio.sleep(0)
        self._follow(self._mail.messages.view.selected_ids())

    def _selected(self) -> tuple[SourceKey, Message] | None:
        ids, shown = self._mail.messages.view.selected_ids(), self._mail.messages.model.list
        message = shown.by_id(ids[0]) if shown is not None and len(ids) == 1 else None
        if shown is None or message is None:
            return None
        return shown.key_of_message(message), message

    def _on_synced(self, key: SourceKey) -> None:
        for pane in [*([self.pane] if self._made else []), *(window.pane for window in self._windows)]:
            if key == pane.source:
                pane.source_is_back()

    def read(self) -> None:
        """Enter: into the pane, or where there is none into a window of its own."""
        if (found := self._selected()) is None:
            return
        if self.place is not ReadingPlace.OFF:
            self.pane.show_message(*found)
            self.pane.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if (shown := self._mail.messages.model.list) is not None:
            self._open_window(shown, found[1])

    def _open_window(self, shown: MessageList, message: Message) -> None:
        """A second asking brings the window that shows it to the front."""
        key = MessageKey(shown.key_of_message(message).account_id, message.message_id)
        for there in self._windows:
            if there.pane.key == key:
                there.setWindowState(there.windowState() & ~Qt.WindowState.WindowMinimized)
                there.raise_()
                there.activateWindow()
                return
        from .reading_window import ReadingWindow

        mail = self._mail
        window = ReadingWindow(
            self._make_pane(), shown, self._membership, mail.filing, self._window_actions, self.window()
        )
        window.pane.loses_read = lambda: _loses_read(shown)
        window.filing.said.connect(self.said)
        window.filing.actions.set_letters(letters_act(self._settings))
        window.closed.connect(lambda: self._closed(window))
        self._windows.append(window)
        window.show_message(message)
        window.show()
        window.pane.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit(window)

    def _closed(self, window: ReadingWindow) -> None:
        if window in self._windows:
            self._windows.remove(window)
            window.pane.show_nothing()
            self._tasks.start(window.end())

    def set_letters(self, on: bool) -> None:
        """Whether single letters act, here and in the windows of single messages."""
        for filing in (self._mail.filing, *(window.filing for window in self._windows)):
            filing.actions.set_letters(on)

    def _was_read(self, source: SourceKey, message_id: str) -> None:
        if marks_read(self._settings) and self._reader.link.online:
            self._marks.put(source, [message_id], Mark.SEEN, True, quiet=True)

    def _gone(self) -> None:
        if (shown := self._mail.messages.model.list) is not None:
            shown.refresh()

    @property
    def first_focus(self) -> QWidget | None:
        """Of the pane, for the ring of panes."""
        return self.pane.text if self._made and self.pane.shows_text else None

    async def close_column(self) -> None:
        windows, self._windows = self._windows, []
        for window in windows:
            window.close()
            await window.end()
        await self._tasks.close()
        if self._made:
            await self.pane.close_pane()


def _loses_read(shown: MessageList | None) -> bool:
    return shown is not None and shown.query.words.read is False


def _missing() -> list[str]:
    return [piece for piece in _PIECES if piece not in sys.modules]


async def _import_pieces(pause: float) -> None:
    for piece in _missing():
        import_module(piece)
        await asyncio.sleep(pause)


def _resting() -> QWidget:
    """Where the pane will be."""
    page = QWidget()
    column = QVBoxLayout(page)
    words = PlainLabel(tr("Select a message to read it."), muted=True, wrap=True, size=1.1)
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    column.addWidget(words)
    return Scrolled(page, grows=False)
