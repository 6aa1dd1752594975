"""Drags by synthetic events on the viewports (off screen no real drag can run; that is tests/e2e's)."""

import asyncio
import itertools
import time
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

from cio_desktop.operations.gestures import MembershipChange
from cio_desktop.operations.message_query import Scope
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.mail.messages import mime
from cio_desktop.ui.mail.messages.drag_chip import DragChip
from cio_desktop.ui.mail.messages.drag_picture import IMAGE_AWAY, image_height
from cio_desktop.ui.widgets.theme import UNIT
from tests.support.fake_client import ACCOUNT, KEY, OTHER
from tests.support.mail_window import COPY, MOVE, MailWindow, mail_window
from tests.support.patience import PATIENCE
from tests.support.present import present


async def test_move() -> None:
    async with mail_window() as window:
        assert window.drag(window.folders, window.dragged("m1", "m3"), [window.folder("Bills")], MOVE)
        assert window.ids() == ["m0", "m2", "m4"]
        await window.desk.calm()
        assert window.client.changes() == [("change", ["m1", "m3"], ["Bills"], ["INBOX"])]
        entry = window.desk.undo.undo_entry
        assert isinstance(entry, MembershipChange)
        assert entry.words == "move of 2 messages to Bills"


async def test_copy() -> None:
    async with mail_window() as window:
        assert window.drag(window.folders, window.dragged("m1"), [window.folder("Bills")], COPY)
        await window.desk.calm()
        assert window.client.changes() == [("change", ["m1"], ["Bills"], [])]
        assert len(window.ids()) == 5


async def test_the_hover_says_what_a_drop_would_do() -> None:
    async with mail_window() as window:
        data = window.dragged("m0", "m1", "m2")
        chip = DragChip.of(window.window)
        window.drag(window.folders, data, [window.folder("INBOX"), window.folder("Work")], MOVE, drop=False)
        assert window.said == ["The messages are in Inbox already.", "Move 3 → Work"]
        assert chip.text() == "Move 3 → Work"
        assert not chip.isVisible()  # the drag has left
        window.drag(window.folders, data, [window.folder("Work")], COPY, drop=False)
        assert window.said[-1] == "Copy 3 → Work"


async def test_words_and_picture_of_a_drag_hide_neither_each_other_nor_the_target() -> None:
    async with mail_window() as window:
        chip, metrics = DragChip.of(window.window), window.messages.fontMetrics()
        for at in (QPoint(60, 40), QPoint(60, window.window.height() - 20)):
            chip.say("Move 3 → Work", at, accepted=True)
            picture = QRect(at + IMAGE_AWAY, QSize(160, image_height(metrics)))
            row = QRect(0, at.y() - UNIT, window.window.width(), 2 * UNIT)
            assert not chip.geometry().intersects(picture)
            assert not chip.geometry().intersects(row)
            assert not picture.intersects(row)
            assert window.window.rect().contains(chip.geometry())


@pytest.mark.parametrize(
    "where", ["current", "holder", "view", "nowhere", "offline", "unknown source", "foreign process"]
)
async def test_refused_with_the_reason_and_nothing_sent(where: str) -> None:
    async with mail_window(folders=("INBOX", "Bills", "Shelf/Books")) as window:
        data, target = window.dragged("m0"), window.folder("Bills")
        words = ""
        if where == "current":
            target, words = window.folder("INBOX"), "in Inbox already"
        elif where == "holder":
            target, words = window.folder("Shelf"), "only holds other folders"
        elif where == "view":
            window.desk.mail.folders["Bills"].view = True
            window.desk.folders.reload(KEY)
            await window.desk.until(lambda: present(window.desk.folders.folder(KEY, "Bills")).view)
            target, words = window.folder("Bills"), "only shows messages of other folders"
        elif where == "nowhere":
            target, words = QModelIndex(), "Drop the messages on a folder"
        elif where == "offline":
            window.client.down = True
            window.client.break_stream()
            await window.desk.until(lambda: not window.desk.link.online)
            words = "service can't be reached"
        elif where == "unknown source":
            data = mime.messages_data(mime.MessageDrag(ACCOUNT, "else", "INBOX", ["m0"]))
            words = "source of these messages is not there any more"
        else:
            data = mime.messages_data(mime.MessageDrag(*KEY, "INBOX", ["m0"], token="0" * 32))
        assert not window.drag(window.folders, data, [target], MOVE)
        assert words in (window.said or [""])[-1]
        assert window.desk.queue.pending == 0
        assert not window.client.changes()
        window.client.down = False


