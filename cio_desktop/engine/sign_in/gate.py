"""The only way to a source's mail server: every login, for a sync, an edit, a check or a single read, passes here.

There is one login at a time, and one memory of refusals: the source's status record, which outlives the program. While
a refusal stands the server is not asked, and every caller gets the same answer with the time of the next try. The gate
does not know what a connection is wanted for.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from enum import Enum

from cio_desktop.credentials.errors import CredentialsError
from cio_desktop.engine.status.failure import FailureClass, class_of_code, of_some_mail
from cio_desktop.engine.status.machine import THROTTLE_SERVER_LONGEST, Next, StatusRecord
from cio_desktop.engine.status.record import record_of
from cio_desktop.engine.status.updater import StatusUpdater
from cio_desktop.imap.errors import ConnectFailed, MailError
from cio_desktop.language import Said
from cio_desktop.store import sources
from cio_desktop.store.sources import SourceRow
from cio_desktop.store.words import Words

from .dependencies import SignInDependencies
from .rate_limit import RateLimits

SHARED = 10.0  # so long an answer of any kind is good for everybody who comes after

_REFUSALS = frozenset({FailureClass.AUTH, FailureClass.AUTH_FINAL, FailureClass.THROTTLE})


class SourceGone(ConnectFailed):
    """The source was removed while somebody wanted to connect to it."""

    code = "source.gone"
    retryable = False


_TRY_PLANNED = Said("The last sign-in at the mail server failed. Another try is planned.")
_NO_OTHER_TRY = Said("The last sign-in at the mail server failed. No other one is made until the source is changed.")


class LoginPaused(MailError):
    """Nobody asked the server: its last answer stands. `code` and `server_text` are that answer's.

    `until`: when the next try is planned, Unix time; None: not by itself.
    """

    retryable = True

    def __init__(self, code: str, answer: Words, until: float | None, now: float) -> None:
        words = _NO_OTHER_TRY if until is None else _TRY_PLANNED
        super().__init__(words, code=code, server_text=str(answer))
        self.answer = answer
        self.until = until
        self.retry_after = None if until is None else max(0.0, until - now)

    @property
    def told(self) -> Words:
        return self.answer or self.words


class Asking(Enum):
    """Why somebody wants to sign in."""

    WORK = "work"  # an edit, a live read
    HAND = "hand"  # "Sync now"
    TIMER = "timer"  # the planned try
    FORCED = "forced"  # new credentials, a reset, a check


@dataclass(frozen=True, slots=True)
class _Answer:
    """`number` counts the answers there were; `at` is monotonic; `rest`: seconds we were asked to stay away."""

    code: str
    text: Words
    at: float
    number: int
    generation: int
    rest: float


def pause_of(record: StatusRecord, now: float) -> tuple[float | None] | None:
    """Until when the server is to be left alone, in a tuple; (None,): until somebody acts; None: it may be asked."""
    refused = record.code is not None and class_of_code(record.code) in _REFUSALS
    if not refused and not record.status.meaning.refuses:
        return None
    if record.next_try is None:
        return (None,) if record.following is Next.NEVER else None
    return (record.next_try,) if record.next_try > now else None


class Gate:
    """Of one source. `worked`: a login was taken although the record speaks of trouble; a round is to look into it."""

    def __init__(
        self, deps: SignInDependencies, source_id: int, status: StatusUpdater, worked: Callable[[], None]
    ) -> None:
        self._deps = deps
        self._source_id = source_id
        self._status = status
        self._worked = worked
        self._turn = asyncio.Lock()
        self._last: _Answer | None = None
        self._answers = 0
        self._generation = 0
        self._allowed = RateLimits()
        self._kept: str | None = None  # of these, with the source
        self._recalled = False

    def renewed(self) -> None:
        """There is another credential: what was answered to the one before says nothing about it."""
        self._generation += 1
        self._allowed.renew()

    def another_token(self) -> bool:
        """Whether a token the server has just refused may be replaced by a fresh one now."""
        return not self._allowed.tokens.take(self._deps.clock.monotonic())

    @asynccontextmanager
    async def login(self, asking: Asking, *, planned: float | None = None) -> AsyncIterator[SourceRow]:
        """Sign in within; an error that leaves this block is the server's answer, and is remembered as such.

        `planned`: the moment of the try the timer speaks of. Raises LoginPaused, SourceGone.
        """
        came = self._answers
        async with self._turn:
            row = await self._deps.db.read(sources.get, self._source_id)
            if row is None:
                raise SourceGone(Said("This source was removed."))
            self._recall(row)
            record = record_of(row, self._deps.clock.now())
            due = asking is Asking.TIMER and row.next_try == planned
            await self._let_in(record, asking, due, came)
            generation = self._generation
            try:
                yield row
            except (MailError, CredentialsError) as error:
                now = self._deps.clock.monotonic()
                self._answers += 1
                rest = min(float(getattr(error, "retry_after", None) or 0.0), THROTTLE_SERVER_LONGEST)
                self._last = _Answer(error.code, error.told, now, self._answers, generation, rest)
                if class_of_code(error.code) in _REFUSALS:
                    self._allowed.refused.take(now)
                await self._keep()
                await self._status.failed(error, asked=asking is Asking.FORCED)
                raise
            self._last = None
            self._status.let_in()
            self._allowed.renew()
            await self._keep()
            if asking is Asking.WORK and record.fail_first and not of_some_mail(record.code):
                self._worked()

    async def _let_in(self, record: StatusRecord, asking: Asking, due: bool, came: int) -> None:
        clock = self._deps.clock
        now, mono = clock.now(), clock.monotonic()
        last = self._last
        if last is not None and last.generation == self._generation:
            good_for = SHARED if asking is Asking.WORK else 0.0
            if asking is not Asking.FORCED and not due:
                good_for = max(good_for, last.rest)
            if mono - last.at < good_for or last.number > came:
                until = record.next_try if record.next_try is not None and record.next_try > now else None
                raise LoginPaused(last.code, last.text, until or now + SHARED, now)
        if asking is Asking.FORCED:
            await self._bound(record, now, mono)
            return
        pause = None if due else pause_of(record, now)
        if pause is not None:
            raise LoginPaused(record.code or "source.off", record.text or "", pause[0], now)

    async def _bound(self, record: StatusRecord, now: float, mono: float) -> None:
        """Also what acts at once must not become a storm."""
        seconds = max(self._allowed.refused.wait(mono), self._allowed.forced.wait(mono))
        if not seconds:
            self._allowed.forced.take(mono)
            await self._keep()
            return
        await self._status.postponed(now + seconds)
        raise LoginPaused(record.code or "source.off", record.text or "", now + seconds, now)

    def _recall(self, row: SourceRow) -> None:
        """A start of the program gives no new tries."""
        if not self._recalled:
            self._recalled, self._kept = True, row.tries_json
            self._allowed.limit(row.tries_json, self._deps.clock.now(), self._deps.clock.monotonic())
            if self._generation:
                self._allowed.renew()

    async def _keep(self) -> None:
        packed = self._allowed.packed(self._deps.clock.now(), self._deps.clock.monotonic())
        if packed != self._kept:
            await self._deps.db.write(sources.set_fields, self._source_id, tries_json=packed)
            self._kept = packed
