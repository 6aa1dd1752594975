"""Hands for the add-source dialog over the fake client."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from cio_desktop.ui.add_source.dialog import AddSourceDialog
from cio_desktop.ui.add_source.form import Security
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog
from tests.support.fake_discovery import FakeDiscovery
from tests.support.open_window import OpenWindow


async def opened_dialog(opened: OpenWindow) -> AddSourceDialog:
    opened.window.commands.adding.add()
    dialog = next(found for found in opened.window.findChildren(AddSourceDialog) if found.isVisible())
    await opened.until(dialog.isActiveWindow)
    return dialog


def discovery(opened: OpenWindow) -> FakeDiscovery:
    return opened.client.discovery


def edit(dialog: QWidget, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert found is not None
    return found


def tick(dialog: QWidget, name: str) -> QCheckBox:
    found = dialog.findChild(QCheckBox, name)
    assert found is not None
    return found


def type_into(dialog: QWidget, name: str, text: str) -> None:
    field = edit(dialog, name)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)


def choose(dialog: AddSourceDialog, security: Security) -> None:
    box = dialog.settings.security
    box.setCurrentIndex(list(Security).index(security))
    box.activated.emit(box.currentIndex())


def unsaved(dialog: AddSourceDialog) -> ConfirmDialog | None:
    """The question before what was typed is lost."""
    found = dialog.findChildren(ConfirmDialog, "unsaved_dialog")
    return next((each for each in found if each.isVisible()), None)


async def go_to_settings(opened: OpenWindow, dialog: AddSourceDialog, email: str = "ann@gmail.com") -> None:
    """To the second page, with the look-up over unless it is led by hand."""
    type_into(dialog, "email", email)
    dialog.next.click()
    assert dialog.pages.currentWidget() is dialog.settings
    if not discovery(opened).led:
        await opened.until(lambda: not dialog.lookup.looking)


async def go_to_password(opened: OpenWindow, dialog: AddSourceDialog, email: str = "ann@gmail.com") -> None:
    await go_to_settings(opened, dialog, email)
    dialog.next.click()
    assert dialog.pages.currentWidget() is dialog.sign_in


def settings_shown(dialog: AddSourceDialog) -> tuple[str, str, str, str]:
    """Server, port, security, user name, as the person reads them."""
    page = dialog.settings
    return page.server.edit.text(), page.port.edit.text(), page.security.currentText(), page.username.edit.text()