ELSEWHERE = {"m5": ("Bills",), "m6": ("INBOX", "Bills"), "m7": ("Bills", "Work"), "m8": ("Bills", "Trash")}


async def without_a_folder(window: MailWindow, key: SourceKey = KEY) -> None:
    """All mail: the messages of all folders."""
    window.mail.add_folders("Trash", "Later")
    for message_id, folders in ELSEWHERE.items():
        window.mail.add_message(message_id, *folders)
    window.desk.folders.reload(KEY)
    window.area.show_scope(Scope.of_source(key))
    await window.desk.until(lambda: len(window.ids()) == len(window.mail.messages))
    await window.desk.until(lambda: window.folder("Later").isValid())


@pytest.mark.parametrize(
    ("ids", "words", "left"),
    [
        (["m0"], "Move 1 → Later", [{"Later"}]),
        (["m5", "m6"], "Move 2 → Later", [{"Later"}, {"Bills", "Later"}]),
        (["m7"], "Add 1 → Later", [{"Bills", "Work", "Later"}]),
        (["m0", "m8"], "Move or add 2 → Later", [{"Later"}, {"Bills", "Trash", "Later"}]),
    ],
)
async def test_from_a_list_without_a_folder_it_does_what_v_does_and_says_so(
    ids: list[str], words: str, left: list[set[str]]
) -> None:
    for by_key in (False, True):
        async with mail_window() as window:
            await without_a_folder(window)
            window.messages.select_ids(ids)
            if by_key:
                window.area.filing._move(present(window.area.filing.chosen()), KEY, "Later")
            else:
                data = mime.messages_data(present(window.messages.carried()))
                assert window.drag(window.folders, data, [window.folder("Later")], MOVE)
                assert words in window.said
            await window.desk.calm()
            assert [window.mail.where(i) for i in ids] == left


async def test_from_a_list_without_a_folder_ctrl_copies_all_the_same() -> None:
    async with mail_window() as window:
        await without_a_folder(window)
        window.messages.select_ids(["m0"])
        data = mime.messages_data(present(window.messages.carried()))
        assert window.drag(window.folders, data, [window.folder("Later")], COPY)
        assert "Copy 1 → Later" in window.said
        await window.desk.calm()
        assert window.mail.where("m0") == {"INBOX", "Later"}


async def test_out_of_a_folder_that_only_shows_others_it_is_a_copy() -> None:
    async with mail_window() as window:
        window.mail.folders["INBOX"].view = True
        window.desk.folders.reload(KEY)
        await window.desk.until(lambda: present(window.desk.folders.folder(KEY, "INBOX")).view)
        window.drag(window.folders, window.dragged("m0"), [window.folder("Bills")], MOVE, drop=False)
        assert window.said[-1] == "Add 1 → Bills"


async def test_a_folder_dropped_on_a_message_adds_and_never_removes() -> None:
    async with mail_window() as window:
        data = mime.folder_data(mime.FolderDrag(*KEY, "Work"))
        assert window.drag(window.messages, data, [window.message("m3")], COPY)
        await window.desk.calm()
        assert window.client.changes() == [("change", ["m3"], ["Work"], [])]
        assert window.said == ["Add 1 → Work"]


async def test_a_folder_dropped_on_the_selection_means_all_of_it() -> None:
    async with mail_window() as window:
        window.messages.select_ids(["m1", "m2"])
        data = mime.folder_data(mime.FolderDrag(*KEY, "Work"))
        assert window.drag(window.messages, data, [window.message("m2")], COPY)
        await window.desk.calm()
        assert window.client.changes() == [("change", ["m1", "m2"], ["Work"], [])]


