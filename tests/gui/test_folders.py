"""The folder tree."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cio_desktop.protocol.resources import Folder
from cio_desktop.ui.mail.folders.hierarchy import wanted_tree
from cio_desktop.ui.mail.folders.roles import Data
from tests.support.fake_client import KEY
from tests.support.mail_window import MailWindow, mail_window

FOLDERS = ("INBOX", "Sent", "Trash", "Work/Customers/Acme", "Bills", "apples")


def titles(window: MailWindow) -> list[str]:
    model = window.folders.folder_model
    return [index.data() for index in model.all_indexes()]


async def test_model_holds_what_qt_asks_of_one(qtmodeltester: Any) -> None:
    async with mail_window(folders=FOLDERS) as window:
        assert window.folders.proxy.rowCount() > 0
        qtmodeltester.check(window.folders.folder_model, force_py=True)
        qtmodeltester._cleanup()
        qtmodeltester.check(window.folders.proxy, force_py=True)
        qtmodeltester._cleanup()  # before the model dies, not after


async def test_hierarchy_comes_from_the_delimiter_and_special_folders_come_first() -> None:
    async with mail_window(folders=FOLDERS) as window:
        assert titles(window) == ["Inbox", "Sent", "Trash", "apples", "Bills", "Work", "Customers", "Acme"]
        work = window.folder("Work")
        assert work.data(Data.SELECTABLE) is False
        assert work.data(Data.COUNT) is None
        assert window.folder("Work/Customers/Acme").data(Data.SELECTABLE) is True
        assert window.folder("INBOX").data(Qt.ItemDataRole.ToolTipRole) == "INBOX\n5 messages"
        assert window.folder("INBOX").data(Qt.ItemDataRole.AccessibleTextRole) == "Inbox, 5 messages"


async def test_the_tip_says_both_names_of_a_special_folder() -> None:
    async with mail_window(folders=("INBOX", "Papelera")) as window:
        window.mail.folders["Papelera"].symbolic_name = "\\Trash"
        window.desk.folders.reload(KEY)
        await window.desk.until(lambda: window.folder("Papelera").data() == "Trash")
        assert window.folder("Papelera").data(Qt.ItemDataRole.ToolTipRole).splitlines()[:2] == ["Trash", "Papelera"]


def test_folders_stand_as_people_sort_names() -> None:
    root = wanted_tree([Folder(name) for name in ("Folder 10", "zoo", "École", "Folder 9", "Eclair")])
    assert [node.name for node in root.walk()] == ["Eclair", "École", "Folder 9", "Folder 10", "zoo"]


async def test_a_folder_that_is_called_as_a_role_has_its_word_and_both_names_find_it() -> None:
    async with mail_window(folders=("INBOX", "Bills", "INBOX/Sent Items")) as window:
        sent = "INBOX/Sent Items"
        window.mail.folders[sent] = replace(window.mail.folders[sent], role="\\Sent", role_by="name")
        window.desk.folders.reload(KEY)
        await window.desk.until(lambda: titles(window) == ["Inbox", "Sent", "Bills"])
        index = window.folder(sent)
        assert index.data(Data.SPECIAL) == "\\Sent"
        assert index.data(Qt.ItemDataRole.ToolTipRole).startswith(sent)
        assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == sent
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Sent, 0 messages"
        assert window.folder("Bills").data(Qt.ItemDataRole.AccessibleDescriptionRole) == ""
        window.area.folders.focus_filter()
        for typed in ("items", "sent"):
            window.area.folders.filter.setText(typed)
            assert window.folder(sent).isValid()
            assert not window.folder("Bills").isValid()


def test_odd_names_stay_whole() -> None:
    root = wanted_tree(
        [Folder("/", delim="/"), Folder("a/", delim="/"), Folder("/b", delim="/"), Folder("x.y", delim=None)]
    )
    assert sorted(node.path for node in root.walk()) == ["/", "/b", "a/", "x.y"]


async def test_changes_keep_expansion_and_selection() -> None:
    async with mail_window(folders=FOLDERS) as window:
        view, model = window.folders, window.folders.folder_model
        resets: list[None] = []
        model.modelReset.connect(lambda: resets.append(None))
        view.expandAll()
        view.choose("Work/Customers/Acme")
        del window.mail.folders["apples"]
        window.mail.add_folders("Work/Customers/Zeta", "Aardvark")
        window.mail.folders["Bills"].symbolic_name = "\\Archive"
        window.desk.folders.reload(KEY)
        await window.desk.until(lambda: model.index_of("Aardvark").isValid())
        assert titles(window) == ["Inbox", "Sent", "Archive", "Trash", "Aardvark", "Work", "Customers", "Acme", "Zeta"]
        assert view.isExpanded(window.folder("Work/Customers"))
        assert view.selected_path == "Work/Customers/Acme"
        assert not resets


async def test_filter_leaves_hits_and_the_way_to_them_and_return_takes_the_hit() -> None:
    async with mail_window(folders=FOLDERS) as window:
        pane = window.area.folders
        pane.focus_filter()
        pane.filter.setText("acm")
        assert window.folder("Work").isValid()
        assert not window.folder("Bills").isValid()
        pane.filter.take.emit()
        assert window.folders.selected_path == "Work/Customers/Acme"


async def test_after_a_filter_all_is_as_it_was() -> None:
    async with mail_window(folders=FOLDERS) as window:
        pane, view = window.area.folders, window.folders
        told: list[str] = []
        view.folder_chosen.connect(told.append)
        view.expand(window.folder("Work"))
        pane.focus_filter()
        QTest.keyClicks(pane.filter, "bil")
        assert view.selected_path is None
        QTest.keyClick(pane.filter, Qt.Key.Key_Escape)
        assert view.selected_path == "INBOX"
        assert told == []
        assert view.isExpanded(window.folder("Work"))
        assert not view.isExpanded(window.folder("Work/Customers"))
        QTest.keyClick(pane.filter, Qt.Key.Key_Escape)
        assert not pane.filter.isVisible()


async def test_counts_follow_changes_on_their_way() -> None:
    async with mail_window(messages=3) as window:
        window.client.hold()
        window.desk.membership.move(KEY, ["m0"], "INBOX", "Bills")
        assert window.folder("INBOX").data(Data.COUNT) == 2
        assert window.folder("Bills").data(Data.COUNT) == 1


async def test_the_inbox_is_chosen_first() -> None:
    async with mail_window(folders=("Aaa", "INBOX")) as window:
        assert window.folders.selected_path == "INBOX"
