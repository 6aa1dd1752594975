"""Where a file is to be saved is asked for without waiting for the answer; what is saved is written in a thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from cio_desktop.language import tr
from cio_desktop.operations.private_file import save_text
from cio_desktop.protocol.errors import CioError
from cio_desktop.ui.words.error_texts.text import ErrorText


def ask_where(parent: QWidget, title: str, proposal: str, kinds: str, taken: Callable[[Path], object]) -> QFileDialog:
    """`kinds`: as Qt has them, "Text files (*.txt)". `proposal`: a name; its end goes to one that has none."""
    dialog = QFileDialog(parent, title, proposal, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(proposal.rpartition(".")[2])
    dialog.fileSelected.connect(lambda name: taken(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


async def save(path: Path, text: str, failed: str) -> ErrorText | None:
    """None: it is written, whole. Else why not, under the title `failed`."""
    try:
        await asyncio.to_thread(save_text, path, text)
    except CioError as error:
        return ErrorText(failed, f"{error.message} {tr('Choose another place, and try again.')}")
    return None
