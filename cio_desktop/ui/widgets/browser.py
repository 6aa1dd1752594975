"""Opens a page in the person's own browser, after a click of theirs, and nothing but a page: no program,
no file but the one that a message was written to, and no folder but the program's own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_THIS_COMPUTER = frozenset({"127.0.0.1", "::1", "localhost"})


def open_page(address: str) -> bool:
    """Help and provider pages, of our own tables: https only. False: it was not opened."""
    url = _page(address)
    return url is not None and url.scheme() == "https" and QDesktopServices.openUrl(url)


def may_open_sign_in(address: str) -> bool:
    """A sign-in's page is https; plain http only on this computer itself, where the service's own pages are."""
    url = _page(address)
    return url is not None and (url.scheme() == "https" or url.host() in _THIS_COMPUTER)


def open_sign_in(address: str) -> bool:
    """False: it is no page to sign in at, or no browser could be started."""
    return may_open_sign_in(address) and QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))


def web_address(link: str) -> str | None:
    """A link of a message as it may be shown and opened: ASCII throughout, so that no letter passes for another one.
    None: it is no plain address of the web."""
    url = QUrl(link.strip(), QUrl.ParsingMode.TolerantMode)
    if not url.isValid() or url.scheme() not in {"http", "https"} or "\\" in link:
        return None
    address = bytes(url.toEncoded().data()).decode("ascii", "replace")
    return address if _page(address) is not None else None


def host_of(address: str) -> str:
    """In ASCII, as name servers know it."""
    host = QUrl(address).host()
    return host if ":" in host else bytes(QUrl.toAce(host).data()).decode()  # of IPv6 there is none


def open_link(address: str) -> bool:
    """A link that the person has seen whole and agreed to, as `web_address` gives it."""
    url = _page(address)
    return url is not None and QDesktopServices.openUrl(url)


def open_message_file(path: Path) -> bool:
    """The page that a message was written to."""
    return path.suffix == ".html" and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_folder(path: Path) -> bool:
    """A folder of this computer, in the program that shows such."""
    return path.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _page(address: str) -> QUrl | None:
    """None: anything that is not plainly a web address; a name or password before the host would hide where it goes."""
    if not address.isascii() or not address.isprintable() or "\\" in address or " " in address:
        return None
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme() not in {"http", "https"} or not url.host() or url.userInfo():
        return None
    return url
