"""Every row of the status table (engine/README.md, Statuses), with the hands of the clock turned by hand."""

from dataclasses import replace
from typing import Any

import pytest

from cio_desktop.engine.sign_in.login import SignInImpossible
from cio_desktop.engine.status.failure import Failure, FailureClass, class_of_code, classify
from cio_desktop.engine.status.machine import DAY, HOUR, MINUTE, Next, StatusMachine, StatusRecord
from cio_desktop.imap.errors import (
    AuthFailed,
    CommandRefused,
    ConfigRefused,
    ConnectFailed,
    ConnectionLost,
    NotConnected,
    NotImap,
    ProtocolViolation,
    Throttled,
    TlsFailed,
    TokenRefused,
)
from cio_desktop.protocol.enums import SourceStatus as S
from cio_desktop.protocol.errors import CioError
from cio_desktop.store.errors import StoreError
from tests.support.present import present

T0 = 1_700_000_000.0
PERIOD = 4 * HOUR
machine = StatusMachine(lambda: 0.0)

AUTH = Failure(FailureClass.AUTH, "auth.password", "no")
AUTH_FINAL = Failure(FailureClass.AUTH_FINAL, "secret.missing", "gone")
CONNECT = Failure(FailureClass.CONNECT, "net.refused", "refused")
CONFIG = Failure(FailureClass.CONFIG, "tls.expired", "expired")
THROTTLE = Failure(FailureClass.THROTTLE, "net.throttled", "later")
TRANSIENT = Failure(FailureClass.TRANSIENT, "net.lost", "lost")
OFFLINE = Failure(FailureClass.OFFLINE, "net.offline", "offline")
DISK = Failure(FailureClass.LOCAL, "local.disk_full", "full")


class Walk:
    """A source's life: each step at its own time."""

    def __init__(self, record: StatusRecord | None = None) -> None:
        self.now = T0
        self.record = record or StatusRecord(since=T0)

    def fail(self, failure: Failure, *, after: float = 0.0, asked: bool = False) -> StatusRecord:
        self.now += after
        self.record = machine.on_failure(self.record, failure, self.now, period=PERIOD, asked=asked)
        return self.record

    def fail_when_due(self, failure: Failure) -> StatusRecord:
        assert self.record.next_try is not None
        self.now = self.record.next_try
        return self.fail(failure)

    @property
    def wait(self) -> float | None:
        return None if self.record.next_try is None else self.record.next_try - self.now


