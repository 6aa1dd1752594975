"""Messages in another order, row heights: chosen by header and menu, kept, told to screen readers."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from cio_desktop.operations.message_query import ALL_INBOXES, Scope, Sort, SortColumn
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.mail.messages.list_orders import ListOrders
from cio_desktop.ui.mail.messages.model import Column
from tests.support.fake_client import KEY
from tests.support.mail_window import mail_window
from tests.support.open_window import OpenWindow, open_window
from tests.support.present import present
from tests.support.window_data import healthy

ANN = SourceKey("a1", "ann@example.org")
INBOX = Scope.of_folder(ANN, "INBOX")


async def listed(w: OpenWindow, scope: Scope, sort: Sort) -> None:
    def there() -> bool:
        shown = w.window.mail.messages.model.list
        return shown is not None and shown.loaded and (shown.scope, shown.query.sort) == (scope, sort)

    await w.until(there)
    await asyncio.sleep(0)


def texts(w: OpenWindow, column: Column) -> list[str]:
    model = w.window.mail.messages.model
    return [model.index(row, column).data() for row in range(min(40, model.rowCount()))]


def click(w: OpenWindow, column: Column) -> None:
    header = w.window.mail.messages.view.horizontalHeader()
    at = header.rect().center()
    at.setX(header.sectionViewportPosition(column) + 30)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


async def test_a_click_on_the_header_sorts_and_another_one_turns_it_round(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as w:
        w.view.select(ANN)
        await listed(w, INBOX, Sort())
        header = w.window.mail.messages.view.horizontalHeader()
        assert header.sortIndicatorSection() == Column.DATE
        for ascending in (True, False):
            click(w, Column.SUBJECT)
            await listed(w, INBOX, Sort(SortColumn.SUBJECT, ascending))
            assert header.sortIndicatorSection() == Column.SUBJECT
            assert (header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder) is ascending
        assert texts(w, Column.SUBJECT)[0].startswith("Your meter")
        told = w.window.mail.messages.model.headerData(
            Column.SUBJECT, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
        )
        assert told == "Subject. Sorted by subject, Z to A"
        assert w.window.actions_["sort_subject"].isChecked()


async def test_the_menu_does_the_same_without_a_mouse(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as w:
        w.view.select(ANN)
        await listed(w, INBOX, Sort())
        w.window.actions_["sort_from"].trigger()
        await listed(w, INBOX, Sort(SortColumn.SENDER, True))
        names = texts(w, Column.FROM)
        assert names == sorted(names, key=str.casefold)
        w.window.actions_["sort_reverse"].trigger()
        await listed(w, INBOX, Sort(SortColumn.SENDER))
        w.window.actions_["sort_date"].trigger()
        await listed(w, INBOX, Sort())


async def test_a_merged_list_is_sorted_by_source_and_a_source_is_not(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as w:
        w.view.select(ANN)
        await listed(w, INBOX, Sort())
        assert not w.window.actions_["sort_source"].isEnabled()
        w.window.merged.choose(ALL_INBOXES)
        await listed(w, ALL_INBOXES, Sort())
        assert w.window.actions_["sort_source"].isEnabled()
        header, model = w.window.mail.messages.view.horizontalHeader(), w.window.mail.messages.model
        for ascending in (True, False):
            click(w, Column.SOURCE)
            await listed(w, ALL_INBOXES, Sort(SortColumn.SOURCE, ascending))
            assert header.sortIndicatorSection() == Column.SOURCE
            names = texts(w, Column.SOURCE)
            assert names == sorted(names, reverse=not ascending)
            dates = [present(model.message(row)).date for row in range(names.count(names[0]))]
            assert dates == sorted(dates, reverse=True)  # the newest first in each
        assert w.window.actions_["sort_source"].isChecked()
        w.view.select(ANN)
        await listed(w, INBOX, Sort())
        w.window.merged.choose(ALL_INBOXES)
        await listed(w, ALL_INBOXES, Sort(SortColumn.SOURCE))


async def test_what_goes_and_comes_back_in_a_list_by_source(tmp_path: Path) -> None:
    """Where it stands only the service knows: it is read again."""
    async with open_window(healthy, tmp_path / "w.ini") as w:
        w.window.merged.choose(ALL_INBOXES)
        await listed(w, ALL_INBOXES, Sort())
        w.window.actions_["sort_source"].trigger()
        await listed(w, ALL_INBOXES, Sort(SortColumn.SOURCE, True))
        model = w.window.mail.messages.model
        first, count = present(model.id_at(0)), model.rowCount()
        w.window.mail.messages.view.select_ids([first])
        chosen = present(w.window.mail.filing.chosen())
        w.window.mail.filing._move(chosen, chosen.keys[0], "Work")
        await w.until(lambda: model.rowCount() == count - 1 and model.id_at(0) not in {first, None})
        w.desk.undo.undo()
        await w.until(lambda: model.rowCount() == count and model.id_at(0) == first)


async def test_each_list_keeps_its_own_order_over_a_restart(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as w:
        w.view.select(ANN)
        await listed(w, INBOX, Sort())
        w.window.actions_["sort_subject"].trigger()
        await listed(w, INBOX, Sort(SortColumn.SUBJECT, True))
        w.window.merged.choose(ALL_INBOXES)
        await listed(w, ALL_INBOXES, Sort())
    async with open_window(healthy, tmp_path / "w.ini") as w:
        await listed(w, ALL_INBOXES, Sort())
        w.view.select(ANN)
        await listed(w, INBOX, Sort(SortColumn.SUBJECT, True))


def test_what_somebody_else_wrote_there_is_no_order(tmp_path: Path) -> None:
    for text in ("no json", "[]", '{"x": "subject"}', '{"x": ["size", true]}'):
        settings = QSettings(str(tmp_path / "o.ini"), QSettings.Format.IniFormat)
        settings.setValue("messages/orders", text)
        assert ListOrders(settings).of(INBOX) == Sort()


async def test_what_comes_back_stands_in_its_place_at_once() -> None:
    async with mail_window(messages=5) as window:
        for number, message in enumerate(window.mail.messages.values()):
            message.subject = "DBACE"[number]
        window.area.sort_by(SortColumn.SUBJECT)
        await window.desk.until(lambda: window.ids() == ["m2", "m1", "m3", "m0", "m4"])
        window.client.hold()
        window.desk.membership.move(KEY, ["m1", "m3", "m4"], "INBOX", "Bills")
        assert window.ids() == ["m2", "m0"]
        window.client.release()
        await window.desk.calm()
        await window.desk.until(lambda: window.ids() == ["m2", "m0"])
        window.client.hold()
        window.desk.undo.undo()
        assert window.ids() == ["m2", "m1", "m3", "m0", "m4"]


async def test_rows_are_comfortable_or_compact(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as w:
        heights = w.window.mail.messages.view.verticalHeader()
        roomy, above = heights.defaultSectionSize(), w.window.merged.height()
        w.window.actions_["rows_compact"].trigger()
        assert heights.defaultSectionSize() < roomy
        assert w.window.merged.height() < above
        w.window.save()
    async with open_window(healthy, tmp_path / "w.ini") as w:
        assert w.window.actions_["rows_compact"].isChecked()
        assert w.window.mail.messages.view.verticalHeader().defaultSectionSize() < roomy
        w.window.actions_["rows_comfortable"].trigger()
        assert w.window.mail.messages.view.verticalHeader().defaultSectionSize() == roomy
