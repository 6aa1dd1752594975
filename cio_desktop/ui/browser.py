"""Opens a page in the person's own browser, after a click of theirs. Only https, only addresses of our own tables."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_page(address: str) -> bool:
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if url.scheme() != "https" or not url.host():
        return False
    return QDesktopServices.openUrl(url)
