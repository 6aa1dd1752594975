"""What the tour and the smoke test stand on."""

import io
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cio_desktop.app import steps
from cio_desktop.app.steps import StepFailed, take_picture, until
from cio_desktop.app.translations import speak
from cio_desktop.language import isolated, tr
from tests.support.pseudo_language import pseudo


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


def test_a_pipe_that_has_not_all_letters_ends_nothing(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows in Arabic: its pipes have no marks of direction."""
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="cp1256"))
    with pseudo():  # for its end: the language of the other tests
        speak(qapp, "ar")
        try:
            steps.say(f"{tr('Save')} {isolated('xcb')}")
        finally:
            for old in qapp.findChildren(QTranslator):
                qapp.removeTranslator(old)
                old.deleteLater()
    assert written.getvalue().decode("cp1256").replace("\r", "") == "حفظ ?xcb?\n"
