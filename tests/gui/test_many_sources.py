"""Fifty sources in four accounts: what needs the person comes first, one line each where that is chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account, Progress
from cio_desktop.ui.sources.delegate import row_cure, short_status
from cio_desktop.ui.sources.display_state import Link, display_state
from cio_desktop.ui.sources.model import Column
from cio_desktop.ui.words.cures import Cure
from tests.support.open_window import OpenWindow, open_window
from tests.support.window_data import source

NEEDY = SourceKey("a1", "box3@work.test")


def fifty(now: float) -> list[Account]:
    accounts = []
    for number, (name, count) in enumerate((("Ann", 12), ("Work", 20), ("Family", 10), ("Old", 8))):
        account = Account(f"a{number}", first_name=name)
        account.sources = [source(f"box{n}@{name.lower()}.test", now) for n in range(count)]
        accounts.append(account)
    wanting = accounts[1].sources[3]
    wanting.status, wanting.status_code = SourceStatus.INVALID_CREDENTIALS, "auth.password"
    return accounts


def names(opened: OpenWindow) -> list[str]:
    proxy = opened.view.proxy
    return [proxy.index(row, 0).data() for row in range(proxy.rowCount())]


def first_source(opened: OpenWindow) -> str:
    proxy = opened.view.proxy
    return str(proxy.index(0, 0, proxy.index(0, 0)).data())


async def well_again(opened: OpenWindow) -> None:
    wanting = opened.client.known[1].sources[3]
    wanting.status, wanting.status_code = SourceStatus.OK, None
    opened.desk.sources.reload()
    await opened.until(lambda: (state := opened.model.state(NEEDY)) is not None and state.sound)


async def test_an_account_with_a_source_that_needs_the_person_comes_first(tmp_path: Path) -> None:
    async with open_window(fifty, tmp_path / "w.ini") as opened:
        assert names(opened) == ["Work", "Ann", "Family", "Old"]
        assert first_source(opened) == NEEDY.label
        await well_again(opened)
        assert names(opened) == ["Ann", "Work", "Family", "Old"]


async def test_nothing_slips_away_under_the_pointer(tmp_path: Path) -> None:
    async with open_window(fifty, tmp_path / "w.ini") as opened:
        at = QPointF(20, 20)
        QApplication.sendEvent(opened.view, QEnterEvent(at, at, at))
        await well_again(opened)
        assert names(opened)[0] == "Work"
        QApplication.sendEvent(opened.view, QEvent(QEvent.Type.Leave))
        assert names(opened) == ["Ann", "Work", "Family", "Old"]


async def test_one_line_each_and_remembered(tmp_path: Path) -> None:
    async with open_window(fifty, tmp_path / "w.ini", size=(1280, 800)) as opened:
        view = opened.view

        def seen() -> int:
            rows, index = 0, view.proxy.index(0, 0)
            while index.isValid() and view.visualRect(index).bottom() < view.viewport().height():
                rows, index = rows + 1, view.indexBelow(index)
            return rows

        view.executeDelayedItemsLayout()
        before = seen()
        opened.window.actions_["compact_sources"].trigger()
        view.executeDelayedItemsLayout()
        assert seen() >= 2 * before
        assert view.isColumnHidden(Column.PERIOD)
        # the cure is still one click on the row
        asked: list[tuple[Cure, SourceKey]] = []
        view.cure_asked.disconnect()
        view.cure_asked.connect(lambda cure, key: asked.append((cure, key)))
        row = view.proxy.mapFromSource(opened.model.index_of(NEEDY))
        state = opened.model.state(NEEDY)
        assert state is not None
        cell = view._cell(row)
        at = view._delegate.cure_rect(cell, view._reach(row), state).center()
        assert view.visualRect(row).top() <= at.y() <= view.visualRect(row).bottom()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert asked == [(row_cure(state), NEEDY)]
        # the table has its periods all the same
        opened.window.actions_["as_table"].trigger()
        assert not view.isColumnHidden(Column.PERIOD)
        opened.window.actions_["as_table"].trigger()
        opened.window.save()
    async with open_window(fifty, tmp_path / "w.ini") as opened:
        assert opened.window.actions_["compact_sources"].isChecked()
        assert opened.view.isColumnHidden(Column.PERIOD)


def test_what_a_row_says_while_a_source_is_read_for_the_first_time() -> None:
    now = 1_700_000_000.0
    reading = source("a@b.test", now, last_sync=0, syncing=True, progress=Progress(2, 12, 12_400, 96_132))
    state = display_state(Link(True, now), reading, now)
    assert state.text == "First import · 12\u202f400 of 96\u202f132"
    assert "83\u202f732 are still to come" in state.cause
    assert "2 of 12 folders are whole." in state.cause
    assert short_status(state) == "12\u202f%"
    counting = source("a@b.test", now, last_sync=0, syncing=True, progress=Progress(0, 12, 0, 0))
    assert display_state(Link(True, now), counting, now).text == "First import · 0 of 12 folders"


def test_what_a_compact_row_says() -> None:
    now = 1_700_000_000.0
    link = Link(True, now)
    assert short_status(display_state(link, source("a@b.test", now), now)) == "12 min ago"
    trying = source("a@b.test", now, status_code="net.timeout", next_try=int(now + 60))
    assert short_status(display_state(link, trying, now)) == "Trying again"
