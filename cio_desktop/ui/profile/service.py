"""Which service the window works with from its next start on, as chosen in Settings and kept in the settings file."""

from __future__ import annotations

import re

from PySide6.QtCore import QSettings

from cio_desktop.client.address import root_of
from cio_desktop.language import tr
from cio_desktop.protocol.errors import ApiError

_ADDRESS, _PORT = "service/address", "service/port"
_AS_WRITTEN = re.compile(r"[A-Za-z0-9:/._~\-\[\]]{1,200}")  # read before Qt is there, so nothing that Qt would escape
LOWEST_PORT = 1024  # below it a program of the person's own may not listen


def service_address(settings: QSettings) -> str:
    """Of another server of the API; empty: the one that is built in."""
    return str(settings.value(_ADDRESS, "") or "")


def choose_address(settings: QSettings, address: str) -> None:
    settings.setValue(_ADDRESS, address)
    settings.sync()


def why_no_address(text: str) -> str:
    """Why a window can't work with that; empty: it can."""
    try:
        root_of(text)
    except ApiError as error:
        return f"{error.message}."
    return (
        "" if _AS_WRITTEN.fullmatch(text) else tr("An address has only letters, digits and the signs : / . _ ~ - [ ].")
    )


def service_port(settings: QSettings) -> int:
    """Where the built-in service listens; 0: where it finds room."""
    return port_of(str(settings.value(_PORT, "")))


def choose_port(settings: QSettings, port: int) -> None:
    settings.setValue(_PORT, str(port) if port else "")
    settings.sync()


def port_of(text: str) -> int:
    """0 for whatever is no port that one may choose."""
    return int(text) if text.isascii() and text.isdigit() and LOWEST_PORT <= int(text) <= 65535 else 0
