"""A stranger's words in every view open no file, follow no link and mislead no eye (ui/README.md, Threats)."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget

from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Addresses, Event, Person
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog, Trouble
from cio_desktop.ui.widgets.labels import PlainLabel, Verbatim
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.plain import tool_tip
from tests.support.fake_client import ACCOUNT, KEY
from tests.support.mail_window import mail_window
from tests.support.open_window import open_window
from tests.support.watched_file import WatchedFile
from tests.support.window_data import healthy

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="inotify")

ANN = SourceKey("a1", "ann@example.org")
BIDI = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
CONTROLS = "".join(map(chr, (*range(0x20), 0x7F, *range(0x80, 0xA0))))


@pytest.fixture
def watched(tmp_path: Path):  # type: ignore[no-untyped-def]
    made = WatchedFile(tmp_path / "canary.png")
    yield made
    made.close()


def drawn(widget: QWidget) -> None:
    widget.adjustSize()
    assert not widget.grab().isNull()


def test_the_watch_sees_what_a_common_label_does(qtbot, watched: WatchedFile) -> None:  # type: ignore[no-untyped-def]
    label = QLabel(watched.corpus[1])
    qtbot.addWidget(label)
    drawn(label)
    assert watched.opened


@pytest.mark.parametrize(
    "make",
    [
        PlainLabel,
        lambda text: PlainLabel(text, wrap=True),
        lambda text: PlainLabel(text, elide=True, selectable=True),
        Verbatim,
        lambda text: ConfirmDialog(text, text, text),
    ],
    ids=["label", "wrapped", "elided", "verbatim", "dialog"],
)
def test_our_widgets_show_it_as_text(qtbot, watched: WatchedFile, make: Callable[[str], QWidget]) -> None:  # type: ignore[no-untyped-def]
    for text in watched.corpus:
        widget = make(text)
        qtbot.addWidget(widget)
        drawn(widget)
        if widget.toolTip():
            QToolTip.showText(widget.mapToGlobal(widget.rect().center()), widget.toolTip(), widget)
            QApplication.processEvents()
    trouble = Trouble()
    qtbot.addWidget(trouble)
    for text in watched.corpus:
        trouble.say(ErrorText(text, text, (), text))
        drawn(trouble)
    assert not watched.opened


def test_a_tool_tip_shows_it_as_text(qtbot, watched: WatchedFile) -> None:  # type: ignore[no-untyped-def]
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    for text in watched.corpus:
        QToolTip.showText(parent.mapToGlobal(parent.rect().center()), tool_tip(text), parent)
        QApplication.processEvents()
    QToolTip.hideText()
    assert not watched.opened


async def test_mail_and_folders(watched: WatchedFile) -> None:
    async with mail_window(messages=0) as window:
        for number, text in enumerate(watched.corpus):
            made = window.mail.add_message(f"m{number}", "INBOX", subject=f"{BIDI}{text}{CONTROLS}")
            made.addresses = Addresses(from_=Person("x@example.org", f"{text}\u202e{CONTROLS}"))
            window.mail.add_folders(f"{text.replace('/', '|')}\u202e")
        window.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX"]))
        window.client.tell(Event("folders", ACCOUNT, KEY[1]))
        await window.desk.until(lambda: len(window.ids()) == len(watched.corpus))
        model = window.messages.model()
        shown = []
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                for role in (
                    Qt.ItemDataRole.DisplayRole,
                    Qt.ItemDataRole.ToolTipRole,
                    Qt.ItemDataRole.AccessibleTextRole,
                ):
                    value = index.data(role)
                    if isinstance(value, str):
                        shown.append(value)
                    if role == Qt.ItemDataRole.ToolTipRole and value:
                        QToolTip.showText(window.messages.mapToGlobal(window.messages.rect().center()), value)
                        QApplication.sendPostedEvents()
        assert any("canary" in text for text in shown)
        folders = window.folders.model()
        for row in range(folders.rowCount()):
            tip = folders.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
            QToolTip.showText(window.folders.mapToGlobal(window.folders.rect().center()), tip or "")
            QApplication.sendPostedEvents()
            shown.append(str(folders.index(row, 0).data()))
        for text in shown:
            assert not set(text) & set(BIDI)
            assert not set(text) & (set(CONTROLS) - {"\n"})
        for part in (window.messages, window.folders, window.window):
            assert not part.grab().isNull()
        QToolTip.hideText()
        assert not watched.opened


async def test_sources_and_what_servers_say_of_them(watched: WatchedFile, tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        for text in watched.corpus:
            found = opened.client._find(ANN[1])
            found.email = f"{text}\u202e@example.org"
            found.status, found.status_text = SourceStatus.INVALID_CREDENTIALS, f"{text}{CONTROLS}"
            opened.desk.sources.reload()
            await opened.until(lambda text=text: text[:20] in (opened.model.index_of(ANN).data() or ""))  # type: ignore[misc]
            opened.view.select(ANN)
            opened.window.panel.show_details()
            assert not opened.window.grab().isNull()
            for label in opened.window.findChildren(QLabel):
                assert label.textFormat() == Qt.TextFormat.PlainText or not label.text(), label
                assert not set(label.text()) & set(BIDI), label.text()
        assert not watched.opened
