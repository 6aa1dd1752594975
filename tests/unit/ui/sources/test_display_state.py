"""The states of a badge: from what, in which order, with which words and cures."""

import time
from typing import Any

import msgspec
import pytest

from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.resources import Progress, Source
from cio_desktop.ui.sources.display_state import (
    BELIEVED_S,
    DisplayState,
    Link,
    display_state,
    in_history,
)
from cio_desktop.ui.sources.renewal import renewal
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.words.cures import Cure
from cio_desktop.ui.words.source_names import address_of

NOW = 1_700_000_000.0
HOUR = 3600
UP = Link(True, NOW - 1)


def shown(link: Link = UP, **fields: Any) -> DisplayState:
    made: dict[str, Any] = {
        "email": "ann@example.org",
        "server": "imap.example.org",
        "sync_period": "1h",
        "last_sync": int(NOW - 12 * 60),
        "syncing": False,
    }
    return display_state(link, Source("ann", **(made | fields)), NOW)


BAD = SourceStatus


@pytest.mark.parametrize(
    ("fields", "state", "text", "first_cure"),
    [
        ({}, State.OK, "Up to date · 12 min ago", Cure.SYNC),
        (
            {"status_code": "net.refused", "next_try": NOW + 60},
            State.TRYING,
            "Trying again · in 1 min",
            Cure.TRY_NOW,
        ),
        ({"last_sync": None}, State.OK, "Up to date", Cure.SYNC),
        (
            {"syncing": True, "progress": Progress(4, 12, 820, 2000)},
            State.SYNCING,
            "Syncing · 41\u202f% (820 of 2\u202f000)",
            None,
        ),
        ({"syncing": True}, State.SYNCING, "Syncing", None),
        ({"syncing": True, "progress": Progress(3, 12)}, State.SYNCING, "Syncing · 3 of 12 folders", None),
        (
            {"syncing": True, "last_sync": 0, "progress": Progress(3, 12)},
            State.IMPORTING,
            "First import · 3 of 12 folders",
            None,
        ),
        ({"last_sync": 0}, State.IMPORTING, "First import · about to start", Cure.SYNC),
        ({"last_sync": int(NOW - 2 * HOUR - 16 * 60)}, State.LATE, "Late · last synced 2 h ago", Cure.SYNC),
        ({"last_sync": int(NOW - 2 * HOUR - 14 * 60)}, State.OK, "Up to date · 2 h ago", Cure.SYNC),
        (
            {"status": BAD.CONNECTION_IMPOSSIBLE, "next_try": int(NOW + 12 * 60 + 1)},
            State.CANT_CONNECT,
            "Can't connect · retrying in 12 min",
            Cure.TRY_NOW,
        ),
        (
            {"status": BAD.CONNECTION_IMPOSSIBLE, "syncing": True},
            State.CANT_CONNECT,
            "Can't connect · trying now",
            Cure.TRY_NOW,
        ),
        ({"status": BAD.INVALID_CREDENTIALS}, State.SIGN_IN, "Sign-in needed", Cure.SIGN_IN),
        ({"status": BAD.NO_ACCESS_TO_ALL_MAIL}, State.LIMITED, "Limited · All Mail is hidden", Cure.HOW_TO_FIX),
        (
            {"status": BAD.TEMP_DISABLED},
            State.PAUSED,
            "Paused after repeated errors · resumes by itself",
            Cure.RESUME,
        ),
        ({"status": BAD.DISABLED}, State.STOPPED, "Stopped · not syncing", Cure.TURN_ON),
    ],
)
def test_states(fields: dict[str, Any], state: State, text: str, first_cure: Cure | None) -> None:
    found = shown(**fields)
    assert (found.state, found.text) == (state, text)
    assert (found.cures[0] if found.cures else None) is first_cure


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (BAD.DISABLED, State.STOPPED),
        (BAD.INVALID_CREDENTIALS, State.SIGN_IN),
        (BAD.TEMP_DISABLED, State.PAUSED),
        (BAD.CONNECTION_IMPOSSIBLE, State.CANT_CONNECT),
        (BAD.NO_ACCESS_TO_ALL_MAIL, State.SYNCING),
        (BAD.OK, State.SYNCING),
    ],
)
def test_a_broken_source_stays_broken_while_it_syncs(status: SourceStatus, state: State) -> None:
    assert shown(status=status, syncing=True).state is state


@pytest.mark.parametrize("status", list(SourceStatus))
@pytest.mark.parametrize(
    "link", [Link(False, NOW - 1), Link(True, NOW - BELIEVED_S - 1), Link(True, 0.0), Link(False, 0.0, starting=True)]
)
def test_nothing_is_believed_of_a_service_that_is_silent(status: SourceStatus, link: Link) -> None:
    found = shown(link, status=status)
    assert found.state is State.UNKNOWN
    assert found.no_sync


