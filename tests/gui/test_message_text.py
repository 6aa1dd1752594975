"""Hostile HTML on screen: no socket, no file, no turn of the loop that takes long, and the words are there."""

from __future__ import annotations

import asyncio
import socket
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cio_desktop.protocol.resources import Body
from cio_desktop.ui.mail.reading.body import compose
from cio_desktop.ui.mail.reading.plain_text import compose_text
from cio_desktop.ui.mail.reading.text_view import MessageText
from tests.support.hostile_mail import WORDS, hostile
from tests.support.open_window import close_widget
from tests.support.watched_file import WatchedFile

CASES = hostile("/watched.png", 9)
TURN_S = 0.2


@pytest.fixture
def asked() -> Iterator[socket.socket]:
    """Something that waits to be asked."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        yield listening


def was_asked(listening: socket.socket) -> bool:
    try:
        listening.accept()[0].close()
    except BlockingIOError:
        return False
    return True


async def turns_while_shown(view: MessageText, bodies: list[Body]) -> list[float]:
    """Processor seconds of this thread for each turn, from the answer to the last piece."""
    turns: list[float] = []

    async def tick() -> None:
        while True:
            started = time.thread_time()
            await asyncio.sleep(0)
            turns.append(time.thread_time() - started)

    ticking = asyncio.create_task(tick())
    view.show_text(await asyncio.to_thread(compose, bodies))
    while view.busy:
        await asyncio.sleep(0)
    view.grab()
    ticking.cancel()
    return turns


@pytest.mark.skipif(sys.platform != "linux", reason="inotify")
@pytest.mark.limit(60)
@pytest.mark.parametrize("case", CASES)
async def test_nothing_is_asked_or_opened_and_nothing_hangs(case: str, tmp_path: Path, asked: socket.socket) -> None:
    watched = WatchedFile(tmp_path / "watched.png")
    markup = hostile(str(watched.path), asked.getsockname()[1])[case]
    view = MessageText()
    try:
        view.resize(560, 400)
        view.show()
        turns = await turns_while_shown(view, [Body("text/html", "utf-8", markup, "1")])
        assert max(turns) < TURN_S, f"{max(turns):.3f} s, the median is {statistics.median(turns):.4f}"
        assert WORDS in view.toPlainText()
        assert not watched.opened
        assert not was_asked(asked)
    finally:
        watched.close()
        await close_widget(view)


async def test_even_markup_that_got_through_would_load_nothing(tmp_path: Path) -> None:
    """The last of three walls: sanitizer, our own tags, and a view that gives nothing to whoever asks it."""
    watched = WatchedFile(tmp_path / "watched.png")
    view = MessageText()
    try:
        view.show()
        # as Qt's own browser would take it
        QTextDocument.setHtml(view.document(), f'<img src="{watched.path}"><link rel=stylesheet href="{watched.path}">')
        view.grab()
        for name in (str(watched.path), f"file://{watched.path}", "qrc:/x", ":/x"):
            view.document().resource(QTextDocument.ResourceType.ImageResource, QUrl(name))
        assert not watched.opened
        assert not view.openLinks()
        assert not view.openExternalLinks()
        assert not view.acceptDrops()
    finally:
        watched.close()
        await close_widget(view)


async def test_a_link_is_told_and_never_followed() -> None:
    view = MessageText()
    try:
        view.resize(400, 200)
        view.show()
        asked: list[tuple[str, str]] = []
        touched: list[str] = []
        view.link_asked.connect(lambda link, words: asked.append((link, words)))
        view.link_touched.connect(touched.append)
        markup = '<p>See <a href="https://evil.example/x?a=1&amp;b=2">https://bank.example/</a> now</p>'
        view.show_text(compose([Body("text/html", "utf-8", markup, "1")]))
        while view.busy:
            await asyncio.sleep(0)
        at = next(
            QPoint(x, y)
            for y in range(0, 60, 3)
            for x in range(0, 300, 3)
            if view.anchorAt(QPoint(x, y)).startswith("h")
        )
        QTest.mouseMove(view.viewport(), at)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at + QPoint(6, 2))
        QApplication.processEvents()
        assert asked == [("https://evil.example/x?a=1&b=2", "https://bank.example/")]
        assert "See https://bank.example/ now" in view.toPlainText()
    finally:
        await close_widget(view)


async def test_all_words_of_a_link_are_told_whatever_letters_they_are_in() -> None:
    view = MessageText()
    try:
        view.resize(400, 200)
        view.show()
        asked: list[str] = []
        view.link_asked.connect(lambda _link, words: asked.append(words))
        markup = (
            '<p><a href="https://a.example/">other</a>'
            '<a href="https://evil.example/">https://<i>ba</i>nk.<b>example</b>/</a></p>'
        )
        view.show_text(compose([Body("text/html", "utf-8", markup, "1")]))
        while view.busy:
            await asyncio.sleep(0)
        for part in ("https", "example"):
            at = view.cursorRect(view.document().find(part)).center() - QPoint(6, 0)
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        assert asked == ["https://bank.example/"] * 2
    finally:
        await close_widget(view)


async def test_a_long_text_comes_piece_by_piece_and_stays_at_its_beginning() -> None:
    view = MessageText()
    try:
        view.resize(400, 200)
        view.show()
        view.show_text(compose_text("\n\n".join(f"Paragraph {n}" for n in range(2_000))))
        assert view.busy
        assert "Paragraph 0" in view.toPlainText()
        while view.busy:
            await asyncio.sleep(0)
        assert "Paragraph 1999" in view.toPlainText()
        assert view.verticalScrollBar().value() == 0
    finally:
        await close_widget(view)


async def test_another_message_ends_the_one_before() -> None:
    view = MessageText()
    try:
        view.show()
        view.show_text(compose_text("\n\n".join(f"Old {n}" for n in range(2_000))))
        view.show_text(compose_text("New"))
        while view.busy:
            await asyncio.sleep(0)
        assert view.toPlainText() == "New"
    finally:
        await close_widget(view)


@pytest.mark.parametrize("markup", ["<h1>News</h1>" + "<p>Words of it.</p>" * 30, "<p>Line</p>" * 400])
async def test_a_text_in_a_low_place_begins_at_its_very_top(markup: str) -> None:
    view = MessageText()
    try:
        view.resize(560, 24)
        view.show_text(compose([Body("text/html", "utf-8", markup, "1")]))
        view.show()
        while view.busy:
            await asyncio.sleep(0)
        assert view.verticalScrollBar().maximum() > 100
        assert view.verticalScrollBar().value() == 0
    finally:
        await close_widget(view)
