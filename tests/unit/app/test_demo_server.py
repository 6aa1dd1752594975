"""The demo's mail server, a process of its own, looked at by imaplib."""

from __future__ import annotations

import asyncio
import imaplib
import re
from urllib.parse import urlsplit

import pytest

from cio_desktop.app.child import Child
from cio_desktop.app.demo_mail import DemoSource, demo_accounts

pytest.importorskip("pymap")


def look(port: int, source: DemoSource) -> dict[str, list[tuple[str, bool]]]:
    """Folder -> Message-ID and whether it was read, in the server's order."""
    found: dict[str, list[tuple[str, bool]]] = {}
    with imaplib.IMAP4("127.0.0.1", port, timeout=60) as server:
        server.login(source.email, source.password)
        lines = [line for line in server.list()[1] if isinstance(line, bytes) and b"\\Noselect" not in line]
        names = [re.search(rb'"([^"]*)"$|(\S+)$', line) for line in lines]
        for match in names:
            assert match is not None
            name = (match[1] or match[2]).decode()
            server.select(f'"{name}"', readonly=True)
            answer = server.fetch("1:*", "(FLAGS BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])")[1]
            found[name] = []
            for index, item in enumerate(answer):
                if isinstance(item, tuple):
                    after = answer[index + 1]
                    flags = item[0] + (after if isinstance(after, bytes) else b"")
                    found[name].append((item[1].split(b":", 1)[1].strip().decode(), b"\\Seen" in flags))
    return found


def expected(source: DemoSource) -> dict[str, list[tuple[str, bool]]]:
    return {
        folder: [
            (re.search(rb"Message-ID: (\S+)", message.raw)[1].decode(), message.seen)  # type: ignore[index]
            for message in sorted(messages, key=lambda message: message.received)
        ]
        for folder, messages in source.folders.items()
    }


async def test_it_holds_the_demos_mail_and_ends_with_its_stdin() -> None:
    child = Child("demo's mail server", ["demo-mail"])
    try:
        address = await child.wait_ready()
        parts = urlsplit(f"//{address}")
        assert parts.hostname == "127.0.0.1"
        assert parts.port
        for account in demo_accounts():
            for source in account.sources:
                assert await asyncio.to_thread(look, parts.port, source) == expected(source)
        await asyncio.to_thread(refused, parts.port, demo_accounts()[0].sources[0].email)
    finally:
        await child.stop()
    with pytest.raises(ConnectionRefusedError):
        imaplib.IMAP4("127.0.0.1", parts.port, timeout=60)


def refused(port: int, user: str) -> None:
    with imaplib.IMAP4("127.0.0.1", port, timeout=60) as server:
        with pytest.raises(imaplib.IMAP4.error):
            server.login(user, "wrong")
