"""Every fault does what it says, no more."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from tests.support.fake_imap import (
    Action,
    Answer,
    Command,
    Cut,
    DropAfter,
    DropBefore,
    FakeImap,
    Hold,
    Inject,
    Late,
    NoCopyUid,
    Nothing,
    Raw,
    Session,
    Silent,
    Split,
    WrongCopyUid,
)
from tests.support.mail import make_message, messages
from tests.support.patience import PATIENCE


class Line:
    """The smallest possible client."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    async def say(self, line: bytes) -> list[bytes]:
        """The answer's lines; short when the connection ended."""
        self.writer.write(b"a " + line + b"\r\n")
        lines: list[bytes] = []
        while not lines or not lines[-1].startswith(b"a "):
            got = await asyncio.wait_for(self.reader.readline(), PATIENCE)
            if not got:
                return lines
            lines.append(got.rstrip(b"\r\n"))
        return lines


@asynccontextmanager
async def line_to(server: FakeImap, *, select: bool = True) -> AsyncIterator[Line]:
    reader, writer = await asyncio.open_connection(server.host, server.port)
    line = Line(reader, writer)
    try:
        await reader.readline()
        await line.say(f"LOGIN {server.user} {server.password}".encode())
        if select:
            await line.say(b"SELECT INBOX")
        yield line
    finally:
        writer.close()
        await writer.wait_closed()


@asynccontextmanager
async def small_server() -> AsyncIterator[FakeImap]:
    async with FakeImap() as server:
        server.store.create("Bills")
        server.store.add_many("INBOX", messages(3))
        yield server


def in_bills(server: FakeImap) -> int:
    return len(server.snapshot()["Bills"])


@pytest.mark.parametrize(
    ("action", "copies", "answer"),
    [
        (DropBefore(), 0, []),
        (DropAfter(), 1, []),
        (Answer("NO", "[OVERQUOTA] Full"), 0, [b"a NO [OVERQUOTA] Full"]),
        (Answer("NO", "Lied", executes=True), 1, [b"a NO Lied"]),
        (Answer("BAD", "Request is throttled."), 0, [b"a BAD Request is throttled."]),
        (Answer("BYE", "System shutdown"), 0, [b"* BYE System shutdown"]),
        (Answer("OK"), 0, [b"a OK"]),
        (Nothing(), 0, [b"a OK Completed"]),
        (NoCopyUid(), 1, [b"a OK Copy completed"]),
        (WrongCopyUid(b"COPYUID 1 1 77"), 1, [b"a OK [COPYUID 1 1 77] Copy completed"]),
        (Inject([b"* 5 FETCH (FLAGS (\\Deleted))"]), 1, [b"* 5 FETCH (FLAGS (\\Deleted))", b"a OK"]),
        (Cut(2), 1, [b"a "]),
        (Raw(b"a OK [COPY"), 0, [b"a OK [COPY"]),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Action) else "",
)
async def test_fault_at_copy(action: Action, copies: int, answer: list[bytes]) -> None:
    async with small_server() as server:
        rule = server.faults.on("COPY", action)
        async with line_to(server) as line:
            if isinstance(action, Raw):
                line.writer.write(b"a UID COPY 1 Bills\r\n")
                got = [await line.reader.readexactly(len(answer[0]))]
            else:
                got = await line.say(b"UID COPY 1 Bills")
        assert len(got) == len(answer)
        for line_got, wanted in zip(got, answer, strict=True):
            assert line_got.startswith(wanted) if wanted == b"a OK" and action.executes else line_got == wanted
        assert in_bills(server) == copies
        assert rule.hits == 1


async def test_occurrences_and_conditions() -> None:
    async with small_server() as server:
        server.faults.on("UID COPY", Answer("NO", "second"), nth=2)
        server.faults.on("NOOP", Answer("NO", "always"), times=None)
        server.faults.on("UID COPY", Answer("NO", "that one"), when=lambda command: command.args[0] == b"3")
        async with line_to(server) as line:
            answers = [(await line.say(b"UID COPY %d Bills" % uid))[-1][:4] for uid in (1, 2, 1, 3, 3)]
            assert answers == [b"a OK", b"a NO", b"a OK", b"a NO", b"a OK"]
            assert [(await line.say(b"NOOP"))[-1] for _ in range(3)] == [b"a NO always"] * 3


async def test_cut_in_a_literal_and_stall() -> None:
    async with small_server() as server:
        server.faults.on("FETCH", Cut("literal"))
        async with line_to(server) as line:
            whole = make_message(1)
            got = b"\r\n".join(await line.say(b"UID FETCH 1 (BODY.PEEK[])"))
            assert whole[:40] in got
            assert whole[-40:] not in got
        server.faults.on("FETCH", Cut("line", stall=True))
        async with line_to(server) as line:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(line.say(b"UID FETCH 1:3 (FLAGS)"), 0.2)


