"""Marks in the rows of the message list: unread, star, clip, reply arrow, chips of other folders."""

import contextlib
import itertools
from collections.abc import AsyncIterator

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cio_desktop.operations.marks import Mark
from cio_desktop.protocol.resources import Addresses, Event, MailFile, Person
from cio_desktop.ui.mail.messages.model import Column, Data
from cio_desktop.ui.mail.messages.row_ends import dot_box, star_box
from cio_desktop.ui.mail.messages.row_marks import RowMarks
from tests.support.fake_client import ACCOUNT, KEY, NOW
from tests.support.mail_window import MailWindow, mail_window


@contextlib.asynccontextmanager
async def marked(count: int = 5, **flags: list[str]) -> AsyncIterator[MailWindow]:
    async with mail_window(messages=count) as window:
        for message in window.mail.messages.values():
            message.flags = flags.get(message.message_id, [])
        window.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX"]))
        await window.desk.until(lambda: marks(window, "m0").known)
        yield window


def marks(window: MailWindow, message_id: str) -> RowMarks:
    found = window.message(message_id).data(Data.MARKS)
    assert isinstance(found, RowMarks)
    return found


def spot(window: MailWindow, message_id: str, column: Column) -> QPoint:
    cell = window.messages.visualRect(window.message(message_id).siblingAtColumn(column))
    box = {Column.FROM: dot_box, Column.SUBJECT: star_box}[column]
    return box(cell, window.messages.layoutDirection()).center()


