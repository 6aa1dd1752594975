"""How long a request takes while a source imports, and while 8 clients page: p99 and the longest, beside idle.

python -m tests.bench busy [--messages 100000] [--imported 50000] [--seconds 15]

The real service over an account of many messages; each client is a process of its own. The request is GET account, one
after the other; whoever pages asks for 100 rows at once, all over the account, without a pause.
"""

import argparse
import asyncio
import contextlib
import json
import multiprocessing
import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event
from pathlib import Path

from cio_desktop.client import Client, NewSource
from tests.bench.bench_import import CLEAR
from tests.bench.filled import Caller, filled_service
from tests.bench.mail import varied
from tests.bench.table import tell
from tests.support.certificates import Authority
from tests.support.dovecot import BINARY, Dovecot
from tests.support.mail_user import MailUser

CLIENTS = 8
PAUSE = 0.01  # between two requests of the one that is measured


def told(times: Sequence[float]) -> str:
    ordered = sorted(times)
    middle, late = ordered[len(ordered) // 2], ordered[len(ordered) * 99 // 100]
    return f"p99 {late:.0f}, most {ordered[-1]:.0f} ms, median {middle:.1f}"


def page(caller: Caller, count: int, over: Event, answer: Connection) -> None:
    """Of one client; milliseconds of each page."""
    own = Caller(caller.service, caller.account_id)
    chosen, times = random.Random(), []
    while not over.is_set():
        times.append(own.timed("/messages", limit=100, offset=chosen.randrange(count - 100))[0])
    answer.send(times)


@contextlib.contextmanager
def paging(caller: Caller, count: int) -> Iterator[list[float]]:
    """Eight of them; what they took is there at the end."""
    found: list[float] = []
    forked = multiprocessing.get_context("fork")
    over, answers, clients = forked.Event(), [], []
    for _ in range(CLIENTS):
        here, there = forked.Pipe(duplex=False)
        clients.append(forked.Process(target=page, args=(caller, count, over, there)))
        clients[-1].start()
        answers.append(here)
    yield found
    over.set()
    for answer, client in zip(answers, clients, strict=True):
        found += answer.recv()
        client.join()


def requests(caller: Caller, seconds: float) -> list[float]:
    times, end = [], time.monotonic() + seconds
    while time.monotonic() < end:
        times.append(caller.timed()[0])
        time.sleep(PAUSE)
    return times


async def begin(caller: Caller, user: MailUser) -> tuple[str, str]:
    """An import, of an account of its own."""
    service = caller.service
    async with Client(service.base_url, service.key, service.secret) as cio:
        account = (await cio.accounts.create("busy@example.com")).id or ""
        settings = NewSource(
            email="busy@example.com",
            server=user.host,
            port=user.port,
            username=user.name,
            password=user.password,
            use_ssl=False,
        )
        return account, (await cio.sources.create(account, settings)).label or ""


def imported(caller: Caller, account: str) -> bool:
    other = Caller(caller.service, account)
    return bool(json.loads(other.get("/sources"))[0].get("last_sync"))


def requests_during_import(caller: Caller, user: MailUser) -> list[float]:
    account, _ = asyncio.run(begin(caller, user))
    times: list[float] = []
    while not imported(caller, account):
        times += requests(caller, 0.5)
    return times


def measure(caller: Caller, users: Sequence[MailUser], count: int, seconds: float) -> None:
    caller.get("/messages", limit=100)
    idle = requests(caller, seconds / 3)
    print(f"{'a request, idle':44} {told(idle)}", flush=True)
    with paging(caller, count) as pages:
        requests(caller, seconds)
    print(f"{'8 clients paging: a page of 100':44} {told(pages)}, {len(pages) / seconds:.0f} a second", flush=True)
    with paging(caller, count):
        beside = requests(caller, seconds)
    print(f"{'a request beside them':44} {told(beside)}", flush=True)
    tell("busy-paging", f"a page {told(pages)}; a request beside {told(beside)}; one idle {told(idle)}")
    times = requests_during_import(caller, users[0])
    print(f"{'a request while one source imports':44} {told(times)}", flush=True)
    tell("busy-import", told(times))
    with paging(caller, count) as pages:
        times = requests_during_import(caller, users[1])
    words = f"{told(times)}; a page {told(pages)}"
    print(f"{'the same while 8 clients page, too':44} {words}", flush=True)
    tell("busy-both", words)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--imported", type=int, default=50_000)
    parser.add_argument("--seconds", type=float, default=15)
    options = parser.parse_args()
    assert BINARY is not None, "no Dovecot on this machine"
    with (
        tempfile.TemporaryDirectory(prefix="cio-bench-") as folder,
        Dovecot(Authority(Path(folder)), extra=CLEAR) as server,
        filled_service(Path(folder), options.messages) as caller,
    ):
        users = [server.user(), server.user()]
        for user in users:
            user.deliver("INBOX", varied(options.imported))
        measure(caller, users, options.messages, options.seconds)


if __name__ == "__main__":
    main()
