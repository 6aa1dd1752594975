"""Rows of large imports are read in a process of their own: the same messages, whatever becomes of that process."""

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import psutil
import pytest

from cio_desktop.app.child import environment, program
from cio_desktop.engine.config import ReadingProgram
from cio_desktop.engine.reading.process import GREETING, POLITE, encode, put, take
from cio_desktop.engine.reading.rows import RowReader
from cio_desktop.engine.sync import reading_process
from cio_desktop.engine.sync.reading_process import ReadingProcess
from cio_desktop.imap.types import FetchRow
from cio_desktop.store.fetched import NewMembership
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, PLAIN, FakeImap, Profile
from tests.support.mail import messages
from tests.support.patience import PATIENCE
from tests.support.process import runs

READER = RowReader("account", False, None, 1_700_000_000)
OURS = (*program(), "read-mail")
PDF = b'("application" "pdf" ("name" "a.pdf") NIL NIL "base64" 240 NIL ("attachment" ("filename" "a.pdf")))'
HEADERS = [
    b"",
    b"\r\n",
    b"Subject: plain\r\nFrom: a@b\r\nMessage-ID: <1@x>\r\nDate: Tue, 14 Nov 2023 22:13:20 +0100\r\n\r\n",
    b'Subject: =?utf-8?q?=C3=BC=ED=A0=80?= \xff\r\nTo: Ada <a@b>, "B, C" <c@d>, (x) y\r\n'
    b"References: <a@b> <c@d>\r\n\r\n",
    b"List-Id: <l.x>\r\nno field\r\nBcc: =?utf-8?b?w7w=?= <e@f>\r\nReceived: x\r\n\r\n",
]
ODD = [
    FetchRow(9, problem="it can't be read"),
    FetchRow(10, header=HEADERS[2], structure=(b"text", b"plain", None, None, None, b"7bit", 3, 1)),
    FetchRow(11, header=HEADERS[3], structure=PDF, size=1 << 62, internaldate=-5, gm_msgid=1 << 62, gm_thrid=7),
]
ROWS = [*ODD, *(FetchRow(20 + n, header=header, size=n, flags=("\\Seen",)) for n, header in enumerate(HEADERS * 120))]
DIGESTS = {20: b"d" * 32}


def made_by(*command: str, at_least: int = 1) -> ReadingProcess:
    return ReadingProcess(ReadingProgram(command, environment(), at_least))


def python(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


def greeting(then: str) -> tuple[str, ...]:
    return python(f"import sys, time; sys.stdout.buffer.write(bytes(4)); sys.stdout.flush(); {then}")


def plain(found: Sequence[NewMembership]) -> list[object]:
    """With the message each would be under another id, which no process can hand over as it is."""
    return [
        (row.uid, row.message, row.flags, row.internaldate, row.digest, row.under and row.under("f" * 24))
        for row in found
    ]


HERE = plain([*READER.read_all(ROWS, 1, 7, DIGESTS)])


async def begun(process: ReadingProcess) -> None:
    """Until it has greeted."""
    async with asyncio.timeout(PATIENCE):
        while not process.ready:
            await asyncio.sleep(0.005)


async def over(process: ReadingProcess) -> None:
    """Until it is known to be of no use."""
    async with asyncio.timeout(PATIENCE):
        while children() or any(thread.name == "reading process: begin" for thread in threading.enumerate()):
            await asyncio.sleep(0.005)
    assert not process.ready


async def read(process: ReadingProcess) -> list[object]:
    return plain([*await process.read(READER, ROWS, 1, 7, DIGESTS)])


_others: set[psutil.Process] = set()


@pytest.fixture(autouse=True)
def _begun_before() -> None:
    """Servers that other tests have started are no children of these, and are not to be killed."""
    _others.clear()
    _others.update(psutil.Process().children())


def children() -> list[psutil.Process]:
    """Of this test; one may end while they are looked through."""
    return [child for child in psutil.Process().children() if child not in _others and runs(child)]


async def none_left() -> bool:
    async with asyncio.timeout(PATIENCE):
        while children():
            await asyncio.sleep(0.01)
    return True


async def test_the_same_messages() -> None:
    process = made_by(*OURS)
    with process.import_of(10):
        assert not process.ready
        assert await read(process) == HERE  # nobody waits for it to start
        await begun(process)
        assert len(children()) == 1
        assert await read(process) == HERE
        several = await asyncio.gather(*(read(process) for _ in range(4)))
        assert several == [HERE] * 4
        assert len(children()) == 1
    assert await none_left()


async def test_it_gives_way_to_whoever_is_waited_for() -> None:
    process, own = made_by(*OURS), psutil.Process().nice()
    with process.import_of(10):
        await begun(process)
        (child,) = children()
        if sys.platform == "win32":
            assert child.nice() == psutil.BELOW_NORMAL_PRIORITY_CLASS
        else:
            assert child.nice() == min(own + POLITE, 19)
    assert await none_left()


async def test_small_imports_and_none_at_all_start_nothing() -> None:
    process = made_by(*OURS, at_least=1_000)
    with process.import_of(999):
        assert await read(process) == HERE
        assert not children()
    assert await read(ReadingProcess(None)) == HERE


@pytest.mark.parametrize(
    "command",
    [
        ("/there/is/no/such/program",),
        python("pass"),
        python("import sys; sys.stdout.buffer.write(b'no such greeting' * 9)"),
        python("import sys; sys.stdout.buffer.write(b'\\0\\0\\0\\1\\x90' * 9); sys.stdout.flush(); sys.stdin.read()"),
    ],
)
async def test_a_process_that_is_another_program(command: tuple[str, ...]) -> None:
    process = made_by(*command)
    with process.import_of(10):
        assert await read(process) == HERE
        await over(process)
        assert await read(process) == HERE
    assert await none_left()


@pytest.mark.parametrize(
    "then",
    [
        "pass",
        "sys.stdin.buffer.read(9)",  # it dies in the middle of a batch
        "sys.stdin.buffer.read(9); sys.stdout.buffer.write(b'no such answer' * 9)",
        "sys.stdout.buffer.write(b'\\0\\0\\0\\1\\x90' * 9); sys.stdout.flush(); sys.stdin.read()",
        "sys.stdout.buffer.write(b'\\xff' * 9); sys.stdout.flush(); sys.stdin.read()",
    ],
)
async def test_a_process_that_is_of_no_use(then: str) -> None:
    process = made_by(*greeting(then))
    with process.import_of(10):
        await begun(process)
        assert await read(process) == HERE
        assert await read(process) == HERE
        assert not process.ready
    assert await none_left()


async def test_one_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_process, "PATIENCE", 0.2)
    process = made_by(*greeting("time.sleep(600)"))
    with process.import_of(10):
        await begun(process)
        assert await asyncio.gather(read(process), read(process)) == [HERE, HERE]
    assert await none_left()


