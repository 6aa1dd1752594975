"""Where the keys go is seen in every list: one selection in colour, a ring around one row."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QStyle, QStyleOptionViewItem, QWidget

from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Addresses, Event, Person
from cio_desktop.ui.mail.messages.model import Column
from cio_desktop.ui.sources.delegate import SourceDelegate
from cio_desktop.ui.widgets.theme import theme
from tests.support.contrast import contrast
from tests.support.fake_client import ACCOUNT, KEY, NOW
from tests.support.mail_window import MailWindow, mail_window
from tests.support.open_window import open_window
from tests.support.window_data import healthy

ANN = SourceKey("a1", "ann@example.org")
SCHEMES = ("light", "dark", "contrast_light", "contrast_dark")


def image_of(view: QAbstractItemView, box: QRect) -> QImage:
    return view.viewport().grab(box).toImage()


def colours_in(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def row_of(view: QAbstractItemView, row: int) -> QRect:
    box = view.visualRect(view.model().index(row, 0))
    return QRect(0, box.top(), view.viewport().width(), box.height())


async def awake(widget: QWidget) -> None:
    """Its window has the keyboard."""
    widget.window().activateWindow()
    while not widget.window().isActiveWindow():
        await asyncio.sleep(0.01)


async def test_one_selection_is_in_colour(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        await awake(opened.window)
        await opened.until(lambda: opened.window.mail.messages.view.isVisible())
        views = (opened.view, opened.window.mail.folders.view, opened.window.mail.messages.view)
        coloured = QApplication.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)
        for focused in views:
            focused.setFocus(Qt.FocusReason.TabFocusReason)
            assert focused.hasFocus()
            for view in views:
                shown = view.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)
                assert (shown == coloured) is (view is focused), view.objectName()


@pytest.mark.parametrize("scheme", SCHEMES)
async def test_a_list_without_the_keys_stays_grey_in_another_theme(scheme: str) -> None:
    async with mail_window() as window:
        theme().choose(scheme)
        await awake(window.window)
        window.messages.setFocus(Qt.FocusReason.TabFocusReason)
        grey = window.folders.palette()
        idle = QApplication.palette().color(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight)
        assert grey.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight) == idle
        assert contrast(idle, grey.color(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText)) >= 4.5
        theme().choose("system")


async def test_a_menu_takes_the_keys_for_a_while_only() -> None:
    async with mail_window() as window:
        await awake(window.window)
        window.messages.setFocus(Qt.FocusReason.TabFocusReason)
        before = window.messages.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)
        window.folders.setFocus(Qt.FocusReason.PopupFocusReason)
        assert window.messages.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight) == before


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("taken", ["by a sheet", "by another window"])
async def test_a_selected_message_can_be_read_while_the_keys_are_elsewhere(scheme: str, taken: str) -> None:
    async with mail_window() as window:
        theme().choose(scheme)
        await awake(window.window)
        view = window.messages
        view.setFocus(Qt.FocusReason.TabFocusReason)
        view.select_row(1)
        other = QLineEdit(None if taken == "by another window" else window.window)
        other.show()
        if taken == "by a sheet":
            other.setFocus(Qt.FocusReason.PopupFocusReason)
            other.move(0, window.window.height() - 10)
        else:
            await awake(other)
        assert not view.hasFocus()
        pixels = image_of(view, row_of(view, 1).adjusted(16, 2, -60, -2))
        counted = Counter(pixels.pixelColor(x, y).name() for x in range(pixels.width()) for y in range(pixels.height()))
        ((ground, _times),) = counted.most_common(1)
        assert QColor(ground) != QApplication.palette().color(QPalette.ColorRole.Base)
        assert max(contrast(QColor(name), QColor(ground)) for name in counted) >= 4.5
        other.close()
        theme().choose("system")


async def test_the_message_of_the_keys_is_seen_among_the_selected_ones() -> None:
    async with mail_window() as window:
        view = window.messages
        await awake(view)
        view.setFocus(Qt.FocusReason.TabFocusReason)
        view.selectAll()
        view.setCurrentIndex(view.model().index(2, 0))
        view.selectAll()

        def ringed() -> list[int]:
            ground = view.palette().color(QPalette.ColorRole.Highlight)
            found = []
            for row in range(view.model().rowCount()):
                box = row_of(view, row)
                line = image_of(view, QRect(box.left() + 20, box.top() + 1, box.width() - 40, 4))
                if any(
                    all(contrast(line.pixelColor(x, y), ground) > 1.5 for x in range(line.width()))
                    for y in range(line.height())
                ):
                    found.append(row)
            return found

        assert ringed() == [2]
        window.folders.setFocus(Qt.FocusReason.TabFocusReason)
        assert ringed() == []


async def test_the_folder_of_the_keys_comes_into_view() -> None:
    async with mail_window(folders=["INBOX", *(f"Folder {number:02}" for number in range(60))]) as window:
        view = window.folders
        await awake(view)
        window.messages.setFocus(Qt.FocusReason.TabFocusReason)
        view.choose("Folder 59")
        view.scrollToTop()
        assert not view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
        view.setFocus(Qt.FocusReason.TabFocusReason)
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


@pytest.mark.parametrize("scheme", SCHEMES)
async def test_a_folder_that_only_holds_others_can_be_read(scheme: str) -> None:
    async with mail_window(folders=["INBOX", "Work/Acme"]) as window:
        theme().choose(scheme)
        window.folders.clearSelection()
        box = window.folders.visualRect(window.folder("Work"))
        ground = QApplication.palette().color(QPalette.ColorRole.Base)
        words = image_of(window.folders, box.adjusted(28, 0, 0, 0))
        assert max(contrast(QColor(name), ground) for name in colours_in(words)) >= 4.5
        theme().choose("system")


@pytest.mark.parametrize("scheme", SCHEMES)
async def test_the_second_line_of_a_selected_source_can_be_read(scheme: str) -> None:
    async with mail_window() as window:
        theme().choose(scheme)
        palette = QApplication.palette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setCurrentColorGroup(group)
            option = QStyleOptionViewItem()
            option.palette = palette
            option.state = QStyle.StateFlag.State_Selected
            _ink, quiet = SourceDelegate(window.window, lambda: 0)._inks(option)
            assert contrast(quiet, palette.color(group, QPalette.ColorRole.Highlight)) >= 4.5
        theme().choose("system")


async def _painted(window: MailWindow, name: str) -> tuple[QImage, QImage]:
    """The rows above and below the third one, whose sender and subject are `name`."""
    made = window.mail.messages["m2"]
    made.subject, made.addresses = name, Addresses(from_=Person("x@example.org", name))
    window.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX"]))
    model = window.area.messages.model
    await window.desk.until(lambda: model.index(2, Column.SUBJECT).data()[:1] == name[:1])
    box = row_of(window.messages, 2)
    whole = window.messages.viewport().rect()
    above = QRect(whole.topLeft(), box.topRight()).adjusted(0, 0, 0, -1)
    below = QRect(box.bottomLeft(), whole.bottomRight()).adjusted(0, 1, 0, 0)
    return image_of(window.messages, above), image_of(window.messages, below)


async def test_a_pile_of_accents_stays_in_its_row() -> None:
    async with mail_window(messages=16) as window:
        window.area.messages.model.now = lambda: NOW
        plain = await _painted(window, "Zalgo")
        piled = await _painted(window, "Y" + "\u0301\u0353" * 200)
        assert piled == plain


COLUMNS = [column for column in Column if column is not Column.SOURCE]  # of a list of one source


async def test_each_cell_says_its_own_and_the_first_one_the_row() -> None:
    async with mail_window() as window:
        model = window.area.messages.model
        read = [model.index(1, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in COLUMNS]
        shown = [model.index(1, column).data() for column in COLUMNS]
        assert read == [", ".join(shown), *shown[1:]]
