"""What a round costs in which nothing is new, 40 ms away, and how soon new mail is seen.

python -m tests.bench rounds [--rounds 9] [--away 40]

The real engine and bare commands in turn, over one delay and a private Dovecot with 17 folders. "Kept" is what happens
between rounds and when one is due; "anew" signs in first, as without live mail.
"""

import argparse
import asyncio
import contextlib
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

from tests.bench.bench_import import CLEAR, believable
from tests.bench.table import tell
from tests.support.certificates import Authority
from tests.support.dovecot import BINARY, Dovecot
from tests.support.engine_world import World, world
from tests.support.mail_user import MailUser

LIST = b'LIST "" "*" RETURN (SUBSCRIBED SPECIAL-USE STATUS (MESSAGES UIDNEXT UIDVALIDITY UNSEEN HIGHESTMODSEQ))'


async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, seconds: float) -> None:
    """Each piece so much later, however many are on their way."""
    loop = asyncio.get_running_loop()
    while data := await reader.read(1 << 16):
        loop.call_later(seconds, writer.write, data)
    loop.call_later(seconds, writer.close)


@contextlib.asynccontextmanager
async def far(user: MailUser, away: float) -> AsyncIterator[int]:
    """The port at which the user's server is so many seconds away, there and back."""
    ways: set[asyncio.Task[None]] = set()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection(user.host, user.port)
        for pair in ((reader, back), (there, writer)):
            ways.add(asyncio.ensure_future(pass_on(*pair, away / 2)))

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)


class Bare:
    """One connection that is signed in, and nothing but commands."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    async def command(self, line: bytes) -> None:
        self._writer.write(b"x " + line + b"\r\n")
        while not (await self._reader.readline()).startswith(b"x "):
            pass


async def timed(work: Callable[[], Awaitable[object]]) -> float:
    started = time.perf_counter()
    await work()
    return (time.perf_counter() - started) * 1000


async def looked(here: World, source_id: int) -> None:
    """A look, as every few minutes."""
    actor = here.engine._actors.get(source_id)
    assert actor is not None
    before = actor._watch._listed
    actor.look_again()
    while actor._watch._listed == before:
        await asyncio.sleep(0.0005)


async def due(here: World, source_id: int) -> None:
    """A whole round, as when the period is over."""
    actor = here.engine._actors.get(source_id)
    assert actor is not None
    before = actor.syncs
    actor._schedule.recheck_at = 0  # due whatever the clock says, and asked for by nobody
    actor._wake.set()
    while actor.syncs == before:
        await asyncio.sleep(0.0005)


async def arrives(here: World, user: MailUser, number: int) -> None:
    with here.engine.events.subscribe() as told:
        user.deliver("INBOX", [f"Message-ID: <new.{number}@x>\r\nSubject: new\r\n\r\ntext\r\n".encode()])
        async for event in told:
            if event.type == "messages":
                return


async def settled(here: World, source_id: int) -> None:
    while not here.engine.live(source_id):
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.3)


async def measure(here: World, alone: World, user: MailUser, port: int, rounds: int) -> None:
    row = await here.add(user, port=port)
    other = await alone.add(user, port=port)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await reader.readline()
    bare = Bare(reader, writer)
    await bare.command(f'LOGIN "{user.name}" "{user.password}"'.encode())
    await settled(here, row.id)
    found: dict[str, list[float]] = {"bare": [], "look": [], "due": [], "anew": [], "new": []}
    for turn in range(rounds):
        found["bare"].append(await timed(lambda: bare.command(LIST)))
        found["look"].append(await timed(lambda: looked(here, row.id)))
        await settled(here, row.id)
        found["due"].append(await timed(lambda: due(here, row.id)))
        await settled(here, row.id)
        found["anew"].append(await timed(lambda: due(alone, other.id)))
        found["new"].append(await timed(lambda number=turn: arrives(here, user, number)))  # type: ignore[misc]
        await alone.sync(other.id)
        await asyncio.sleep(2.5)
    writer.close()
    words = {
        "bare": "bare LIST-STATUS",
        "look": "kept: the look between rounds",
        "due": "kept: a whole round that is due",
        "anew": "anew: the same round, signing in first",
        "new": "from delivery to event",
    }
    for name, times in found.items():
        ratio = statistics.median(took / alone for took, alone in zip(times, found["bare"], strict=True))
        share = "" if name in {"bare", "new"} else f"{ratio:6.2f} x"
        print(f"{words[name]:40} {statistics.median(times):7.0f} ms ({min(times):.0f} to {max(times):.0f}) {share}")
        if name in {"look", "due"}:
            tell("round" if name == "due" else name, f"{ratio:.2f} ×, {statistics.median(times):.0f} ms")


async def run(folder: Path, rounds: int, away: float) -> None:
    with Dovecot(Authority(folder), extra=CLEAR) as server:
        user = server.user()
        user.add_folder(*(f"Folder{number}" for number in range(11)))
        user.deliver("INBOX", believable(200))
        for name in ("one", "two"):
            (folder / name).mkdir()
        async with (
            far(user, away / 1000) as port,
            world(folder / "one", live=True) as here,
            world(folder / "two") as alone,
        ):
            await measure(here, alone, user, port, rounds)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--away", type=float, default=40)
    options = parser.parse_args()
    assert BINARY is not None, "no Dovecot on this machine"
    with tempfile.TemporaryDirectory(prefix="cio-bench-") as folder:
        asyncio.run(run(Path(folder), options.rounds, options.away))


if __name__ == "__main__":
    main()
