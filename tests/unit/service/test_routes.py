"""Raw paths: split first, decode once, folder paths and message ids of several segments."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from cio_desktop.service.routes import PathUndecodable, Route, Router, split_path


async def _handler() -> None:
    """Routes only carry handlers; none is called here."""


def _router() -> Router[Callable[[], Awaitable[None]]]:
    patterns = [
        "/2.0/accounts",
        "/2.0/accounts/{account_id}",
        "/2.0/accounts/{account_id}/sources/{label}",
        "/2.0/accounts/{account_id}/sources/{label}/folders",
        "/2.0/accounts/{account_id}/sources/{label}/folders/{folder...}/messages",
        "/2.0/accounts/{account_id}/sources/{label}/folders/{folder...}",
        "/2.0/accounts/{account_id}/messages/folders",
        "/2.0/accounts/{account_id}/messages/flags",
        "/2.0/accounts/{account_id}/messages/{message_id...}/folders",
        "/2.0/accounts/{account_id}/messages/{message_id...}",
    ]
    return Router([Route(pattern, {"GET": _handler}) for pattern in patterns])


S = "/2.0/accounts/{account_id}/sources/{label}"
M = "/2.0/accounts/{account_id}/messages"


@pytest.mark.parametrize(
    ("path", "pattern", "values"),
    [
        ("/2.0/accounts", "/2.0/accounts", {}),
        ("/2.0/accounts/", "/2.0/accounts", {}),
        ("/2.0/accounts/a1", "/2.0/accounts/{account_id}", {"account_id": "a1"}),
        ("/2.0/accounts/a1/", "/2.0/accounts/{account_id}", {"account_id": "a1"}),
        ("/2.0/accounts/a/sources/me%3A%3Agmail", S, {"account_id": "a", "label": "me::gmail"}),
        ("/2.0/accounts/a/sources/me::gmail/", S, {"account_id": "a", "label": "me::gmail"}),
        ("/2.0/accounts/a/sources/0/folders/", S + "/folders", {"account_id": "a", "label": "0"}),
        (
            "/2.0/accounts/a/sources/0/folders/base+folder/my+folder",
            S + "/folders/{folder...}",
            {"account_id": "a", "label": "0", "folder": "base+folder/my+folder"},
        ),
        (
            "/2.0/accounts/a/sources/0/folders/base%2Ffolder%2520x",
            S + "/folders/{folder...}",
            {"account_id": "a", "label": "0", "folder": "base/folder%20x"},
        ),
        (
            "/2.0/accounts/a/sources/0/folders/p/q/messages",
            S + "/folders/{folder...}/messages",
            {"account_id": "a", "label": "0", "folder": "p/q"},
        ),
        (
            "/2.0/accounts/a/sources/0/folders/p%2Fmessages",
            S + "/folders/{folder...}",
            {"account_id": "a", "label": "0", "folder": "p/messages"},
        ),
        (
            "/2.0/accounts/a/sources/0/folders/messages",
            S + "/folders/{folder...}",
            {"account_id": "a", "label": "0", "folder": "messages"},
        ),
        ("/2.0/accounts/a/messages/folders", M + "/folders", {"account_id": "a"}),
        (
            "/2.0/accounts/a/messages/%3Cx%2Fy%40z%3E/folders/",
            M + "/{message_id...}/folders",
            {"account_id": "a", "message_id": "<x/y@z>"},
        ),
        (
            "/2.0/accounts/a/messages/%3Cx/y//z%40z%3E",
            M + "/{message_id...}",
            {"account_id": "a", "message_id": "<x/y//z@z>"},
        ),
        ("/2.0/accounts/%C3%A9", "/2.0/accounts/{account_id}", {"account_id": "é"}),
        ("/2.0/accounts/..", "/2.0/accounts/{account_id}", {"account_id": ".."}),
        ("/2.0/accounts/a%00b", "/2.0/accounts/{account_id}", {"account_id": "a\0b"}),
    ],
)
def test_a_raw_path_finds_its_resource(path: str, pattern: str, values: dict[str, str]) -> None:
    segments = split_path(path.encode())
    assert segments is not None
    match = _router().match(segments)
    assert match is not None
    assert match.route.pattern == pattern
    assert match.values == values


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "//",
        "/2.0",
        "/accounts",
        "/2.0/accounts//",
        "/2.0//accounts",
        "/2.0/accounts/a/sources/",
        "/2.0/accounts/a/nothing",
    ],
)
def test_what_is_no_resource_finds_nothing(path: str) -> None:
    segments = split_path(path.encode())
    assert segments is not None
    assert _router().match(segments) is None


def test_a_path_must_begin_with_a_slash() -> None:
    assert split_path(b"http://127.0.0.1/2.0/accounts") is None
    assert split_path(b"*") is None


def test_a_segment_that_is_not_utf8_is_told_apart() -> None:
    with pytest.raises(PathUndecodable):
        split_path(b"/2.0/accounts/%FF")
