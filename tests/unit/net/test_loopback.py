"""Listening sockets: this machine only, and one clear sentence when that can't be."""

from __future__ import annotations

import os
import socket

import pytest

from cio_desktop.net.loopback import PortInUse, is_loopback, listen
from cio_desktop.protocol.errors import CioError


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_a_free_port(host: str) -> None:
    sock = listen(host)
    try:
        address, port = sock.getsockname()[:2]
        assert (address, port > 0, sock.getblocking()) == (host, True, False)
        with socket.create_connection((host, port), timeout=2):
            pass
    finally:
        sock.close()


def test_a_port_in_use() -> None:
    first = listen()
    port = first.getsockname()[1]
    try:
        with pytest.raises(PortInUse, match=f"Port {port} on 127.0.0.1 is used by another program") as caught:
            listen("127.0.0.1", port)
        assert caught.value.code == "svc.port_in_use"
    finally:
        first.close()
    listen("127.0.0.1", port).close()  # at once, though connections of before may linger


def test_a_port_that_just_served_is_free_again() -> None:
    sock = listen()
    port = sock.getsockname()[1]
    sock.setblocking(True)
    with socket.create_connection(("127.0.0.1", port), timeout=2) as client:
        accepted, _ = sock.accept()
        accepted.close()
        assert client.recv(1) == b""
    sock.close()
    listen("127.0.0.1", port).close()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may take any port")
def test_a_port_of_the_system() -> None:
    with pytest.raises(CioError) as caught:
        listen("127.0.0.1", 1)
    assert caught.value.code == "svc.bind"


def test_another_refusal_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(socket.socket, "bind", refuse)
    with pytest.raises(CioError, match=r"^Can't listen on 127\.0\.0\.1:80: Permission denied\.$") as caught:
        listen("127.0.0.1", 80)
    assert caught.value.code == "svc.bind"


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("127.0.0.1", True),
        ("127.8.9.10", True),
        ("localhost", True),
        ("LocalHost", True),
        ("::1", True),
        ("[::1]", True),
        ("0.0.0.0", False),
        ("::", False),
        ("192.168.1.2", False),
        ("localhost.example.com", False),
        ("127.0.0.1.example.com", False),
        ("", False),
    ],
)
def test_is_loopback(host: str, expected: bool) -> None:
    assert is_loopback(host) is expected
