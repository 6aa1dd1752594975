"""Every public command with hostile text: the server never sees more commands than calls were made."""

import random
import re
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from cio_desktop.imap.commands import edit, fetch, mailboxes, search, selection
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import ArgumentRefused, CommandRefused, ProtocolViolation

PIECES = [
    "a",
    '"',
    "\\",
    "\r\n",
    "\n",
    "\r",
    "\0",
    "(",
    ")",
    "{5}",
    "{5+}\r\n",
    " ",
    "%",
    "*",
    "é",
    "\x7f",
    "<",
    ">",
    "c9 LOGOUT",
]


async def _all(stream: Any) -> None:
    async for _ in stream:
        pass


CALLS: dict[str, Callable[[Connection, str], Awaitable[object]]] = {
    "select": lambda c, s: selection.select(c, s.encode()),
    "status": lambda c, s: mailboxes.status(c, s.encode()),
    "rights": lambda c, s: mailboxes.my_rights(c, s.encode()),
    "copy": lambda c, s: edit.copy(c, [1], s.encode()),
    "move": lambda c, s: edit.move(c, [1], s.encode()),
    "append": lambda c, s: edit.append(c, s.encode(), b"x\r\nc9 LOGOUT\r\n"),
    "message": lambda c, s: edit.append(c, b"x", s.encode()),
    "append flag": lambda c, s: edit.append(c, b"x", b"y", [s]),
    "flag": lambda c, s: edit.add_flags(c, [1], [s]),
    "label": lambda c, s: edit.add_labels(c, [1], [s.encode(), b"x"]),
    "message id": lambda c, s: search.by_message_id(c, "<" + s + ">"),
    "set": lambda c, s: _all(fetch.fetch_flags(c, s)),
    "copy set": lambda c, s: edit.copy(c, s, b"x"),
}


@pytest.mark.parametrize("name", CALLS)
async def test_one_call_one_command(scripted: Any, name: str) -> None:
    seen: list[bytes] = []

    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1 LITERAL+ MOVE UIDPLUS ACL X-GM-EXT-1")
        while first := await peer.line():
            line = first
            while literal := re.search(rb"\{(\d+)\+\}\Z", line):
                await peer.reader.readexactly(int(literal[1]))
                line = await peer.line()
            seen.append(first)
            await peer.say(first.split()[0] + b" OK")

    rng = random.Random(name)
    sent = 0
    async with scripted.connected(script) as conn:
        for _ in range(60):
            text = "".join(rng.choices(PIECES, k=rng.randint(1, 6)))
            try:
                await CALLS[name](conn, text)
            except ArgumentRefused:
                continue
            except (CommandRefused, ProtocolViolation):
                pass  # this server answers nothing but OK
            sent += 1
        await conn.noop()
    assert len(seen) == sent + 1
    assert all(re.match(rb"c\d+ [A-Z]", line) for line in seen)