def click(window: MailWindow, at: QPoint) -> None:
    QTest.mouseClick(window.messages.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def on_server(window: MailWindow, message_id: str) -> set[str]:
    return set(window.mail.messages[message_id].flags or ())


async def test_a_row_says_what_it_is() -> None:
    async with marked(m0=[Mark.SEEN], m1=[Mark.SEEN, Mark.FLAGGED, Mark.ANSWERED]) as window:
        message = window.mail.messages["m2"]
        message.files = [
            MailFile("f1", "a.pdf", 10, "application/pdf"),
            MailFile("f2", "logo.png", 10, "image/png", is_embedded=True),
        ]
        window.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX"]))
        await window.desk.until(lambda: marks(window, "m2").files == 1)
        assert marks(window, "m0") == RowMarks(True)
        assert marks(window, "m1") == RowMarks(True, starred=True, answered=True)
        assert marks(window, "m2") == RowMarks(True, unread=True, files=1)
        spoken = [window.message(f"m{n}").data(Qt.ItemDataRole.AccessibleTextRole) for n in range(3)]
        assert "unread" not in spoken[0]
        assert spoken[1].endswith("starred, replied")
        assert spoken[2].endswith("unread, 1 attachment")


def ink(image: QImage, box: QPoint, colour: QColor) -> bool:
    return image.pixelColor(box) == colour


async def test_unread_weighs_more_and_has_a_dot() -> None:
    async with marked(m1=[Mark.SEEN]) as window:
        view = window.messages
        view.clearSelection()
        image = view.viewport().grab().toImage()
        highlight = view.palette().highlight().color()
        assert ink(image, spot(window, "m0", Column.FROM), highlight)
        assert not ink(image, spot(window, "m1", Column.FROM), highlight)

        def dark(message_id: str) -> int:
            cell = view.visualRect(window.message(message_id).siblingAtColumn(Column.SUBJECT))
            ground = image.pixelColor(cell.left() + 2, cell.top() + 2).lightness()
            spots = ((x, y) for x in range(cell.left(), cell.center().x()) for y in range(cell.top(), cell.bottom()))
            return sum(abs(image.pixelColor(x, y).lightness() - ground) for x, y in spots)

        assert dark("m0") > 1.1 * dark("m1")


async def test_a_click_on_the_star_stars_and_selects_nothing() -> None:
    async with marked() as window:
        window.messages.select_ids(["m3"])
        click(window, spot(window, "m1", Column.SUBJECT))
        assert marks(window, "m1").starred
        assert window.messages.selected_ids() == ["m3"]
        await window.desk.calm()
        assert on_server(window, "m1") == {Mark.FLAGGED}
        assert on_server(window, "m3") == set()
        click(window, spot(window, "m1", Column.SUBJECT))
        await window.desk.calm()
        assert on_server(window, "m1") == set()


async def test_two_quick_clicks_are_two_changes() -> None:
    async with marked() as window:
        at = spot(window, "m1", Column.SUBJECT)
        click(window, at)
        QTest.mouseDClick(window.messages.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        QTest.mouseRelease(window.messages.viewport(), Qt.MouseButton.LeftButton, pos=at)  # else it stays pressed
        await window.desk.calm()
        assert not marks(window, "m1").starred


async def test_a_click_on_the_dot_marks_as_read_and_again_as_unread() -> None:
    async with marked() as window:
        click(window, spot(window, "m2", Column.FROM))
        await window.desk.calm()
        assert on_server(window, "m2") == {Mark.SEEN}
        click(window, spot(window, "m2", Column.FROM))
        await window.desk.calm()
        assert on_server(window, "m2") == set()


async def test_u_and_s_change_the_selection_and_ctrl_z_takes_it_back() -> None:
    async with marked(30, m4=[Mark.SEEN]) as window:
        view = window.messages
        view.setFocus()
        view.selectAll()
        QTest.keyClick(view, Qt.Key.Key_U)
        await window.desk.calm()
        assert all(Mark.SEEN in on_server(window, f"m{n}") for n in range(30))
        QTest.keyClick(view, Qt.Key.Key_S)
        await window.desk.calm()
        assert all(Mark.FLAGGED in on_server(window, f"m{n}") for n in range(30))
        assert len(view.selected_ids()) == 30
        window.desk.undo.undo()
        window.desk.undo.undo()
        await window.desk.calm()
        assert {n for n in range(30) if on_server(window, f"m{n}")} == {4}


async def test_without_the_service_nothing_is_marked_and_the_words_say_why() -> None:
    async with marked() as window:
        window.messages.select_ids(["m1"])
        window.client.down = True
        window.client.break_stream()
        await window.desk.until(lambda: not window.desk.link.online)
        window.area.filing.action("toggle read").trigger()
        assert window.said[-1].startswith("The service can't be reached.")
        assert marks(window, "m1").unread
        window.client.down = False
        await window.desk.until(lambda: window.desk.link.online)


async def test_a_service_that_tells_no_flags_shows_no_dots() -> None:
    async with mail_window(messages=2) as window:
        assert marks(window, "m0") == RowMarks(False)
        window.messages.select_ids(["m0"])
        window.area.filing.action("toggle star").trigger()
        assert window.said[-1] == "The service does not tell the marks of these messages."
        assert not [request for request in window.client.requests if request[0] == "flags"]


async def test_other_folders_are_chips() -> None:
    async with mail_window(messages=3, folders=("INBOX", "Work/Bills", "Trash", "All")) as window:
        window.mail.folders["All"].view = True
        window.desk.folders.reload(KEY)
        window.mail.messages["m1"].folders = ["\\Inbox", "INBOX", "Work/Bills", "\\Trash", "Trash", "All"]
        window.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX"]))
        await window.desk.until(lambda: window.message("m1").data(Data.ELSEWHERE) == ["Trash", "Bills"])
        assert window.message("m0").data(Data.ELSEWHERE) == []
        assert "also in Trash, Bills" in window.message("m1").data(Qt.ItemDataRole.AccessibleTextRole)
        subject = window.message("m1").siblingAtColumn(Column.SUBJECT)
        assert "also in Trash, Bills" in subject.data(Qt.ItemDataRole.ToolTipRole)
        window.client.hold()
        window.desk.membership.copy(KEY, ["m0"], "Trash")
        assert window.message("m0").data(Data.ELSEWHERE) == ["Trash"]
        window.messages.grab()


async def test_the_pointer_over_a_row_offers_its_star() -> None:
    async with marked() as window:
        view = window.messages
        at = QPointF(spot(window, "m2", Column.FROM))
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            at,
            view.viewport().mapToGlobal(at),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        before = view.viewport().grab().toImage()
        QApplication.sendEvent(view.viewport(), move)
        star = view.visualRect(window.message("m2").siblingAtColumn(Column.SUBJECT))
        assert view.viewport().grab().toImage().copy(star) != before.copy(star)
        QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
        assert view.viewport().grab().toImage().copy(star) == before.copy(star)


MARKED: dict[str, list[str]] = {
    "m0": [Mark.SEEN],
    "m1": [],
    "m2": [Mark.SEEN, Mark.FLAGGED],
    "m3": [Mark.SEEN, Mark.ANSWERED],
    "m4": [Mark.FLAGGED],
}


async def test_rows_are_told_apart_in_grey_by_their_marks() -> None:
    """Read, unread, starred, answered, with an attachment: each pair, in rows that say the same."""
    async with marked(count=6, **MARKED, m5=[Mark.SEEN]) as window:
        for message in window.mail.messages.values():
            message.subject, message.date = "The same", NOW
            message.addresses = Addresses(from_=Person("x@example.org", "X"))
        window.mail.messages["m5"].files = [MailFile("f1", "a.pdf", 10, "application/pdf")]
        window.area.messages.model.now = lambda: NOW + 60
        window.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX"]))
        await window.desk.until(lambda: marks(window, "m5").files == 1)
        view = window.messages
        view.setCurrentIndex(QModelIndex())
        view.clearSelection()
        whole = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        boxes = [view.visualRect(window.message(f"m{n}")).adjusted(0, 1, 900, -1) for n in range(6)]
        rows = [whole.copy(box) for box in boxes]
        for one, other in itertools.combinations(range(6), 2):
            assert unlike(rows[one], rows[other]) > 12, (one, other)


def unlike(one: QImage, other: QImage) -> int:
    size = one.size()
    return sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 40
        for x in range(size.width())
        for y in range(size.height())
    )
