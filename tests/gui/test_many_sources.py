"""Fifty sources: what needs the person comes first, one line each by themselves, and room for twenty of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account, Progress
from cio_desktop.ui.sources.delegate import row_cure, short_status
from cio_desktop.ui.sources.display_state import Link, display_state
from cio_desktop.ui.sources.model import Column
from cio_desktop.ui.widgets.theme import row_height
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


def many_accounts(now: float) -> list[Account]:
    """Twenty, with fifty sources; one source of the second needs the person."""
    accounts = []
    for number in range(20):
        account = Account(f"a{number}", first_name=f"Person {number}")
        boxes = ("mail", "bills", "club", "shop")[: (4, 2, 3, 1)[number % 4]]
        account.sources = [source(f"{box}@a{number}.test", now) for box in boxes]
        accounts.append(account)
    wanting = accounts[1].sources[0]
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


def seen(opened: OpenWindow) -> list[QModelIndex]:
    """The rows that are whole in the list."""
    view = opened.view
    view.executeDelayedItemsLayout()
    rows, index = [], view.proxy.index(0, 0)
    while index.isValid() and view.visualRect(index).bottom() < view.viewport().height():
        rows.append(index)
        index = view.indexBelow(index)
    return rows


def account_row(opened: OpenWindow, number: int) -> QModelIndex:
    return opened.view.proxy.mapFromSource(opened.model.index(number, 0))


@pytest.mark.parametrize(("size", "compact", "roomy"), [((1280, 800), 20, 10), ((900, 560), 8, 5)])
async def test_room_for_many(tmp_path: Path, size: tuple[int, int], compact: int, roomy: int) -> None:
    """Under a banner, as one of them needs the person."""
    async with open_window(many_accounts, tmp_path / "w.ini", size=size) as opened:
        assert opened.window.banner.isVisible()
        rows = seen(opened)
        assert len(rows) >= compact
        assert all(opened.view.visualRect(row).height() >= 24 for row in rows)
        opened.window.actions_["compact_sources"].trigger()
        assert len(seen(opened)) >= roomy
        folders = opened.window.mail.folders
        await opened.until(lambda: folders.view.model().rowCount() > 3)
        rest = folders.height() - folders.view.mapTo(folders, QPoint(0, 0)).y()
        assert rest >= 2 * row_height(folders.fontMetrics())


async def test_what_is_well_is_folded_and_what_is_not_opens_by_itself(tmp_path: Path) -> None:
    async with open_window(many_accounts, tmp_path / "w.ini") as opened:
        view = opened.view
        is_open = [view.isExpanded(account_row(opened, number)) for number in range(20)]
        assert is_open == [number == 1 for number in range(20)]
        ill = opened.client.known[7].sources[0]
        ill.status_code, ill.next_try = "net.timeout", int(opened.now + 60)
        opened.desk.sources.reload()
        await opened.until(lambda: view.isExpanded(account_row(opened, 7)))
        # nothing is folded under the eyes of whoever has cured it
        ill.status_code, ill.next_try = None, None
        opened.desk.sources.reload()
        key = SourceKey("a7", ill.label)
        await opened.until(lambda: (state := opened.model.state(key)) is not None and state.sound)
        assert view.isExpanded(account_row(opened, 7))


async def test_one_that_is_asked_for_is_unfolded_and_what_the_person_folds_stays_so(tmp_path: Path) -> None:
    async with open_window(many_accounts, tmp_path / "w.ini") as opened:
        view = opened.view
        assert view.select(SourceKey("a9", "mail@a9.test"))
        assert view.isExpanded(account_row(opened, 9))
        view.expand(account_row(opened, 3))
        view.collapse(account_row(opened, 1))
        opened.window.sources.search.setText("a5.test")
        assert view.isExpanded(account_row(opened, 5))
        opened.window.sources.clear_filter()
        assert not view.isExpanded(account_row(opened, 5))
        opened.window.save()
    async with open_window(many_accounts, tmp_path / "w.ini") as opened:
        view = opened.view
        assert view.isExpanded(account_row(opened, 3))
        assert not view.isExpanded(account_row(opened, 1))


async def test_messages_held_over_a_folded_account_open_it(tmp_path: Path) -> None:
    async with open_window(many_accounts, tmp_path / "w.ini") as opened:
        messages, view = opened.window.mail.messages.view, opened.view
        await opened.until(lambda: messages.message_model.id_at(1) is not None)
        view._rest.setInterval(0)
        data = messages.message_model.mimeData([messages.message_model.index(0, 0)])
        at = view.visualRect(account_row(opened, 4)).center()
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        move = Qt.DropAction.MoveAction
        QApplication.sendEvent(view.viewport(), QDragEnterEvent(at, move, data, left, none))
        QApplication.sendEvent(view.viewport(), QDragMoveEvent(at, move, data, left, none))
        await opened.until(lambda: view.isExpanded(account_row(opened, 4)))
        QApplication.sendEvent(view.viewport(), QDragLeaveEvent())


async def test_one_line_each_by_itself_until_the_person_chooses(tmp_path: Path) -> None:
    def few(now: float) -> list[Account]:
        return many_accounts(now)[:4]

    async with open_window(few, tmp_path / "few.ini") as opened:
        assert opened.model.count() == 10
        assert not opened.window.actions_["compact_sources"].isChecked()
        assert all(opened.view.isExpanded(account_row(opened, number)) for number in range(4))
    async with open_window(many_accounts, tmp_path / "w.ini") as opened:
        assert opened.view.isColumnHidden(Column.PERIOD)
        opened.window.actions_["compact_sources"].trigger()
        assert not opened.view.isColumnHidden(Column.PERIOD)
        opened.window.save()
    async with open_window(many_accounts, tmp_path / "w.ini") as opened:
        assert not opened.window.actions_["compact_sources"].isChecked()
        assert not opened.view.isColumnHidden(Column.PERIOD)


async def test_one_line_has_the_cure_and_the_table_its_periods(tmp_path: Path) -> None:
    async with open_window(fifty, tmp_path / "w.ini", size=(1280, 800)) as opened:
        view = opened.view
        asked: list[tuple[Cure, SourceKey]] = []
        view.cure_asked.disconnect()
        view.cure_asked.connect(lambda cure, key: asked.append((cure, key)))
        seen(opened)
        row = view.proxy.mapFromSource(opened.model.index_of(NEEDY))
        state = opened.model.state(NEEDY)
        assert state is not None
        cell = view._cell(row)
        at = view._delegate.cure_rect(cell, view._reach(row), state).center()
        assert view.visualRect(row).top() <= at.y() <= view.visualRect(row).bottom()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert asked == [(row_cure(state), NEEDY)]
        opened.window.actions_["as_table"].trigger()
        assert not view.isColumnHidden(Column.PERIOD)
        opened.window.actions_["as_table"].trigger()
        assert view.isColumnHidden(Column.PERIOD)


async def test_a_division_by_hand_stays(tmp_path: Path) -> None:
    async with open_window(many_accounts, tmp_path / "w.ini") as opened:
        left = opened.window.columns.left
        handle = left.handle(1)
        at = handle.rect().center()
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseMove(handle, at - QPoint(0, 200))
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=at - QPoint(0, 200))
        divided = left.sizes()
        opened.window.actions_["compact_sources"].trigger()
        assert left.sizes() == divided
        opened.window.save()
    async with open_window(many_accounts, tmp_path / "w.ini") as opened:
        assert opened.window.columns.left.sizes()[1] == pytest.approx(divided[1], abs=20)


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