async def test_only_the_dragged_message_is_ever_asked_about() -> None:
    """ui/README.md, Facts about Qt: after a move Qt would remove the rows of the *new* selection."""
    async with mail_window() as window:
        view = window.messages
        view.select_ids(["m2"])
        made: list[QMimeData] = []

        def run(carried: QMimeData) -> Qt.DropAction:
            made.append(carried)
            window.drag(window.folders, carried, [window.folder("Bills")], MOVE)
            return MOVE

        fake_drag(window, run)
        view.startDrag(MOVE | COPY)
        assert made
        await window.desk.until(lambda: view.selected_ids() == ["m3"])  # the selection went on
        await window.desk.calm()
        assert window.client.changes() == [("change", ["m2"], ["Bills"], ["INBOX"])]
        assert window.ids() == ["m0", "m1", "m3", "m4"]


def fake_drag(window: MailWindow, run: Any) -> None:
    """QDrag.exec returns at once off screen: the view gets one that does what a person would."""
    import cio_desktop.ui.mail.messages.view as module

    class Drag:
        def __init__(self, _source: object) -> None:
            self.data: QMimeData | None = None

        def setMimeData(self, data: QMimeData) -> None:
            self.data = data

        def setPixmap(self, pixmap: Any) -> None:
            assert not pixmap.isNull()

        def setHotSpot(self, _point: object) -> None: ...

        def exec(self, supported: Qt.DropAction, default: Qt.DropAction) -> Qt.DropAction:
            assert default == MOVE
            return run(self.data)  # type: ignore[no-any-return]

    original = module.QDrag  # type: ignore[attr-defined]
    module.QDrag = Drag  # type: ignore[attr-defined,assignment]
    window.window.destroyed.connect(lambda: setattr(module, "QDrag", original))


async def test_ctrl_and_shift_select_and_start_no_drag() -> None:
    async with mail_window() as window:
        window.messages.select_ids(["m2"])
        started: list[object] = []
        fake_drag(window, started.append)
        window.messages._press_modifiers = Qt.KeyboardModifier.ControlModifier
        window.messages.startDrag(MOVE)
        assert not started


async def test_rows_opened_by_the_drag_close_when_it_leaves() -> None:
    async with mail_window(folders=("INBOX", "Work/Deep", "Work")) as window:
        data = window.dragged("m0")
        view = window.folders
        window.drag(view, data, [window.folder("Work")], MOVE, drop=False)
        assert view._rest.interval() == 1000
        view.expand(window.folder("Work"))  # by hand, no drag: stays
        assert view.isExpanded(window.folder("Work"))
        view.collapse(window.folder("Work"))
        view._dragging = True  # as between enter and leave
        view.expand(window.folder("Work"))
        window.drag(view, data, [window.folder("Work")], MOVE, drop=False)
        assert not view.isExpanded(window.folder("Work"))


def over(view: QAbstractItemView, data: QMimeData, at: QPoint) -> None:
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QApplication.sendEvent(view.viewport(), QDragMoveEvent(at, MOVE, data, left, none))


async def test_a_hand_that_trembles_opens_a_folder_all_the_same() -> None:
    async with mail_window(folders=("INBOX", "Work/Deep", "Work", "Zoo")) as window:
        data, view = window.dragged("m0"), window.folders
        view._rest.setInterval(200)
        box = view.visualRect(window.folder("Work"))
        enter = QDragEnterEvent(box.center(), MOVE, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view.viewport(), enter)
        end = time.monotonic() + PATIENCE
        place = itertools.cycle((-2, 0, 2, 0))
        while not view.isExpanded(window.folder("Work")):
            assert time.monotonic() < end, "each move begins the wait anew"
            over(view, data, box.center() + QPoint(next(place), 0))
            await asyncio.sleep(0.02)
        QApplication.sendEvent(view.viewport(), QDragLeaveEvent())
        assert not view.isExpanded(window.folder("Work"))
        assert not view._rest.isActive()


