"""The window as a whole: regions, keys, names, themes, what is remembered."""

import asyncio
import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

import cio_desktop
from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Source
from cio_desktop.ui.sources.display_state import DisplayState, Link, display_state
from cio_desktop.ui.sources.password_dialog import PasswordDialog
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.widgets.dialog_frame import DialogFrame
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.resource_files import read_text
from cio_desktop.ui.widgets.theme import scaled, theme
from cio_desktop.ui.window.actions import TABLE, shortcut_rows, shown
from cio_desktop.ui.window.frame import MINIMUM
from cio_desktop.ui.window.help_dialog import SIGNS, HelpDialog
from cio_desktop.ui.window.shortcuts_dialog import ShortcutsDialog
from cio_desktop.ui.words.cures import Cure
from cio_desktop.ui.words.shortcuts import MEND
from cio_desktop.ui.words.texts import DEMO_BANNER
from tests.support.open_window import open_window, press
from tests.support.window_data import healthy, in_every_state

ANN = SourceKey("a1", "ann@example.org")
BILLS = SourceKey("a1", "bills@example.org")


@pytest.mark.parametrize("scale", [1.0, 1.3, 1.6])
async def test_the_filter_is_there_in_a_small_window_with_large_text(tmp_path: Path, scale: float) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    usual = application.font()
    large = application.font()
    large.setPointSizeF(usual.pointSizeF() * scale)
    application.setFont(large)
    try:
        async with open_window(in_every_state, tmp_path / "w.ini", size=(900, 560)) as opened:
            field = opened.window.search
            assert field.isVisible()
            bar = field.parentWidget()
            assert bar is not None
            assert bar.rect().contains(field.geometry())
    finally:
        application.setFont(usual)


