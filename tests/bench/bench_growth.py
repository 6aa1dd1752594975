"""Whether an import stays as fast as the store grows, and what memory the service takes: 20,000 messages, 100,000,
five sources of 100,000 at once.

The sources of the last step are accounts of their own with the same mail: nothing is shared between them.

    python -m tests.bench.bench_growth [--messages 100000] [--sources 5] [--pages 50]
"""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from cio_desktop.app.child import environment
from cio_desktop.store import accounts, messages
from cio_desktop.store.message_filter import MessageFilter
from tests.bench.bench_import import CLEAR, READING, cpu_of_children, raw_limit
from tests.bench.mail import varied
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.engine_world import World, world
from tests.support.mail_user import MailUser

HOURS = 3600.0


@dataclass
class Step:
    """Of all messages of a step; memory in MB: at the end, at most, and after the pages."""

    messages: int
    seconds: float
    cpu: float
    memory: float
    most: float
    paged: float


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
            await asyncio.sleep(1)  # the reading process has ended
            used = time.process_time() - cpu + cpu_of_children() - beside
            memory, most = _memory("VmRSS"), _memory("VmHWM")
            for owner in owners:
                await _page(here, owner, pages // sources, count)
            return Step(count * sources, seconds, used, memory, most, _memory("VmRSS"))


async def _page(here: World, account_id: str, pages: int, count: int) -> None:
    """All over the account."""
    for page in range(pages):
        wanted = MessageFilter(account_id, limit=100, offset=page * (count - 100) // max(1, pages))
        assert len(await here.db.read(messages.query, wanted)) == 100


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
    if "MALLOC_ARENA_MAX" not in os.environ:  # this process stands for the service, and is started as that is
        os.execve(sys.executable, [sys.executable, "-m", "tests.bench.bench_growth", *sys.argv[1:]], environment())
    first: Step | None = None
    with tempfile.TemporaryDirectory() as folder, Dovecot(Authority(Path(folder)), extra=CLEAR) as server:
        small, large = server.user(), server.user()
        small.deliver("INBOX", varied(options.messages // 5))
        large.deliver("INBOX", varied(options.messages))
        for user, count, sources in (
            (small, options.messages // 5, 1),
            (large, options.messages, 1),
            (large, options.messages, options.sources),
        ):
            raw_limit(user)  # fills Dovecot's caches
            raw = min(raw_limit(user)[0] for _ in range(3)) * sources
            step = asyncio.run(imported(user, count, sources, options.pages))
            first = first or step
            a_message = 1e6 / step.messages
            print(
                f"{sources} x {count}: {step.seconds * a_message:.0f} µs a message"
                f" (share of the raw limit {raw / step.seconds:.3f}), CPU {step.cpu * a_message:.0f} µs,"
                f" as fast as the first: {first.seconds / first.messages / step.seconds * step.messages:.2f},"
                f" by CPU {first.cpu / first.messages / step.cpu * step.messages:.2f};"
                f" memory {step.memory:.0f} MB, at most {step.most:.0f}, after {options.pages} pages {step.paged:.0f}",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
