"""The wire: every type there and back, what a foreign server adds or leaves out, and the error family."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from cio_desktop.protocol import resources
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.error_body import ErrorBody
from cio_desktop.protocol.errors import (
    ApiConnectionError,
    ApiError,
    ApiResponseError,
    ApiStatusError,
    ApiTimeoutError,
    CioError,
)
from cio_desktop.protocol.resources import (
    Account,
    Addresses,
    Body,
    EditState,
    Event,
    File,
    Folder,
    FolderRef,
    FolderSync,
    Message,
    MessageResult,
    Person,
    Progress,
    Source,
    SourceRef,
    StatusEvent,
    Written,
)

SOURCE = Source(
    "me::mail.example.com",
    "mail.example.com",
    "me",
    143,
    False,
    status=SourceStatus.INVALID_CREDENTIALS,
    status_text="[AUTHENTICATIONFAILED] no",
    sync_period="4h",
    callback_url="http://127.0.0.1/x?token=1",
    progress=Progress(1, 2, 3, 4),
    server_capabilities=["IDLE"],
)
FULL = [
    Progress(1, 2, 3, 4),
    SOURCE,
    Account("4c14", "u", 1, 0, ["a@x"], "Ada", "B", 0, [SOURCE], 3, 1, "http://h/2.0/accounts/4c14"),
    Folder("Année/Été", {"HasChildren": True}, "/", 3, 1, "\\AllMail", "AllMail", 7, False, "http://h/x"),
    FolderRef("INBOX"),
    FolderRef(symbolic_name="\\Starred"),
    Person("a@x", "Ada \u2028 B"),
    Addresses(Person("a@x"), [Person("b@x", "B")], [], [], [Person("c@x")], [], []),
    File("f1", "r\u202epdf.exe", 12, "application/pdf", "1.2", "attachment", "<c>", True),
    SourceRef("l", "http://h"),
    Body("text/plain", "utf-8", "x\x00\x85", "1"),
    Message("m1", "<a/b@x>", "s", 1, 2, 3, Addresses(Person("a@x")), {"a@x": {"name": "A"}}, "<p@x>", ["<p@x>"]),
    Message("m1", gmail_message_id="12ab", body=[Body("t", "c", "x", "1")], headers={"To": ["a"]}, flags=["\\Seen"]),
    Message("m1", headers="To: a\r\n", source="raw", thread_size=3, list_help="<h>", gmail_thread_id="t"),
    FolderSync(True, 1, 2, 3),
    Written(True, "id", "l", "http://h", "OK", ["INBOX"], True, "e1", "x"),
    Written(False),
    EditState("e1", "m1", "waiting", 1, 2, 3, "net.refused", "text", ["Bills"], ["INBOX"]),
    MessageResult("m1", False, True, "e1", "c", "t"),
    StatusEvent(1, "sync", duration=1.5, new=1, changed=2, gone=3),
    Event("source", "4c14", "l", SOURCE, Progress(), ["INBOX"], ["m1"], EditState("e", "m", "done"), "i"),
]


@pytest.mark.parametrize("value", FULL, ids=lambda value: type(value).__name__)
def test_there_and_back(value: Any) -> None:
    assert msgspec.json.decode(resources.encode(value), type=type(value)) == value


@pytest.mark.parametrize("value", FULL, ids=lambda value: type(value).__name__)
def test_fields_of_tomorrow_are_ignored(value: Any) -> None:
    document = {**msgspec.json.decode(resources.encode(value)), "serverLabel": "x", "new_in_2030": [{"a": None}]}
    assert msgspec.json.decode(msgspec.json.encode(document), type=type(value)) == value


def test_names_on_the_wire_are_the_apis() -> None:
    """snake_case only: py1.5 loses an object with a camelCase key (API.md, Transport)."""
    for value in FULL:
        for name in msgspec.json.decode(resources.encode(value)):
            assert name == name.lower(), (value, name)
    assert msgspec.json.decode(resources.encode(Addresses(Person("a@x")))) == {"from": {"email": "a@x"}}


def test_the_least_a_server_may_say() -> None:
    decode = msgspec.json.decode
    assert decode(b'{"id":"x"}', type=Account).sources == []
    assert decode(b'{"label":"x"}', type=Source).status is SourceStatus.OK
    assert decode(b'{"name":"INBOX"}', type=Folder).nb_messages == 0
    assert decode(b'{"message_id":"x"}', type=Message).addresses == Addresses()
    assert decode(b'{"success":true}', type=Written).id is None
    assert decode(b"{}", type=FolderRef) == FolderRef()


def test_unset_fields_stay_out_of_a_message() -> None:
    document = msgspec.json.decode(resources.encode(Message("m1")))
    assert {"body", "headers", "flags", "source", "thread_size", "gmail_message_id", "list_help"}.isdisjoint(document)
    assert document["folders"] == []


def test_default_lists_are_not_shared() -> None:
    first, second = Message("a"), Message("b")
    first.folders.append("INBOX")
    first.addresses.to.append(Person("x"))
    assert (second.folders, second.addresses.to) == ([], [])


# errors


def test_the_tree() -> None:
    assert issubclass(ApiTimeoutError, ApiConnectionError)
    assert issubclass(ApiConnectionError, ApiError)
    assert issubclass(ApiStatusError, ApiError)
    assert issubclass(ApiResponseError, ApiError)
    assert issubclass(ApiError, CioError)
    assert ApiTimeoutError("x").retryable
    assert not ApiResponseError("x").retryable
    assert [kind.code for kind in (ApiTimeoutError, ApiConnectionError, ApiResponseError)] == [
        "svc.timeout",
        "svc.down",
        "api.response",
    ]


def test_an_errors_own_code_leaves_the_class_alone() -> None:
    error = CioError("words", code="x.y", retryable=True)
    assert (str(error), error.code, error.retryable) == ("words", "x.y", True)
    assert (CioError.code, CioError.retryable) == ("error", False)


@pytest.mark.parametrize(
    ("status", "body", "code", "words", "retryable"),
    [
        (
            400,
            b'{"type":"error","value":"no","error_code":"auth.password","feedback_code":"x"}',
            "auth.password",
            "no",
            False,
        ),
        (
            400,
            b'{"success":false,"feedback_code":"invalid_credentials"}',
            "invalid_credentials",
            "invalid_credentials",
            False,
        ),
        (400, b'{"type":"error","value":"no"}', "api.status", "no", False),
        (401, b'{"type":"error","code":105,"value":"Invalid signature"}', "svc.auth", "Invalid signature", False),
        (404, b'{"code":"NotFound","value":"account x is invalid"}', "api.not_found", "account x is invalid", False),
        (429, b"{}", "api.status", "HTTP 429", True),
        (503, b'{"value":"down","connectionLog":"* BYE"}', "api.status", "down", True),
    ],
)
def test_what_a_refusal_says(status: int, body: bytes, code: str, words: str, retryable: bool) -> None:
    error = ApiStatusError(status, msgspec.json.decode(body, type=ErrorBody))
    assert (error.status, error.code, str(error), error.retryable) == (status, code, words, retryable)
