"""The status of a source as a pure machine (engine/README.md, Statuses): what failed, and what follows from it.

Takes the record, the failure and the time; gives the next record. Must not read a clock, database or network.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from cio_desktop.engine.clock import Jitter
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.store.words import Words

from .failure import Failure, FailureClass, class_of_code, of_provider

MINUTE = 60.0
HOUR = 3600.0
DAY = 24 * HOUR

CONNECT_TRIES = 3
CONNECT_SPAN = 3 * MINUTE
CONNECT_RETRIES = (MINUTE, 2 * MINUTE)
IMPOSSIBLE_FIRST = 10 * MINUTE
IMPOSSIBLE_LONGEST = 4 * HOUR
IMPOSSIBLE_GIVE_UP = DAY
AUTH_GAP = MINUTE
AUTH_RETRIES = (HOUR, 4 * HOUR, DAY)
AUTH_GIVE_UP = 3 * DAY
THROTTLE_FIRST = MINUTE
THROTTLE_LONGEST = HOUR
THROTTLE_SERVER_LONGEST = 4 * HOUR
THROTTLE_SPAN = 2 * HOUR
THROTTLE_TRIES = 10
TRANSIENT_RETRIES = (30.0, 2 * MINUTE, 10 * MINUTE)
TRANSIENT_ROUNDS = 5
TROUBLE_RETRIES = (2 * MINUTE, 10 * MINUTE)
TEMP_RETRY = 4 * HOUR
TEMP_TRIES = 3
OFFLINE_RETRY = MINUTE
LOCAL_RETRY = 10 * MINUTE
LONGEST_PLAN = 1.1 * DAY


class Next(StrEnum):
    """When a try follows by itself, where it is no moment of its own."""

    PERIOD = "period"  # the sync period's timer
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class StatusRecord:
    """What is remembered of a source. `fail_count`: failures of one class in a row in this status."""

    status: SourceStatus = SourceStatus.OK
    since: float = 0.0
    code: str | None = None
    text: Words | None = None
    fail_count: int = 0
    fail_first: float = 0.0
    next_try: float | None = None
    following: Next = Next.PERIOD  # counts only while next_try is None

    @property
    def fail_class(self) -> FailureClass | None:
        return class_of_code(self.code) if self.code and self.fail_first else None


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a source that answers: a code, and words that name the folder."""

    code: str
    text: Words


