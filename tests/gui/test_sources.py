"""The list of sources, the panel beside it, and what can be done from both."""

import asyncio
import re
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QEnterEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPalette,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QPushButton

from cio_desktop.app.translations import load
from cio_desktop.operations.connection import LinkState
from cio_desktop.operations.remembered import RememberedSources
from cio_desktop.protocol.enums import SourceStatus, SyncPeriod
from cio_desktop.protocol.error_body import ErrorBody
from cio_desktop.protocol.errors import ApiStatusError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account, Event, Progress
from cio_desktop.ui.sources import period_delegate
from cio_desktop.ui.sources.model import Column, Data
from cio_desktop.ui.sources.password_dialog import PasswordDialog
from cio_desktop.ui.sources.period_delegate import PeriodDelegate
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import scaled, theme
from cio_desktop.ui.words.cures import Cure
from cio_desktop.ui.words.times import HOUR, exact, moment
from tests.support.cure_button import cure_button
from tests.support.open_window import OpenWindow, open_window, press
from tests.support.painted_rows import painted
from tests.support.pseudo_language import spoken
from tests.support.window_data import healthy, in_every_state, source

ANN = SourceKey("a1", "ann@example.org")
BILLS = SourceKey("a1", "bills@example.org")
SHOP = SourceKey("a2", "shop@corp.test")


def listed(opened: OpenWindow) -> dict[str, list[str]]:
    proxy = opened.view.proxy
    accounts = [proxy.index(row, 0) for row in range(proxy.rowCount())]
    return {
        account.data(): [proxy.index(row, 0, account).data() for row in range(proxy.rowCount(account))]
        for account in accounts
    }


