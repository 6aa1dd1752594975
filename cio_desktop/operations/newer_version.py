"""Whether a newer version of the program is published: one question to a static file. Downloads nothing else, ever.

The file's only word that counts is a version number; where to get it is our own package's data, not the file's.
"""

from __future__ import annotations

import asyncio
import re

import msgspec

from cio_desktop.language import tr
from cio_desktop.net import http as net
from cio_desktop.net.http import HttpClient
from cio_desktop.protocol.distribution import Distribution, is_https
from cio_desktop.protocol.errors import CioError

LIMIT = 64 * 1024
TIMEOUT = 20.0
_VERSION = re.compile(r"(\d{1,6}(?:\.\d{1,6}){1,3})((?:a|b|rc|\.dev)\d{1,6})?", re.ASCII)


class NoAnswer(CioError):
    code = "update.no_answer"
    retryable = True


class _File(msgspec.Struct):
    version: str


async def newest(published: Distribution, *, http: HttpClient | None = None) -> str:
    """The published version. Raises NoAnswer, also where there is nobody to ask."""
    if not published.can_ask or not is_https(published.version_file):
        raise NoAnswer(tr("No address is known where newer versions are announced."), retryable=False)
    client = http or HttpClient()
    await asyncio.to_thread(net.load)  # in a window that has asked nobody but its own service yet
    try:
        answer = await client.ask(
            "GET",
            published.version_file,
            # the same words from everybody: it tells neither version nor system
            headers={"User-Agent": "cio-desktop", "Accept": "application/json"},  # as it is: HTTP
            timeout=TIMEOUT,
            limit=LIMIT,
        )
    except CioError as error:
        raise NoAnswer(tr("Newer versions could not be asked for: {reason}.", reason=str(error))) from error
    finally:
        if http is None:
            await client.close()
    if answer.status != 200:
        status = str(answer.status)
        raise NoAnswer(tr("Newer versions could not be asked for: the answer was HTTP {status}.", status=status))
    try:
        version = msgspec.json.decode(answer.body, type=_File).version
    except (ValueError, msgspec.MsgspecError) as error:
        raise NoAnswer(tr("Newer versions could not be asked for: the answer names no version.")) from error
    if not _VERSION.fullmatch(version):
        raise NoAnswer(tr("Newer versions could not be asked for: what the answer names is no version."))
    return version


def is_newer(published: str, own: str) -> bool:
    """Whether somebody with `own` would want `published`. What is no version is newer than nothing."""
    theirs, ours = _VERSION.fullmatch(published), _VERSION.fullmatch(own)
    if theirs is None or ours is None or theirs[2]:  # what is not finished is announced to nobody
        return False
    numbers, own_numbers = _numbers(theirs[1]), _numbers(ours[1])
    return numbers > own_numbers or (numbers == own_numbers and ours[2] is not None)


def _numbers(text: str) -> tuple[int, ...]:
    numbers = [int(part) for part in text.split(".")]
    return tuple(numbers + [0] * (4 - len(numbers)))
