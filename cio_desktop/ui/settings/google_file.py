"""The file that Google's console offers for download (`client_secret_….json`), read with distrust.

Of it only the client id and the secret are taken; addresses come from our own preset. No widgets.
"""

from __future__ import annotations

import asyncio
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec

from cio_desktop.language import Text, tr
from cio_desktop.protocol.errors import CioError

MOST = 64 * 1024  # bytes; a real one has about 400
ANSWER = 10.0  # seconds a disk, or a network behind it, may take
_NOT_ONE = Text(
    "This is not the file that Google offers for download. There, open the client id and choose “Download JSON”."
)


@dataclass(frozen=True)
class GoogleClient:
    client_id: str
    client_secret: str = field(repr=False)


class _Client(msgspec.Struct):
    client_id: str = ""
    client_secret: str = ""
    token_uri: str = ""

    def __repr__(self) -> str:
        return f"_Client({self.client_id!r})"


class _File(msgspec.Struct):
    installed: _Client | None = None
    web: Any = None


async def read_google_file(path: Path) -> GoogleClient:
    """Raises CioError settings.client_file with one sentence for whatever else it is."""
    try:
        async with asyncio.timeout(ANSWER):
            content = await asyncio.to_thread(_content, path)
    except TimeoutError:
        raise _refused(tr("The file can't be read: its disk does not answer.")) from None
    return parse_google_file(content)


def parse_google_file(content: bytes) -> GoogleClient:
    try:
        file = msgspec.json.decode(content, type=_File)
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        raise _refused(str(_NOT_ONE)) from None
    if file.installed is None:
        if file.web is not None:
            raise _refused(
                tr(
                    "This client id is of the type “Web application”, which can't be used on a computer: Google would "
                    "not send the browser back here. Make one of the type “Desktop app” and take its file."
                )
            )
        raise _refused(str(_NOT_ONE))
    found = file.installed
    if not (_plain(found.client_id) and _plain(found.client_secret)):
        raise _refused(str(_NOT_ONE))
    if found.token_uri and not _is_google(found.token_uri):
        raise _refused(tr("This file sends its sign-in to somebody who is not Google, so it is not taken."))
    return GoogleClient(found.client_id, found.client_secret)


def _content(path: Path) -> bytes:
    try:
        # Without O_NONBLOCK the opening of a pipe would wait for its other end.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or tr("it has no usable name")
        raise _refused(tr("The file can't be read: {reason}.", reason=reason)) from error
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise _refused(tr("This is not a file. Google's file is called client_secret_….json."))
        with os.fdopen(handle, "rb", closefd=False) as file:
            content = file.read(MOST + 1)
    except OSError as error:
        raise _refused(tr("The file can't be read: {reason}.", reason=str(error.strerror))) from error
    finally:
        os.close(handle)
    if len(content) > MOST:
        raise _refused(
            tr("This file is too large to be Google's: that one is called client_secret_….json and is short.")
        )
    return content


def _plain(text: str) -> bool:
    return 0 < len(text) <= 512 and text.isascii() and text.isprintable() and " " not in text


def _is_google(address: str) -> bool:
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    known = any(host == domain or host.endswith(f".{domain}") for domain in ("google.com", "googleapis.com"))
    return parts.scheme == "https" and known


def _refused(sentence: str) -> CioError:
    return CioError(sentence, code="settings.client_file")
