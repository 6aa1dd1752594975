"""When a source's mail server is to be left alone, by its status record; and what a rate limit lets through."""

from dataclasses import replace

import pytest

from cio_desktop.engine.sign_in.gate import pause_of
from cio_desktop.engine.sign_in.rate_limit import FORCED_TRIES, RateLimit, RateLimits
from cio_desktop.engine.status.failure import Failure, FailureClass
from cio_desktop.engine.status.machine import DAY, HOUR, Next, StatusMachine, StatusRecord, sane
from cio_desktop.protocol.enums import SourceStatus as S

NOW = 1_700_000_000.0
machine = StatusMachine(lambda: 0.0)
WELL = StatusRecord(since=NOW)
REFUSED = Failure(FailureClass.AUTH, "auth.password", "no")
FINAL = Failure(FailureClass.AUTH_FINAL, "auth.grant_refused", "gone")
BUSY = Failure(FailureClass.THROTTLE, "net.throttled", "later", retry_after=900.0)


def after(failure: Failure, *, asked: bool = False) -> StatusRecord:
    return machine.on_failure(WELL, failure, NOW, period=DAY, asked=asked)


DISABLED = StatusRecord(S.DISABLED, NOW, following=Next.NEVER)


@pytest.mark.parametrize(
    ("record", "pause"),
    [
        (WELL, None),
        (after(REFUSED), (NOW + 61,)),
        (after(REFUSED, asked=True), (NOW + HOUR,)),
        (after(BUSY), (NOW + 900,)),
        (after(FINAL), (None,)),
        (DISABLED, (None,)),
        (machine.on_reset(after(FINAL), NOW), None),
        (machine.on_reset(DISABLED, NOW), None),
        (StatusRecord(S.TEMP_DISABLED, NOW, "net.lost", "lost", next_try=NOW + 4 * HOUR), (NOW + 4 * HOUR,)),
        # an unreachable server has refused nothing
        (after(Failure(FailureClass.CONNECT, "net.refused", "")), None),
        (after(Failure(FailureClass.CONFIG, "tls.expired", "")), None),
        (after(Failure(FailureClass.TRANSIENT, "net.lost", "")), None),
        (after(Failure(FailureClass.LOCAL, "local.disk_full", "")), None),
        # nor has one that keeps some of its mail
        (replace(WELL, code="folder.refused", text="INBOX", fail_first=NOW, next_try=NOW + 120), None),
    ],
)
def test_pause(record: StatusRecord, pause: tuple[float | None] | None) -> None:
    assert pause_of(record, NOW) == pause
    if pause is not None and pause[0] is not None:
        assert pause_of(record, pause[0]) is None


def test_what_a_wrong_clock_wrote_down() -> None:
    ahead = replace(after(REFUSED), fail_first=NOW + DAY, next_try=NOW + 400 * DAY)
    assert sane(ahead, NOW) == replace(ahead, fail_first=NOW, next_try=NOW)
    for wait in (60.0, HOUR, DAY * 1.05):
        planned = replace(after(REFUSED), next_try=NOW + wait)
        assert sane(planned, NOW) == planned


def test_rate_limit() -> None:
    allowed = RateLimit(3, 10.0)
    assert [allowed.take(0.0) for _ in range(4)] == [0.0, 0.0, 0.0, 10.0]
    assert allowed.take(5.0) == 5.0
    assert allowed.take(10.0) == 0.0
    assert allowed.take(10.0) == 10.0
    allowed.refill()
    assert [allowed.take(10.0) for _ in range(4)] == [0.0, 0.0, 0.0, 10.0]
    assert [allowed.take(1e6) for _ in range(4)].count(0.0) == 3


def test_limits_outlive_the_program_by_wall_time() -> None:
    before = RateLimits()
    for _ in range(FORCED_TRIES):
        assert not before.forced.take(50.0)
    before.refused.take(50.0)
    kept = before.packed(NOW, 50.0)
    again = RateLimits()
    again.limit(kept, NOW + 45, 1_000_000.0)  # the other clock began anew
    assert again.forced.wait(1_000_000.0) == 0
    assert not again.forced.take(1_000_000.0)
    assert again.forced.take(1_000_000.0) == pytest.approx(15, abs=1)
    assert RateLimits().packed(NOW, 0.0) is None
    later = RateLimits()
    later.limit(kept, NOW + DAY, 7.0)
    assert later.packed(NOW + DAY, 7.0) is None


def test_a_clock_that_was_wrong_gives_no_tries_and_takes_none_for_long() -> None:
    before = RateLimits()
    for _ in range(FORCED_TRIES):
        before.forced.take(0.0)
    again = RateLimits()
    again.limit(before.packed(NOW + 10 * DAY, 0.0), NOW, 0.0)
    assert again.forced.wait(0.0) == 30
    assert again.forced.wait(30.0) == 0
