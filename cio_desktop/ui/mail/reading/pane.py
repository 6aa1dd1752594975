"""The reading pane: one message with its header, text and files, or why there is none to read.

It fetches when a message has been selected for a moment, from the mail server through the service. It marks nothing as
read: it tells for how long a message was shown, and the window decides.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QVBoxLayout, QWidget

from cio_desktop.language import counted, tr
from cio_desktop.operations.connection import LinkState
from cio_desktop.operations.reading import MessageReader
from cio_desktop.operations.remote_pictures import RemotePictures
from cio_desktop.operations.signal import Connections
from cio_desktop.protocol.errors import ApiError, ApiStatusError, CioError
from cio_desktop.protocol.keys import MessageKey, SourceKey
from cio_desktop.protocol.resources import Body, MailFile, Message
from cio_desktop.ui.mail.messages.empty_state import EmptyState
from cio_desktop.ui.mail.messages.model import subject
from cio_desktop.ui.widgets.announcement import announce
from cio_desktop.ui.widgets.browser import open_message_file, web_address
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.tasks import scope_of
from cio_desktop.ui.widgets.theme import HALF, UNIT
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.plain import plain_line
from cio_desktop.ui.words.texts import Names, of_error

from .attachments import Attachments, attachments
from .blocks import Composed
from .body import compose, has_both, html_of
from .dialogs import SOURCE_SHOWN, BrowserDialog, SourceDialog
from .drag_out import DragOut
from .header import ReadingHeader
from .link_dialog import LinkDialog
from .message_pictures import MessagePictures, Senders
from .page import PageFile, page_of
from .saving import Saving
from .strip import ReadingStrip
from .text_view import MessageText

PAUSE_MS = 150  # who goes through a list by keys fetches nothing
SLOW_MS = 200  # until words say that it is being fetched
READ_MS = 2_000  # shown for so long is read
PAGE_LIFE_MS = 10 * 60_000
_LEAST_PICTURE = 120  # pixels wide
_GONE = frozenset({"message.gone", "api.not_found"})


class ReadingPane(QWidget):
    said = Signal(str)
    failed = Signal(object)  # an ErrorText
    was_read = Signal(object, str)  # a SourceKey, the id of the message
    gone = Signal()  # the message is there no longer
    left = Signal()  # Esc: back to the list

    def __init__(
        self,
        reader: MessageReader,
        parent: QWidget | None = None,
        *,
        names: Callable[[], Names] = Names,
        opens: Callable[[Path], bool] = open_message_file,
        remote: RemotePictures | None = None,
        senders: Senders | None = None,
    ) -> None:
        """`names`: of the source that the message shown is in, for what is said when it fails. `remote`: how
        pictures on the internet are had; without it none is. `senders`: those whose pictures are loaded unasked."""
        super().__init__(parent)
        self.setObjectName("reading_pane")
        self.key: MessageKey | None = None
        self.source: SourceKey | None = None  # of the latest message
        self.loses_read: Callable[[], bool] = lambda: False  # the list it is from, all that is read
        self._read_before: tuple[SourceKey, str] | None = None  # told once the person has gone on
        self._reader = reader
        self._names = names
        self._opens = opens
        self._pictures = MessagePictures(reader, remote, senders)
        self._message: Message | None = None
        self._bodies: list[Body] = []
        self._plain = False
        self._waits = False  # the mail server was away: the message is tried again when it is back
        self._composed = Composed()
        self._page: PageFile | None = None
        self._tasks = scope_of(self)
        self._connections = Connections()
        self._connections.add(reader.link.state_changed, self._on_link)
        self.saving = Saving(reader, self._tasks, names, self)
        self.saving.said.connect(self.said)
        self.saving.failed.connect(self.failed)
        self.drag_out = DragOut(reader, self._tasks, self)
        self.drag_out.said.connect(self.said)
        self.drag_out.failed.connect(self.failed)
        self._pause, self._slow, self._read, self._page_life = (QTimer(self) for _ in range(4))
        for timer, interval, act in (
            (self._pause, PAUSE_MS, self._fetch),
            (self._slow, SLOW_MS, self._say_loading),
            (self._read, READ_MS, self._tell_read),
            (self._page_life, PAGE_LIFE_MS, self._drop_page),
        ):
            timer.setSingleShot(True)
            timer.setInterval(interval)
            timer.timeout.connect(act)
        self._build()
        self.show_nothing()

    def _build(self) -> None:
        self.empty = EmptyState()
        self.empty.asked.connect(self.read_again)
        self.header = ReadingHeader()
        self.text = MessageText()
        self.text.setMinimumHeight(3 * UNIT)  # Qt's own would crush the others in a low pane
        self.files = Attachments()
        self.strip = ReadingStrip()
        rule = QFrame()
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        self.link = PlainLabel(muted=True, elide=True, size=0.92)
        self.link.setContentsMargins(2 * UNIT, HALF, 2 * UNIT, HALF)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, share in (
            (self.header, 0), (self.strip, 0), (rule, 0), (self.text, 1), (self.link, 0), (self.files, 0),
        ):  # fmt: skip
            column.addWidget(part, share)
        self._shown = shown
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(shown)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.strip.load_asked.connect(self._load_pictures)
        self.strip.always_asked.connect(self._always_load)
        self.text.link_asked.connect(self._on_link_asked)
        self.text.link_touched.connect(self._on_link_touched)
        self.header.load_asked.connect(self._load_pictures)
        self.header.copy_asked.connect(self._copy)
        self.header.browser_asked.connect(self._ask_browser)
        self.header.source_asked.connect(lambda: self._tasks.start(self._show_source(), key="source"))
        self.header.other_asked.connect(self._show_other)
        self.files.save_asked.connect(self._save)
        self.files.save_all_asked.connect(self._save_all)
        self.files.drag_asked.connect(self._drag_out)
        self.files.stop_asked.connect(self.saving.stop_all)
        self.saving.saving_all.connect(self.files.show_saving)
        self.link.hide()

    async def close_pane(self) -> None:
        self._stop()
        self._connections.close()
        self._drop_page()
        await self._tasks.close()
        self.drag_out.close()

    # -- what is shown -----------------------------------------------------------

    @property
    def title(self) -> str:
        """The words where there is no message."""
        return self.empty.title if self._stack.currentWidget() is self.empty else ""

    @property
    def shows_text(self) -> bool:
        return self._stack.currentWidget() is self._shown

    def show_nothing(self, selected: int = 0) -> None:
        self._stop()
        self.key, self._message = None, None
        if selected <= 1:
            self._tell_before()
        if selected > 1:
            self._say(counted(selected, "{n} message is selected.", "{n} messages are selected."))
        else:
            self._say(tr("Select a message to read it."))

    def show_message(self, source: SourceKey, message: Message) -> None:
        """Once the selection rests. The one shown already stays."""
        key = MessageKey(source.account_id, message.message_id)
        same = key == self.key and source == self.source
        if same and (self.shows_text or self._pause.isActive() or self._slow.isActive()):
            return
        self._stop()
        if not same:
            self._tell_before()
        self.key, self.source, self._message, self._plain = key, source, message, False
        self._pictures.begin(message)
        self._pause.start()

    def read_again(self) -> None:
        if self.key is not None:
            self._fetch()

    def source_is_back(self) -> None:
        """Its mail server answers again, after the message could not be fetched."""
        if self._waits and self.key is not None and not self.shows_text:
            self._waits = False
            self._fetch()

    def _stop(self) -> None:
        self._waits = False
        for timer in (self._pause, self._slow, self._read):
            timer.stop()
        self._tasks.cancel_one("read")
        self._tasks.cancel_one("pictures")

    def _fetch(self) -> None:
        if not self._reader.link.online:
            words = tr("The service can't be reached. The message is shown as soon as it is back.")
            self._say(tr("This message can't be read now"), words)
            return
        self._slow.start()
        self._tasks.start(self._read_message(), key="read")

    def _say_loading(self) -> None:
        self._say(tr("Fetching the message…"), plain_line(subject(self._message)) if self._message else "")

    async def _read_message(self) -> None:
        key, message = self.key, self._message
        assert key is not None
        assert message is not None
        try:
            bodies = await self._reader.bodies(*key)
            composed = await self._compose(bodies)
        except ApiError as error:
            self._slow.stop()
            self._say_why_not(error)
            return
        self._slow.stop()
        self._bodies = bodies
        self.header.show_message(message)
        self.header.other.setVisible(has_both(bodies))
        self.header.browser.setVisible(bool(html_of(bodies)))
        self.files.show_files(attachments(message))
        self._show_text(composed)
        self._turn_to(self._shown, self.text)
        self._read.start()
        if await self._pictures.bring_along(key.account_id, message, composed, self._room):
            await self._show_again()
        if composed.outside and self._pictures.unasked:
            self._load_pictures()

    async def _compose(self, bodies: list[Body]) -> Composed:
        return await asyncio.to_thread(compose, bodies, plain=self._plain, pictures=dict(self._pictures.found))

    @property
    def _room(self) -> int:
        """Pixels that a picture may be wide."""
        return max(_LEAST_PICTURE, self.text.viewport().width() - 6 * UNIT)

    async def _show_again(self) -> None:
        """With the pictures that have come; the words stay where they are read."""
        composed = await self._compose(self._bodies)
        bar = self.text.verticalScrollBar()
        at = bar.value()
        self._show_text(composed)
        bar.setValue(at)

    def _load_pictures(self) -> None:
        """Those on the internet: the person wants them."""
        self._pictures.asked = True
        self.strip.show_loading()
        self._tasks.start(self._load(), key="pictures")

    async def _load(self) -> None:
        if await self._pictures.load(self._composed, self._room):
            await self._show_again()
        self.strip.show_lacks(self._composed, self._pictures)

    def _always_load(self) -> None:
        self._pictures.always()
        who = plain_line(self._pictures.sender, 80)
        told = tr("Pictures of {sender} are loaded from now on. Settings, Privacy has the list.", sender=who)
        self.said.emit(told)
        self._load_pictures()

    def _show_text(self, composed: Composed) -> None:
        self._composed = composed
        self.header.other.setText(tr("Show as sent") if self._plain else tr("Show plain text"))
        self.text.show_text(composed, {picture.name: picture.image for picture in self._pictures.found.values()})
        self.strip.show_lacks(composed, self._pictures)
        self._fit_header()

    def _say(self, title: str, detail: str = "", action: str = "") -> None:
        self.empty.say(title, detail, action)
        self._turn_to(self.empty, self.empty)

    def _turn_to(self, page: QWidget, keys: QWidget) -> None:
        """The keys stay with what is read."""
        focus = QApplication.focusWidget()
        within = focus is not None and (focus is self or self.isAncestorOf(focus))
        if self._stack.currentWidget() is not page:
            self._stack.setCurrentWidget(page)
            if within:
                keys.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_why_not(self, error: ApiError) -> None:
        if error.code in _GONE or (isinstance(error, ApiStatusError) and error.status == 404):
            words = tr("It was moved or deleted by another program. The list is being read again.")
            self._say(tr("This message is no longer there"), words)
            self.gone.emit()
        else:
            why = of_error(error, self._names())
            self._waits = isinstance(error, ApiStatusError) and error.status == 503
            later = tr("It is shown as soon as the server answers again.") if self._waits else ""
            said = f"{why.title}. {why.body} {later}".strip()
            self._say(tr("This message could not be fetched"), said, tr("Try again"))
        announce(self, self.empty.title)

    def _on_link(self, state: LinkState) -> None:
        waits = self._message is not None and not self.shows_text
        if state is LinkState.ONLINE and waits and not self._pause.isActive():
            self._fetch()

    def _tell_read(self) -> None:
        if self.key is not None and self.source is not None and self.shows_text and self.isVisible():
            self._read_before = self.source, self.key.message_id
            if not self.loses_read():
                self._tell_before()

    def _tell_before(self) -> None:
        """Not while it is read, where the list would lose it for that: the next one would be shown, and lost, too."""
        before, self._read_before = self._read_before, None
        if before is not None:
            self.was_read.emit(*before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.files.set_room(self.height())
        self.strip.set_room(self.height())
        self._fit_header()

    def _fit_header(self) -> None:
        self.header.load.setVisible(self.strip.offers)
        others = sum(each.sizeHint().height() for each in (self.strip, self.files) if not each.isHidden())
        self.header.set_room(self.height() - others)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # -- what the person asks for --------------------------------------------------

    def _save(self, file: MailFile) -> None:
        if self.key is not None:
            self.saving.save(self.key.account_id, file)

    def _drag_out(self, file: MailFile) -> None:
        if self.key is not None:
            self.drag_out.begin(self.key.account_id, file)

    def _save_all(self) -> None:
        if self.key is not None:
            self.saving.save_all(self.key.account_id, self.files.files)

    def _show_other(self) -> None:
        self._plain = not self._plain
        self._tasks.start(self._read_message(), key="read")

    def _copy(self, address: str) -> None:
        QGuiApplication.clipboard().setText(address)
        self.said.emit(tr("Copied: {address}", address=plain_line(address)))

    def _on_link_touched(self, address: str) -> None:
        """Where it leads, before it is pressed."""
        self.link.setVisible(bool(address))
        self.link.setText(web_address(address) or plain_line(address))

    def _on_link_asked(self, link: str, words: str) -> None:
        if link.lower().startswith("mailto:"):
            self._copy(link[len("mailto:") :].partition("?")[0])
            return
        address = web_address(link)
        if address is None:
            self.said.emit(tr("This link is not opened: it is no plain address of the web."))
            return
        LinkDialog(address, words, self).open()

    def _ask_browser(self) -> None:
        dialog = BrowserDialog(self._composed.pictures, self)
        dialog.opened.connect(lambda pictures: self._tasks.start(self._open_page(pictures), key="page"))
        dialog.open()

    async def _open_page(self, pictures: bool) -> None:
        title = subject(self._message) if self._message else ""
        self._drop_page()

        def write() -> PageFile:
            return PageFile(page_of(html_of(self._bodies), title, pictures=pictures))

        try:
            self._page = page = await asyncio.to_thread(write)
        except OSError as error:
            said = tr("{reason}. Make room, and try again.", reason=error.strerror or "")
            self.failed.emit(ErrorText(tr("The page could not be written"), said))
            return
        self._page_life.start()
        if not self._opens(page.path):
            self._drop_page()
            self.failed.emit(
                ErrorText(tr("No browser could be started"), tr("Save the source of the message instead."))
            )

    def _drop_page(self) -> None:
        self._page_life.stop()
        if self._page is not None:
            self._page.remove()
            self._page = None

    async def _show_source(self) -> None:
        if (key := self.key) is None:
            return
        raw, whole = bytearray(), True
        pieces = self._reader.source(*key)
        try:
            async for piece in pieces:
                raw += piece
                if len(raw) > SOURCE_SHOWN:
                    whole = False
                    break
        except CioError as error:
            self.failed.emit(of_error(error, self._names()))
            return
        finally:
            await pieces.aclose()
        dialog = SourceDialog(bytes(raw[:SOURCE_SHOWN]), whole, self)
        dialog.save_asked.connect(lambda: self.saving.save_source(*key))
        dialog.open()