async def test_split_and_silent() -> None:
    async with small_server() as server:
        server.faults.on("FETCH", Split())
        server.faults.on("NOOP", Silent())
        async with line_to(server) as line:
            assert len(await line.say(b"UID FETCH 1:3 (FLAGS)")) == 4
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(line.say(b"NOOP"), 0.2)


async def test_hold_until_the_test_says_so() -> None:
    async with small_server() as server:
        before, after = Hold(asyncio.Event()), Hold(asyncio.Event(), after=True)
        server.faults.on("COPY", before, after)
        async with line_to(server) as line:
            asked = asyncio.create_task(line.say(b"UID COPY 1 Bills"))
            await before.reached.wait()
            assert in_bills(server) == 0
            before.event.set()
            await after.reached.wait()
            assert in_bills(server) == 1
            assert not asked.done()
            after.event.set()
            assert (await asked)[-1].startswith(b"a OK")


async def test_late_execution_after_the_connection_was_lost() -> None:
    async with small_server() as server:
        event = asyncio.Event()
        server.faults.on("COPY", Late(event))
        async with line_to(server) as line:
            assert await line.say(b"UID COPY 1 Bills") == []
        assert in_bills(server) == 0
        event.set()
        async with asyncio.timeout(PATIENCE):
            while not in_bills(server):
                await asyncio.sleep(0.002)


@pytest.mark.parametrize(
    ("action", "heard"),
    [
        (Answer("BYE", "Too many connections"), b"* BYE Too many connections\r\n"),
        (Raw(b"HTTP/1.1 400 Bad Request\r\n\r\n", close=True), b"HTTP/1.1 400 Bad Request\r\n\r\n"),
        (DropBefore(), b""),
    ],
)
async def test_greetings(action: Action, heard: bytes) -> None:
    async with FakeImap() as server:
        server.faults.on("GREETING", action)
        reader, writer = await asyncio.open_connection(server.host, server.port)
        assert await reader.read() == heard
        writer.close()
        await writer.wait_closed()


async def test_no_greeting_at_all() -> None:
    async with FakeImap() as server:
        server.faults.on("GREETING", Silent())
        reader, writer = await asyncio.open_connection(server.host, server.port)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(reader.read(1), 0.1)
        writer.close()
        await writer.wait_closed()


async def test_connection_limit() -> None:
    async with FakeImap() as server:
        server.max_connections = 1
        async with line_to(server):
            reader, writer = await asyncio.open_connection(server.host, server.port)
            assert await reader.read() == b"* BYE Too many connections\r\n"
            writer.close()
            await writer.wait_closed()


async def test_login_refusals_by_any_mechanism() -> None:
    async with FakeImap() as server:
        server.faults.on("AUTH", Answer("NO", "[UNAVAILABLE] Try again later"))
        reader, writer = await asyncio.open_connection(server.host, server.port)
        line = Line(reader, writer)
        await reader.readline()
        assert await line.say(b"LOGIN a b") == [b"a NO [UNAVAILABLE] Try again later"]
        assert await line.say(b"LOGIN a b") == [b"a NO [AUTHENTICATIONFAILED] Authentication failed."]
        assert (await line.say(f"LOGIN {server.user} {server.password}".encode()))[0][:4] == b"a OK"
        writer.close()
        await writer.wait_closed()


async def test_third_party_acts_through_the_hook() -> None:
    async with small_server() as server:

        def act(session: Session, command: Command) -> None:
            if command.name == "UID EXPUNGE":
                server.store.delete("Bills")

        server.on_command = act
        async with line_to(server) as line:
            await line.say(b"UID COPY 1 Bills")
            await line.say(b"UID STORE 1 +FLAGS (\\Deleted)")
            await line.say(b"UID EXPUNGE 1")
        assert set(server.snapshot()) == {"INBOX"}
        assert server.names == ["LOGIN", "SELECT", "UID COPY", "UID STORE", "UID EXPUNGE"]
        assert server.lines("UID COPY") == ["UID COPY 1 Bills"]
        assert server.log[-1].mailbox == "INBOX"


async def test_an_error_of_the_fake_itself_is_told_at_the_end() -> None:
    def broken(session: Session, command: Command) -> None:
        raise ValueError("mistake in the test's hook")

    server = FakeImap()
    server.on_command = broken
    await server.__aenter__()
    async with line_to(server, select=False):
        pass
    with pytest.raises(ValueError, match="mistake"):
        await server.__aexit__(None, None, None)