async def test_one_that_never_starts() -> None:
    process = made_by(*python("import time; time.sleep(600)"))
    with process.import_of(10):
        assert await asyncio.gather(read(process), read(process)) == [HERE, HERE]
        assert not process.ready
    assert await none_left()


async def test_killed_between_two_batches() -> None:
    process = made_by(*OURS)
    with process.import_of(10):
        await begun(process)
        assert await read(process) == HERE
        children()[0].kill()
        assert await read(process) == HERE
    with process.import_of(10):  # the next import has another one
        await begun(process)
        assert await read(process) == HERE
        assert len(children()) == 1
    assert await none_left()


async def test_given_up_in_the_middle() -> None:
    process = made_by(*greeting("time.sleep(600)"))
    with process.import_of(10):
        await begun(process)
        more_than_a_pipe_takes = ROWS * 100
        reading = asyncio.create_task(process.read(READER, more_than_a_pipe_takes, 1, 7, DIGESTS))
        async with asyncio.timeout(PATIENCE):
            while not any(thread.name == "reading process: send" for thread in threading.enumerate()):
                await asyncio.sleep(0.005)
        reading.cancel()
        await asyncio.wait([reading])
        assert reading.cancelled()
    assert await none_left()


def test_it_ends_with_its_input_and_knows_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CIO_CONSUMER_SECRET", "a-secret")
    told = environment()
    assert "a-secret" not in told.values()
    assert "a-secret" not in repr(ReadingProgram(OURS, dict(os.environ)))
    with subprocess.Popen(OURS, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=told) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert take(process.stdout) == GREETING
        put(process.stdin, encode(("account", False, 1, 1, 7, [])))
        assert take(process.stdout) == encode([])
        process.stdin.write(b"\0\0")  # and dies in the middle of a word
        process.stdin.close()
        assert process.wait(10) == 0
        assert process.stdout.read() == b""


@pytest.mark.parametrize("profile", [FULL, PLAIN], ids=str)
@pytest.mark.parametrize("program", [OURS, greeting("sys.stdin.buffer.read(99)")], ids=["at its start", "at a batch"])
async def test_an_import_whose_process_dies(tmp_path: Path, profile: Profile, program: Sequence[str]) -> None:
    reading = ReadingProgram(program, environment(), 500)
    async with FakeImap(profile) as server, world(tmp_path, reading_program=reading) as here:
        server.store.add_many("INBOX", messages(900))
        row = await here.add(server, wait=False)
        async with asyncio.timeout(PATIENCE):
            while not children() and not (await here.source(row.id)).last_sync:
                await asyncio.sleep(0.001)
        if program is OURS:
            for child in children():
                child.kill()
        await here.rounds(row.id, 1)
        assert await here.look(row.id) == server.snapshot()
        assert (await here.source(row.id)).status_code is None
    assert await none_left()


async def test_the_engine_ends_while_a_process_reads(tmp_path: Path) -> None:
    silent = ReadingProgram(greeting("time.sleep(600)"), environment(), 500)
    async with FakeImap(FULL) as server, world(tmp_path, reading_program=silent) as here:
        server.store.add_many("INBOX", messages(900))
        await here.add(server, wait=False)
        async with asyncio.timeout(PATIENCE):
            while not children():
                await asyncio.sleep(0.001)
    assert await none_left()
