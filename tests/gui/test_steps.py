"""What the tour and the smoke test stand on."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from cio_desktop.app import steps
from cio_desktop.app.steps import StepFailed, take_picture, until


async def test_a_window_that_shows_nothing_is_no_success(qtbot: QtBot, tmp_path: Path) -> None:
    empty = QWidget()
    qtbot.addWidget(empty)
    empty.resize(200, 100)
    with pytest.raises(StepFailed, match="shows nothing"):
        await take_picture(empty, str(tmp_path / "empty.png"))
    words = QLabel("Inbox, Archive, Bills")
    qtbot.addWidget(words)
    words.resize(200, 100)
    await take_picture(words, str(tmp_path / "words.png"))
    assert (tmp_path / "words.png").stat().st_size > 100
    with pytest.raises(StepFailed, match=r"Name a file that ends in \.png"):
        await take_picture(words, str(tmp_path / "words.nothing"))


async def test_a_step_that_does_not_come_true(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "STEP_TIMEOUT", 0.2)
    with pytest.raises(StepFailed, match="the cows come home"):
        await until(lambda: False, "the cows come home")
