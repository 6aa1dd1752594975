"""What a screen reader is told: of strips of notices, boxes of choices and folders that only some messages are in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from cio_desktop.protocol.resources import Event
from cio_desktop.ui.widgets.choice_box import ChoiceBox
from cio_desktop.ui.widgets.labels import PlainLabel
from tests.support.fake_client import ACCOUNT, KEY
from tests.support.mail_window import mail_window
from tests.support.open_window import open_window
from tests.support.window_data import in_every_state

NAME = QAccessible.Text.Name


def named_by(box: QComboBox) -> list[str]:
    told = QAccessible.queryAccessibleInterface(box).relations()
    return [other.text(NAME) for other, relation in told if relation == QAccessible.RelationFlag.Label]


async def test_a_strip_of_notices_is_an_alert(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini", demo=True) as opened:
        for strip in (opened.window.banner, opened.window.demo_banner):
            assert strip is not None
            told = QAccessible.queryAccessibleInterface(strip)
            assert told.role() == QAccessible.Role.AlertMessage
            assert strip.shown is not None
            assert told.text(NAME) == strip.shown.text
        columns = QAccessible.queryAccessibleInterface(opened.window.columns)
        assert columns.role() != QAccessible.Role.AlertMessage


async def test_every_box_of_choices_is_named(tmp_path: Path) -> None:
    async with open_window(in_every_state, tmp_path / "w.ini") as opened:
        opened.window.commands.adding.add()
        boxes = opened.window.findChildren(QComboBox)
        assert len(boxes) > 3
        for box in boxes:
            if box.isVisible():
                assert [name for name in named_by(box) if name], box.objectName()


def test_a_box_with_a_caption_keeps_that(qtbot) -> None:  # type: ignore[no-untyped-def]
    parent = QWidget()
    qtbot.addWidget(parent)
    column = QVBoxLayout(parent)
    caption, box, bare = PlainLabel("Sync every"), ChoiceBox(), ChoiceBox()
    caption.setBuddy(box)
    for part in (caption, box, bare):
        column.addWidget(part)
    box.setAccessibleName("Sync period of ann@example.org")
    bare.setAccessibleName("Which sources to list")
    parent.show()
    assert named_by(box) == ["Sync every"]
    assert named_by(bare) == ["Which sources to list"]
    bare.setAccessibleName("Which accounts to list")
    assert named_by(bare) == ["Which accounts to list"]


async def test_a_folder_that_some_are_in_says_partly() -> None:
    async with mail_window(messages=3) as window:
        window.mail.messages["m1"].folders.append("Bills")
        window.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX"]))
        await window.desk.until(lambda: "Bills" in window.desk.messages.folders_of(ACCOUNT, "m1"))
        window.messages.select_ids(["m0", "m1"])
        view = window.membership.view
        list_ = QAccessible.queryAccessibleInterface(view)
        said = [list_.child(row).text(NAME) for row in range(list_.childCount())]
        assert "Inbox, in it" in said
        assert "Bills, partly: 1 of 2 in it" in said
        assert "Work, not in it" in said
