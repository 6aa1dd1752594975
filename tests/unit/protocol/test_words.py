"""Statuses, periods and special folder names: the words of the API, in every spelling that was ever sent."""

from __future__ import annotations

import pytest

from cio_desktop.protocol.enums import SourceStatus, SyncPeriod
from cio_desktop.protocol.symbolic import to_special_use, to_xlist


def test_the_six_statuses_of_the_seed() -> None:
    seed = "INVALID_CREDENTIALS, CONNECTION_IMPOSSIBLE, NO_ACCESS_TO_ALL_MAIL, OK, TEMP_DISABLED and DISABLED"
    assert set(SourceStatus) == set(seed.replace(" and", ",").split(", "))
    assert all(status.value == status.name for status in SourceStatus)


def test_what_a_status_means_for_the_next_sign_in() -> None:
    told = {
        status: (status.meaning.works, status.meaning.refuses, status.meaning.unreachable) for status in SourceStatus
    }
    assert told == {
        SourceStatus.OK: (True, False, False),
        SourceStatus.NO_ACCESS_TO_ALL_MAIL: (True, False, False),
        SourceStatus.INVALID_CREDENTIALS: (False, True, False),
        SourceStatus.CONNECTION_IMPOSSIBLE: (False, False, True),
        SourceStatus.TEMP_DISABLED: (False, True, True),
        SourceStatus.DISABLED: (False, True, True),
    }
    assert not SourceStatus.word_works("QUOTA_FULL")


@pytest.mark.parametrize(
    ("text", "seconds"), [("1h", 3600), ("4h", 14400), ("12h", 43200), ("24h", 86400), ("1d", 86400)]
)
def test_periods(text: str, seconds: int) -> None:
    assert SyncPeriod.parse(text).seconds == seconds
    assert SyncPeriod.parse(text).value == ("24h" if text == "1d" else text)


@pytest.mark.parametrize("text", ["", "2h", "1H", "1h ", "24", "3600", "1", "-1h", "1d1d", "24H", "١h"])
def test_other_periods_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a valid"):
        SyncPeriod.parse(text)


XLIST = {
    "\\Inbox": "\\Inbox",
    "\\All": "\\AllMail",
    "\\Flagged": "\\Starred",
    "\\Junk": "\\Spam",
    "\\Sent": "\\Sent",
    "\\Drafts": "\\Drafts",
    "\\Trash": "\\Trash",
    "\\Important": "\\Important",
    "\\Archive": "\\Archive",
}


@pytest.mark.parametrize(("use", "xlist"), XLIST.items())
def test_both_spellings(use: str, xlist: str) -> None:
    assert to_xlist(use) == xlist
    for text in (use, xlist, use.lower(), xlist.upper()):
        assert to_special_use(text) == use


@pytest.mark.parametrize("text", ["INBOX", "Starred", "", "\\", "\\Seen", "\\AllMail ", "\\\\Starred"])
def test_what_is_no_special_name(text: str) -> None:
    assert to_special_use(text) is None
    assert to_xlist(text) == text