@pytest.mark.parametrize(
    ("error", "kind", "code"),
    [
        (ConnectFailed("x", code="net.dns"), FailureClass.CONNECT, "net.dns"),
        (ConnectFailed("x", code="net.refused"), FailureClass.CONNECT, "net.refused"),
        (ConnectFailed("x", code="net.timeout"), FailureClass.CONNECT, "net.timeout"),
        (ConnectFailed("x", code="net.unreachable"), FailureClass.CONNECT, "net.unreachable"),
        (ConnectFailed("x", code="net.early_close"), FailureClass.CONNECT, "net.early_close"),
        (TlsFailed("x", code="tls.expired"), FailureClass.CONFIG, "tls.expired"),
        (TlsFailed("x", code="tls.mismatch"), FailureClass.CONFIG, "tls.mismatch"),
        (TlsFailed("x", code="tls.untrusted"), FailureClass.CONFIG, "tls.untrusted"),
        (TlsFailed("x", code="tls.protocol"), FailureClass.CONNECT, "tls.protocol"),
        (NotImap("x"), FailureClass.CONFIG, "net.not_imap"),
        (ConfigRefused("x"), FailureClass.CONFIG, "auth.no_tls"),
        (AuthFailed("x"), FailureClass.AUTH, "auth.password"),
        (AuthFailed("x", code="auth.app_password"), FailureClass.AUTH, "auth.app_password"),
        (TlsFailed("x", code="tls.pin_changed"), FailureClass.CONFIG, "tls.pin_changed"),
        (TokenRefused("x"), FailureClass.AUTH, "auth.token"),
        (NotConnected("x"), FailureClass.AUTH, "auth.not_connected"),
        (ConfigRefused("x", code="auth.no_oauth"), FailureClass.AUTH, "auth.no_oauth"),
        (SignInImpossible("x", code="auth.grant_refused"), FailureClass.AUTH_FINAL, "auth.grant_refused"),
        (SignInImpossible("x", code="oauth.client"), FailureClass.AUTH_FINAL, "oauth.client"),
        (SignInImpossible("x", code="oauth.provider_gone"), FailureClass.AUTH_FINAL, "oauth.provider_gone"),
        (SignInImpossible("x", code="oauth.scope"), FailureClass.AUTH_FINAL, "oauth.scope"),
        (SignInImpossible("x", code="oauth.unavailable"), FailureClass.TRANSIENT, "oauth.unavailable"),
        (SignInImpossible("x", code="oauth.bad_answer"), FailureClass.TRANSIENT, "oauth.bad_answer"),
        (Throttled("x"), FailureClass.THROTTLE, "net.throttled"),
        (ConnectionLost("x"), FailureClass.TRANSIENT, "net.lost"),
        (CommandRefused("x"), FailureClass.TRANSIENT, "imap.no"),
        (ProtocolViolation("x"), FailureClass.TRANSIENT, "imap.protocol"),
        (StoreError("x", code="store.full"), FailureClass.LOCAL, "local.disk_full"),
        (StoreError("x", code="store.locked"), FailureClass.LOCAL, "store.locked"),
    ],
)
def test_classification(error: CioError, kind: FailureClass, code: str) -> None:
    failure = classify(error)
    assert (failure.kind, failure.code) == (kind, code)
    assert class_of_code(failure.code) is kind


def test_words_of_the_server_are_kept() -> None:
    assert classify(AuthFailed("x", server_text="use the web browser")).text == "use the web browser"
    assert classify(Throttled("x", retry_after=92.4)).retry_after == 92.4


def test_wrong_password_needs_two_refusals_a_minute_apart() -> None:
    walk = Walk()
    assert walk.fail(AUTH).status is S.OK
    assert walk.wait is not None
    assert walk.wait >= MINUTE
    assert walk.fail(AUTH, after=59).status is S.OK
    walk.fail(AUTH, after=1)
    assert walk.record.status is S.INVALID_CREDENTIALS
    assert walk.record.since == walk.now
    assert walk.record.text == "no"


@pytest.mark.parametrize("code", ["auth.token", "auth.not_connected", "auth.no_oauth"])
def test_a_token_refused_after_a_refresh_needs_no_second_refusal(code: str) -> None:
    walk = Walk()
    walk.fail(classify(SignInImpossible("x", code=code)))
    assert walk.record.status is S.INVALID_CREDENTIALS
    assert walk.wait == HOUR  # but a sick mail server may heal


def test_an_access_taken_back_is_not_tried_again() -> None:
    walk = Walk()
    walk.fail(classify(SignInImpossible("x", code="auth.grant_refused")))
    assert walk.record.status is S.INVALID_CREDENTIALS
    assert (walk.record.next_try, walk.record.following) == (None, Next.NEVER)


def test_a_provider_that_is_down_is_no_wrong_credential() -> None:
    walk = Walk()
    error = SignInImpossible("x", code="oauth.unavailable")
    error.retry_after = 900.0
    assert walk.fail(classify(error)).status is S.OK
    assert present(walk.wait) >= 900  # its own word
    for _ in range(18):
        assert walk.fail_when_due(classify(error)).status is S.OK
        assert present(walk.wait) >= 900
    walk.fail_when_due(classify(error))
    assert walk.record.status is S.TEMP_DISABLED


def test_a_provider_that_says_nothing_of_when_is_asked_at_30_s_2_min_10_min_and_at_the_next_sync() -> None:
    walk = Walk()
    walk.fail(classify(SignInImpossible("x", code="oauth.unavailable")))
    waits = [walk.wait]
    for _ in range(3):
        walk.fail_when_due(classify(SignInImpossible("x", code="oauth.bad_answer")))
        waits.append(walk.wait)
    assert waits == [30, 2 * MINUTE, 10 * MINUTE, None]
    assert (walk.record.status, walk.record.following) == (S.OK, Next.PERIOD)


