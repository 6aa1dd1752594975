"""What costs the mail server's time: 100 messages with body, flags and headers; a PUT that leaves 18 folders.

python -m tests.bench live [--rounds 7]

Over the real service and a private Dovecot, in turn with the bare commands on a connection that is signed in.
"""

import argparse
import asyncio
import contextlib
import json
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from cio_desktop.client import Client, NewSource
from tests.bench.bench_import import CLEAR, Plain, believable
from tests.bench.filled import Caller
from tests.bench.table import tell
from tests.support.certificates import Authority
from tests.support.dovecot import BINARY, Dovecot
from tests.support.mail_user import MailUser
from tests.support.service import Service

FOLDERS = [f"Folder{number}" for number in range(18)]
FETCHED = 100


async def add(service: Service, user: MailUser, *, port: int | None = None) -> str:
    """The id of an account whose first import is over. `port`: of what stands before the user's server."""
    async with Client(service.base_url, service.key, service.secret) as cio:
        account = (await cio.accounts.create("me@example.com")).id or ""
        settings = NewSource(
            email="me@example.com",
            server=user.host,
            port=port or user.port,
            username=user.name,
            password=user.password,
            use_ssl=False,
        )
        label = (await cio.sources.create(account, settings)).label or ""
        while not (await cio.sources.get(account, label)).last_sync:
            await asyncio.sleep(0.1)
        return account


def timed(run: Callable[[], None]) -> float:
    started = time.perf_counter()
    run()
    return (time.perf_counter() - started) * 1000


def bare_fetch(plain: Plain) -> None:
    plain.command(b"EXAMINE INBOX")
    plain.command(b"UID FETCH 1:%d (FLAGS BODY.PEEK[])" % FETCHED)


def bare_leave(plain: Plain, uid: int) -> None:
    for name in FOLDERS:
        plain.command(b"SELECT " + name.encode())
        plain.command(b"UID STORE %d +FLAGS.SILENT (\\Deleted)" % uid)
        plain.command(b"UID EXPUNGE %d" % uid)


WORDS = {"fetch": "100 with body, flags, headers", "leave": "out of 18 folders, verified"}
LEAVING = [("add", "INBOX"), *(("remove", name) for name in FOLDERS)]


def measure(caller: Caller, plain: Plain, rounds: int) -> None:
    found: dict[str, list[tuple[float, float, float]]] = {"fetch": [], "leave": []}  # ours, its processor time, bare
    extras = {"folder": "INBOX", "limit": FETCHED, "include_body": 1, "include_flags": 1, "include_headers": 1}
    caller.get("/messages", **extras)
    page = json.loads(caller.get("/messages", folder=FOLDERS[0], limit=100))
    for turn in range(rounds):
        before = caller.cpu()
        took = caller.timed("/messages", **extras)[0]
        spent = caller.cpu() - before
        found["fetch"].append((took, spent, timed(partial(bare_fetch, plain))))
        before = caller.cpu()
        took, answer = caller.put(f"/messages/{page[2 * turn]['message_id']}/folders", LEAVING, "POST")
        spent = caller.cpu() - before
        assert json.loads(answer)["success"], answer
        # newest first: the next row has the UID below
        bare = timed(partial(bare_leave, plain, len(page) - 2 * turn - 1))
        found["leave"].append((took, spent, bare))
    for name, times in found.items():
        own, cpu, bare = (statistics.median(column) for column in zip(*times, strict=True))
        ratio = statistics.median(took / alone for took, _, alone in times)
        print(f"{WORDS[name]:30} {own:8.0f} ms, processor {cpu:6.0f} ms; bare {bare:6.0f} ms   {ratio:6.1f} x")
        each = [took for took, _, _ in times]
        tell(name, f"{own:.0f} ms ({min(each):.0f} to {max(each):.0f}), CPU {cpu:.0f}; {ratio:.1f} ×")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    assert BINARY is not None, "no Dovecot on this machine"
    with tempfile.TemporaryDirectory(prefix="cio-bench-") as folder:
        authority = Authority(Path(folder))
        with Dovecot(authority, extra=CLEAR) as server, Service(Path(folder) / "data") as service:
            user = server.user()
            user.add_folder(*FOLDERS)
            user.deliver("INBOX", believable(FETCHED))
            shared = [raw.replace(b"bench.", b"shared.") for raw in believable(2 * rounds + 2)]
            for name in FOLDERS:
                user.deliver(name, shared)
            caller = Caller(service, asyncio.run(add(service, user)))
            with contextlib.closing(Plain(user)) as plain:
                measure(caller, plain, rounds)


if __name__ == "__main__":
    main()