def test_unknown_says_as_of_when() -> None:
    assert "as of" in shown(Link(False, NOW - 3600)).text
    assert shown(Link(True, NOW - 10)).state is State.OK


def test_every_bad_state_has_a_cause_and_a_cure() -> None:
    for status in SourceStatus:
        if status is not SourceStatus.OK:
            found = shown(status=status)
            assert found.cause
            assert found.cures
            assert found.needs_you
            assert not found.sound


def test_the_cause_is_the_catalogues() -> None:
    found = shown(status=BAD.CONNECTION_IMPOSSIBLE, status_code="net.dns")
    assert found.cause.startswith("No server has the name imap.example.org")
    assert shown(status=BAD.INVALID_CREDENTIALS).cause.startswith("imap.example.org refused")


@pytest.mark.parametrize("status", [BAD.DISABLED, BAD.INVALID_CREDENTIALS, BAD.TEMP_DISABLED])
def test_where_sync_now_is_off_it_says_why(status: SourceStatus) -> None:
    assert shown(status=status).no_sync
    assert not shown().no_sync


def test_tables_are_complete() -> None:
    sound = {state for state in State if state.meaning.sound}
    assert sound == {State.OK, State.SYNCING, State.IMPORTING}
    assert not any(state.meaning.needs_you for state in sound)
    assert State.LIMITED.severity < State.TRYING.severity < min(state.severity for state in sound)


def test_a_foreign_period_counts_as_a_day() -> None:
    assert shown(sync_period="weekly", last_sync=int(NOW - 30 * HOUR)).state is State.OK


@pytest.mark.parametrize(
    ("source", "address"),
    [
        (Source("l", email="a@b.test"), "a@b.test"),
        (Source("l", username="u@b.test"), "u@b.test"),
        (Source("label", username="u"), "label"),
        (Source("l", email="a\u202e@b.test"), "a@b.test"),
    ],
)
def test_address(source: Source, address: str) -> None:
    assert address_of(source) == address


@pytest.mark.parametrize(
    ("kind", "code", "cures"),
    [
        ("password", "auth.password", (Cure.SIGN_IN, Cure.DETAILS)),
        ("password", None, (Cure.SIGN_IN, Cure.DETAILS)),
        ("oauth2", None, (Cure.CONNECT, Cure.DETAILS)),
        ("oauth2", "auth.grant_refused", (Cure.CONNECT, Cure.DETAILS)),
        ("oauth2", "secret.missing", (Cure.CONNECT, Cure.DETAILS)),
        ("oauth2", "oauth.client", (Cure.PROVIDERS, Cure.CONNECT, Cure.DETAILS)),
        ("oauth2", "oauth.provider_gone", (Cure.PROVIDERS, Cure.USE_PASSWORD, Cure.DETAILS)),
        ("oauth2", "auth.no_oauth", (Cure.USE_PASSWORD, Cure.DETAILS)),
        ("oauth1", "auth.token", (Cure.USE_PASSWORD, Cure.REPLACE, Cure.DETAILS)),
        ("password", "auth.imap_off", (Cure.CHECK, Cure.SIGN_IN, Cure.DETAILS)),
        ("oauth2", "auth.imap_off", (Cure.CHECK, Cure.CONNECT, Cure.DETAILS)),
        ("oauth", "auth.password", (Cure.USE_PASSWORD, Cure.REPLACE, Cure.DETAILS)),
    ],
)
def test_what_helps_depends_on_how_it_signs_in(kind: str, code: str | None, cures: tuple[Cure, ...]) -> None:
    state = shown(status=BAD.INVALID_CREDENTIALS, status_code=code, authentication_type=kind, provider_name="Google")
    assert state.state is State.SIGN_IN
    assert state.cures == cures
    assert state.cause


@pytest.mark.parametrize("code", [None, "auth.password", "auth.token"])
def test_a_token_of_oauth_1_is_told_to_be_of_the_past(code: str | None) -> None:
    state = shown(status=BAD.INVALID_CREDENTIALS, status_code=code, authentication_type="oauth1")
    assert "OAuth 1.0" in state.cause


def test_a_provider_that_is_away_asks_nobody_to_sign_in() -> None:
    state = shown(
        status=BAD.CONNECTION_IMPOSSIBLE,
        status_code="oauth.unavailable",
        authentication_type="oauth2",
        provider_name="Google",
    )
    assert state.state is State.CANT_CONNECT
    assert Cure.CONNECT not in state.cures
    assert "What you allowed stays allowed" in state.cause


