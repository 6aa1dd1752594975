"""What goes on behind the window: notifications on a real message bus, the tray, and what closing the window means."""

from __future__ import annotations

import contextlib
import errno
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton

from cio_desktop.app import background
from cio_desktop.app.background import Background
from cio_desktop.app.login_start import AutostartFile
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.resources import Account
from cio_desktop.ui.background.close_dialog import BY_START, CloseDialog
from cio_desktop.ui.background.tray import Tray
from cio_desktop.ui.background.tray_view import TrayView
from cio_desktop.ui.profile.background import choose_stays, notifies, stays
from tests.support.notification_server import NotificationServer
from tests.support.open_window import OpenWindow, open_window, press
from tests.support.secret_service import BUS
from tests.support.window_data import healthy, source

with_bus = pytest.mark.skipif(
    BUS is None or not sys.platform.startswith("linux"), reason="no dbus-daemon on this machine"
)


class Behind:
    """The window with what goes on behind it; `ended` counts the wishes to quit."""

    def __init__(self, opened: OpenWindow, start: AutostartFile, *, may_stay: bool) -> None:
        self.opened, self.window = opened, opened.window
        self.settings = self.window._settings
        self.ended = 0
        self.background = Background(
            opened.window,
            opened.desk,  # type: ignore[arg-type]
            self.settings,
            may_stay=may_stay,
            login_start=start,
            come_up=self.come_up,
            leave=self._end,
        )
        self.window.close_asked.connect(self._closed)

    def come_up(self) -> None:
        self.window.show()
        self.window.activateWindow()

    def _end(self) -> None:
        self.ended += 1

    def _closed(self) -> None:
        if not self.background.takes_close():
            self._end()

    def become(self, label: str, status: SourceStatus, code: str | None = None) -> None:
        """As the service tells it."""
        sources = self.opened.desk.sources
        for account in sources.accounts:
            for each in account.sources:
                if each.label == label:
                    each.status, each.status_code = status, code
        sources.changed.emit(None, None)

    @property
    def question(self) -> CloseDialog | None:
        return next((each for each in self.window.findChildren(CloseDialog) if each.isVisible()), None)


def four_sources(now: float) -> list[Account]:
    ann = Account("a1", first_name="Ann", email_addresses=["ann@example.org"])
    ann.sources = [source(f"{name}@example.org", now) for name in ("ann", "bills", "club", "desk")]
    return [ann]


@contextlib.asynccontextmanager
async def behind(folder: Path, *, may_stay: bool = True) -> AsyncIterator[Behind]:
    async with open_window(four_sources, folder / "w.ini", holds_close=True) as opened:
        made = Behind(opened, AutostartFile(folder / "autostart", "n", ["/bin/true"], ""), may_stay=may_stay)
        try:
            yield made
        finally:
            await made.background.close()


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(background, "GATHER_MS", 20)


def labels(made: Behind) -> list[str]:
    return [source.label for _key, source in made.opened.desk.sources.sources()]


# -- notifications


@with_bus
async def test_told_once_taken_back_when_solved_and_a_click_leads_to_the_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with NotificationServer() as desktop, behind(tmp_path) as made:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
        until = made.opened.until
        first, second = labels(made)[:2]
        made.window.hide()
        made.become(second, SourceStatus.INVALID_CREDENTIALS, "auth.password")
        await until(lambda: desktop.standing)
        assert desktop.titles == [f"{second}: Sign-in needed"]
        (shown,) = desktop.standing.values()
        assert "refused the user name or password" in shown.body
        made.become(second, SourceStatus.OK)
        await until(lambda: not desktop.standing)
        made.become(first, SourceStatus.INVALID_CREDENTIALS, "auth.password")
        await until(lambda: desktop.standing)
        assert not made.window.isVisible()
        await desktop.click(next(iter(desktop.standing)))
        await until(made.window.isVisible)
        view = made.window.sources.view
        assert [key.label for key in view.selected_keys()] == [first]
        assert made.window.panel.isVisible()
        assert [key.label for key in made.window.panel.keys] == [first]
        assert desktop.calls.count("Notify") == 2