async def test_regions_and_sizes(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        window = opened.window
        assert (window.minimumWidth(), window.minimumHeight()) == MINIMUM
        assert window.columns.count() == 3
        assert window.columns.left.count() == 2
        assert window.right.isVisible()
        assert window.windowTitle().startswith("6 need you — CIO Desktop")


async def test_a_computer_without_a_network_is_told_of_and_so_is_its_return(tmp_path: Path) -> None:
    away = False
    async with open_window(healthy, tmp_path / "w.ini", offline=lambda: away) as opened:
        window = opened.window
        shown = [button for button in window.status.findChildren(QAbstractButton) if button.text() == "Online"]
        assert len(shown) == 1
        for away, word, told in ((True, "Offline", "has no network"), (False, "Online", "has a network")):
            window.pulse.beat.emit()
            assert shown[0].text() == word
            assert [window.banner.shown and window.banner.shown.identity] == ["offline" if away else None]
            shown[0].click()
            assert told in opened.toast()


async def test_the_smallest_window_hides_details_and_brings_them_on_demand(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini", size=MINIMUM) as opened:
        window = opened.window
        await asyncio.sleep(0)
        assert (window.width(), window.height()) == MINIMUM
        assert not window.right.isVisible()
        window.actions_["details"].trigger()
        assert window.right.isVisible()
        window.resize(1300, 700)
        assert window.right.isVisible()
        window.resize(*MINIMUM)
        assert window.right.isVisible()  # asked for, so it stays


async def test_every_place_for_the_focus_has_a_name(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", demo=True) as opened:
        opened.view.select(BILLS)
        nameless = [
            f"{type(widget).__name__} {widget.objectName()!r}"
            for widget in opened.window.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            and not widget.accessibleName()
            and not (isinstance(widget, QAbstractButton) and widget.text())
            and not widget.objectName().startswith("qt_")
            and not isinstance(widget.parent(), QComboBox | QLineEdit)
        ]
        assert nameless == []


async def test_f6_goes_round_the_panes(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        window, view = opened.window, opened.view
        await opened.until(lambda: window.mail.messages.view.isVisible())
        view.setFocus()
        seen = []
        for _ in range(7):
            window.actions_["next_pane"].trigger()
            focused = QApplication.focusWidget()
            assert focused is not None
            seen.append(focused)
        assert seen[0] is window.mail.folders.view
        assert window.mail.messages.view in seen
        assert view in seen
        assert any(window.banner.isAncestorOf(widget) for widget in seen)
        assert any(window.right.isAncestorOf(widget) for widget in seen)
        back = QApplication.focusWidget()
        window.actions_["previous_pane"].trigger()
        window.actions_["next_pane"].trigger()
        assert QApplication.focusWidget() is back


async def test_the_right_column_follows_what_is_selected(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        window = opened.window
        await opened.until(lambda: window.mail.messages.view.model().rowCount() > 3)
        assert window.right.currentWidget() is window.panel
        await opened.until(lambda: window.mail.messages.view.message_model.id_at(0) is not None)
        window.mail.messages.view.select_ids(["m0", "m1"])
        assert window.right.currentWidget() is window.mail.membership
        window.mail.messages.view.clearSelection()
        assert window.right.currentWidget() is window.panel
        opened.view.clearSelection()
        assert window.right.currentWidget() not in (window.panel, window.mail.membership)


async def test_the_right_column_follows_the_focus(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        window, messages = opened.window, opened.window.mail.messages.view
        await opened.until(lambda: messages.message_model.id_at(1) is not None)
        window.activateWindow()
        messages.setFocus()
        messages.select_ids(["m0", "m1"])
        assert window.right.currentWidget() is window.mail.membership
        opened.view.setFocus()
        assert window.right.currentWidget() is window.panel
        messages.setFocus()
        assert window.right.currentWidget() is window.mail.membership
        opened.view.clicked.emit(opened.view.currentIndex())  # on the source that is selected already
        assert window.right.currentWidget() is window.panel
        messages.clicked.emit(messages.currentIndex())
        assert window.right.currentWidget() is window.mail.membership
        opened.view.setFocus()
        opened.view.setCurrentIndex(opened.view.proxy.index(0, 0))  # an account: another list
        assert window.right.currentWidget() not in {window.mail.membership, window.panel}


async def test_period_by_key_is_one_thing_to_undo(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        window, undo = opened.window, opened.window.undo_actions
        opened.view.select(ANN)
        window.actions_["period_1h"].trigger()
        await opened.until(lambda: opened.requests("update source"))
        assert opened.desk.sources.period(ANN) is SyncPeriod.ONE_HOUR
        assert undo.undo.text() == "Undo sync period"
        assert opened.toast() == "ann@example.org now syncs every 1 hour"
        undo.undo.trigger()
        await opened.until(lambda: len(opened.requests("update source")) == 2)
        assert opened.desk.sources.period(ANN) is SyncPeriod.FOUR_HOURS
        assert opened.toast().startswith("Undid")


async def test_a_service_that_goes_leaves_nothing_green(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        window = opened.window
        asked: list[None] = []
        window.restart_service_asked.connect(lambda: asked.append(None))
        opened.client.down = True
        opened.client.break_stream()
        await opened.until(lambda: not opened.desk.link.online)
        assert {state.state.value for _key, state in opened.model.states()} == {"unknown"}
        assert window.banner.shown is not None
        assert window.banner.shown.cures == (Cure.RESTART_SERVICE,)
        for name in ("sync", "sync_all", "add_source"):
            assert not window.actions_[name].isEnabled()
            assert "service" in window.actions_[name].toolTip()
        window.banner.cure_asked.emit(Cure.RESTART_SERVICE, window.banner.shown)
        assert asked == [None]
        opened.client.down = False
        await opened.until(lambda: opened.desk.link.online and window.banner.shown is None)
        assert {state.state.value for _key, state in opened.model.states()} == {"ok"}


async def test_a_disabled_sync_says_why(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        opened.view.select(BILLS)
        action = opened.window.actions_["sync"]
        assert not action.isEnabled()
        assert "sign in" in action.toolTip()
        opened.view.select(ANN)
        assert action.isEnabled()
        action.trigger()
        await opened.until(lambda: opened.requests("sync") == [("sync", *ANN)])
        opened.window.actions_["sync_all"].trigger()
        await opened.until(lambda: len(opened.requests("sync")) == 3)


async def test_light_and_dark_switch_while_it_runs(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        window = opened.window
        seen = {}
        for choice in ("light", "dark", "light"):
            window.actions_[f"theme_{choice}"].trigger()
            await asyncio.sleep(0)
            seen[choice] = window.palette().color(QPalette.ColorRole.Window).lightness()
            assert window.actions_[f"theme_{choice}"].isChecked()
            assert theme().dark is (choice == "dark")
            assert not window.grab().isNull()
        assert seen["light"] > 200 > 80 > seen["dark"]


async def test_what_is_remembered(tmp_path: Path) -> None:
    settings = tmp_path / "w.ini"
    async with open_window(in_every_state, settings) as opened:
        window = opened.window
        opened.view.select(BILLS)
        opened.view.collapse(opened.view.proxy.index(1, 0))
        window.actions_["details"].setChecked(False)
        window.actions_["theme_dark"].trigger()
        window.columns.setSizes([400, 500, 0])
        window.columns.splitterMoved.emit(400, 1)  # as a drag of the handle does
        sizes = window.columns.sizes()
    async with open_window(in_every_state, settings) as opened:
        window = opened.window
        assert opened.view.selected_keys() == [BILLS]
        assert not opened.view.isExpanded(opened.view.proxy.index(1, 0))
        assert opened.view.isExpanded(opened.view.proxy.index(0, 0))
        assert not window.right.isVisible()
        assert theme().dark
        assert window.columns.sizes()[0] == pytest.approx(sizes[0], abs=40)


async def test_columns_share_the_width_until_they_are_moved(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini", size=(1600, 900)) as opened:
        left, centre, right = opened.window.columns.sizes()
        assert left == pytest.approx(416, abs=20)
        assert centre == pytest.approx(704, abs=20)
        assert right == pytest.approx(480, abs=20)


async def test_a_screen_that_is_gone(tmp_path: Path) -> None:
    settings = tmp_path / "w.ini"
    async with open_window(healthy, settings) as opened:
        opened.window.move(20_000, 9_000)
        opened.window.save()
    kept = QSettings(str(settings), QSettings.Format.IniFormat)
    assert kept.value("window/geometry")
    async with open_window(healthy, settings) as opened:
        screen = QApplication.primaryScreen().availableGeometry()
        assert screen.contains(opened.window.geometry().topLeft())


async def test_closing_asks_first_when_told_so(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini", holds_close=True) as opened:
        asked: list[str] = []
        opened.window.close_asked.connect(lambda: asked.append("close"))
        opened.window.quit_asked.connect(lambda: asked.append("quit"))
        opened.window.close()
        assert opened.window.isVisible()
        opened.window.actions_["close"].trigger()
        opened.window.actions_["quit"].trigger()
        assert asked == ["close", "close", "quit"]
        opened.window.let_close()
        assert not opened.window.isVisible()


async def test_ages_beat_only_while_seen(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        assert opened.window.pulse.running
        opened.window.hide()
        assert not opened.window.pulse.running
        opened.window.show()
        assert opened.window.pulse.running


async def test_a_beat_judges_each_source_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It comes again and again as long as the window is seen."""
    judged: list[str] = []

    def count(link: Link, source: Source, now: float) -> DisplayState:
        judged.append(source.label)
        return display_state(link, source, now)

    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        shown = [key.label for key, _ in opened.window.source_model.states()]
        for module in ("model", "panel"):
            monkeypatch.setattr(f"cio_desktop.ui.sources.{module}.display_state", count)
        drawn = opened.window.status.findChildren(QPushButton)[0].icon().cacheKey()
        opened.window.pulse.beat.emit()
        assert sorted(judged) == sorted([*shown, *(key.label for key in opened.window.panel.keys)])
        assert opened.window.status.findChildren(QPushButton)[0].icon().cacheKey() == drawn


@pytest.mark.parametrize("scale", [1.0, 1.6])
async def test_a_picker_has_room_in_the_smallest_window(tmp_path: Path, scale: float) -> None:
    font = QApplication.font()
    QApplication.setFont(scaled(font, scale))
    try:
        async with open_window(healthy, tmp_path / "w.ini", size=(900, 560)) as opened:
            opened.view.select(ANN)
            view, filing = opened.window.mail.messages.view, opened.window.mail.filing
            await opened.until(lambda: view.model().rowCount() > 0 and view.message_model.message(0))
            view.setFocus()
            view.selectAll()
            for begin, name in ((filing.move_to, "_picker"), (filing.change_folders, "_sheet")):
                begin()
                sheet = getattr(filing, name)
                rows = sheet.list if name == "_picker" else sheet.view
                for part in (sheet.filter, rows, *sheet.findChildren(PlainLabel)):
                    assert part.height() >= part.minimumSizeHint().height(), part
                assert rows.viewport().height() >= 3 * rows.sizeHintForRow(0)
                assert opened.window.rect().contains(sheet.geometry())
                sheet.dismiss()
    finally:
        QApplication.setFont(font)


async def test_demo(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini", demo=True) as opened:
        left: list[None] = []
        opened.window.leave_demo_asked.connect(lambda: left.append(None))
        strip = opened.window.demo_banner
        assert strip is not None
        assert strip.shown is not None
        assert "Nothing leaves this computer" in strip.shown.text
        strip.cure_asked.emit(Cure.LEAVE_DEMO, strip.shown)
        assert left == [None]
        assert "demo" in opened.window.windowTitle()


async def test_the_demo_says_its_password_where_it_is_asked_for(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", demo=True) as opened:
        password = f"“{json.loads(read_text('demo', 'mail.json'))['password']}”"
        assert password in DEMO_BANNER.text
        opened.window.commands.signing_in.sign_in(BILLS)
        dialog = opened.window.findChild(PasswordDialog)
        assert dialog is not None
        assert any(password in label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()


async def test_the_filter_reaches_the_messages_after_a_pause(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        window = opened.window
        await opened.until(lambda: window.mail.messages.view.model().rowCount() > 20)
        window.search.setText("invoice")
        await opened.until(lambda: 0 < window.mail.messages.view.model().rowCount() < 10)


async def test_keys_in_the_filter_lead_out_of_it(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        window = opened.window
        rows = window.mail.messages.view.model().rowCount
        await opened.until(lambda: rows() > 20)
        window.activateWindow()
        window.actions_["filter_messages"].trigger()
        QTest.keyClicks(window.search, "invoice")
        press(window.search, Qt.Key.Key_Return)
        await opened.until(lambda: 0 < rows() < 10)
        assert window.mail.messages.view.hasFocus()
        press(window.search, Qt.Key.Key_Escape)
        await opened.until(lambda: rows() > 20)
        window.search.setFocus()
        press(window.search, Qt.Key.Key_Escape)
        assert window.mail.messages.view.hasFocus()


async def test_undo_in_a_field_without_anything_to_undo_is_the_windows(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        window = opened.window
        opened.view.select(ANN)
        window.actions_["period_1h"].trigger()
        window.activateWindow()
        window.search.setFocus()
        QTest.keyClicks(window.search, "x")
        press(window.search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.search.text() == ""
        assert opened.desk.sources.period(ANN) is SyncPeriod.ONE_HOUR
        press(window.search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert opened.desk.sources.period(ANN) is SyncPeriod.FOUR_HOURS


async def test_when_the_source_shown_goes_another_one_is_shown(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        opened.view.select(BILLS)
        ann = opened.client.known[0]
        ann.sources[:] = [found for found in ann.sources if found.label != BILLS[1]]
        opened.desk.sources.reload()
        await opened.until(lambda: not opened.model.index_of(BILLS).isValid())
        assert len(opened.view.selected_keys()) == 1
        assert opened.window.mail.key == opened.view.selected_keys()[0]


async def test_l_brings_the_check_list_to_the_messages(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini", size=(900, 560)) as opened:
        window, messages = opened.window, opened.window.mail.messages.view
        await opened.until(lambda: messages.message_model.id_at(1) is not None)
        window.activateWindow()
        messages.setFocus()
        messages.select_ids(["m1"])
        assert not window.right.isVisible()
        press(messages, Qt.Key.Key_L)
        sheet = window.findChild(QWidget, "folder checks")
        assert sheet is not None
        assert sheet.isVisible()
        assert not window.right.isVisible()
        press(messages.window().focusWidget(), Qt.Key.Key_Escape)
        assert messages.hasFocus()


async def test_messages_over_the_sources_are_refused_with_the_reason(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        messages = opened.window.mail.messages.view
        await opened.until(lambda: messages.message_model.id_at(1) is not None)
        data = messages.message_model.mimeData([messages.message_model.index(0, 0)])
        at, viewport = opened.view.visualRect(opened.model.index_of(ANN)).center(), opened.view.viewport()
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(viewport, QDragEnterEvent(at, Qt.DropAction.MoveAction, data, left, none))
        over = QDragMoveEvent(at, Qt.DropAction.MoveAction, data, left, none)
        QApplication.sendEvent(viewport, over)
        assert not over.isAccepted()
        assert "Drop the messages on a folder" in opened.toast()
        QApplication.sendEvent(viewport, QDragLeaveEvent())
        assert opened.toast() == ""


async def test_every_button_of_the_status_bar_answers(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini", service_address="http://127.0.0.1:8461") as opened:
        for name, answer in (("status_service", "http://127.0.0.1:8461"), ("status_network", "network")):
            button = opened.window.status.findChild(QPushButton, name)
            assert button is not None
            button.click()
            assert answer in opened.toast()


async def test_keys_of_the_table_are_bound_and_unlike(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        taken: dict[str, str] = {}
        window_wide = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)
        for action in opened.window.findChildren(QAction):
            if action.shortcutContext() not in window_wide:
                continue
            for sequence in action.shortcuts():
                key = sequence.toString()
                assert taken.setdefault(key, action.objectName()) == action.objectName(), key
        for key in (
            "Ctrl+N",
            "F5",
            "Shift+F5",
            "Ctrl+Z",
            "Ctrl+Y",
            "Ctrl+Shift+Z",
            "Ctrl+F",
            "Ctrl+Alt+F",
            "F6",
            "Shift+F6",
            "Alt+Return",
            "Alt+1",
            "Alt+4",
            "Ctrl+Q",
            "Ctrl+W",
            "F1",
            "F11",
            "Ctrl+Shift+D",
            "Ctrl+Shift+F",
        ):
            assert key in taken, key


async def test_no_menu_needs_a_letter_that_the_message_list_takes(tmp_path: Path) -> None:
    """A shortcut of the focused list wins over an open menu's letter."""
    async with open_window(healthy, tmp_path / "w.ini", demo=True) as opened:
        letters = {key.toString() for action in opened.window.mail.actions for key in action.shortcuts()}
        for action in opened.window.findChildren(QAction):
            marked = re.search(r"&([^&])", action.text().replace("&&", ""))
            if marked is not None and action.parent() is not opened.window.menuBar() and action.menu() is None:
                assert marked[1].upper() not in letters, action.text()


def test_the_list_of_shortcuts_has_every_key() -> None:
    listed = {what for _group, what, _keys in shortcut_rows()}
    for entry in TABLE.values():
        if entry.sequences():
            assert shown(entry.text).rstrip("…") in listed


async def test_alt_return_mends_the_current_source(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        opened.view.select(SourceKey("a2", "old@corp.test"))
        opened.window.activateWindow()
        opened.view.setFocus()
        press(opened.view, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
        await opened.until(lambda: opened.requests("update source"))
        assert opened.requests("update source") == [("update source", "old@corp.test", {"status": 1})]


def test_nothing_in_the_window_waits_in_a_loop_of_its_own() -> None:
    """`exec()` in a task would freeze all others. A drag must; the first paint comes before there are tasks."""
    found = []
    for path in (Path(cio_desktop.__file__).parent / "ui").rglob("*.py"):
        for line in path.read_text("utf-8").splitlines():
            code = line.partition("#")[0]
            code = code.replace("drag.exec(", "").replace("before_the_loop.exec(", "")
            if re.search(r"\.exec_?\((?!\))|\.exec\(\)$|processEvents\(", code):
                found.append(f"{path.name}: {line.strip()}")
    assert found == []


async def test_the_demo_says_so_whatever_else_there_is_to_say(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", demo=True) as opened:
        window = opened.window
        assert window.demo_banner is not None
        await opened.until(lambda: window.banner.shown is not None and not window.banner.isHidden())
        assert window.banner.shown is not None
        assert window.banner.shown.identity != "demo"
        assert window.demo_banner.isVisible()
        left: list[None] = []
        window.leave_demo_asked.connect(lambda: left.append(None))
        button = window.demo_banner.findChild(QPushButton)
        assert button is not None
        button.click()
        assert left == [None]
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        assert opened.window.demo_banner is None


def test_help_tells_of_every_state() -> None:
    assert set(SIGNS) == set(State)
    assert all(": " in str(meaning) and str(meaning).endswith(".") for meaning in SIGNS.values())


async def test_f1_opens_help(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        opened.window.activateWindow()
        await opened.until(opened.window.isActiveWindow)
        press(opened.view, Qt.Key.Key_F1)
        dialog = opened.window.findChild(HelpDialog)
        assert dialog is not None
        assert dialog.isVisible()
        said = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert "Sign-in needed" in said
        assert MEND[0] in said
        button = dialog.findChild(QPushButton, "shortcuts")
        assert button is not None
        button.click()
        assert opened.window.findChild(ShortcutsDialog) is not None


async def test_what_the_program_is_can_only_be_closed(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        opened.window.actions_["about"].trigger()
        (dialog,) = opened.window.findChildren(DialogFrame)
        assert [made.text() for made in dialog.findChildren(QPushButton)] == ["Close"]
        press(dialog, Qt.Key.Key_Return)
        assert not dialog.isVisible()


async def test_tab_goes_through_the_window_as_it_is_read(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", size=(1280, 800)) as opened:
        window = opened.window
        await opened.until(lambda: window.mail.messages.view.isVisible())
        parts = {
            "banner": window.banner,
            "sources": window.sources,
            "folders": window.mail.folders,
            "messages": window.mail.messages,
            "right": window.right,
            "status": window.status,
        }
        order: list[str] = []
        at: QWidget | None = window.banner.nextInFocusChain()
        for _ in range(600):
            assert at is not None
            if at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
                name = next((name for name, part in parts.items() if part.isAncestorOf(at)), "")
                if name and (not order or order[-1] != name):
                    order.append(name)
            at = at.nextInFocusChain()
            if at is window.banner:
                break
        assert order == list(parts), " ".join(order)


async def test_the_least_size_with_large_text_fits_a_small_screen(tmp_path: Path) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    usual, large = application.font(), application.font()
    large.setPointSizeF(usual.pointSizeF() * 1.5)
    application.setFont(large)
    try:
        async with open_window(in_every_state, tmp_path / "w.ini", size=(1280, 700), demo=True) as opened:
            await opened.until(lambda: opened.window.banner.isVisible())
            least = opened.window.minimumSizeHint().expandedTo(opened.window.minimumSize())
            assert least.width() <= 1024
            assert least.height() <= 728
    finally:
        application.setFont(usual)
