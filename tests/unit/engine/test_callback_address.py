"""Where a callback may go."""

import asyncio
import socket
from typing import Any

import pytest

from cio_desktop.engine.status.callback_address import CallbackRefused, allowed_address
from cio_desktop.engine.status.callback_sender import sign

OWN = {8080}


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:9000/x",
        "https://127.0.0.1/x",
        "http://[::1]:9000/x",
        "http://10.1.2.3/x",
        "http://192.168.1.5:8080/x",
        "http://93.184.216.34/x",
        "http://2130706433:9000/",  # 127.0.0.1 in decimal
    ],
)
async def test_allowed(url: str) -> None:
    assert await allowed_address(url, OWN)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "no url",
        "/relative",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "http://",
        "http://[::1",
        "http://127.0.0.1:99999/",
        "http://user@127.0.0.1/",
        "http://user:password@127.0.0.1/",
        "http://0.0.0.0/",
        "http://0.1.2.3/",
        "http://255.255.255.255/",
        "http://169.254.1.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://[::ffff:169.254.169.254]/",
        "http://2852039166/",  # 169.254.169.254 in decimal
        "http://0xa9fea9fe/",
        "http://100.100.100.200/",
        "http://[fd00:ec2::254]/",
        "http://[fe80::1]/",
        "http://224.0.0.1/",
        "http://[ff02::1]/",
        "http://[::]/",
        "http://metadata.google.internal/",
        "http://METADATA.google.internal./",
        "http://127.0.0.1:8080/",
        "http://127.9.9.9:8080/",
        "http://[::1]:8080/",
        "http://[::ffff:127.0.0.1]:8080/",
    ],
)
async def test_refused(url: str) -> None:
    with pytest.raises(CallbackRefused):
        await allowed_address(url, OWN)


def test_signature_is_lower_case_hex_of_timestamp_then_token() -> None:
    # counted out with another program: printf 1577836800abc | openssl dgst -sha256 -hmac key
    assert sign("key", 1577836800, "abc") == "67cc52d503d1bafe9871e4b57d8a46412bbfb415ce3e6392680c93bf974514b1"


async def test_a_name_that_changes_between_two_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is checked is what is called: `post_json` goes to that address alone. One bad one among good is enough."""
    answers = [["93.184.216.34"], ["169.254.169.254"], ["93.184.216.34", "169.254.169.254"]]
    asked = []

    async def resolve(host: str, port: int, **_: Any) -> Any:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in answers.pop(0)]

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", resolve)
    assert await allowed_address("http://turns.example.org/", OWN) == "93.184.216.34"
    assert asked == ["turns.example.org"]  # once
    for _ in range(2):
        with pytest.raises(CallbackRefused):
            await allowed_address("http://turns.example.org/", OWN)
