"""Mail servers that mean harm: their own source may fail, the others go on, and neither memory nor time is theirs.

The scripts are those of imap/README.md, Threats.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.support.engine_world import world
from tests.support.fake_imap import FULL, Answer, Change, FakeImap, Inject, Rewrite
from tests.support.fake_imap.faults import Action, Wire
from tests.support.mail import messages

MB = 1024 * 1024


@dataclass
class Flood(Action):
    """These bytes, then `piece` over and over, so many times or until nobody listens."""

    head: bytes
    piece: bytes
    times: int
    tail: bytes = b"\r\n"

    async def send(self, wire: Wire, data: bytes) -> bool:
        await wire.write(self.head)
        for _ in range(self.times):
            await wire.write(self.piece)
        await wire.write(self.tail + data)
        return True


def is_import(command: Any) -> bool:
    return b"BODYSTRUCTURE" in command.line


DEEP = b"(" * 5000 + b")" * 5000
BAD_NAMES = [b'"&Jjo-&"', b'"\xff\xfe"', b'"&AAAA-"', b"{3}\r\na\x00b"]
BAD_LISTS = [b"* LIST", b"* LIST ()", b'* LIST (\\x "/', b"* LIST NIL NIL NIL", b"*"]
BAD_DATE = b'INTERNALDATE "99-Foo-9999 99:99:99 +9999"'
# (what it is to be, at which command, what the server does, whether all mail is there nevertheless)
SCRIPTS: list[tuple[str, str, Action, bool]] = [
    ("a literal of 300 MB", "UID FETCH", Flood(b"* 1 FETCH (UID 1 BODY[] {314572800}\r\n", b"x" * MB, 300), False),
    ("a literal of 4 GB, then silence", "UID FETCH", Flood(b"* 1 FETCH (UID 1 BODY[] {4294967296}\r\n", b"", 0), False),
    ("a line without an end", "UID FETCH", Flood(b"* 1 FETCH (FLAGS (", b"x" * MB, 200), False),
    ("deep nesting", "UID FETCH", Rewrite(rb"BODYSTRUCTURE \(", b"BODYSTRUCTURE (" + DEEP), False),
    ("deep nesting in a list", "LIST", Inject([b"* LIST " + DEEP + b' "/" x']), True),
    ("folder names that are none", "LIST", Inject([b'* LIST () "/" ' + name for name in BAD_NAMES]), False),
    ("lists that are none", "LIST", Inject(BAD_LISTS), True),
    ("dates that are none", "UID FETCH", Rewrite(rb'INTERNALDATE "[^"]*"', BAD_DATE), True),
    ("200 000 times EXISTS", "UID FETCH", Inject([b"* 3 EXISTS"] * 200_000), True),
    ("rows without a UID", "UID FETCH", Inject([b"* 2 FETCH (FLAGS (\\Deleted) BODY[HEADER] {4}\r\nx: y)"]), True),
    ("rows of others", "UID FETCH", Inject([b"* 1 FETCH (UID 4294967295 FLAGS ())", b"* 77 FETCH (UID 9)"]), True),
    ("a UID of no number", "UID FETCH", Inject([b"* 1 FETCH (UID -1 FLAGS ())", b"* 1 FETCH (UID %d)" % 10**20]), True),
    ("counts beyond all counts", "EXAMINE", Inject([b"* %d EXISTS" % 10**20, b"* -5 EXISTS", b"* x EXISTS"]), False),
    ("bytes of no text at the login", "AUTH", Inject([b"\x00\xff\xfe" * 100]), False),
]  # fmt: skip


@pytest.mark.expect_log("cio_desktop", required=False)
@pytest.mark.limit(600)
@pytest.mark.parametrize(("what", "command", "action", "whole"), SCRIPTS, ids=[script[0] for script in SCRIPTS])
async def test_the_others_go_on(tmp_path: Path, what: str, command: str, action: Action, whole: bool) -> None:
    process = psutil.Process()
    async with FakeImap(FULL) as good, FakeImap(FULL) as evil, world(tmp_path) as here:
        good.store.add_many("INBOX", messages(3))
        evil.store.add_many("INBOX", messages(3))
        healthy = await here.add(good)
        before, began = process.memory_info().rss, time.process_time()
        most = before
        when = is_import if command == "UID FETCH" else None
        rule = evil.faults.on(command, action, times=None, when=when)
        row = await here.add(evil, check=False, wait=False)

        async def attacked() -> bool:
            nonlocal most
            most = max(most, process.memory_info().rss)
            return rule.hits > 0 and not here.engine.syncing(row.id)

        await here.until(attacked, timeout=90)
        assert time.process_time() - began < 30
        assert most - before < 120 * MB, f"{(most - before) // MB} MB more"
        good.store.add_many("INBOX", messages(2, start=10))
        await here.sync(healthy.id)
        assert await here.look(healthy.id) == good.snapshot()
        assert (await here.source(healthy.id)).status == "OK"
        if whole:
            seen = (await here.look(row.id)).get("INBOX", [])
            assert [(uid, message) for uid, message, _flags in seen] == [
                (uid, message) for uid, message, _flags in evil.snapshot()["INBOX"]
            ]
        # and once the server behaves, so does its source
        evil.faults.clear()
        await here.sync(row.id)


async def test_a_referral_leads_nowhere_and_an_alert_is_only_text(tmp_path: Path) -> None:
    """RFC 2221 lets a server name another one at the login: the password would go there."""
    async with FakeImap(FULL) as other, FakeImap(FULL) as server, world(tmp_path) as here:
        place = f"imap://{server.user};AUTH=*@127.0.0.1:{other.port}/"
        words = f"[REFERRAL {place}] <b>Go</b> there: <a href='{place}'>click</a>\u202e"
        rule = server.faults.on("AUTH", Answer("NO", words), times=None)
        row = await here.add(server, check=False, wait=False)
        await here.until(lambda: rule.hits > 0 and not here.engine.syncing(row.id))
        row = await here.source(row.id)
        assert other.log == []
        assert row.status != "OK"


async def test_a_referral_with_a_yes_is_only_a_yes(tmp_path: Path) -> None:
    async with FakeImap(FULL) as other, FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(2))
        place = f"[REFERRAL imap://127.0.0.1:{other.port}/]".encode()

        def refer(lines: list[bytes]) -> list[bytes]:
            return [re.sub(rb"^(\S+ OK) (\[[^]]*\] )?", rb"\1 " + place + b" ", line) for line in lines]

        server.faults.on("AUTH", Change(refer), times=None)
        row = await here.add(server)
        assert await here.look(row.id) == server.snapshot()
        assert other.log == []
