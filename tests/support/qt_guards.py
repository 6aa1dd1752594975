"""What a test with windows must leave as it found it: windows, timers, the mouse, what the application has set.

Like guards.py, and after it: what it finds reads "ERROR at teardown", too.
"""

import gc
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.coroutines import in_qt_room
from tests.support.guards import Held, unchanged

# Qt keeps its tool-tip label for ever once one was shown.
_QT_OWN_WINDOWS = ("QTipLabel",)


def _windows() -> dict[int, Any]:
    from PySide6.QtWidgets import QApplication

    return {
        id(widget): widget
        for widget in QApplication.topLevelWidgets()
        if widget.parent() is None and type(widget).__name__ not in _QT_OWN_WINDOWS
    }


def _timers() -> dict[int, Any]:
    import shiboken6
    from PySide6.QtCore import QTimer

    found = {}
    for thing in gc.get_objects():
        # type() and not isinstance(): objects with a lying __class__ must not be woken here
        if issubclass(type(thing), QTimer) and shiboken6.isValid(thing) and thing.isActive():
            found[id(thing)] = thing
    return found


def _clean_qt() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def _let_go(_before: Any) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QWidget

    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton):
        QTest.mouseRelease(QWidget(), button)


def _application() -> list[Held]:
    from PySide6.QtWidgets import QApplication as App

    return [
        Held("buttons of the mouse", App.mouseButtons, _let_go),
        Held("font", App.font, App.setFont),
        Held("direction", App.layoutDirection, App.setLayoutDirection),
    ]


def _forget_keys_and_clipboard() -> None:
    """Nobody is to blame for these: QTest ends a key with Ctrl as if Ctrl were held on, and a copied text is there to
    stay. But a row that is chosen next would extend the selection, and a paste would find what it did not put there."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QWidget

    if QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Shift)
    QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def qt_guard(request: pytest.FixtureRequest, resource_guard: None) -> Iterator[None]:
    if not in_qt_room(request.node):
        yield
        return
    request.getfixturevalue("qapp")
    windows, timers = _windows(), _timers()
    with unchanged(*_application()):
        yield
        _clean_qt()
        _forget_keys_and_clipboard()
    lines = [f"window still there: {w!r} {w.windowTitle()!r}" for i, w in _windows().items() if i not in windows]
    lines += [f"timer still running: {t!r} every {t.interval()} ms" for i, t in _timers().items() if i not in timers]
    if lines:
        pytest.fail("the test left Qt objects behind:\n  " + "\n  ".join(lines), pytrace=False)
