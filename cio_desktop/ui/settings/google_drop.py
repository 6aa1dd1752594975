"""Where Google's downloaded file is dropped or picked. It only passes the file's path on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout

from cio_desktop.language import tr
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.flow_layout import FlowLayout
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import UNIT, Role, mixed, theme


def dropped_files(mime: QMimeData) -> list[Path]:
    """The files of this computer among what is dragged."""
    return [Path(url.toLocalFile()) for url in mime.urls() if _is_here(url)] if mime.hasUrls() else []


def _is_here(url: QUrl) -> bool:
    return url.isLocalFile() and not url.host()  # file://host/… is a share somewhere: nothing is fetched by a drop


def takes(event: QDropEvent) -> bool:
    """Also of several files: dropping them says why only one is taken."""
    return bool(dropped_files(event.mimeData()))


class GoogleDrop(QFrame):
    chosen = Signal(object)  # Path

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("google_drop")
        self._over = False
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT + 4, UNIT, UNIT + 4, UNIT + 4)
        column.setSpacing(UNIT)
        words = tr("Saves typing: drop the file that Google offers (client_secret_….json) here, or choose it.")
        column.addWidget(PlainLabel(words, wrap=True, muted=True))
        line = FlowLayout(spacing=UNIT)
        self.choose = button(tr("Choose the file…"), self._choose)
        self.choose.setObjectName("choose_file")
        line.addWidget(self.choose)
        column.addLayout(line)
        theme().changed.connect(self._dress)
        self._dress()

    def show_over(self, on: bool) -> None:
        """A file is held over the page."""
        if on is not self._over:
            self._over = on
            self._dress()

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Google's file with the client id"), "", tr("JSON files (*.json);;All files (*)"))
        dialog.setObjectName("choose_google_file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _dress(self) -> None:
        ground, ink = self.palette().window().color(), theme().colour(Role.INFO)
        fill = mixed(ground, ink, 0.14).name() if self._over else "transparent"
        edge = ink.name() if self._over else mixed(ground, theme().colour(Role.NEUTRAL), 0.55).name()
        self.setStyleSheet(
            f"#google_drop {{ background: {fill}; border: 1px dashed {edge}; "  # as it is: style
            f"border-radius: 8px; }}"
        )