@with_bus
async def test_three_become_one_and_lead_to_the_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with NotificationServer() as desktop, behind(tmp_path) as made:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
        every = labels(made)
        made.window.hide()
        for label in every[:3]:
            made.become(label, SourceStatus.INVALID_CREDENTIALS, "auth.password")
        await made.opened.until(lambda: desktop.standing)
        assert desktop.titles == ["3 sources need you"]
        await desktop.click(next(iter(desktop.standing)))
        await made.opened.until(made.window.isVisible)
        assert made.window.sources.which.currentIndex() == 1  # those that need the person


@with_bus
async def test_nothing_is_told_that_the_active_window_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with NotificationServer() as desktop, behind(tmp_path) as made:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
        first, second = labels(made)[:2]
        made.come_up()
        await made.opened.until(made.window.isActiveWindow)
        made.become(first, SourceStatus.INVALID_CREDENTIALS, "auth.password")
        made.background.look()
        made.window.hide()
        made.become(second, SourceStatus.DISABLED, "net.dns")
        await made.opened.until(lambda: desktop.standing)
        assert desktop.titles == [f"{second}: Stopped"]


@with_bus
async def test_turned_off_in_settings_and_told_at_no_later_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with NotificationServer() as desktop:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
        async with behind(tmp_path) as made:
            first, second = labels(made)[:2]
            made.window.hide()
            made.become(first, SourceStatus.INVALID_CREDENTIALS, "auth.password")
            await made.opened.until(lambda: desktop.standing)
            made.window.actions_["notifications"].trigger()
            await made.opened.until(lambda: not desktop.standing)
            assert not notifies(made.settings)
            made.window.actions_["notifications"].trigger()
        async with behind(tmp_path) as made:  # the next run of the program
            made.window.hide()
            made.become(first, SourceStatus.INVALID_CREDENTIALS, "auth.password")
            made.become(second, SourceStatus.INVALID_CREDENTIALS, "auth.password")
            await made.opened.until(lambda: desktop.standing)
            assert desktop.titles == [f"{second}: Sign-in needed"]
        assert not desktop.standing  # the end takes it back: a click would lead nowhere


# -- closing the window


def press_button(dialog: QDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    press(button, Qt.Key.Key_Return)


async def test_the_first_close_asks_once(tmp_path: Path) -> None:
    async with behind(tmp_path) as made:
        made.window.close()
        assert made.question is not None
        assert any(str(BY_START) in each for each in words(made.question))  # off screen there is no tray
        press(made.question, Qt.Key.Key_Escape)
        assert made.window.isVisible()
        assert stays(made.settings) is None  # no answer: it is asked again
        made.window.actions_["close"].trigger()
        assert made.question is not None
        press_button(made.question, "keep_syncing")
        assert not made.window.isVisible()
        assert (stays(made.settings), made.ended) == (True, 0)
        assert made.window.actions_["background"].isChecked()
        made.come_up()
        made.window.close()
        assert made.question is None
        assert not made.window.isVisible()
        made.window.actions_["background"].trigger()
        made.come_up()
        made.window.close()
        assert (made.window.isVisible(), made.ended) == (True, 1)


async def test_quit_as_the_answer_holds(tmp_path: Path) -> None:
    async with behind(tmp_path) as made:
        made.window.close()
        assert made.question is not None
        press_button(made.question, "quit")
        assert (stays(made.settings), made.ended) == (False, 1)
        made.window.close()
        assert (made.question, made.ended) == (None, 2)


async def test_without_a_service_of_our_own_closing_ends_the_program(tmp_path: Path) -> None:
    async with behind(tmp_path, may_stay=False) as made:
        choose_stays(made.settings, True)  # of another start
        made.window.close()
        assert (made.question, made.ended) == (None, 1)
        assert not made.window.actions_["background"].isVisible()


def words(dialog: QDialog) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in dialog.findChildren(QLabel)]


