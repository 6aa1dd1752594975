"""Google's downloaded file: what is taken of it, and one sentence for everything else."""

import json
import os
from pathlib import Path

import pytest

from cio_desktop.protocol.errors import CioError
from cio_desktop.ui.settings.google_file import MOST, parse_google_file, read_google_file

CLIENT = {
    "client_id": "123-abc.apps.googleusercontent.com",
    "project_id": "mine",
    "auth_uri": "https://accounts.google.com/o/oauth2/auth",
    "token_uri": "https://oauth2.googleapis.com/token",
    "auth_provider_x509_cert_url": "https://www.googleapis.com/oauth2/v1/certs",
    "client_secret": "GOCSPX-made-up",
    "redirect_uris": ["http://localhost"],
}


def encoded(value: object) -> bytes:
    return json.dumps(value).encode()


def refusal(content: bytes) -> str:
    with pytest.raises(CioError) as caught:
        parse_google_file(content)
    assert caught.value.code == "settings.client_file"
    assert "GOCSPX" not in str(caught.value)
    return caught.value.message


def test_id_and_secret_are_taken() -> None:
    found = parse_google_file(encoded({"installed": CLIENT}))
    assert (found.client_id, found.client_secret) == (CLIENT["client_id"], "GOCSPX-made-up")
    assert "GOCSPX-made-up" not in repr(found)


def test_a_web_client_is_refused_with_the_reason() -> None:
    assert "Desktop app" in refusal(encoded({"web": CLIENT}))
    assert "Desktop app" in refusal(encoded({"web": {"anything": [1, 2]}}))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not json",
        b"\xff\xfe\x00",
        b"[]",
        b"null",
        b"{}",
        b'{"installed": null}',
        b'{"installed": {}}',
        b'{"installed": "text"}',
        b'{"installed": {"client_id": 5, "client_secret": "GOCSPX-x"}}',
        b"[" * 60_000,
        b'{"a":' * 20_000,
        encoded({"installed": CLIENT | {"client_secret": ""}}),
        encoded({"installed": CLIENT | {"client_id": "two words"}}),
        encoded({"installed": CLIENT | {"client_secret": "GOCSPX\n-line"}}),
        encoded({"installed": CLIENT | {"client_id": "x" * 600}}),
        encoded({"installed": CLIENT | {"client_id": "\u202eevil"}}),
    ],
)
def test_what_is_not_googles_file(content: bytes) -> None:
    assert "Download JSON" in refusal(content)


@pytest.mark.parametrize(
    "address",
    ["https://evil.test/token", "https://google.com.evil.test/", "http://oauth2.googleapis.com/", "https://[", "x"],
)
def test_a_file_that_sends_the_sign_in_elsewhere(address: str) -> None:
    assert "not Google" in refusal(encoded({"installed": CLIENT | {"token_uri": address}}))


async def test_reading(tmp_path: Path) -> None:
    file = tmp_path / "client_secret_1.json"
    file.write_bytes(encoded({"installed": CLIENT}))
    assert (await read_google_file(file)).client_id == CLIENT["client_id"]


async def test_what_can_not_be_read(tmp_path: Path) -> None:
    large, pipe = tmp_path / "large.json", tmp_path / "pipe"
    large.write_bytes(encoded({"installed": CLIENT}) + b" " * MOST)
    os.mkfifo(pipe)
    for path, said in (
        (large, "too large"),
        (pipe, "not a file"),  # and nothing waits for its other end
        (tmp_path, "can't be read|not a file"),
        (tmp_path / "gone.json", "can't be read"),
        (Path("/dev/zero"), "not a file"),
        (tmp_path / "nul\x00", "can't be read"),
    ):
        with pytest.raises(CioError, match=said):
            await read_google_file(path)