def test_a_check_that_meets_a_provider_that_is_down_says_nothing_of_the_mail_server() -> None:
    walk = Walk()
    walk.fail(classify(SignInImpossible("x", code="oauth.unavailable")), asked=True)
    assert (walk.record.status, walk.record.code, walk.wait) == (S.OK, "oauth.unavailable", 30)


def test_wrong_password_is_reported_at_once_when_somebody_asked() -> None:
    walk = Walk()
    assert walk.fail(AUTH, asked=True).status is S.INVALID_CREDENTIALS
    assert walk.wait == HOUR


def test_automatic_tries_of_a_refused_password_are_1_4_24_hours_then_none_then_disabled() -> None:
    walk = Walk()
    walk.fail(AUTH)
    walk.fail_when_due(AUTH)
    waits = [walk.wait]
    for _ in range(3):
        walk.fail_when_due(AUTH)
        waits.append(walk.wait)
    assert waits == [HOUR, 4 * HOUR, DAY, None]
    assert walk.record.status is S.INVALID_CREDENTIALS
    assert walk.record.following is Next.NEVER
    due = machine.due(walk.record)
    assert due == T0 + 3 * DAY
    assert machine.on_time(walk.record, due - 1).status is S.INVALID_CREDENTIALS
    assert machine.on_time(walk.record, due).status is S.DISABLED


def test_refused_twice_by_a_sick_server_heals_by_itself() -> None:
    walk = Walk()
    walk.fail(AUTH)
    walk.fail_when_due(AUTH)
    assert walk.record.status is S.INVALID_CREDENTIALS
    healed = machine.on_success(walk.record, present(walk.record.next_try))
    assert healed.status is S.OK
    assert (healed.code, healed.fail_count, healed.next_try) == (None, 0, None)


def test_missing_secret_is_final_at_once() -> None:
    walk = Walk()
    assert walk.fail(AUTH_FINAL).status is S.INVALID_CREDENTIALS
    assert walk.record.next_try is None
    assert walk.record.following is Next.NEVER


def test_other_failures_leave_invalid_credentials_alone() -> None:
    walk = Walk()
    walk.fail(AUTH, asked=True)
    for failure in (CONNECT, THROTTLE, TRANSIENT, CONFIG):
        assert walk.fail_when_due(failure).status is S.INVALID_CREDENTIALS
        assert walk.record.code == "auth.password"
        assert walk.wait == HOUR


def test_no_connection_three_times_over_three_minutes() -> None:
    walk = Walk()
    walk.fail(CONNECT)
    assert (walk.record.status, walk.wait) == (S.OK, MINUTE)
    walk.fail_when_due(CONNECT)
    assert (walk.record.status, walk.wait) == (S.OK, 2 * MINUTE)
    walk.fail_when_due(CONNECT)
    assert walk.record.status is S.CONNECTION_IMPOSSIBLE
    assert walk.now - T0 == 3 * MINUTE


def test_three_quick_failures_are_not_enough() -> None:
    walk = Walk()
    for _ in range(4):
        walk.fail(CONNECT, after=1)
    assert walk.record.status is S.OK


def test_impossible_retries_double_up_to_the_period_and_age_to_temp_disabled_then_disabled() -> None:
    walk = Walk()
    walk.fail(CONNECT, asked=True)
    waits = []
    while walk.record.status is S.CONNECTION_IMPOSSIBLE:
        waits.append(present(walk.wait))
        walk.fail_when_due(CONNECT)
    assert waits[:5] == [MINUTE, 2 * MINUTE, 10 * MINUTE, 20 * MINUTE, 40 * MINUTE]
    assert waits[5:7] == [80 * MINUTE, 160 * MINUTE]
    assert max(waits) == 4 * HOUR
    assert walk.now - T0 >= DAY
    assert walk.record.status is S.TEMP_DISABLED
    further = [walk.wait]
    for _ in range(3):
        walk.fail_when_due(CONNECT)
        further.append(walk.wait)
    assert further == [4 * HOUR, 4 * HOUR, 4 * HOUR, None]
    assert walk.record.status is S.DISABLED


