"""The letters of the menus: in each language, each one leads to one command of its menu."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from cio_desktop.app import translations
from cio_desktop.language import speaking
from cio_desktop.operations.undo import UndoStack
from cio_desktop.ui.window.actions import Actions
from cio_desktop.ui.window.menus import fill_menu_bar
from cio_desktop.ui.window.undo import UndoActions


def clashes(menu: QMenuBar | QMenu, name: str = "") -> Iterator[str]:
    letters = Counter(key for each in menu.actions() if (key := QKeySequence.mnemonic(each.text()).toString()))
    yield from (f"{name}: {key}" for key, times in letters.items() if times > 1)
    for each in menu.actions():
        if isinstance(inner := each.menu(), QMenu):
            yield from clashes(inner, f"{name} / {each.text()}")


@pytest.mark.parametrize("code", translations.available())
def test_each_letter_leads_to_one_command(qtbot: Any, code: str) -> None:
    with speaking(translations.load(code)):
        window = QMainWindow()
        qtbot.addWidget(window)
        undo = UndoActions(UndoStack(), window)
        fill_menu_bar(window, Actions(window), undo, demo=True)
        assert list(clashes(window.menuBar(), code)) == []
        undo.close()
        for _ in range(2):
            window.menuBar().actions()[0].menu().addAction("&Zebra")  # type: ignore[attr-defined]
        assert len(list(clashes(window.menuBar()))) == 1  # it would be seen
