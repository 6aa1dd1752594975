"""The log of signed requests (API.md, Application): the last ones, in memory.

Never the query or the body, which may hold a password. Kept in no file: a request would then cost a write.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

from cio_desktop.protocol.webhooks import LoggedCall
from cio_desktop.store import pattern

KEPT = 5_000
_LONGEST_PATH = 300
_ACCOUNT = re.compile(r"/accounts/([^/]+)")
_WEBHOOK = re.compile(r"/webhooks/([^/]+)")


@dataclass(frozen=True, slots=True)
class CallFilter:
    """Times are exclusive, statuses inclusive. `path`: a part of it, or an expression."""

    account_id: str | None = None
    webhook_id: str | None = None
    method: str | None = None
    path: str | None = None
    before: int | None = None
    after: int | None = None
    status_from: int | None = None
    status_to: int | None = None


class CallLog:
    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lines: deque[LoggedCall] = deque(maxlen=KEPT)

    def note(self, method: str, path: str, status: int) -> None:
        """`path`: without what opens a page or a file by itself."""
        shown = path[:_LONGEST_PATH]
        account, webhook = _ACCOUNT.search(shown), _WEBHOOK.search(shown)
        self._lines.appendleft(
            LoggedCall(
                timestamp=int(self._clock()),
                request_method=method,
                request_path=shown,
                status_code=status,
                account_id=None if account is None else account[1],
                webhook_id=None if webhook is None else webhook[1],
            )
        )

    def page(self, wanted: CallFilter, limit: int, offset: int) -> list[LoggedCall]:
        """Newest first."""
        fits = _path_test(wanted.path)
        found = (line for line in self._lines if _concerned(line, wanted) and fits(line.request_path))
        return list(islice(found, offset, offset + limit))


def _concerned(line: LoggedCall, wanted: CallFilter) -> bool:
    return (
        wanted.account_id in (None, line.account_id)
        and wanted.webhook_id in (None, line.webhook_id)
        and (wanted.method is None or wanted.method.upper() == line.request_method)
        and (wanted.before is None or line.timestamp < wanted.before)
        and (wanted.after is None or line.timestamp > wanted.after)
        and (wanted.status_from is None or line.status_code >= wanted.status_from)
        and (wanted.status_to is None or line.status_code <= wanted.status_to)
    )


def _path_test(wanted: str | None) -> Callable[[str], bool]:

    if wanted is None:
        return lambda path: True
    expression = pattern.as_regex(wanted)
    if expression is None:
        return lambda path: wanted in path
    compiled = pattern.compile_regex(expression)
    return lambda path: compiled.search(path) is not None
