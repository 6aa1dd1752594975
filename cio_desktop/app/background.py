"""What goes on behind the window: notifications, the icon in the tray, and what closing the window means.

Made once the window is whole; it asks nobody anything and keeps what was told in the profile's settings.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from cio_desktop.app.login_start import LoginStart
from cio_desktop.language import tr
from cio_desktop.operations.signal import Connections, Signal
from cio_desktop.operations.workspace import Workspace
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.background.close_dialog import CloseDialog
from cio_desktop.ui.background.episodes import Episodes, Notice, SourceNow
from cio_desktop.ui.background.tray import Tray
from cio_desktop.ui.background.tray_notices import TrayNotices
from cio_desktop.ui.background.tray_view import tray_view
from cio_desktop.ui.profile.background import choose_notifies, choose_stays, note_told, notifies, stays, told
from cio_desktop.ui.window.frame import PROGRAM
from cio_desktop.ui.window.main_window import MainWindow
from cio_desktop.ui.window.trouble_dialog import TroubleDialog
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.source_names import address_of

log = logging.getLogger(__name__)

GATHER_MS = 2000  # what breaks within it is told at once; what passes within it is not told
TRAY_WAIT_MS = 10_000  # for the desktop's tray, at a log-in
LOOK_MS = 60_000  # a source is late by time alone


class Notices(Protocol):
    """How the system shows them. Each signal has the notice's identity."""

    clicked: Signal[str]
    put_away: Signal[str]

    def show(self, notice: Notice) -> None: ...

    def withdraw(self, identity: str) -> None: ...

    async def close(self) -> None: ...


