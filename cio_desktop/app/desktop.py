"""The running window: link, repositories, window and service tied together, and the way out.

Leaving: the window asks, what was clicked is sent and nothing more is taken, changes under way get a few seconds. What
the service has not answered by then is kept and sent at the next start; then window, repositories and service end.
"""

from __future__ import annotations

import logging
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication

from cio_desktop.app import collection
from cio_desktop.app.child import ChildFailed, ChildNotice
from cio_desktop.app.embedded import NOWHERE, EmbeddedService
from cio_desktop.app.following import Following
from cio_desktop.app.gui import Application
from cio_desktop.app.log import LogFile
from cio_desktop.app.profile import Profile
from cio_desktop.app.translations import available, best_of, window_wishes
from cio_desktop.app.vault_questions import VaultQuestions
from cio_desktop.app.way_out import WayOut
from cio_desktop.client import Client
from cio_desktop.language import tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.connection import LinkState
from cio_desktop.operations.signal import Connections
from cio_desktop.operations.workspace import QUIT_WAIT, Workspace
from cio_desktop.protocol.errors import CioError
from cio_desktop.ui.vault.places import KEY_FILE, KEYRING
from cio_desktop.ui.widgets.theme import theme
from cio_desktop.ui.window.first_paint import FirstPaint
from cio_desktop.ui.window.main_window import MainWindow
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.texts import of_error, words

if TYPE_CHECKING:
    import asyncio

    from cio_desktop.app.background import Background
    from cio_desktop.ui.settings.language_box import Languages

log = logging.getLogger(__name__)

TELL_WAIT = 2.0  # seconds; it takes a tenth of one


def profile_settings(profile: Profile) -> QSettings:
    return QSettings(str(profile.settings), QSettings.Format.IniFormat)


def _languages() -> Languages:
    from cio_desktop.ui.settings.language_box import Languages

    return Languages(available(), best_of(window_wishes()))


def _offline() -> bool:
    from cio_desktop.net.routes import is_connected

    return not is_connected()