@pytest.mark.parametrize("asked", [False, True])
def test_an_outage_is_looked_after_as_soon_whether_somebody_asked_or_not(asked: bool) -> None:
    """A check that falls into an outage of two minutes must not make it one of ten."""
    walk = Walk()
    walk.fail(CONNECT, asked=asked)
    tries = [walk.now]
    while walk.now - T0 < 40 * MINUTE:
        walk.fail_when_due(CONNECT)
        tries.append(walk.now)
    assert [at - T0 for at in tries[:5]] == [0, MINUTE, 3 * MINUTE, 13 * MINUTE, 33 * MINUTE]


def test_a_check_in_a_long_outage_is_followed_by_tries_as_after_a_first_one() -> None:
    walk = Walk()
    walk.fail(CONNECT)
    for _ in range(6):
        walk.fail_when_due(CONNECT)
    assert present(walk.wait) > HOUR
    walk.fail(CONNECT, after=60, asked=True)
    assert walk.wait == MINUTE


def test_retries_of_the_impossible_never_wait_longer_than_the_period() -> None:
    record = StatusRecord(since=T0)
    waits = []
    now = T0
    record = machine.on_failure(record, CONNECT, now, period=HOUR, asked=True)
    for _ in range(7):
        due = present(record.next_try)
        waits.append(due - now)
        now = due
        record = machine.on_failure(record, CONNECT, now, period=HOUR)
    assert waits == [60, 120, 600, 1200, 2400, 3600, 3600]


@pytest.mark.parametrize("asked", [False, True])
def test_settings_that_cannot_work_are_impossible_at_once_and_not_retried(asked: bool) -> None:
    walk = Walk()
    walk.fail(CONFIG, asked=asked)
    assert walk.record.status is S.CONNECTION_IMPOSSIBLE
    assert (walk.record.next_try, walk.record.following) == (None, Next.NEVER)


def test_throttling_doubles_to_an_hour_and_ends_in_temp_disabled_after_two_hours() -> None:
    walk = Walk()
    walk.fail(THROTTLE)
    waits: list[float] = []
    while walk.record.status is S.OK:
        waits.append(present(walk.wait))
        walk.fail_when_due(THROTTLE)
        assert walk.record.status is not S.INVALID_CREDENTIALS
    assert waits[:4] == [60, 120, 240, 480]
    assert max(waits) <= HOUR
    assert walk.record.status is S.TEMP_DISABLED
    assert walk.now - T0 >= 2 * HOUR


def test_ten_throttlings_in_a_row_are_temp_disabled() -> None:
    walk = Walk()
    for _ in range(9):
        assert walk.fail(THROTTLE, after=1).status is S.OK
    assert walk.fail(THROTTLE, after=1).status is S.TEMP_DISABLED


@pytest.mark.parametrize(("asked_for", "wait"), [(92.415, 92.415), (5.0, 60.0), (9 * HOUR, 4 * HOUR)])
def test_the_servers_own_figure_is_honoured_up_to_four_hours(asked_for: Any, wait: float) -> None:
    walk = Walk()
    walk.fail(replace(THROTTLE, retry_after=asked_for))
    assert walk.wait == pytest.approx(wait)


def test_passing_failures_retry_30_s_2_min_10_min_then_wait_for_the_period() -> None:
    walk = Walk()
    waits = []
    for _ in range(4):
        walk.fail(TRANSIENT, after=1)
        waits.append(walk.wait)
    assert waits == [30, 120, 600, None]
    assert walk.record.following is Next.PERIOD


def test_five_rounds_of_passing_failures_are_temp_disabled() -> None:
    walk = Walk()
    for _ in range(19):
        assert walk.fail(TRANSIENT, after=1).status is S.OK
    assert walk.fail(TRANSIENT, after=1).status is S.TEMP_DISABLED


