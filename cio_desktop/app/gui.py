"""The one QApplication and the one event loop of the process."""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar, cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication

from cio_desktop import APPLICATION_ID
from cio_desktop.app.display import NoDisplay, last_words
from cio_desktop.app.translations import speak, speak_in_terminal
from cio_desktop.ui.widgets.theme import install

T = TypeVar("T")


class Application(QApplication):
    """`end_wanted`: the system wants the program to end: the Dock of macOS, the end of a session. Left to Qt, that
    would close the window, which may only hide."""

    end_wanted = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit:
            event.ignore()  # we end by ourselves, in a moment
            self.end_wanted.emit()
            return True
        return super().event(event)


def application(
    otherwise: Callable[[], object] | None = None, *, bare: bool = False, language: str = ""
) -> QApplication:
    """Makes it at the first call, in the program's theme, `bare` until the window wears it; `language` is spoken from
    now on, the system's where none is chosen.

    Where Qt can't, the process ends here: with one sentence, after `otherwise`.
    """
    existing = QApplication.instance()
    if existing is not None:
        app = cast(QApplication, existing)
        speak(app, language)
        return app

    def give_up(error: NoDisplay) -> None:
        if otherwise is not None:
            otherwise()
        speak_in_terminal()
        print("cio-desktop:", error.spoken(), file=sys.stderr)  # noqa: T201

    with last_words(give_up):
        return new_application(bare=bare, language=language)


def new_application(*, bare: bool = False, language: str = "") -> QApplication:
    """As `application`, with Qt's own end where it can't start: for the self-test, which has words of its own."""
    app = Application(sys.argv[:1])
    app.setApplicationName("CIO Desktop")  # as it is: its name
    app.setDesktopFileName(APPLICATION_ID)
    # we own the way out: with qasync the last window closed would stop the loop under running tasks
    app.setQuitOnLastWindowClosed(False)
    speak(app, language)
    install(app, bare=bare)
    return app


def run_loop(session: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Runs `session()` on Qt's loop and leaves no task behind."""
    import asyncio

    from cio_desktop.app.loop import Loop

    loop = Loop(QApplication.instance())
    asyncio.set_event_loop(loop)
    try:
        return cast(T, loop.run_until_complete(session()))
    finally:
        left = asyncio.all_tasks(loop)
        for task in left:
            task.cancel()
        if left:
            loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.run_until_complete(loop.shutdown_default_executor())
        asyncio.set_event_loop(None)
        loop.close()
