"""What gives way where there is little room: words wrap or end in dots, pictures stand for words, the rest scrolls."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QMainWindow, QToolButton, QVBoxLayout, QWidget

from cio_desktop.ui.profile.reading import ReadingPlace
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.choice_buttons import CheckBox, RadioButton
from cio_desktop.ui.widgets.dialog_frame import DialogFrame
from cio_desktop.ui.widgets.filter_field import FilterField
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.scrolled import Scrolled
from cio_desktop.ui.widgets.sheet import Sheet
from cio_desktop.ui.widgets.theme import theme
from cio_desktop.ui.window.toolbar import Toolbar
from tests.support.open_window import open_window, press
from tests.support.window_data import healthy

LONG = "Mark a message as read when it has been shown for two seconds"


def placed(qtbot: Any, part: QWidget, width: int) -> QWidget:
    """In a column with room below."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(part)
    column.addStretch(1)
    window.resize(width, 400)
    window.show()
    QCoreApplication.sendPostedEvents()
    return window


@pytest.mark.parametrize("kind", [CheckBox, RadioButton])
def test_words_of_a_check_box_go_on_in_another_line(qtbot: Any, kind: type[CheckBox] | type[RadioButton]) -> None:
    made = kind(LONG)
    window = placed(qtbot, made, 600)
    line = made.height()
    assert made.text() == LONG
    window.resize(160, 400)
    QCoreApplication.sendPostedEvents()
    assert made.height() > 2.5 * line
    last = QPoint(made.width() // 2, made.height() - 3)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=last)
    assert made.isChecked()
    assert made.text() == LONG


def test_a_field_tells_its_key_where_that_has_room(qtbot: Any) -> None:
    field = FilterField("Search messages…")
    field.tell_key("Ctrl+F")
    window = placed(qtbot, field, 400)
    assert field.placeholderText() == "Search messages…   Ctrl+F"
    wide = field.sizeHint()
    window.resize(field.fontMetrics().horizontalAdvance("Search messages…   Ct") + 48, 400)
    QCoreApplication.sendPostedEvents()
    assert field.placeholderText() == "Search messages…"
    assert field.sizeHint() == wide  # it takes the room when there is some
    window.resize(400, 400)
    QCoreApplication.sendPostedEvents()
    assert field.placeholderText() == "Search messages…   Ctrl+F"


def test_a_button_ends_in_dots_and_its_tip_has_the_whole(qtbot: Any) -> None:
    theme()
    made = button("Bread & butter, and what else there is", shrinks=True)
    window = placed(qtbot, made, 500)
    assert made.toolTip() == ""
    whole = made.grab().toImage()
    window.resize(120, 400)
    QCoreApplication.sendPostedEvents()
    assert made.width() == 120
    assert "Bread" in made.toolTip()
    assert "else" in made.toolTip()
    short = made.grab().toImage()
    ink = [
        x
        for x in range(4, short.width() - 4)
        if any(short.pixelColor(x, y).lightness() < 100 for y in range(6, short.height() - 6))
    ]
    assert min(ink) > 8
    assert max(ink) < short.width() - 9  # no letter is cut at a side
    window.resize(500, 400)
    QCoreApplication.sendPostedEvents()
    assert made.toolTip() == ""
    assert made.grab().toImage() == whole


def test_a_long_word_breaks_and_is_copied_whole(qtbot: Any) -> None:
    said = "bills.and.more@example.org wanders"
    label = PlainLabel(said, wrap=True, selectable=True)
    window = placed(qtbot, label, 90)
    assert window.isVisible()
    assert label.text() != said
    assert label.accessibleName() == said
    label.setSelection(0, len(label.text()))
    press(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == said


def test_a_dialog_that_is_higher_than_the_screen_scrolls(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = DialogFrame("Title", window)
    for _ in range(60):
        dialog.content.addWidget(PlainLabel("A line of words", wrap=True))
    dialog.add_button("Close", dialog.reject).setFocus()
    dialog.open()
    QCoreApplication.sendPostedEvents()
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    bar = dialog.area.verticalScrollBar()
    assert bar.maximum() > 0
    press(dialog, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    press(dialog, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_pictures_stand_for_the_words_of_the_toolbar(qtbot: Any) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = Toolbar("Toolbar", window)
    window.addToolBar(bar)
    for words in ("Add a source…", "Sync now", "Undo", "Redo"):
        action = QAction(icons.program_icon(), words, bar)
        bar.addAction(action)
        bar.worded.append(bar.widgetForAction(action))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    window.show()
    full = bar.sizeHint().width()
    for width, worded in ((full, 4), (full - 10, 2), (full // 2, 0), (full, 4)):
        window.resize(width, 300)
        QCoreApplication.sendPostedEvents()
        shown = [each.toolButtonStyle() for each in bar.worded if isinstance(each, QToolButton)]
        assert shown.count(Qt.ToolButtonStyle.ToolButtonTextBesideIcon) == worded
        assert all(each.isVisible() and each.toolTip() for each in bar.worded)


async def test_the_message_is_below_where_there_is_no_room_beside_the_list(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini", size=(1280, 800)) as opened:
        reading = opened.window.reading
        reading.choose("right")
        assert reading.orientation() == Qt.Orientation.Horizontal
        opened.window.actions_["details"].setChecked(True)
        opened.window.resize(900, 560)
        opened.window.actions_["details"].setChecked(True)
        QCoreApplication.sendPostedEvents()
        assert reading.orientation() == Qt.Orientation.Vertical
        assert reading.place is ReadingPlace.RIGHT
        assert opened.window.actions_["reading_right"].isChecked()
        opened.window.resize(1280, 800)
        QCoreApplication.sendPostedEvents()
        assert reading.orientation() == Qt.Orientation.Horizontal


async def test_a_sheet_stays_in_its_window(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini", size=(1280, 800)) as opened:
        messages = opened.window.mail.messages
        await opened.until(lambda: messages.view.message_model.id_at(1) is not None)
        messages.view.select_ids(["m0"])
        opened.window.mail.filing.move_to()
        sheet = next(each for each in opened.window.findChildren(Sheet) if each.isVisible())
        opened.window.resize(900, 560)
        QCoreApplication.sendPostedEvents()
        ground = sheet.parentWidget()
        assert ground is not None
        assert ground.rect().contains(sheet.geometry())
        sheet.dismiss()
        press(messages.view, Qt.Key.Key_Down)  # it no longer watches the list
        assert not sheet.isVisible()


def test_what_may_scroll_is_as_high_as_words_that_come_later(qtbot: Any) -> None:
    words, rest = PlainLabel("Short", wrap=True), QListView()
    scrolled, window = Scrolled(words), QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(scrolled)
    column.addWidget(rest, 1)
    window.resize(200, 500)
    window.show()
    for text in (3 * f"{LONG}. ", "Short", 2 * f"{LONG}. "):
        words.setText(text)
        for _ in range(4):
            QCoreApplication.sendPostedEvents()
        assert scrolled.height() >= words.heightForWidth(scrolled.viewport().width())
        assert scrolled.verticalScrollBar().maximum() == 0