class Background:
    """`may_stay`: there is a service of our own that could go on without the window, and a way back to the window
    beside the tray. `come_up` shows the window, `leave` ends the program."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        settings: QSettings,
        *,
        may_stay: bool,
        login_start: LoginStart | None,
        at_login: bool = False,
        come_up: Callable[[], object],
        leave: Callable[[], object],
    ) -> None:
        self._window = window
        self._workspace = workspace
        self._settings = settings
        self._may_stay = may_stay
        self._login_start = login_start
        self._come_up = come_up
        self._leave = leave
        self._episodes = Episodes(told(settings))
        self._kept = self._episodes.kept
        self._shown: dict[str, Notice] = {}
        self._notices: Notices | None = None
        self.tray = Tray(window, PROGRAM, wait_ms=TRAY_WAIT_MS if at_login else 0)
        self._gathered = _timer(window, GATHER_MS, self.look, once=True)
        self._by_time = _timer(window, LOOK_MS, self.look)
        self._by_time.start()
        self._connections = Connections()
        self._connections.add(workspace.sources.changed, lambda *_: self._look_soon())
        self._connections.add(workspace.link.state_changed, lambda _state: self._look_soon())
        self._connect_tray()
        self._connect_switches()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        self._application = application
        application.applicationStateChanged.connect(self._came_to_front)
        self._look_soon()

    async def close(self) -> None:
        self._connections.close()
        self._application.applicationStateChanged.disconnect(self._came_to_front)
        self._gathered.stop()
        self._by_time.stop()
        self.tray.end()
        if self._notices is not None:
            await self._notices.close()

    # -- the window's end ---------------------------------------------------------------------------------------

    def takes_close(self) -> bool:
        """Whether the program goes on: without its window, or as the person is being asked."""
        choice = stays(self._settings) if self._may_stay else False
        if choice is None and self._sources():
            self._ask()
            return True
        if choice:
            self._window.hide_all()
        return bool(choice)

    def _ask(self) -> None:
        key = self._window.actions_.key("quit")
        dialog = CloseDialog(self._window, tray=self.tray.there, quit_key=key)
        dialog.chosen.connect(self._chosen)
        dialog.open()

    def _chosen(self, on: bool) -> None:
        choose_stays(self._settings, on)
        self._window.actions_["background"].setChecked(on)
        if on:
            self._window.hide_all()
        else:
            self._leave()

    # -- switches of Settings -----------------------------------------------------------------------------------

    def _connect_switches(self) -> None:
        settings, start = self._settings, self._login_start
        self._switch("notifications", notifies(settings), self._choose_notifies)
        if self._may_stay:
            self._switch("background", bool(stays(settings)), lambda on: choose_stays(settings, on))
        if start is not None:
            try:
                start.renew()
            except OSError as error:  # it names the program as it was; all else goes on
                log.info("the entry for log-in can't be renewed: %s", error.strerror)
            self._switch("login_start", start.on, self._choose_login_start)

    def _switch(self, name: str, on: bool, choose: Callable[[bool], object]) -> None:
        action = self._window.actions_[name]
        action.setVisible(True)
        action.setChecked(on)
        action.toggled.connect(choose)

    def _choose_notifies(self, on: bool) -> None:
        choose_notifies(self._settings, on)
        self.look()

    def _choose_login_start(self, on: bool) -> None:
        start = self._login_start
        assert start is not None
        if start.on == on:
            return
        try:
            start.choose(on)
        except OSError as error:
            why = error.strerror or type(error).__name__
            if error.filename:
                body = tr("{file} can't be written: {why}.", file=error.filename, why=why)
            else:
                body = tr("The place for it can't be written: {why}.", why=why)
            text = ErrorText(tr("Starting at log-in stays as it was"), body)
            TroubleDialog(text, QApplication.activeWindow() or self._window).open()
            self._window.actions_["login_start"].setChecked(start.on)

    # -- how the sources are ------------------------------------------------------------------------------------

    def look(self) -> None:
        """Now: what the tray shows and which notifications stand."""
        self._window.source_model.tick()
        sources = self._sources()
        if self.tray.there:
            planned = [source.next_sync or 0 for _key, source in self._workspace.sources.sources()]
            self.tray.show_view(tray_view(sources, planned, time.time()))
        if not self._workspace.sources.loaded:
            return  # of what another run saw nothing is believed
        self._show(
            self._episodes.follow(
                sources,
                seen=self._seen,
                wanted=notifies(self._settings),
                offline=self._window.offline(),
            )
        )
        if self._episodes.kept != self._kept:
            self._kept = self._episodes.kept
            note_told(self._settings, self._kept)

    def _sources(self) -> list[SourceNow]:
        known = self._workspace.sources
        return [
            SourceNow(key, address_of(source), state)
            for key, state in self._window.source_model.states()
            if (source := known.source(key)) is not None
        ]

    @property
    def _seen(self) -> bool:
        active = self._application.applicationState() == Qt.ApplicationState.ApplicationActive
        return active and self._window.isVisible() and not self._window.isMinimized()

    def _look_soon(self) -> None:
        if not self._gathered.isActive():
            self._gathered.start()

    def _came_to_front(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            return
        if sys.platform == "darwin" and not self._window.isVisible():
            self._come_up()  # a click in the Dock
        self.look()

    # -- notifications ------------------------------------------------------------------------------------------

    def _show(self, notices: list[Notice]) -> None:
        wanted = {notice.identity: notice for notice in notices}
        for identity in self._shown.keys() - wanted.keys():
            self._bridge.withdraw(identity)
        for identity, notice in wanted.items():
            if not notice.says_as(self._shown.get(identity)):
                self._bridge.show(notice)
        self._shown = wanted

    @property
    def _bridge(self) -> Notices:
        if self._notices is None:
            self._notices = _bridge(self.tray)
            self._notices.clicked.connect(self._clicked)
            self._notices.put_away.connect(self._put_away)
        return self._notices

    def _clicked(self, identity: str) -> None:
        if (notice := self._shown.get(identity)) is not None:
            self.reveal(*notice.keys)

    def _put_away(self, identity: str) -> None:
        if (notice := self._shown.pop(identity, None)) is not None:
            self._episodes.dismiss(notice.keys)

    # -- the tray -----------------------------------------------------------------------------------------------

    def _connect_tray(self) -> None:
        tray = self.tray
        tray.came.connect(self._look_soon)
        tray.open_asked.connect(self._come_up)
        tray.quit_asked.connect(self._leave)
        tray.sync_asked.connect(self._window.actions_["sync_all"].trigger)
        tray.source_asked.connect(self.reveal)
        tray.attention_asked.connect(
            lambda: self.reveal(*(source.key for source in self._sources() if source.state.needs_you))
        )

    def reveal(self, *keys: SourceKey) -> None:
        self._come_up()
        self._window.reveal(keys)


def _timer(owner: QObject, every_ms: int, act: Callable[[], object], *, once: bool = False) -> QTimer:
    timer = QTimer(owner)
    timer.setInterval(every_ms)
    timer.setSingleShot(once)
    timer.timeout.connect(act)
    return timer


def _bridge(tray: Tray) -> Notices:
    if sys.platform not in ("win32", "darwin"):
        try:
            from cio_desktop.app.notice_bus import BusNotices
        except ImportError:  # jeepney comes with the keyring's library on Linux alone
            pass
        else:
            return BusNotices()
    return TrayNotices(tray.icon)
