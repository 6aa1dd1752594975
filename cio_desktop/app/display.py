"""Whether a window can be opened here, and one plain sentence where it can't.

Left alone, Qt ends the process by SIGABRT with a page about plug-ins. So the display is asked for before Qt starts, and
what Qt says as its last words is put into a sentence.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator

from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError

EXIT_CODE = 2  # as for wrong usage: the program was started where it can do nothing
_OFF_SCREEN = frozenset({"offscreen", "minimal"})
_INSTEAD = Said("`cio-desktop --demo` does the demo off screen, `cio-desktop serve` runs the API alone.")

_NO_DISPLAY = Said("There is no display to open a window on.")


class NoDisplay(CioError):
    code = "app.no_display"

    def __init__(self, why: Said = _NO_DISPLAY) -> None:
        super().__init__(why + _INSTEAD)


def off_screen_asked() -> bool:
    """Somebody wants it so: QT_QPA_PLATFORM names a platform that shows nothing."""
    return _platform() in _OFF_SCREEN


def has_display() -> bool:
    """A screen that a person sees. What the environment promises; Qt may find that it does not hold."""
    if off_screen_asked():
        return False
    if not sys.platform.startswith("linux"):
        return True
    return bool(_platform() or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def go_off_screen() -> None:
    """Before Qt starts."""
    if not off_screen_asked():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


@contextlib.contextmanager
def last_words(otherwise: Callable[[NoDisplay], object]) -> Iterator[None]:
    """While Qt starts: `otherwise` is told why it can't, and the process ends with EXIT_CODE, as Qt would abort."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    said: list[str] = []

    def handle(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        said.append(text)
        if kind == QtMsgType.QtFatalMsg:
            otherwise(NoDisplay(reason(said)))
            for stream in (sys.stdout, sys.stderr):
                with contextlib.suppress(OSError, AttributeError, ValueError):
                    stream.flush()
            os._exit(EXIT_CODE)

    before = qInstallMessageHandler(handle)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        for text in said:
            print(text, file=sys.stderr)  # noqa: T201


def reason(said: list[str]) -> Said:
    """One sentence from what Qt said."""
    text = " ".join(said)
    where = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if "could not connect to display" in text or "Failed to create wl_display" in text:  # as it is: Qt's words
        if where:
            return Said("The display {display} does not answer: is it yours, and does it still run?", display=where)
        return Said("The display does not answer: is it yours, and does it still run?")
    if "xcb-cursor" in text:
        return Said("Qt can't open a window: the system's library libxcb-cursor0 (or xcb-util-cursor) is missing.")
    if "Could not find the Qt platform plugin" in text:  # as it is: Qt's words
        return Said("QT_QPA_PLATFORM names {platform}, which this program does not bring.", platform=repr(_platform()))
    return Said("Qt can't open a window on this display; a library of the system may be missing.")


def _platform() -> str:
    return os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