class Desktop:
    """One window over one service. `ended` is set when everything has ended; `following` says what to open then."""

    def __init__(
        self,
        profile: Profile,
        client: Client,
        *,
        service: EmbeddedService | None = None,
        demo: bool = False,
        address: str = "",
    ) -> None:
        self.service = service
        self._profile = profile
        self._demo = demo
        self.client = client
        self.workspace = Workspace(
            client, profile.unsent, profile.remembered if service is not None else None, profile.favourites
        )
        self.following: Following | None = None
        self._demo = demo
        self._settings = profile_settings(profile)
        self.window = MainWindow(
            self.workspace,
            self._settings,
            demo=demo,
            own_service=service is not None,
            offline=_offline if not demo else lambda: False,  # its mail server is on this computer
            holds_close=True,
            service_address=address,
            vault_place=self._vault_place,
            data_folder=profile.data_dir,
            log_file=LogFile(profile.log),
            languages=None if demo else _languages,  # what is chosen in the demo goes with it
            whole=False,
        )
        theme().wear()
        self._tasks = TaskScope("program", on_error=self._task_failed)
        self.way_out = WayOut(
            self.window,
            self.workspace,
            own_service=service is not None,
            come_up=self.come_up,
            end=self._end,
            on_error=self._task_failed,
        )
        self._connections = Connections()
        self._linked = False
        self._waited = False
        self._painted = False
        self._hidden = False
        self.background: Background | None = None
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        if isinstance(application, Application):
            application.end_wanted.connect(self._quit)
        self._application = application
        application.commitDataRequest.connect(self._keep_unsent)  # the session ends, and may not wait for us
        self.window.quit_asked.connect(self._quit)
        self.window.close_asked.connect(self._close)
        self.window.demo_asked.connect(lambda: self.leave(Following.DEMO, ask=True))
        self.window.leave_demo_asked.connect(lambda: self.leave(Following.OWN, ask=True))
        self.window.again_asked.connect(lambda: self.leave(Following.AGAIN))
        self.window.key_wanted.connect(self._ask_key)
        self.window.hears_changes.connect(self._resume)
        self._vault: VaultQuestions | None = None
        if service is not None:
            self._vault = VaultQuestions(
                service, self.window, self._settings, self._tasks, leave=lambda: self.leave(None)
            )
            service.started.connect(self._service_started)
            # whoever takes its port next must not be told a password
            service.lost.connect(lambda: self.client.move_to(NOWHERE))
            service.failed.connect(self._service_failed)
            service.waiting.connect(self._ask_to_wait)
            service.noticed.connect(self._show_notice)
            self.window.restart_service_asked.connect(lambda: self._restart(service))

    def _restart(self, service: EmbeddedService) -> None:
        """With what was chosen for it since."""
        if not self._demo:
            from cio_desktop.ui.profile.service import service_port

            service.port = service_port(self._settings)
        self._tasks.start(service.restart())

    def _ask_key(self) -> None:
        if not self._tasks.busy("key"):
            self._tasks.start(self._take_key(), key="key")

    async def _take_key(self) -> None:
        from cio_desktop.app.remote import another_key

        pair = await another_key(self.client.base_url, self.window)
        if pair is not None:
            self.client.sign_with(*pair)
            self.workspace.link.retry_now()

    @cached_property
    def whole(self) -> asyncio.Event:
        """The window is more than its frame."""
        import asyncio

        return asyncio.Event()

    @cached_property
    def ended(self) -> asyncio.Event:
        import asyncio

        return asyncio.Event()

    @cached_property
    def _told(self) -> asyncio.Event:
        """The service has told of the sources, or can't."""
        import asyncio

        return asyncio.Event()

    def paint(self) -> None:
        """Shows the window and returns once it is painted: before a loop runs, as asyncio takes a while to import. What
        the person does meanwhile is answered by the loop."""
        self._painted = True
        paint = FirstPaint(self.window)
        self.window.show()
        paint.wait()

    def start(self, *, hidden: bool = False) -> None:
        """With the loop running. The service's process is coming up already; what there is to do here waits for the
        first paint. `hidden`: there is none until the window is asked for."""
        self._hidden = hidden
        if self._painted or hidden:
            self._tasks.start(self._begin())
            return
        paint = FirstPaint(self.window)
        paint.over.connect(lambda: self._tasks.start(self._begin()))
        self.window.show()

    async def _begin(self) -> None:
        if self.service is None:
            self._link()
        else:
            self._tasks.start(self.service.run())
        await self._answer_first()
        for _piece in self.window.pieces:
            await self._answer_first()
        self.whole.set()
        collection.begin()
        self._go_behind()

    def _go_behind(self) -> None:
        if self._demo or self.background is not None:
            return
        from cio_desktop.app.background import Background
        from cio_desktop.app.instance_socket import socket_name
        from cio_desktop.app.login_start import login_start

        own = self.service is not None
        self.background = Background(
            self.window,
            self.workspace,
            self._settings,
            may_stay=own and bool(socket_name(self._profile)),
            login_start=login_start(self._profile) if own else None,
            at_login=self._hidden,
            come_up=self.come_up,
            leave=self._quit,
        )

    async def _answer_first(self) -> None:
        """What the service tells goes before the next piece of the window, also while it starts: with few processors it
        needs ours for that. Who uses the window waits for one piece of it at most."""
        import asyncio

        from cio_desktop.net.wake import happens

        await asyncio.sleep(0)
        if not self._told.is_set() and (self._linked or not self._waited):
            self._waited = not await happens(self._told, TELL_WAIT)
            if self._waited and self._linked:
                self._told.set()  # not again for each piece

    def come_up(self) -> None:
        """The window is wanted: by another start of the program, a notification, the tray."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def leave(self, following: Following | None, *, ask: bool = False) -> None:
        """`following`: what to open afterwards; None: quit. `ask`: whether the person may be asked, and stay, where
        changes would be lost."""
        if not self.ended.is_set() and not self.way_out.taken:
            self.following = following
            self.way_out.take(ask)
        elif not ask:
            if following is None:  # the program is to end, whatever was to be opened
                self.following = None
            self.way_out.wait_no_longer()

    def _quit(self) -> None:
        self.leave(None, ask=True)

    def _close(self) -> None:
        """The window was closed: it goes alone where the person wants that."""
        self.window.make_whole()
        self._go_behind()
        if self.background is None or not self.background.takes_close():
            self._quit()

    def _keep_unsent(self) -> None:
        self.workspace.keep_unsent()

    def _vault_place(self) -> str | None:
        """Where the key to the stored passwords lives; None where the service is not ours."""
        if self.service is None:
            return None
        return self.service.vault or (KEY_FILE if self._profile.vault_key.exists() else KEYRING)

    def start_beside(self, work: Coroutine[Any, Any, object]) -> None:
        """Runs as long as the window; what fails is told there."""
        self._tasks.start(work)

    def _task_failed(self, error: BaseException) -> None:
        log.error("a task of the program failed", exc_info=error)
        if not self.ended.is_set():
            told = error if isinstance(error, CioError) else CioError(type(error).__name__, code="program.fault")
            self.window.show_trouble(of_error(told))

    def _service_started(self, address: str) -> None:
        self._end_wait()
        self.client.move_to(address)
        self.window.set_service_address(address)
        self._link()

    def _link(self) -> None:
        if self._linked:
            self.workspace.link.retry_now()
        else:
            self._linked = True
            self.workspace.start()
            self._connections.add(self.workspace.sources.changed, lambda *_: self._look_for_sources())
            self._connections.add(self.workspace.sources.load_failed, lambda _error: self._told.set())

    def _resume(self) -> None:
        """Whoever quits before leaves the last run's changes for the next one."""
        if not self.way_out.taken:
            self.workspace.resume()

    def _look_for_sources(self) -> None:
        link = self.workspace.link
        if self.workspace.sources.loaded or link.state not in (LinkState.STARTING, LinkState.ONLINE):
            self._told.set()
            self._connections.close()

    def _service_failed(self, error: ChildFailed) -> None:
        self._told.set()  # nothing for now
        if not self.window.isVisible():
            self.come_up()  # else nobody would be told
        self._end_wait()
        if self._vault is not None and self._vault.answers(error):
            return
        self.window.show_trouble(
            ErrorText(
                tr("The local service does not run"),
                f"{error.spoken()} {tr('Your mail is untouched.')}",
                (),
                tr("Code: {code}", code=error.code),
            )
        )
        self._link()  # the banner has to say it, and its button to work

    def _ask_to_wait(self) -> None:
        self._told.set()  # not before somebody has typed
        if self._vault is not None:
            self._vault.ask_to_wait()

    def _end_wait(self) -> None:
        if self._vault is not None:
            self._vault.wait_is_over()

    def _show_notice(self, notice: ChildNotice) -> None:
        """It stays until it was read: who starts a program may look elsewhere meanwhile."""
        from cio_desktop.ui.window.trouble_dialog import TroubleDialog

        TroubleDialog(words(notice.code, details=notice.spoken()), self.window).open()

    def _leave_the_screen(self) -> None:
        """A dialog that is open outlives its window, and would stand beside the next one."""
        from PySide6.QtWidgets import QApplication, QWidget

        for shown in QApplication.topLevelWidgets():
            over: QWidget | None = shown
            while over is not None and over is not self.window:
                over = over.parentWidget()
            if over is self.window:
                shown.hide()

    async def _end(self, ask: bool) -> None:
        async with AsyncExitStack() as ending:  # from the last line up, each whatever those before it met
            ending.callback(self.ended.set)
            ending.callback(self._leave_the_screen)
            ending.callback(self._application.commitDataRequest.disconnect, self._keep_unsent)
            if isinstance(self._application, Application):
                ending.callback(self._application.end_wanted.disconnect, self._quit)
            ending.push_async_callback(self._tasks.close)
            if self.service is not None:
                ending.push_async_callback(self.service.close)
            ending.push_async_callback(self.workspace.close)
            ending.callback(self.window.let_close)
            ending.push_async_callback(self.window.end)
            if self.background is not None:
                ending.push_async_callback(self.background.close)
            ending.push_async_callback(self.workspace.drain, 0.0 if ask else QUIT_WAIT)
            ending.callback(self.window.settle)
