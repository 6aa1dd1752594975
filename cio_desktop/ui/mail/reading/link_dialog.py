"""Asks before a link of a message is opened: where it leads, whole, and whether its words say something else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cio_desktop.language import tr
from cio_desktop.ui.widgets.browser import host_of, open_link
from cio_desktop.ui.widgets.dialog_frame import DialogFrame
from cio_desktop.ui.widgets.labels import PlainLabel, Verbatim
from cio_desktop.ui.widgets.theme import Role
from cio_desktop.ui.words.plain import plain_line

from .sanitizer import names

# endings of files that are no ending of a host: "report.pdf" names none
_FILES = names(
    "avi bat bmp cfg conf cpp csv css dat doc docx dot dwg eml epub exe gif gz htm html ics ini iso java jpeg jpg js"
    " json log mp3 mp4 msg odp ods odt pdf php png pps ppt pptx psd rar rtf sql svg tar tif tiff txt vcf wav webp wmv"
    " xls xlsm xlsx xml yaml yml"
)
_NAMED = re.compile(r"\b(?:https?://)?((?:[\w-]+\.)+[^\W\d_]{2,24})\b", re.IGNORECASE)


def other_host(words: str, address: str) -> str:
    """A host that the words name though the link leads elsewhere; empty where they name none, or the same.

    Letters count as browsers and eyes read them: wide ones as plain (UTS 46), unseen ones not at all."""
    host = host_of(address)
    seen = unicodedata.normalize("NFKC", plain_line(words)).replace("\u3002", ".")
    for found in _NAMED.finditer(seen):
        if found[1].rpartition(".")[2].lower() in _FILES:
            continue
        named = host_of(f"https://{found[1]}/").removeprefix("www.")
        if named and named != host.removeprefix("www.") and not host.endswith(f".{named}"):
            return named
    return ""


class LinkDialog(DialogFrame):
    """`address`: as browser.web_address gives it."""

    def __init__(
        self, address: str, words: str, parent: QWidget, *, opens: Callable[[str], object] = open_link
    ) -> None:
        super().__init__(tr("Open this link?"), parent)
        self.setObjectName("link_dialog")
        self._address = address
        self._opens = opens
        self.content.addWidget(
            PlainLabel(tr("It leads to {host}. Your browser opens it.", host=host_of(address)), wrap=True)
        )
        if named := other_host(words, address):
            self.content.addWidget(
                PlainLabel(
                    tr("Its words name {host}, but that is not where it leads.", host=named), wrap=True, role=Role.ERROR
                )
            )
        whole = Verbatim(address, most_lines=6)
        whole.setAccessibleName(tr("The whole address"))
        self.content.addWidget(whole)
        self.add_button(tr("Copy address"), self._copy, name="copy")
        self.buttons.addStretch(1)
        cancel = self.add_button(tr("Cancel"), self.reject, name="cancel")
        self.add_button(tr("Open in browser"), self._open, name="open", primary=True)
        cancel.setDefault(True)
        cancel.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.reject()

    def _open(self) -> None:
        self._opens(self._address)
        self.accept()