def test_a_withdrawn_access_names_the_provider() -> None:
    state = shown(status=BAD.INVALID_CREDENTIALS, authentication_type="oauth2", provider_name="Google")
    assert state.cause.startswith("Google ended this program's access")
    assert "password was changed" in state.cause


def test_the_command_that_renews_it() -> None:
    assert renewal(None) == renewal(Source("a")) == "Change password…"
    assert renewal(Source("a", authentication_type="oauth2")) == "Connect again…"


@pytest.mark.parametrize(
    ("fields", "text", "first_cure"),
    [
        ({"status_code": "net.refused", "next_try": NOW + 130}, "Trying again · in 2 min", Cure.TRY_NOW),
        ({"status_code": "net.refused", "next_try": NOW - 5}, "Trying again · any moment now", Cure.TRY_NOW),
        ({"status_code": "net.lost"}, "Trying again · the last try failed", Cure.TRY_NOW),
        ({"status_code": "net.lost", "syncing": True}, "Trying again · trying now", Cure.TRY_NOW),
        ({"status_code": "auth.password", "next_try": NOW + 61}, "Trying again · in 1 min", Cure.SIGN_IN),
        (
            {"status_code": "auth.token", "authentication_type": "oauth2"},
            "Trying again · the last try failed",
            Cure.CONNECT,
        ),
        (
            {"status_code": "oauth.unavailable", "authentication_type": "oauth2", "next_try": NOW + 61},
            "Trying again · in 1 min",
            Cure.TRY_NOW,
        ),
        # neither a first import nor a late sync hides it
        ({"status_code": "net.lost", "last_sync": 0, "next_try": NOW + 61}, "Trying again · in 1 min", Cure.TRY_NOW),
        (
            {"status_code": "net.lost", "last_sync": int(NOW - 9 * HOUR), "next_try": NOW + 61},
            "Trying again · in 1 min",
            Cure.TRY_NOW,
        ),
        ({"status_code": "folder.refused"}, "Incomplete", Cure.TRY_NOW),
        ({"status_code": "sync.incomplete", "next_try": NOW + 61}, "Incomplete · next try in 1 min", Cure.TRY_NOW),
        ({"status_code": "gmail.all_mail_hidden"}, "Incomplete", Cure.TRY_NOW),
        ({"status_code": "net.lost", "next_try": NOW - 9 * HOUR}, "Trying again · the last try failed", Cure.TRY_NOW),
        ({"status_code": "net.lost", "next_sync": NOW - 9 * HOUR}, "Trying again · the last try failed", Cure.TRY_NOW),
        ({"status_code": "a.code.nobody.knows"}, "Trying again · the last try failed", Cure.TRY_NOW),
    ],
)
def test_a_failed_try_is_never_green(fields: dict[str, Any], text: str, first_cure: Cure) -> None:
    found = shown(**fields)
    assert (found.state, found.text) == (State.TRYING, text)
    assert found.cures[0] is first_cure
    assert Cure.TRY_NOW in found.cures
    assert found.cause
    assert not found.sound
    assert not found.no_sync


def test_a_failed_try_tells_the_servers_words() -> None:
    found = shown(status_code="imap.no", status_text="NO [SERVERBUG] \u202eInternal error.")
    assert found.cause.endswith("Reported: “NO [SERVERBUG] Internal error”.")


CLAIMS = ("refused", "port 993", "changed elsewhere", "was removed", "unreadable", "No server has the name")


@pytest.mark.parametrize("status", list(SourceStatus))
@pytest.mark.parametrize(
    "family", ["net", "tls", "auth", "oauth", "imap", "secret", "local", "store", "sync", "folder"]
)
def test_of_a_code_nobody_knows_nothing_is_claimed_but_what_was_told(status: SourceStatus, family: str) -> None:
    found = shown(status=status, status_code=f"{family}.something_new", status_text="Out of \u202ecoffee.")
    assert "Reported: “Out of coffee”." in found.cause
    assert not any(claim in found.cause for claim in CLAIMS)
    assert not found.sound


def test_a_foreign_service_that_gives_no_reason_is_given_none() -> None:
    found = shown(status=BAD.CONNECTION_IMPOSSIBLE, status_message="No route")
    assert "refused" not in found.cause
    assert "Reported: “No route”." in found.cause
    assert display_state(UP, Source("ann", status=""), NOW).cause == "The service tells no status."
    assert shown(status=BAD.NO_ACCESS_TO_ALL_MAIL, status_code="").text == "Limited · All Mail is hidden"