class StatusMachine:
    """The transitions. `jitter` gives -1..1; waits get up to 5 % longer, never shorter: some are minima."""

    def __init__(self, jitter: Jitter) -> None:
        self._jitter = jitter

    def on_connected(self, record: StatusRecord, now: float, *, all_mail_hidden: bool = False) -> StatusRecord:
        """Login and folder list worked. Failures after login are counted until a whole round works."""
        expected = SourceStatus.NO_ACCESS_TO_ALL_MAIL if all_mail_hidden else SourceStatus.OK
        if record.status is expected and record.fail_class is FailureClass.TRANSIENT and not of_provider(record.code):
            return record
        return self.on_success(record, now, all_mail_hidden=all_mail_hidden)

    def on_success(self, record: StatusRecord, now: float, *, all_mail_hidden: bool = False) -> StatusRecord:
        """A whole round worked."""
        status = SourceStatus.NO_ACCESS_TO_ALL_MAIL if all_mail_hidden else SourceStatus.OK
        since = record.since if record.status is status else now
        code = "gmail.all_mail_hidden" if all_mail_hidden else None
        return StatusRecord(status=status, since=since, code=code)

    def on_trouble(self, before: StatusRecord, worked: StatusRecord, trouble: Trouble, now: float) -> StatusRecord:
        """A whole round worked, and some mail could not be read. Tried again soon a few times, then at each sync."""
        count = before.fail_count + 1 if before.code == trouble.code else 1
        soon = count <= len(TROUBLE_RETRIES)
        return replace(
            worked,
            code=trouble.code,
            text=trouble.text,
            fail_count=min(count, len(TROUBLE_RETRIES) + 1),
            fail_first=before.fail_first if count > 1 and before.fail_first else now,
            next_try=now + self._spread(TROUBLE_RETRIES[count - 1]) if soon else None,
        )

    def on_reset(self, record: StatusRecord, now: float) -> StatusRecord:
        """`status=1`, new credentials: counters forgotten, a try at once; the status stays until it ends."""
        return replace(record, fail_count=0, fail_first=0.0, next_try=now, following=Next.PERIOD)

    def on_postponed(self, record: StatusRecord, until: float) -> StatusRecord:
        """The try that was to be made at once has to wait."""
        return replace(record, next_try=until, following=Next.PERIOD)

    def on_failure(
        self, record: StatusRecord, failure: Failure, now: float, *, period: float, asked: bool = False
    ) -> StatusRecord:
        """A try failed. `asked`: somebody waits for the answer (add, check, reset), one refusal is enough."""
        kind = failure.kind
        if kind is FailureClass.OFFLINE:
            return replace(record, next_try=now + self._spread(OFFLINE_RETRY))
        if kind is FailureClass.LOCAL:
            # The mail state is unchanged: nothing was learnt about the server.
            return replace(
                record,
                code=failure.code,
                text=failure.text,
                fail_first=0.0,
                fail_count=0,
                next_try=now + self._spread(LOCAL_RETRY),
            )
        if asked:
            return self._asked(record, failure, now, period)
        if record.status is SourceStatus.DISABLED:
            return replace(record, next_try=None, following=Next.NEVER)
        if record.status is SourceStatus.INVALID_CREDENTIALS:
            return self._still_invalid(record, failure, now)
        if kind is FailureClass.AUTH_FINAL:
            return self._enter(record, SourceStatus.INVALID_CREDENTIALS, now, failure, following=Next.NEVER)
        counted = self._count(record, failure, now)
        if kind is FailureClass.AUTH:
            return self._auth(counted, failure, now)
        if record.status is SourceStatus.TEMP_DISABLED:
            return self._temp_disabled(record, failure, now)
        if kind is FailureClass.CONFIG:
            return self._enter(record, SourceStatus.CONNECTION_IMPOSSIBLE, now, failure, following=Next.NEVER)
        if kind is FailureClass.THROTTLE:
            return self._throttled(counted, failure, now)
        if kind is FailureClass.CONNECT or record.status is SourceStatus.CONNECTION_IMPOSSIBLE:
            return self._connect(record, counted, failure, now, period)
        return self._transient(counted, failure, now)

    def due(self, record: StatusRecord) -> float | None:
        """When `on_time` has something to do although no try is planned."""
        if record.status is SourceStatus.INVALID_CREDENTIALS and record.fail_class is FailureClass.AUTH:
            return record.fail_first + AUTH_GIVE_UP
        return None

    def on_time(self, record: StatusRecord, now: float) -> StatusRecord:
        """A password refused for three days switches the source off."""
        due = self.due(record)
        if due is not None and now >= due:
            return self._enter(record, SourceStatus.DISABLED, now, following=Next.NEVER)
        return record

    def _asked(self, record: StatusRecord, failure: Failure, now: float, period: float) -> StatusRecord:
        kind = failure.kind
        if kind is FailureClass.AUTH_FINAL:
            return self._enter(record, SourceStatus.INVALID_CREDENTIALS, now, failure, following=Next.NEVER)
        if kind is FailureClass.AUTH:
            fresh = replace(record, fail_first=now)
            return self._enter(
                fresh,
                SourceStatus.INVALID_CREDENTIALS,
                now,
                failure,
                next_try=now + self._spread(AUTH_RETRIES[0]),
            )
        if kind is FailureClass.CONFIG:
            return self._enter(record, SourceStatus.CONNECTION_IMPOSSIBLE, now, failure, following=Next.NEVER)
        if kind is FailureClass.CONNECT:
            # Said at once, to somebody who waits; tried again as soon as after any first failure.
            fresh = replace(record, fail_first=now)
            wait = self._spread(CONNECT_RETRIES[0])
            return self._enter(fresh, SourceStatus.CONNECTION_IMPOSSIBLE, now, failure, next_try=now + wait)
        if record.status.meaning.works:
            counted = self._count(record, failure, now)
            if kind is FailureClass.THROTTLE:
                return self._throttled(counted, failure, now)
            return self._transient(counted, failure, now)
        # The server answers but has no room: what the vendor called temporarily disabled.
        fresh = replace(record, fail_first=now)
        wait = self._spread(TEMP_RETRY)
        return self._enter(fresh, SourceStatus.TEMP_DISABLED, now, failure, next_try=now + wait)

    def _auth(self, counted: StatusRecord, failure: Failure, now: float) -> StatusRecord:
        if failure.sure or (counted.fail_count >= 2 and now - counted.fail_first >= AUTH_GAP):
            wait = self._spread(AUTH_RETRIES[0])
            return self._enter(counted, SourceStatus.INVALID_CREDENTIALS, now, failure, next_try=now + wait)
        return replace(counted, next_try=max(counted.fail_first + AUTH_GAP, now) + self._spread(1.0))

    def _still_invalid(self, record: StatusRecord, failure: Failure, now: float) -> StatusRecord:
        kind = failure.kind
        if kind is FailureClass.AUTH_FINAL:
            return replace(record, code=failure.code, text=failure.text, next_try=None, following=Next.NEVER)
        if kind is not FailureClass.AUTH:
            # Says nothing about the password: the same step of the plan once more.
            if record.next_try is None:
                return record
            step = min(record.fail_count, len(AUTH_RETRIES) - 1)
            return replace(record, next_try=now + self._spread(AUTH_RETRIES[step]))
        count = record.fail_count + 1
        first = record.fail_first or now
        updated = replace(record, code=failure.code, text=failure.text, fail_count=count, fail_first=first)
        if now - first >= AUTH_GIVE_UP:
            return self._enter(updated, SourceStatus.DISABLED, now, failure, following=Next.NEVER)
        if count >= len(AUTH_RETRIES):
            return replace(updated, next_try=None, following=Next.NEVER)
        return replace(updated, next_try=now + self._spread(AUTH_RETRIES[count]))

    def _temp_disabled(self, record: StatusRecord, failure: Failure, now: float) -> StatusRecord:
        # Any failure counts here, whatever its class.
        count = record.fail_count + 1
        updated = replace(
            record,
            code=failure.code,
            text=failure.text,
            fail_count=count,
            fail_first=record.fail_first or now,
        )
        if count >= TEMP_TRIES:
            return self._enter(updated, SourceStatus.DISABLED, now, failure, following=Next.NEVER)
        return replace(updated, next_try=now + self._spread(TEMP_RETRY))

    def _throttled(self, counted: StatusRecord, failure: Failure, now: float) -> StatusRecord:
        if counted.fail_count >= THROTTLE_TRIES or now - counted.fail_first >= THROTTLE_SPAN:
            wait = self._spread(TEMP_RETRY)
            return self._enter(counted, SourceStatus.TEMP_DISABLED, now, failure, next_try=now + wait)
        wait = min(THROTTLE_FIRST * 2 ** min(counted.fail_count - 1, 20), THROTTLE_LONGEST)
        if failure.retry_after is not None:
            wait = max(wait, min(failure.retry_after, THROTTLE_SERVER_LONGEST))
        return replace(counted, next_try=now + self._spread(wait))

    def _connect(
        self, record: StatusRecord, counted: StatusRecord, failure: Failure, now: float, period: float
    ) -> StatusRecord:
        if record.status is SourceStatus.CONNECTION_IMPOSSIBLE:
            # The trouble began when it began, whatever name this failure has.
            first = record.fail_first or now
            updated = replace(
                record,
                code=failure.code,
                text=failure.text,
                fail_count=record.fail_count + 1,
                fail_first=first,
            )
            if now - first >= IMPOSSIBLE_GIVE_UP:
                wait = self._spread(TEMP_RETRY)
                return self._enter(updated, SourceStatus.TEMP_DISABLED, now, failure, next_try=now + wait)
            return replace(updated, next_try=now + self._spread(_impossible_wait(updated, period)))
        if counted.fail_count >= CONNECT_TRIES and now - counted.fail_first >= CONNECT_SPAN:
            wait = self._spread(min(IMPOSSIBLE_FIRST, period))
            return self._enter(counted, SourceStatus.CONNECTION_IMPOSSIBLE, now, failure, next_try=now + wait)
        wait = CONNECT_RETRIES[min(counted.fail_count - 1, len(CONNECT_RETRIES) - 1)]
        return replace(counted, next_try=now + self._spread(wait))

    def _transient(self, counted: StatusRecord, failure: Failure, now: float) -> StatusRecord:
        tries = len(TRANSIENT_RETRIES) + 1  # of one round
        if counted.fail_count >= TRANSIENT_ROUNDS * tries:
            wait = self._spread(TEMP_RETRY)
            return self._enter(counted, SourceStatus.TEMP_DISABLED, now, failure, next_try=now + wait)
        step = (counted.fail_count - 1) % tries
        asked = min(failure.retry_after or 0.0, THROTTLE_SERVER_LONGEST)  # a provider's word
        if step == len(TRANSIENT_RETRIES) and not asked:
            return replace(counted, next_try=None, following=Next.PERIOD)
        wait = max(TRANSIENT_RETRIES[min(step, len(TRANSIENT_RETRIES) - 1)], asked)
        return replace(counted, next_try=now + self._spread(wait))

    def _count(self, record: StatusRecord, failure: Failure, now: float) -> StatusRecord:
        if record.fail_class is failure.kind:
            return replace(record, code=failure.code, text=failure.text, fail_count=record.fail_count + 1)
        return replace(record, code=failure.code, text=failure.text, fail_count=1, fail_first=now)

    def _enter(
        self,
        record: StatusRecord,
        status: SourceStatus,
        now: float,
        failure: Failure | None = None,
        *,
        next_try: float | None = None,
        following: Next = Next.PERIOD,
    ) -> StatusRecord:
        return StatusRecord(
            status=status,
            since=record.since if record.status is status else now,
            code=failure.code if failure else record.code,
            text=failure.text if failure else record.text,
            fail_count=0,
            fail_first=record.fail_first or now,
            next_try=next_try,
            following=following,
        )

    def _spread(self, seconds: float) -> float:
        return seconds * (1.0 + 0.05 * abs(self._jitter()))


def uncounted(record: StatusRecord) -> StatusRecord:
    """As before the failure it tells of, so that the next one of that kind counts in its place."""
    return replace(record, fail_count=max(0, record.fail_count - 1))


def sane(record: StatusRecord, now: float) -> StatusRecord:
    """Without moments that the plan could not have come to by this clock: it was wrong then, or it is now."""
    if record.fail_first > now:
        record = replace(record, fail_first=now)
    if record.next_try is not None and record.next_try > now + LONGEST_PLAN:
        record = replace(record, next_try=now)
    return record


def _impossible_wait(record: StatusRecord, period: float) -> float:
    """After a failure in CONNECTION_IMPOSSIBLE. Where a check said so, and not three tries, those are made first."""
    count = record.fail_count
    if record.since - record.fail_first < CONNECT_SPAN:
        if count < len(CONNECT_RETRIES):
            return CONNECT_RETRIES[count]
        count -= len(CONNECT_RETRIES)
    return float(min(IMPOSSIBLE_FIRST * 2 ** min(count, 20), period, IMPOSSIBLE_LONGEST))