def test_login_alone_does_not_forget_failures_after_login() -> None:
    walk = Walk()
    walk.fail(TRANSIENT)
    walk.fail(TRANSIENT, after=30)
    assert machine.on_connected(walk.record, walk.now).fail_count == 2
    assert machine.on_success(walk.record, walk.now).fail_count == 0


def test_login_ends_every_other_trouble() -> None:
    walk = Walk()
    walk.fail(CONNECT, asked=True)
    assert machine.on_connected(walk.record, walk.now).status is S.OK


def test_offline_counts_nothing() -> None:
    walk = Walk()
    walk.fail(CONNECT)
    before = walk.record
    walk.fail(OFFLINE, after=30)
    assert walk.wait == MINUTE
    assert replace(walk.record, next_try=before.next_try) == before


def test_full_disk_keeps_the_mail_state() -> None:
    walk = Walk()
    walk.fail(DISK)
    assert (walk.record.status, walk.record.code) == (S.OK, "local.disk_full")
    assert walk.record.since == T0
    invalid = Walk()
    invalid.fail(AUTH, asked=True)
    assert invalid.fail(DISK, after=5).status is S.INVALID_CREDENTIALS


def test_all_mail_hidden_is_a_working_status() -> None:
    walk = Walk()
    record = machine.on_success(walk.record, T0 + 5, all_mail_hidden=True)
    assert (record.status, record.since, record.next_try) == (S.NO_ACCESS_TO_ALL_MAIL, T0 + 5, None)
    assert machine.on_success(record, T0 + 9, all_mail_hidden=True).since == T0 + 5
    assert machine.on_success(record, T0 + 9).status is S.OK


def test_disabled_does_nothing_by_itself_until_reset() -> None:
    disabled = StatusRecord(S.DISABLED, T0 + 1, following=Next.NEVER)
    assert machine.due(disabled) is None
    reset = machine.on_reset(disabled, T0 + 2)
    assert reset.next_try == T0 + 2
    assert machine.on_success(reset, T0 + 3).status is S.OK


@pytest.mark.parametrize(
    ("failure", "status"),
    [
        (AUTH, S.INVALID_CREDENTIALS),
        (AUTH_FINAL, S.INVALID_CREDENTIALS),
        (CONNECT, S.CONNECTION_IMPOSSIBLE),
        (CONFIG, S.CONNECTION_IMPOSSIBLE),
        (THROTTLE, S.TEMP_DISABLED),
        (TRANSIENT, S.TEMP_DISABLED),
    ],
)
def test_reset_of_a_disabled_source_shows_what_was_found(failure: Failure, status: str) -> None:
    disabled = StatusRecord(S.DISABLED, T0, following=Next.NEVER)
    found = machine.on_failure(machine.on_reset(disabled, T0), failure, T0 + 1, period=PERIOD, asked=True)
    assert found.status is status


@pytest.mark.parametrize("failure", [THROTTLE, TRANSIENT])
def test_a_check_of_a_working_source_is_not_spoiled_by_a_full_server(failure: Failure) -> None:
    walk = Walk()
    assert walk.fail(failure, asked=True).status is S.OK


def test_a_refused_password_while_temp_disabled_becomes_invalid_credentials() -> None:
    record = StatusRecord(status=S.TEMP_DISABLED, since=T0, code="net.refused", fail_first=T0, fail_count=1)
    walk = Walk(record)
    assert walk.fail(AUTH).status is S.TEMP_DISABLED
    assert walk.fail_when_due(AUTH).status is S.INVALID_CREDENTIALS


@pytest.mark.parametrize("jitter", [-1.0, -0.3, 0.0, 0.6, 1.0])
def test_jitter_only_lengthens_and_by_five_percent_at_most(jitter: float) -> None:
    spread = StatusMachine(lambda: jitter)
    record = spread.on_failure(StatusRecord(since=T0), CONNECT, T0, period=PERIOD)
    assert MINUTE <= present(record.next_try) - T0 <= MINUTE * 1.05