@pytest.mark.parametrize(
    ("next_try", "text"),
    [
        (NOW + HOUR, "resumes 23:13"),
        (NOW - 5, "resumes any moment now"),
        (NOW - 9 * HOUR, "resumes by itself"),
        (0, "resumes by itself"),
        (-7, "resumes by itself"),
    ],
)
def test_a_pause_resumes_at_no_time_that_is_over(next_try: float, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cio_desktop.ui.words.times.time.localtime", time.gmtime)
    assert shown(status=BAD.TEMP_DISABLED, next_try=int(next_try)).detail == text
    assert ("any moment" in shown(status=BAD.CONNECTION_IMPOSSIBLE, next_try=int(next_try)).text) is (
        next_try == NOW - 5
    )


def test_a_sign_in_that_is_needed_says_why_it_is_also_when_a_later_try_failed_otherwise() -> None:
    found = shown(status=BAD.INVALID_CREDENTIALS, status_code="local.disk_full")
    assert "The sign-in at imap.example.org did not work" in found.cause
    assert "The last try failed. What is new can't be saved here" in found.cause


def test_a_limited_source_says_that_its_last_try_failed() -> None:
    found = shown(status=BAD.NO_ACCESS_TO_ALL_MAIL, status_code="net.lost", next_try=NOW + 61)
    assert (found.state, found.text) == (State.LIMITED, "Limited · All Mail is hidden · Trying again · in 1 min")
    assert "The last try failed" in found.cause
    plain = shown(status=BAD.NO_ACCESS_TO_ALL_MAIL, status_code="gmail.all_mail_hidden")
    assert plain.text == "Limited · All Mail is hidden"


def test_a_status_nobody_knows_is_unknown() -> None:
    source = msgspec.json.decode(
        b'{"label": "ann", "status": "ON_VAC\\u202eATION", "last_sync": 1699999000}', type=Source
    )
    found = display_state(UP, source, NOW)
    assert (found.state, found.text) == (State.UNKNOWN, "Unknown · ON_VACATION")
    assert not found.sound
    assert Cure.CHECK in found.cures


@pytest.mark.parametrize(
    ("fields", "marked"),
    [
        ({}, False),
        ({"use_ssl": False}, False),
        ({"use_ssl": False, "insecure": True}, True),
        ({"use_ssl": False, "insecure": True, "encryption": "none"}, True),
        ({"use_ssl": False, "insecure": True, "encryption": "starttls"}, False),
        ({"use_ssl": False, "insecure": True, "encryption": "local"}, False),
        ({"use_ssl": True, "insecure": True}, False),
    ],
)
def test_a_password_in_clear_is_marked_in_every_state(fields: dict[str, Any], marked: bool) -> None:
    for status in SourceStatus:
        found = shown(status=status, **fields)
        assert found.in_clear is marked
        assert ("not encrypted" in found.text) is marked
        assert ("can read the password" in found.cause) is marked


@pytest.mark.parametrize("field", ["status_since", "last_sync", "next_sync", "next_try"])
@pytest.mark.parametrize("at", [0, -1, -(10**12), int(NOW) * 1000, 10**18, 2**63 - 1, -(2**63)])
def test_no_time_a_service_tells_breaks_a_badge(field: str, at: int) -> None:
    for status in SourceStatus:
        for code in (None, "net.lost"):
            fields: dict[str, Any] = {"status": status, "status_code": code, field: at}
            found = shown(**fields)
            assert found.text
            assert "just now" not in found.text or field != "last_sync"


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (Progress(5, 2), "Syncing · 2 of 2 folders"),
        (Progress(1, 2, 9, 3), "Syncing · 100\u202f% (3 of 3)"),
        (Progress(-1, 2, -5, 3), "Syncing · 0\u202f% (0 of 3)"),
        (Progress(0, 0, 0, 0), "Syncing"),
    ],
)
def test_progress_is_within_its_bounds(progress: Progress, text: str) -> None:
    found = shown(syncing=True, progress=progress)
    assert found.text == text
    assert found.fraction is None or 0.0 <= found.fraction <= 1.0


def test_each_status_has_words_in_the_timeline_and_an_unknown_one_is_shown_as_it_is() -> None:
    said = {status: in_history(status) for status in SourceStatus}
    assert len({words for _, words in said.values()}) == len(SourceStatus)
    assert [status for status, (state, _) in said.items() if state.meaning.sound] == [SourceStatus.OK]
    assert in_history("QUOTA_FULL") == (State.UNKNOWN, "QUOTA_FULL")
    assert in_history(None) == (State.UNKNOWN, "changed")
