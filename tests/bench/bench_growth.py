"""Whether an import stays as fast as the store grows, and what memory the service takes: 20,000 messages, 100,000,
five sources of 100,000 at once.

The sources of the last step are accounts of their own with the same mail: nothing is shared between them.

    python -m tests.bench growth [--messages 100000] [--sources 5] [--pages 50]
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from cio_desktop.app.child import environment
from cio_desktop.store import accounts, messages, threads
from cio_desktop.store.message_filter import MessageFilter
from tests.bench.bench_import import CLEAR, READING, cpu_of_children, raw_limit, reading_over
from tests.bench.mail import varied
from tests.bench.table import tell
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.engine_world import World, world
from tests.support.mail_user import MailUser

HOURS = 3600.0


@dataclass
class Step:
    """Of all messages of a step; memory in MB: at the end, at most, and after the pages; the median of a page in ms,
    the newest one and one at 96 %; how often the raw limit fits into it."""

    messages: int
    seconds: float
    cpu: float
    memory: float
    most: float
    paged: float
    newest: float
    deep: float
    raw: float = 0.0

    def speed(self, first: Step) -> tuple[float, float]:
        """As fast a message as that one, by the clock and by processor time."""
        grown = self.messages / first.messages
        return first.seconds * grown / self.seconds, first.cpu * grown / self.cpu

    def told(self, name: str, first: Step) -> str:
        clock, cpu = self.speed(first)
        return (
            f"{name}: {self.seconds * 1e6 / self.messages:.0f} µs a message (share of the raw limit {self.raw:.3f}),"
            f" CPU {self.cpu * 1e6 / self.messages:.0f} µs, as fast as the first: {clock:.2f}, by CPU {cpu:.2f};"
            f" memory {self.memory:.0f} MB, at most {self.most:.0f}, after the pages {self.paged:.0f};"
            f" newest page {self.newest:.1f} ms, at 96 % {self.deep:.1f}"
        )


async def imported(user: MailUser, count: int, sources: int, pages: int) -> Step:
    with tempfile.TemporaryDirectory() as folder:
        async with world(Path(folder), reading_program=READING) as here:
            owners = [(await here.db.write(accounts.create, f"me{number}@example.com")).id for number in range(sources)]
            started, cpu, beside = time.perf_counter(), time.process_time(), cpu_of_children()
            rows = []
            for here.account_id in owners:
                rows.append(await here.add(user, wait=False))
            for row in rows:
                await here.rounds(row.id, 1, timeout=HOURS)
            seconds = time.perf_counter() - started
            for row in rows:
                assert (await here.folder(row.id, "INBOX")).known == count
            await reading_over()
            await asyncio.sleep(threads.IDLE + 1)  # memory is given back
            used = time.process_time() - cpu + cpu_of_children() - beside
            memory, most = _memory("VmRSS"), _memory("VmHWM")
            newest, deep = await _page_time(here, owners[0], 0), await _page_time(here, owners[0], int(count * 0.96))
            for owner in owners:
                await _page(here, owner, pages // sources, count)
            return Step(count * sources, seconds, used, memory, most, _memory("VmRSS"), newest, deep)


async def _page(here: World, account_id: str, pages: int, count: int) -> None:
    """All over the account."""
    for page in range(pages):
        wanted = MessageFilter(account_id, limit=100, offset=page * (count - 100) // max(1, pages))
        assert len(await here.db.read(messages.query, wanted)) == 100


async def _page_time(here: World, account_id: str, offset: int) -> float:
    """Milliseconds, the median of 15."""
    times = []
    for _ in range(15):
        started = time.perf_counter()
        await here.db.read(messages.query, MessageFilter(account_id, limit=25, offset=offset))
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


async def step(user: MailUser, count: int, sources: int, pages: int) -> Step:
    """Beside the raw limit of the same minute."""
    raw_limit(user)  # fills Dovecot's caches
    raw = min(raw_limit(user)[0] for _ in range(3)) * sources
    found = await imported(user, count, sources, pages)
    found.raw = raw / found.seconds
    return found


def _memory(what: str) -> float:
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith(what):
            return int(line.split()[1]) / 1024
    return 0.0


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--sources", type=int, default=5)
    parser.add_argument("--pages", type=int, default=50)
    options = parser.parse_args()
    as_the_service("growth")
    steps: list[Step] = []
    with tempfile.TemporaryDirectory() as folder, Dovecot(Authority(Path(folder)), extra=CLEAR) as server:
        small, large = server.user(), server.user()
        small.deliver("INBOX", varied(options.messages // 5))
        large.deliver("INBOX", varied(options.messages))
        for user, count, sources in (
            (small, options.messages // 5, 1),
            (large, options.messages, 1),
            (large, options.messages, options.sources),
        ):
            steps.append(asyncio.run(step(user, count, sources, options.pages)))
            print(steps[-1].told(f"{sources} x {count}", steps[0]), flush=True)
    clock, cpu = zip(*(each.speed(steps[0]) for each in steps), strict=True)
    tell("growth", f"{_arrows(cpu)} by CPU, {_arrows(clock)} by the clock")
    tell("memory", f"{steps[-1].memory:.0f}; {steps[-1].paged:.0f} MB")
    return 0


def as_the_service(name: str) -> None:
    """This process stands for the service, and is started as that is."""
    if "MALLOC_ARENA_MAX" not in os.environ:
        os.execve(sys.executable, [sys.executable, "-m", f"tests.bench.bench_{name}", *sys.argv[1:]], environment())


def _arrows(figures: Iterable[float]) -> str:
    return " → ".join(f"{each:.2f}" for each in figures)


if __name__ == "__main__":
    sys.exit(main())
