"""The list of keyboard shortcuts, made of the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from cio_desktop.language import tr
from cio_desktop.ui.widgets.dialog_frame import DialogFrame
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.roles import set_role
from cio_desktop.ui.widgets.selection import ring_around
from cio_desktop.ui.widgets.theme import UNIT

from .actions import shortcut_rows


class ShortcutsDialog(DialogFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Keyboard shortcuts"), parent, width=560)
        self.setMinimumHeight(480)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        set_role(area, QAccessible.Role.Document)
        ring_around(area)
        area.setAccessibleName(tr("List of keyboard shortcuts"))
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        grid.setHorizontalSpacing(4 * UNIT)
        grid.setVerticalSpacing(UNIT // 2 + 2)
        grid.setColumnStretch(0, 1)
        row, last = 0, ""
        for group, what, keys in shortcut_rows():
            if group != last:
                heading = PlainLabel(group.upper(), size=0.85, bold=True, muted=True)
                heading.setContentsMargins(0, UNIT if row else 0, 0, 0)
                grid.addWidget(heading, row, 0, 1, 2)
                row, last = row + 1, group
            grid.addWidget(PlainLabel(what, wrap=True), row, 0)
            grid.addWidget(PlainLabel(keys, muted=True), row, 1, Qt.AlignmentFlag.AlignRight)
            row += 1
        grid.setRowStretch(row, 1)
        area.setWidget(body)
        self.content.addWidget(area, 1)
        self.buttons.addStretch(1)
        self.add_button(tr("Close"), self.accept, name="close").setDefault(True)
