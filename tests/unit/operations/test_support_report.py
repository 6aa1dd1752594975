"""The support report: what a helper needs is in it; no secret is, and no name unless it is wanted."""

import re

import pytest

from cio_desktop.operations.connection import ServiceLink
from cio_desktop.operations.support_report import LINES, read_histories, support_report
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account, ActivityLine, Progress, Source, StatusEvent
from tests.support.fake_client import FakeClient, Mail

NOW = 1_700_000_000.0
KEY = SourceKey("a1", "ann.byron::imap.example.org")


def account(**more: object) -> Account:
    source = Source(
        KEY.label,
        server="imap.example.org",
        username="ann.byron",
        email="Ann.Byron@example.org",
        status="CONNECTION_IMPOSSIBLE",
        status_since=1_699_999_000,
        status_code="net.timeout",
        progress=Progress(1, 4, 200, 900),
        server_capabilities=["IMAP4REV1", "IDLE"],
        server_quirks={"no_idle": "1"},
        callback_url="https://hook.test/?canary",
        **more,  # type: ignore[arg-type]
    )
    return Account("a1", "annb", email_addresses=["ann.byron@example.org"], first_name="Ann", sources=[source])


def test_what_a_helper_needs() -> None:
    history = [StatusEvent(1_699_999_500, "sync", "failed", "net.timeout", "no answer\r\nin 20 s", 20.04, new=3)]
    report = support_report({"Version": "1.2.3"}, [account()], {KEY: history}, NOW)
    for part in (
        "2023-11-14 22:13:20 UTC",
        "Version: 1.2.3",
        "imap.example.org:993, encryption SSL/TLS",
        "CONNECTION_IMPOSSIBLE since 2023-11-14 21:56:40 UTC, net.timeout",
        "1 of 4 folders, 200 of 900 messages",
        "IMAP4REV1 IDLE",
        "no_idle 1",
        "2023-11-14 22:05:00 UTC  sync failed net.timeout no answer in 20 s 3 new in 20.0 s",
    ):
        assert part in report
    assert "canary" not in report


def test_names_are_numbers_everywhere() -> None:
    told = [StatusEvent(1, "status", text="Hello ANN.BYRON@example.org, user annb is locked; mail ann.byron")]
    report = support_report({}, [account(status_text="no such user ann.byron")], {KEY: told}, NOW)
    assert not re.search(r"(?i)ann\.byron|annb|\bann\b", report)
    numbers = re.findall(r"address (\[name \d\]@example\.org)", report)
    assert numbers
    assert f"Hello {numbers[0]}, user [name" in report  # still told apart, and the same all over


def test_names_are_in_it_when_they_are_wanted() -> None:
    assert "ann.byron" in support_report({}, [account()], {}, NOW, names=True)


@pytest.mark.parametrize(
    "words",
    [
        "LOGIN failed: password=hunter2-canary",
        'rejected {"access_token": "canary"}',
        "Authorization: Bearer canary",
        "Basic Y2FuYXJ5LWNhbmFyeQ==canary",
        "client_secret=canary is unknown",
        "token canary0123456789abcdef0123456789abcdef",
        "refresh_token : canary",
        "password: a canary with spaces",
    ],
)
def test_what_looks_like_a_secret_is_left_out(words: str) -> None:
    told = [StatusEvent(1, "status", "failed", text=words)]
    sick = account(status_text=words)
    sick.sources[0].server_quirks = {"odd": words}
    assert "canary" not in support_report({}, [sick], {KEY: told}, NOW, names=True)


def test_a_long_history_is_cut_to_the_newest() -> None:
    told = [StatusEvent(number, "sync") for number in range(500, 0, -1)]
    report = support_report({}, [account()], {KEY: told}, NOW)
    assert report.count("  sync") == LINES
    assert "1970-01-01 00:08:20 UTC" in report


def test_nothing_added_yet() -> None:
    assert "Support report" in support_report({}, [], {}, NOW)


def test_a_name_of_one_or_two_letters_is_no_reason_to_cut_up_words() -> None:
    named = Account("a1", first_name="A", last_name="Li", sources=[Source("al::x", username="al", server="a.li.test")])
    told = [StatusEvent(1, "status", "failed", text="A failure: Li is unavailable")]
    report = support_report({}, [named], {SourceKey("a1", "al::x"): told}, NOW)
    assert "A failure: Li is unavailable" in report
    assert "[name" not in report


def test_a_name_within_a_word_is_none() -> None:
    told = [StatusEvent(1, "status", "failed", text="Ann cannot be planned; ann_b; x-ann")]
    report = support_report({}, [account()], {KEY: told}, NOW)
    assert "cannot be planned" in report
    assert not re.search(r"(?i)(?<![a-z])ann(?![a-z])", report)


async def test_the_histories_of_all_sources_are_one_request() -> None:
    client = FakeClient(Mail())
    client.activity = [
        ActivityLine(2, "sync", line_id="2", account_id="a1", label="one"),
        ActivityLine(1, "status", line_id="1", account_id="a2", label="two"),
    ]
    found = await read_histories(ServiceLink(client))
    assert {key: [line.at for line in lines] for key, lines in found.items()} == {
        SourceKey("a1", "one"): [2],
        SourceKey("a2", "two"): [1],
    }
    assert [request[0] for request in client.requests] == ["activity"]
    client.activity = None
    assert await read_histories(ServiceLink(client)) == {}
