"""Each text of the windows goes through the translations (whether it has room: test_room.py)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.activity.window import ActivityWindow, Page
from cio_desktop.ui.background.close_dialog import CloseDialog
from cio_desktop.ui.vault.api_key_dialog import ApiKeyDialog
from cio_desktop.ui.vault.vault_dialog import VaultDialog
from cio_desktop.ui.widgets.dialog_frame import DialogFrame
from cio_desktop.ui.window.help_dialog import HelpDialog
from cio_desktop.ui.window.shortcuts_dialog import ShortcutsDialog
from tests.support.open_window import OpenWindow, open_window
from tests.support.pseudo_language import look_up, outside, pseudo
from tests.support.shown_texts import texts
from tests.support.untranslated import NAMES, not_ours, untranslated, words_of
from tests.support.window_data import in_every_state

BILLS = SourceKey("a1", "bills@example.org")


def test_a_text_in_the_language() -> None:
    assert look_up("&Move {n} messages…", "", 2) == "⟦&Móvé {n} mésságés…~~~~⟧"
    assert look_up("{source}: {state}", "", -1) == "{source}: {state}"
    assert outside("ann: ⟦Síñçé ⟦ýéstérdáý~⟧~~⟧ left").split() == ["ann:", "left"]


async def shown(opened: OpenWindow) -> None:
    """With a source in trouble selected, its messages and the right column."""
    opened.view.select(BILLS)
    await opened.until(lambda: opened.window.mail.messages.view.message_model.id_at(1) is not None)
    opened.window.actions_["details"].setChecked(True)
    await asyncio.sleep(0)


@pytest.mark.parametrize("right_to_left", [False, True])
async def test_the_window_says_nothing_past_the_translations(tmp_path: Path, right_to_left: bool) -> None:
    with pseudo(right_to_left=right_to_left):
        async with open_window(in_every_state, tmp_path / "w.ini") as opened:
            await shown(opened)
            assert len(list(texts(opened.window))) > 300
            assert untranslated(opened.window, not_ours(opened)) == []


@pytest.mark.parametrize(
    "make",
    [
        HelpDialog,
        ShortcutsDialog,
        lambda parent: VaultDialog(None, parent, keyring=True),
        lambda parent: CloseDialog(parent, tray=True, quit_key="Ctrl+Q"),
        lambda parent: ApiKeyDialog("https://example.org", parent),
    ],
    ids=["help", "shortcuts", "vault", "close", "key"],
)
def test_dialogs(qtbot: Any, make: Callable[[QWidget], DialogFrame]) -> None:
    with pseudo():
        window = QWidget()
        qtbot.addWidget(window)
        dialog = make(window)
        dialog.open()
        QApplication.processEvents()
        assert untranslated(dialog, NAMES | words_of("https://example.org")) == []


async def test_activity(tmp_path: Path) -> None:
    with pseudo():
        async with open_window(in_every_state, tmp_path / "w.ini") as opened:
            window = ActivityWindow(opened.desk, QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat))  # type: ignore[arg-type]
            try:
                for page in Page:
                    window.open_page(page)
                    await asyncio.sleep(0)
                    assert untranslated(window, not_ours(opened)) == []
            finally:
                await window.end()
