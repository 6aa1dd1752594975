"""The window is painted as a frame first, with the sources of another run; the rest comes into it and moves nothing."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolBar, QWidget

from cio_desktop.ui.widgets.theme import theme
from cio_desktop.ui.window.banner_rules import demo_banner
from cio_desktop.ui.window.first_paint import FirstPaint
from cio_desktop.ui.words.cures import Cure
from tests.support.open_window import OpenWindow, open_window
from tests.support.window_data import in_every_state


def places(opened: OpenWindow) -> dict[str, QRect]:
    """Where everything stands that the frame has."""
    window = opened.window
    parts: dict[str, QWidget | None] = {
        "columns": window.columns,
        "sources": window.sources,
        "list": window.sources.view,
        "menus": window.menuBar(),
        "toolbar": window.findChild(QToolBar),
        "status": window.status,
        **{f"left {place}": window.columns.left.widget(place) for place in range(2)},
        **{f"column {place}": window.columns.widget(place) for place in range(3)},
    }
    return {
        name: QRect(part.mapTo(window, QPoint()), part.size())
        for name, part in parts.items()
        if part is not None and part.isVisible()
    }


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("size", [(1280, 800), (1000, 600)])
async def test_what_comes_later_moves_nothing(tmp_path: Path, colours: str, size: tuple[int, int]) -> None:
    file = tmp_path / "w.ini"
    QSettings(str(file), QSettings.Format.IniFormat).setValue("theme", colours)
    async with open_window(in_every_state, file, size=size, start=False, remembered=True, whole=False) as opened:
        window = opened.window
        QApplication.processEvents()
        assert theme().dark == (colours == "dark")
        assert opened.view.proxy.rowCount()
        before = places(opened)
        bar = window.findChild(QToolBar)
        assert isinstance(bar, QToolBar)
        same = (bar, window.status, window.menuBar(), window.sources)
        painted = [picture(widget) for widget in same]
        for _piece in window.pieces:
            QApplication.processEvents()
            assert places(opened) == before
        QApplication.processEvents()
        assert places(opened) == before
        assert [picture(widget) for widget in same] == painted
        assert window.columns.widget(1) is window.reading
        assert window.columns.left.widget(1) is window.mail.folders


async def test_a_right_click_on_the_bars_offers_nothing_that_takes_them_away(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as w:
        for bar in (w.window.menuBar(), *w.window.findChildren(QToolBar), w.window.status):
            middle = bar.rect().center()
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, bar.mapToGlobal(middle))
            QApplication.sendEvent(bar, event)
            assert QApplication.activePopupWidget() is None


async def test_the_rest_is_not_made_before_it_is_wanted(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", start=False, remembered=True, whole=False) as opened:
        made = vars(opened.window)
        assert (
            not {"mail", "reading", "panel", "right", "showing", "first_run", "commands", "words", "network"}
            & made.keys()
        )


async def test_a_person_quicker_than_the_window_is_answered(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", start=False, remembered=True, whole=False) as opened:
        window = opened.window
        window.actions_["filter_folders"].trigger()
        assert window.columns.left.widget(1) is window.mail.folders
        assert window.mail.folders.isAncestorOf(window.focusWidget() or window)


async def test_a_click_or_a_key_before_the_window_is_whole_finds_it_whole(tmp_path: Path) -> None:
    for number, does in enumerate((_click_the_search, _type_a_letter)):
        file = tmp_path / f"{number}.ini"
        async with open_window(in_every_state, file, start=False, remembered=True, whole=False) as opened:
            QApplication.processEvents()
            assert "mail" not in vars(opened.window)
            does(opened)
            assert opened.window.columns.left.widget(1) is opened.window.mail.folders
            opened.window.repaint()  # nothing watches any more


def _click_the_search(opened: OpenWindow) -> None:
    handle, field = opened.window.windowHandle(), opened.window.search
    at = field.mapTo(opened.window, field.rect().center())
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert opened.window.focusWidget() is field


def _type_a_letter(opened: OpenWindow) -> None:
    opened.window.search.setFocus()
    QTest.keyClick(opened.window.windowHandle(), Qt.Key.Key_A)
    assert opened.window.search.text() == "a"


async def test_a_banner_of_the_frame_can_be_pressed(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", start=False, remembered=True, whole=False) as opened:
        asked: list[str] = []
        opened.window.restart_service_asked.connect(lambda: asked.append("restart"))
        opened.window.banner.cure_asked.emit(Cure.RESTART_SERVICE, demo_banner())
        assert asked == ["restart"]


async def test_a_source_chosen_in_the_frame_is_shown(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", start=False, remembered=True, whole=False) as opened:
        window = opened.window
        key = next(key for key, _source in opened.desk.sources.sources())
        assert opened.view.select(key)
        window.make_whole()
        assert window.mail.key == key
        assert window.panel.keys == [key]


async def test_words_typed_in_the_frame_filter(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", start=False, remembered=True, whole=False) as opened:
        window = opened.window
        window.search.setText("invoice")
        window.make_whole()
        assert window.filter_pause.isActive()


async def test_the_first_paint_is_told_once_and_soon_where_nothing_is_painted(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", start=False, whole=False) as opened:
        window = opened.window
        times: list[str] = []
        first = FirstPaint(window)
        first.over.connect(lambda: times.append("painted"))
        window.repaint()
        await opened.until(lambda: times)
        window.repaint()
        QApplication.processEvents()
        assert times == ["painted"]
        window.hide()
        hidden = FirstPaint(window)
        hidden.over.connect(lambda: times.append("hidden"))
        await opened.until(lambda: len(times) > 1)
        assert times == ["painted", "hidden"]


def test_who_waits_for_the_first_paint_goes_on_after_it(qapp: QApplication) -> None:
    painted: list[str] = []

    class Part(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            painted.append(self.objectName())

    window = Part()
    window.setObjectName("window")
    part = Part(window)
    part.setObjectName("part")
    part.setGeometry(10, 10, 50, 50)
    window.update()  # asks for a paint before there is anything to paint on
    first = FirstPaint(window)
    window.show()
    first.wait()
    assert painted == ["window", "part"]
    window.hide()
    FirstPaint(window).wait()
    window.deleteLater()


def test_a_theme_put_on_at_the_end_looks_the_same() -> None:
    """Each in a process of its own, as the program's theme is put on once."""
    pictures = []
    for when in ("at once", "at the end"):
        command = [sys.executable, "-c", DRESSED, when]
        pictures.append(subprocess.run(command, check=True, capture_output=True, timeout=60).stdout)
    assert pictures[0] == pictures[1]
    assert len(pictures[0]) > 1000


DRESSED = """
import sys
from PySide6.QtCore import QBuffer
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolBar, QVBoxLayout, QWidget
from cio_desktop.app.gui import application
from cio_desktop.ui.widgets.theme import theme

app = application(bare=sys.argv[1] == "at the end")
outer, inner = QWidget(), QWidget()
column = QVBoxLayout(inner)
for part in (QPushButton("Sign in…"), QLineEdit("ann"), QToolBar("bar")):
    column.addWidget(part)
QVBoxLayout(outer).addWidget(inner)
theme().choose("dark")
assert bool(app.styleSheet()) == (sys.argv[1] == "at once")
theme().wear()
assert app.styleSheet()
picture = QBuffer()
outer.grab().save(picture, "PNG")
sys.stdout.buffer.write(picture.data().data())
"""
