"""Each error is a sentence that says what to do, and an exit code that a script can go by."""

from __future__ import annotations

import pytest

from cio_desktop.commands.failures import NoService, ScopeUnclear, exit_code, sentence
from cio_desktop.protocol.error_body import ErrorBody
from cio_desktop.protocol.errors import (
    ApiConnectionError,
    ApiError,
    ApiResponseError,
    ApiStatusError,
    ApiTimeoutError,
    CioError,
)

ADDRESS = "http://127.0.0.1:8461"


def refused(status: int, value: str = "", code: str | None = None, retry_after: int | None = None) -> ApiStatusError:
    return ApiStatusError(status, ErrorBody(value, error_code=code), retry_after=retry_after)


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (ApiConnectionError("x"), 3, f"The service at {ADDRESS} can't be reached"),
        (ApiTimeoutError("x"), 3, "--timeout"),
        (ApiResponseError("x"), 1, "no service of this API"),
        (ApiError("x", code="api.address"), 2, "is no address of a service"),
        (NoService("None runs."), 3, "None runs."),
        (ScopeUnclear("Name one."), 2, "Name one."),
        (CioError("No key."), 1, "No key."),
        (refused(401, "Invalid signature X. Base string should be GET&…"), 1, "does not take this key. Ask it with"),
        (refused(404, "message m is invalid"), 1, "message m is invalid. `cio-desktop accounts`"),
        (refused(400, "It must stay somewhere.", "edit.last_folder"), 1, "It must stay somewhere. Name another folder"),
        (refused(503, "busy", retry_after=7), 1, "busy. Try again in 7 s."),
        (refused(503, "down"), 1, "down. Try again later."),
        (refused(400, "a\n\x1b[31mb"), 1, "a "),
    ],
)
def test_sentences(error: CioError, code: int, words: str) -> None:
    said = sentence(error, ADDRESS)
    assert words in said
    assert said.endswith(".")
    assert "\n" not in said
    assert said.isprintable()
    assert exit_code(error) == code
    assert "Base string" not in said