def test_the_systems_wish_to_end_is_no_close_of_the_window() -> None:
    """As the Dock of macOS or the end of a session has it: the window must not just hide."""
    script = (
        "from PySide6.QtCore import QCoreApplication, QEvent\n"
        "from cio_desktop.app.gui import new_application\n"
        "app, told, event = new_application(), [], QEvent(QEvent.Type.Quit)\n"
        "app.end_wanted.connect(lambda: told.append('end'))\n"
        "QCoreApplication.sendEvent(app, event)\n"
        "print(told, event.isAccepted())\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "['end'] False"


# -- Settings


async def test_the_switches_in_settings(tmp_path: Path) -> None:
    async with behind(tmp_path) as made:
        page = made.window.open_settings("general").general
        entry = tmp_path / "autostart" / "n.desktop"

        def box(name: str) -> QCheckBox:
            found = page.findChild(QCheckBox, name)
            assert found is not None
            return found

        assert (box("notifications").isChecked(), box("background").isChecked()) == (True, False)
        press(box("background"), Qt.Key.Key_Space)
        assert stays(made.settings) is True
        press(box("notifications"), Qt.Key.Key_Space)
        assert notifies(made.settings) is False
        press(box("login_start"), Qt.Key.Key_Space)
        assert "--background" in entry.read_text() or "/bin/true" in entry.read_text()
        press(box("login_start"), Qt.Key.Key_Space)
        assert not entry.exists()


async def test_a_folder_that_cannot_be_written_is_told_and_the_switch_goes_back(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("no folder")
    async with behind(tmp_path) as made:
        action = made.window.actions_["login_start"]
        action.trigger()
        assert not action.isChecked()
        (dialog,) = (each for each in made.window.findChildren(QDialog) if each.isVisible())
        assert "stays as it was" in dialog.windowTitle()
        dialog.close()


class _ReadOnly(AutostartFile):
    """On a disk that can only be read, as some keep their configuration."""

    def choose(self, on: bool) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(self.path))


async def test_an_entry_that_cannot_be_renewed_keeps_nothing_from_working(tmp_path: Path) -> None:
    AutostartFile(tmp_path, "n", ["/old/cio-desktop"], "").choose(True)
    async with open_window(four_sources, tmp_path / "w.ini", holds_close=True) as opened:
        made = Behind(opened, _ReadOnly(tmp_path, "n", ["/bin/true"], ""), may_stay=True)
        assert made.window.actions_["login_start"].isChecked()
        await made.background.close()


async def test_without_the_program_behind_it_the_page_has_no_such_switch(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        page = opened.window.open_settings("general").general
        assert [page.findChild(QCheckBox, name) for name in ("notifications", "background", "login_start")] == [
            None
        ] * 3


# -- the tray


async def test_what_the_tray_offers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Tray, "there", True)  # off screen there is none
    async with behind(tmp_path) as made:
        tray = made.background.tray
        made.background.look()
        first = labels(made)[0]

        def offered() -> dict[str, Any]:
            return {each.objectName(): each for each in tray.icon.contextMenu().actions() if each.text()}

        assert list(offered()) == ["tray_open", "tray_sync", "tray_next", "tray_quit"]
        assert tray.icon.toolTip() == "CIO Desktop: All up to date"
        made.window.hide()
        plain = tray.icon.icon().pixmap(22, 22).toImage()
        made.become(first, SourceStatus.INVALID_CREDENTIALS, "auth.password")
        made.background.look()
        assert tray.icon.icon().pixmap(22, 22).toImage() != plain
        assert "1 of" in tray.icon.toolTip()
        source = offered()["tray_source"]
        assert source.text() == f"{first}: Sign-in needed"
        source.trigger()
        assert made.window.isVisible()
        assert [key.label for key in made.window.panel.keys] == [first]
        offered()["tray_sync"].trigger()
        await made.opened.until(lambda: made.opened.requests("sync"))
        offered()["tray_quit"].trigger()
        assert made.ended == 1


async def test_an_open_menu_stays_as_it_is_until_it_is_closed(tmp_path: Path) -> None:
    async with behind(tmp_path) as made:
        tray = made.background.tray
        tray._menu.popup(QPoint(10, 10))
        before = [action.text() for action in tray._menu.actions()]
        tray.show_view(TrayView(following="Next sync in a minute"))
        assert [action.text() for action in tray._menu.actions()] == before
        tray._menu.hide()
        await made.opened.until(lambda: tray._menu.findChild(QAction, "tray_next") is not None)