async def test_what_is_let_go_where_it_can_not_be_dropped_leaves_a_word() -> None:
    async with mail_window(folders=("INBOX", "Work/Deep", "Bills")) as window:
        view, data = window.folders, window.dragged("m0")
        window.drag(view, data, [window.folder("Work")], MOVE)
        window.said.clear()
        at = view.viewport().mapToGlobal(view.visualRect(window.folder("Work")).center())
        window.area.tell_refusal(at)
        assert window.said == ["Nothing was changed. “Work” only holds other folders."]
        window.area.tell_refusal(at)  # it was said
        window.drag(view, data, [window.folder("Work")], MOVE)
        window.area.tell_refusal(window.messages.viewport().mapToGlobal(QPoint(5, 5)))  # let go elsewhere
        window.drag(view, data, [window.folder("Work"), window.folder("Bills")], MOVE, drop=False)
        window.said.clear()
        window.area.tell_refusal(at)  # over a folder that takes them, and given up
        assert window.said == []


async def test_the_right_button_goes_to_no_folder(qtbot: Any) -> None:
    async with mail_window() as window:
        at = window.folders.visualRect(window.folder("Bills")).center()
        qtbot.mouseClick(window.folders.viewport(), Qt.MouseButton.RightButton, pos=at)
        assert window.folders.selected_path == "INBOX"
        qtbot.mouseClick(window.folders.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert window.folders.selected_path == "Bills"


async def test_a_window_that_closes_in_the_middle_of_a_drag_takes_no_drop() -> None:
    async with mail_window() as window:
        data, target = window.dragged("m0"), window.folder("Bills")
        assert window.drag(window.folders, data, [target], MOVE, drop=False)
        window.area.settle()
        assert not window.drag(window.folders, data, [target], MOVE)
        assert window.said[-1] == "The window is closing."
        at = window.folders.visualRect(target).center()
        none = Qt.KeyboardModifier.NoModifier
        drop = QDropEvent(QPointF(at), MOVE, data, Qt.MouseButton.LeftButton, none, QEvent.Type.Drop)
        QApplication.sendEvent(window.folders.viewport(), drop)
        assert window.desk.queue.pending == 0
        assert not window.client.changes()


BEN = SourceKey(ACCOUNT, OTHER)


async def with_ben(window: MailWindow) -> None:
    """A second source of the account, whose folders are known."""
    window.mail.add_source()
    window.desk.sources.reload()
    window.desk.folders.watch(BEN)
    shown = window.area.messages.model.list
    assert shown is not None
    shown.refresh()
    await window.desk.until(lambda: not shown.busy)
    await window.desk.until(lambda: window.desk.folders.loaded(BEN) and window.desk.sources.source(BEN))


async def test_to_a_folder_of_another_source() -> None:
    async with mail_window() as window:
        await with_ben(window)
        data = window.dragged("m1")
        window.area.visit(BEN)
        assert window.area.folders.model.key == BEN
        assert window.ids() == ["m0", "m1", "m2", "m3", "m4"]  # the list stays
        assert window.drag(window.folders, data, [window.folder("INBOX")], MOVE)
        assert window.said[-1] == "Move 1 → Inbox in ben@example.org"
        window.messages.drag_ended.emit()
        assert window.area.folders.model.key == KEY
        assert window.folders.selected_path == "INBOX"
        assert window.ids() == ["m0", "m2", "m3", "m4"]
        await window.desk.calm()
        assert (window.mail.where("m1", KEY[1]), window.mail.where("m1", OTHER)) == (set(), {"INBOX"})
        window.desk.undo.undo()
        await window.desk.calm()
        assert (window.mail.where("m1", KEY[1]), window.mail.where("m1", OTHER)) == ({"INBOX"}, set())


async def test_the_picker_names_the_folders_of_other_sources(qtbot: Any) -> None:
    async with mail_window() as window:
        await with_ben(window)
        window.messages.select_ids(["m2"])
        window.area.filing.move_to()
        picker = window.area.filing._picker
        assert picker is not None
        rows = [picker.list.model().index(row, 0).data() for row in range(picker.list.model().rowCount())]
        assert rows == ["Bills", "Work", "Inbox — ben@example.org", "Bills — ben@example.org", "Work — ben@example.org"]
        picker.filter.setText("work — ben")
        qtbot.keyClick(picker.filter, Qt.Key.Key_Return)
        await window.desk.calm()
        assert (window.mail.where("m2", KEY[1]), window.mail.where("m2", OTHER)) == (set(), {"Work"})