async def test_model_holds_what_qt_asks_of_one(qtmodeltester: Any, tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        for model in (opened.model, opened.view.proxy):
            assert model.rowCount() > 0
            qtmodeltester.check(model, force_py=True)
            qtmodeltester._cleanup()


async def test_those_that_need_the_person_come_first(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        assert listed(opened) == {
            "Ann Example": ["ann.example@gmail.com", "archive@oldhost.test", "bills@example.org", "ann@example.org"],
            "Work": ["old@corp.test", "press@corp.test", "shop@corp.test", "desk@corp.test", "w@corp.test"],
        }


async def test_a_row_says_it_all_to_a_screen_reader(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        said = opened.model.index_of(BILLS).data(Qt.ItemDataRole.AccessibleTextRole)
        assert said.startswith("bills@example.org, Sign-in needed, since yesterday 22:00")
        assert said.endswith("syncs every 1 hour")
        account = opened.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert account == "Account Ann Example, 4 sources, 3 of 4 need you"


async def test_refreshes_keep_rows_selection_and_expansion(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        resets: list[None] = []
        opened.model.modelReset.connect(lambda: resets.append(None))
        opened.view.select(SHOP)
        kept = QPersistentModelIndex(opened.model.index_of(SHOP))
        ann, work = opened.client.known
        work.sources.insert(0, source("new@corp.test", opened.now))
        work.sources.remove(next(found for found in work.sources if found.label == "old@corp.test"))
        ann.first_name = "Anna"
        opened.desk.sources.reload()
        await opened.until(lambda: opened.model.index_of(SourceKey("a2", "new@corp.test")).isValid())
        assert kept.isValid()
        assert kept.data(Data.KEY) == SHOP
        assert opened.view.selected_keys() == [SHOP]
        assert "Anna Example" in listed(opened)
        assert "old@corp.test" not in listed(opened)["Work"]
        assert resets == []


async def test_only_rows_that_differ_are_announced(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        changed: list[Any] = []
        opened.model.dataChanged.connect(lambda first, _last: changed.append(first.data(Data.KEY)))
        opened.model.tick()
        assert changed == []
        opened.client.tell(Event("progress", "a2", "w@corp.test", progress=Progress(5, 12, 1000, 2000)))
        await opened.until(lambda: changed)
        assert set(changed) == {SourceKey("a2", "w@corp.test")}
        state = opened.model.state(SourceKey("a2", "w@corp.test"))
        assert state is not None
        assert state.fraction == 0.5


async def test_filters(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        pane = opened.window.sources
        pane.show_attention_only(True)
        assert listed(opened)["Work"] == ["old@corp.test", "press@corp.test", "shop@corp.test"]
        pane.start_search()
        pane.search.setText("SHOP")
        assert listed(opened) == {"Work": ["shop@corp.test"]}
        pane.search.setText("nothing like it")
        assert listed(opened) == {}
        assert "nothing like it" in pane._empty.whole_text()
        press(pane.search, Qt.Key.Key_Escape)
        pane.clear_filter()
        assert sum(map(len, listed(opened).values())) == 9


async def test_after_a_filter_all_is_as_it_was(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        pane, view = opened.window.sources, opened.view
        view.select(ANN)
        view.collapse(view.proxy.index(1, 0))
        opened.window.actions_["filter_sources"].trigger()
        QTest.keyClicks(pane.search, "shop")
        assert view.selected_keys() == []
        assert view.isExpanded(view.proxy.index(0, 0))  # what was found is seen
        press(pane.search, Qt.Key.Key_Escape)
        assert view.selected_keys() == [ANN]
        assert [view.isExpanded(view.proxy.index(row, 0)) for row in (0, 1)] == [True, False]
        press(pane.search, Qt.Key.Key_Escape)
        assert not pane.search.isVisible()
        pane.show_attention_only(True)
        pane.show_attention_only(False)
        assert view.selected_keys() == [ANN]
        assert [view.isExpanded(view.proxy.index(row, 0)) for row in (0, 1)] == [True, False]


async def test_return_in_the_filter_goes_to_what_was_found(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        opened.view.select(ANN)
        opened.window.sources.start_search()
        QTest.keyClicks(opened.window.sources.search, "shop")
        press(opened.window.sources.search, Qt.Key.Key_Return)
        assert opened.view.selected_keys() == [SHOP]


async def test_the_tip_of_a_period_names_its_key(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        opened.view.select(ANN)
        tip = opened.view.currentIndex().siblingAtColumn(Column.PERIOD).data(Qt.ItemDataRole.ToolTipRole)
        assert "Syncs every 4 hours. F4 to change it." in tip


async def test_hints_name_the_keys_that_work(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        actions = opened.window.actions_
        find = actions["filter_messages"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert opened.window.search.placeholderText() == f"Search messages…   {find}"
        mend = actions["mend"].shortcut().toString()
        assert opened.view.accessibleDescription().endswith(f"{mend} mends a source.")


async def test_the_button_of_a_period_is_as_wide_as_the_widest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        font = opened.view.font()
        before = PeriodDelegate.width(font)
        monkeypatch.setattr(period_delegate, "short", lambda period: "10,000 h" if period == "1h" else "1 h")
        assert PeriodDelegate.width(font) > before


async def test_the_period_in_the_row_by_keys(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        opened.view.select(ANN)
        opened.view.setFocus()
        press(opened.view, Qt.Key.Key_F4)
        combo = opened.view.viewport().findChild(QComboBox)
        assert combo is not None
        assert combo.accessibleName() == "Sync period of ann@example.org: 4 hours"
        assert [combo.itemText(row) for row in range(combo.count())] == [
            "1 hour",
            "4 hours",
            "12 hours",
            "24 hours (default)",
        ]
        assert combo.currentIndex() == 1
        combo.setCurrentIndex(2)
        combo.activated.emit(2)
        await opened.until(lambda: opened.requests("update source"))
        assert opened.requests("update source") == [("update source", ANN[1], {"sync_period": "12h"})]
        assert opened.desk.sources.period(ANN) is SyncPeriod.TWELVE_HOURS


async def test_the_period_by_a_click_on_it(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        opened.view.select(ANN)
        index = opened.view.proxy.mapFromSource(opened.model.index_of(ANN)).siblingAtColumn(Column.PERIOD)
        box = opened.view._periods.box(opened.view._cell(index))
        QTest.mouseClick(
            opened.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, box.center()
        )
        assert opened.view.viewport().findChild(QComboBox) is not None


async def test_a_refused_period_goes_back_and_says_so(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        opened.view.select(ANN)
        opened.client.hold()
        opened.client.faults.append(ApiStatusError(400, ErrorBody("no such period")))
        opened.window.actions_["period_1h"].trigger()
        index = opened.model.index_of(ANN).siblingAtColumn(Column.PERIOD)
        assert index.data() == "1 h"
        assert index.data(Data.PENDING)
        opened.client.release()
        await opened.until(lambda: opened.toast() == "The sync period of ann@example.org stays as it was")
        assert index.data() == "4 h"
        assert opened.desk.undo.undo_entry is None


async def test_several_sources_at_once(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        opened.view.selectAll()
        assert len(opened.view.selected_keys()) == 2
        panel = opened.window.panel
        assert panel._title.whole_text() == "2 sources"
        assert panel._period.currentIndex() == -1
        assert panel._period.placeholderText() == "Mixed"
        menu = opened.view.build_menu()
        assert menu is not None
        periods: Any = next(action.menu() for action in menu.actions() if action.text() == "Sync every")
        assert [action.text() for action in periods.actions() if action.isChecked()] == ["Mixed"]
        next(action for action in periods.actions() if action.text() == "1 hour").trigger()
        await opened.until(lambda: len(opened.requests("update source")) == 2)
        assert opened.window.undo_actions.undo.text() == "Undo sync period of 2 sources"
        menu.deleteLater()


async def test_the_cure_is_a_word_in_the_row(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        opened.window.columns.left.setSizes([700, 100])
        await asyncio.sleep(0)
        asked: list[Any] = []
        opened.view.cure_asked.connect(lambda cure, key: asked.append((cure, key)))
        index = opened.view.proxy.mapFromSource(opened.model.index_of(SHOP))
        state = opened.model.state(SHOP)
        assert state is not None
        box = opened.view._delegate.cure_rect(opened.view._cell(index), opened.view._reach(index), state)

        def click(point: QPoint) -> None:
            viewport = opened.view.viewport()
            QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

        click(box.center())
        assert asked == [(Cure.TRY_NOW, SHOP)]
        click(box.center() - QPoint(2 * box.width(), 0))
        assert len(asked) == 1
        await opened.until(lambda: opened.requests("check"))


async def test_a_cure_without_room_beside_what_is_wrong_is_below_it(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        view = opened.view
        view.set_compact(False)
        index = view.proxy.mapFromSource(view.source_model.index_of(BILLS))
        state = index.data(Data.STATE)
        low = view.visualRect(index).height()
        font = view.font()
        font.setPointSizeF(1.5 * font.pointSizeF())
        view.setFont(font)
        opened.window.columns.setSizes([270, 700, 300])

        def cure() -> QRect:
            return view._delegate.cure_rect(view._cell(index), view._reach(index), state)

        def told() -> list[QRect]:
            shown = [row for row in painted(opened.window) if row.view is view]
            return [row.box for row in shown if row.text == state.title and not row.shortened]

        await opened.until(lambda: bool(told()))
        view.scrollTo(index)
        assert view.visualRect(index).height() > 1.7 * low
        assert view._reach(index).contains(cure())
        assert view.viewport().rect().contains(cure())
        assert not any(box.intersects(cure()) for box in told())
        view.setColumnHidden(Column.PERIOD, False)  # a language of short words has room for it
        period = view._periods.box(view._cell(index.siblingAtColumn(Column.PERIOD)))
        assert period.bottom() < told()[0].top()  # what follows these words may go on below it
        view.setColumnHidden(Column.PERIOD, True)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=cure().center())
        dialog = opened.window.findChild(PasswordDialog)
        assert dialog is not None
        dialog.reject()
        opened.window.columns.setSizes([700, 300, 270])
        await opened.until(lambda: view.visualRect(index).height() < 1.6 * low)


async def test_the_period_gives_way_to_the_address_where_letters_are_large(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        view = opened.view
        opened.window.columns.setSizes([270, 700, 300])
        await asyncio.sleep(0)
        assert not view.isColumnHidden(Column.PERIOD)
        font = view.font()
        font.setPointSizeF(2 * font.pointSizeF())
        view.setFont(font)
        await opened.until(lambda: view.isColumnHidden(Column.PERIOD))
        view.select(ANN)  # with large letters its row is below what is seen

        def address() -> str:
            return next((row.text for row in painted(opened.window) if row.view is view and row.words == ANN.label), "")

        await opened.until(lambda: len(address()) > 8)
        opened.window.columns.setSizes([700, 300, 270])
        await opened.until(lambda: not view.isColumnHidden(Column.PERIOD))
        assert view.columnWidth(Column.PERIOD) == view._periods.width(font)
        view.set_as_table(True)
        opened.window.columns.setSizes([270, 700, 300])
        await asyncio.sleep(0)
        assert not view.isColumnHidden(Column.PERIOD)


async def test_a_row_is_as_wide_as_its_list_where_the_program_begins_in_large_letters(tmp_path: Path) -> None:
    usual = QApplication.font()
    QApplication.setFont(scaled(usual, 1.5))
    try:
        async with open_window(in_every_state, tmp_path / "w.ini") as opened:
            view = opened.view

            def widths() -> list[int]:
                return [0 if view.isColumnHidden(each) else view.columnWidth(each) for each in Column]

            period = view._periods.width(view.font())
            opened.window.columns.setSizes([560, 400, 300])
            await opened.until(lambda: widths()[:2] == [view.viewport().width() - period, period])
            opened.window.columns.setSizes([270, 700, 300])
            await opened.until(lambda: widths()[:2] == [view.viewport().width(), 0])
            opened.window.columns.setSizes([560, 400, 300])
            await opened.until(lambda: widths()[:2] == [view.viewport().width() - period, period])
            assert sum(widths()[2:]) == 0
    finally:
        QApplication.setFont(usual)


async def test_what_the_panel_shows_of_a_broken_source(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        opened.view.select(BILLS)
        panel = opened.window.panel
        assert panel._title.whole_text() == "bills@example.org"
        assert panel._cause.whole_text().startswith("imap.example.org refused the user name or password")
        assert panel._facts["Server"].text() == "imap.example.org:993, SSL/TLS"
        assert panel._facts["Attachments"].text() == "All but signatures and the like are listed"
        said = " ".join(label.text() for label in panel.findChildren(PlainLabel))
        assert not re.search(r"\bAPI\b|\blabel\b|winmail", said)
        assert not panel._sync.isEnabled()
        assert panel._sync.toolTip()
        await opened.until(lambda: panel._history.count() == 3)
        said = " ".join(label.text() for label in panel.findChildren(PlainLabel))
        assert re.search(r"yesterday 22:00\W+12 new", said)
        assert panel._status.whole_text() == "Sign-in needed · since yesterday 22:00"
        assert panel._times.whole_text().startswith("last good sync")  # since when is said above
        panel.show_details()
        assert "NO [AUTHENTICATIONFAILED] Authentication failed." in panel._details.toPlainText()
        copied = next(made for made in panel.findChildren(QPushButton) if made.text() == "Copy details")
        copied.click()
        assert "In the API: bills@example.org" in QGuiApplication.clipboard().text()
        assert "NO [AUTHENTICATIONFAILED] Authentication failed." in QGuiApplication.clipboard().text()
        button = cure_button(panel, Cure.SIGN_IN)
        assert button is not None
        assert button.accessibleName() == "Sign in…, bills@example.org"
        button.click()
        assert opened.window.findChildren(PasswordDialog)


async def test_a_caption_above_its_field_wraps_only_where_it_must(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        opened.view.select(BILLS)
        panel = opened.window.panel
        panel.setFont(scaled(panel.font(), 1.5))
        opened.window.columns.setSizes([300, 650, 320])
        caption = next(label for label in panel.findChildren(PlainLabel) if label.text() == "Sync every")
        await opened.until(lambda: caption.pos().y() < panel._period.pos().y())
        await opened.until(lambda: caption.width() > caption.fontMetrics().horizontalAdvance("Sync every"))


async def test_a_tick_does_not_swap_the_buttons(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        opened.view.select(BILLS)
        button = cure_button(opened.window.panel, Cure.SIGN_IN)
        opened.window.pulse.beat.emit()
        assert cure_button(opened.window.panel, Cure.SIGN_IN) is button


async def test_the_history_is_read_again_after_a_sync(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        opened.view.select(ANN)
        panel = opened.window.panel
        await opened.until(lambda: panel._history.count() == 3)
        opened.client.history = opened.client.history[:2]
        opened.client._find(ANN[1]).last_sync = int(opened.now)
        opened.desk.sources.reload()
        await opened.until(lambda: panel._history.count() == 2)


async def test_signing_in_again(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        opened.window.commands.signing_in.sign_in(BILLS)
        opened.window.commands.signing_in.sign_in(BILLS)
        (dialog,) = opened.window.findChildren(PasswordDialog)
        assert not dialog.sign_in.isEnabled()
        dialog.password.edit.setText("wrong")
        dialog.sign_in.click()
        assert not dialog.sign_in.isEnabled()
        await opened.until(lambda: dialog.trouble.isVisible())
        assert dialog.trouble.title.whole_text() == "Can't sign in to bills@example.org"
        assert "AUTHENTICATIONFAILED" in dialog.trouble.words.toPlainText()
        assert dialog.password.edit.text() == "wrong"
        found = opened.client._find(BILLS[1])
        found.status, found.status_code, found.status_text = SourceStatus.OK, None, None
        found.last_sync = int(opened.now)
        dialog.password.edit.setText("right")
        dialog.sign_in.click()
        await opened.until(lambda: opened.toast() == "bills@example.org is signed in")
        state = opened.model.state(BILLS)
        assert state is not None
        assert state.state is State.OK
        passwords = [fields["password"] for _what, _label, fields in opened.requests("update source")]
        assert passwords == ["wrong", "right"]


async def test_giving_up_a_sign_in_ends_the_try(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        opened.client.hold()
        opened.window.commands.signing_in.sign_in(BILLS)
        (dialog,) = opened.window.findChildren(PasswordDialog)
        dialog.password.edit.setText("slow")
        dialog.sign_in.click()
        await opened.until(lambda: opened.requests("update source"))
        dialog.reject()
        assert dialog.result() == QDialog.DialogCode.Rejected
        opened.client.release()
        await asyncio.sleep(0.01)
        assert opened.requests("check") == []


async def test_removing_asks_and_cancel_is_the_default(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        opened.window.commands.remove(ANN)
        (dialog,) = opened.window.findChildren(ConfirmDialog)
        assert dialog.windowTitle() == "Remove ann@example.org?"
        cancel = dialog.findChild(QPushButton, "cancel")
        assert cancel is not None
        assert cancel.isDefault()
        press(dialog, Qt.Key.Key_Return)
        assert not dialog.isVisible()
        assert opened.requests("delete source") == []
        await asyncio.sleep(0)
        opened.window.commands.remove(ANN)
        again = next(found for found in opened.window.findChildren(ConfirmDialog) if found.isVisible())
        confirm = again.findChild(QPushButton, "confirm")
        assert confirm is not None
        assert confirm.text() == "Remove source"
        confirm.click()
        await opened.until(lambda: not opened.model.index_of(ANN).isValid())
        assert opened.requests("delete source") == [("delete source", *ANN)]
        assert "still on the server" in opened.toast()


@pytest.mark.parametrize("cure", list(Cure))
async def test_every_cure_does_something_or_belongs_elsewhere(cure: Cure, tmp_path: Path) -> None:
    """No button leads nowhere: what a source's states offer is carried out here, the rest by banners and dialogs."""
    elsewhere = {Cure.SHOW_THEM, Cure.OTHER_KEY, Cure.RECONNECT, Cure.LEAVE_DEMO, Cure.APP_PASSWORD}
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        offered = {cure for _key, state in opened.model.states() for cure in state.cures}
        assert not offered & elsewhere
        if cure in elsewhere:
            return
        before = len(opened.client.requests)
        happened: list[object] = []
        opened.window.commands.restart_asked.connect(lambda: happened.append(1))
        opened.window.commands.details_asked.connect(happened.append)
        opened.window.commands.perform(cure, SHOP)
        await opened.until(
            lambda: happened or len(opened.client.requests) > before or opened.window.findChildren(QDialog)
        )


async def test_as_a_table(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        opened.window.actions_["as_table"].trigger()
        assert not opened.view.isHeaderHidden()
        index = opened.model.index_of(BILLS)
        assert index.siblingAtColumn(Column.SERVER).data() == "imap.example.org:993"
        assert index.siblingAtColumn(Column.LAST_SYNC).data()
        assert not opened.view.grab().isNull()
        opened.window.actions_["as_table"].trigger()
        assert opened.view.isHeaderHidden()


async def test_when_a_source_is_next_read(tmp_path: Path) -> None:
    """In its panel, its tip and the table, and anew with every answer; where none is planned nobody says so."""
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        view, model, panel = opened.view, opened.model, opened.window.panel

        def told(key: SourceKey) -> tuple[str, str]:
            assert view.select(key)
            return panel._times.whole_text(), str(model.index_of(key).data(Qt.ItemDataRole.ToolTipRole))

        def shows(times: str) -> bool:
            return told(ANN)[0] == times

        ann = opened.client.known[0].sources[0]
        for hours in (3, 7):
            ann.next_sync = int(opened.now + hours * HOUR)
            opened.desk.sources.reload()
            wanted = f"Last sync 12 min ago · next: {moment(ann.next_sync, opened.now)}"
            await opened.until(partial(shows, wanted))
            assert f"Next sync: about {exact(ann.next_sync)}" in told(ANN)[1]
            opened.window.actions_["as_table"].trigger()
            cell = model.index_of(ANN).siblingAtColumn(Column.NEXT_SYNC)
            assert cell.data() == moment(ann.next_sync, opened.now)
            assert not view.isColumnHidden(Column.NEXT_SYNC)
            opened.window.actions_["as_table"].trigger()
        assert "next" not in told(BILLS)[0]  # it waits for the person
        paused = SourceKey("a2", "press@corp.test")
        until_then = opened.client.known[1].sources[3].next_try
        assert until_then is not None
        assert "next" not in told(paused)[0]
        assert f"resumes {moment(until_then, opened.now)}" in str(panel._status.whole_text())


async def test_a_source_that_resumes_at_the_hour_at_which_it_was_paused_says_both(tmp_path: Path) -> None:
    def accounts(now: float) -> list[Account]:
        found = in_every_state(now)
        found[1].sources[3].status_since, found[1].sources[3].next_try = int(now), int(now) + 24 * HOUR
        return found

    async with open_window(accounts, tmp_path / "w.ini") as opened:
        assert opened.view.select(SourceKey("a2", "press@corp.test"))
        assert opened.window.panel._times.whole_text().startswith(f"Since {moment(int(opened.now), opened.now)}")


@pytest.mark.parametrize("width", [900, 1280, 1600])
@pytest.mark.parametrize("after_compact", [False, True])
async def test_a_table_has_room_for_names(width: int, after_compact: bool, tmp_path: Path) -> None:
    """Where the columns are wider than the list, it goes sideways; no address is cut to its first letters."""
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        view, actions = opened.view, opened.window.actions_
        opened.window.resize(width, 800)
        if after_compact:
            actions["compact_sources"].trigger()
            actions["as_table"].trigger()
            actions["compact_sources"].trigger()
            actions["as_table"].trigger()
        actions["as_table"].trigger()
        metrics, header, bar = view.fontMetrics(), view.header(), view.horizontalScrollBar()
        address = metrics.horizontalAdvance("ann.example@gmail.com") + 2 * metrics.height()  # and its badge
        gmail = view.proxy.mapFromSource(opened.model.index_of(SourceKey("a1", "ann.example@gmail.com")))
        assert gmail.isValid()
        await opened.until(lambda: view.visualRect(gmail).width() >= address)
        await opened.until(lambda: bar.maximum() == max(0, header.length() - view.viewport().width()))
        assert bar.isVisible() == (bar.maximum() > 0)
        bar.setValue(bar.maximum())
        assert header.sectionViewportPosition(Column.SERVER) + header.sectionSize(Column.SERVER) == header.width()
        actions["as_table"].trigger()
        await opened.until(lambda: header.length() == view.viewport().width() and not bar.isVisible())
        assert header.sectionViewportPosition(Column.NAME) == 0


async def test_a_wide_table_fills_the_list(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        opened.window.actions_["as_table"].trigger()
        opened.window.resize(3000, 800)
        header = opened.view.header()
        await opened.until(lambda: header.length() == opened.view.viewport().width() == header.width())
        assert not opened.view.horizontalScrollBar().isVisible()


async def test_names_of_others_stay_plain(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        found = opened.client._find(ANN[1])
        found.email = "<b>ann</b>\u202e@example.org"
        found.status, found.status_text = SourceStatus.INVALID_CREDENTIALS, "<img src=x> no\x00"
        opened.desk.sources.reload()
        await opened.until(lambda: opened.model.index_of(ANN).data() == "<b>ann</b>@example.org")
        opened.view.select(ANN)
        opened.window.panel.show_details()
        assert "<img src=x> no" in opened.window.panel._details.toPlainText()
        assert opened.window.panel._title.textFormat() == Qt.TextFormat.PlainText


async def test_right_to_left_and_large_text_are_drawn(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        opened.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert not opened.window.grab().isNull()
        font = opened.view.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        opened.view.setFont(font)
        assert not opened.view.grab().isNull()


@pytest.mark.parametrize("scale", [1.0, 1.6])
@pytest.mark.parametrize("name", ["Ann Example", "Ann " * 40])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
async def test_an_account_with_a_broken_source_always_shows_its_badge(
    tmp_path: Path, scale: float, name: str, direction: Qt.LayoutDirection
) -> None:
    """Folded, it is all that is seen of them."""

    def accounts(now: float) -> list[Account]:
        made = in_every_state(now)
        made[0].first_name, made[0].last_name = name, ""
        return made

    async with open_window(accounts, tmp_path / "w.ini") as opened:
        view = opened.view
        view.setLayoutDirection(direction)
        font = view.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        view.setFont(font)
        index = view.proxy.index(0, 0)
        view.collapse(index)
        row = view.visualRect(index)
        row.setLeft(0)
        row.setRight(view.viewport().width())
        image = view.viewport().grab(row).toImage()
        wanted = theme().colour(State.SIGN_IN.meaning.role).rgb()
        pixels = [image.pixel(x, y) for x in range(image.width()) for y in range(image.height())]
        assert pixels.count(wanted) > 20


async def test_messages_held_over_sources_are_told_what_can_be_done_with_them(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        view, model = opened.view, opened.window.mail.messages.model
        view.select(ANN)
        await opened.until(lambda: model.rowCount() and model.id_at(0) is not None)
        data = model.mimeData([model.index(0, 0)])
        said: list[str] = []
        view.drop_hint.connect(said.append)

        def held_over(index: QModelIndex) -> QColor:
            """The row's ground beside its words, with the messages over it."""
            view.scrollTo(index)
            at = view.visualRect(index).center()
            none = Qt.KeyboardModifier.NoModifier
            enter = QDragEnterEvent(at, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, none)
            QApplication.sendEvent(view.viewport(), enter)
            move = QDragMoveEvent(at, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, none)
            QApplication.sendEvent(view.viewport(), move)
            assert not move.isAccepted()
            row = view.visualRect(index)
            return view.viewport().grab().toImage().pixelColor(2, row.top() + 2)

        ground = view.palette().color(QPalette.ColorRole.Base)
        proxy = view.proxy
        ours, others = (proxy.mapFromSource(opened.model.index_of(key)) for key in (BILLS, SHOP))
        assert held_over(ours) != ground
        assert said[-1].endswith("Those of this source appear in a moment.")
        assert held_over(others) != ground  # one of another account takes them as well
        assert said[-1].endswith("Those of this source appear in a moment.")
        assert held_over(proxy.index(0, 0)) == ground
        assert said[-1].endswith("Hold them over a source to see its folders.")
        QApplication.sendEvent(view.viewport(), QDragLeaveEvent())
        assert said[-1] == ""


async def test_remembered_sources_are_shown_with_their_age_and_no_status(tmp_path: Path) -> None:
    path = tmp_path / "sources.json"
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        remembered = RememberedSources(opened.desk.sources, path)
        shown = [key for key, _ in opened.model.states()]
        await remembered.close()
    async with open_window(in_every_state, tmp_path / "w.ini", start=False) as opened:
        RememberedSources(opened.desk.sources, path).take()
        opened.desk.sources.changed.emit(None, None)
        assert [key for key, _ in opened.model.states()] == shown
        assert {state.state for _, state in opened.model.states()} == {State.UNKNOWN}
        assert all(
            re.fullmatch(r"Unknown · as of [0-9:]+, waiting for the service.*", s.text)
            for _, s in opened.model.states()
        )
        assert opened.view.selected_keys() == []
        assert opened.client.requests == []
        opened.client.hold()
        for part in (opened.desk.sources, opened.desk.link):
            part.start()
        opened.desk.link.state = LinkState.ONLINE  # it answers, and has not told of the sources yet
        opened.desk.sources.changed.emit(None, None)
        assert {state.state for _, state in opened.model.states()} == {State.UNKNOWN}
        opened.client.release()
        await opened.until(lambda: opened.desk.sources.loaded)
        assert len({state.state for _, state in opened.model.states()}) > 3


async def test_a_cured_source_stays_under_the_pointer(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        view = opened.view
        found = next(key for key, state in opened.model.states() if state.state is State.SIGN_IN)
        before = listed(opened)
        QApplication.sendEvent(view, QEnterEvent(QPointF(9, 9), QPointF(9, 9), QPointF(9, 9)))
        cured = opened.client._find(found.label)
        cured.status, cured.status_code, cured.last_sync = SourceStatus.OK, None, int(opened.now) - 60
        opened.desk.sources.reload()
        await opened.until(lambda: (state := opened.model.state(found)) is not None and state.sound)
        assert listed(opened) == before
        QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
        assert listed(opened) != before


async def test_a_cured_source_stays_listed_among_those_that_need_attention(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        opened.window.sources.show_attention_only(True)
        found = next(key for key, state in opened.model.states() if state.state is State.SIGN_IN)
        QApplication.sendEvent(opened.view, QEnterEvent(QPointF(9, 9), QPointF(9, 9), QPointF(9, 9)))
        cured = opened.client._find(found.label)
        cured.status, cured.status_code, cured.last_sync = SourceStatus.OK, None, int(opened.now) - 60
        opened.desk.sources.reload()
        await opened.until(lambda: (state := opened.model.state(found)) is not None and state.sound)
        assert opened.view.select(found)
        QApplication.sendEvent(opened.view, QEvent(QEvent.Type.Leave))
        assert not opened.view.select(found)


async def test_several_sources_are_told_by_what_they_are(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        other = next(key for key, _state in opened.model.states() if key != ANN)
        opened.client._find(other.label).syncing = True
        opened.desk.sources.reload()
        await opened.until(lambda: (state := opened.model.state(other)) is not None and state.state is State.SYNCING)
        opened.view.select(ANN)
        opened.window.panel.show_sources([ANN, other])
        assert opened.window.panel._status.whole_text() == "Syncing: 1, Up to date: 1"


async def test_a_long_account_name_leaves_what_is_said_of_its_sources(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        view = opened.view
        index = view.proxy.index(0, 0)

        def end() -> QImage:
            box = view.visualRect(index)
            return view.viewport().grab(QRect(view.viewport().width() - 110, box.top(), 110, box.height())).toImage()

        short = end()
        account = opened.desk.sources.accounts[0]
        account.first_name, account.last_name = "Maximiliana-Theodora Konstantinopolitanski", "von und zu Hohenlohe"
        opened.model.tick()
        assert "Konstantinopolitanski" in str(index.data())
        assert end() == short


@pytest.mark.parametrize("code", ["fr", "es"])
async def test_what_follows_a_status_is_left_out_where_it_would_tell_nothing(tmp_path: Path, code: str) -> None:
    """As "since" without its time."""
    with spoken(load(code)):
        async with open_window(in_every_state, tmp_path / "w.ini", size=(1280, 800)) as opened:
            view = opened.view
            shown = [row.text for row in painted(opened.window) if row.view is view and "·" in row.text]
    assert shown
    assert [text for text in shown if text.endswith("…") and len(text) < 14] == []
