"""A long run of made-up requests against the whole service over a real mail server.

    python -m tests.fuzz [--minutes 20] [--seed 1]

Two mailboxes. In one only GET is asked, and afterwards it must be as it was, byte for byte and flag for flag; in the
other everything is. A fault is an answer of 5xx but 503, one that is not as the description says, or none within 90
seconds. What is printed is enough to ask it again: the request, and the seed.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cio_desktop.service.config import Consumers
from cio_desktop.service.openapi.document import build
from cio_desktop.service.table import ROUTES
from tests.support import asgi, engine_world
from tests.support.api_caller import Caller, with_source
from tests.support.api_fuzzer import Fuzzer, Judge, Request
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.fake_finder import Finder
from tests.support.mail import make_message, messages
from tests.support.mail_user import MailUser
from tests.support.service_world import KEY, SECRET
from tests.support.whole_app import make_app

PATIENCE = 90.0
BATCH = 200
AT_ONCE = 4


@dataclass
class Run:
    c: Caller
    judge: Judge
    statuses: Counter[tuple[str, int]] = field(default_factory=Counter)
    unavailable: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")

    async def ask(self, request: Request) -> None:
        try:
            headers = request.headers(KEY, SECRET, time.time())
        except ValueError:
            return  # not even our own signer reads that address
        started = time.monotonic()
        try:
            answer = await asgi.request(
                self.c.app, request.method, request.target, headers=headers, body=request.body, timeout=PATIENCE
            )
        except TimeoutError:
            self.note(request, f"no answer within {PATIENCE:.0f} s")
            return
        took = time.monotonic() - started
        self.slowest = max(self.slowest, (took, str(request)))
        self.statuses[request.method, answer.status] += 1
        if answer.status == 503:
            self.unavailable[f"{request.method} {request.path}: {answer.json().get('error_code')}"] += 1
        if fault := self.judge.fault(request, answer):
            self.note(request, f"{fault}: {answer.body[:300]!r}")

    def note(self, request: Request, what: str) -> None:
        self.faults.append(f"{request}\n    {what}")
        print("FAULT", self.faults[-1], flush=True)


async def known_of(c: Caller, path: str) -> dict[str, list[str]]:
    """What there is to ask about, as it is now."""
    listed = await c.get(f"{path}/messages?limit=100")
    files = await c.get(f"{path}/files")
    threads = await c.get(f"{path}/threads")
    edits = await c.get(f"{path}/edits?limit=20")
    tokens = await c.get(f"{path}/connect_tokens")
    webhooks = await c.get(f"{path}/webhooks")
    contacts = (await c.get(f"{path}/contacts"))["matches"]
    source = (await c.get(f"{path}/sources"))[0]
    folders = await c.get(f"{path}/sources/0/folders")
    return {
        "account_id": [path.rpartition("/")[2]],
        "label": ["0", source["label"]],
        "folder": [each["name"] for each in folders],
        "message_id": [each[name] or "x" for each in listed for name in ("message_id", "email_message_id")],
        "file_id": [each["file_id"] for each in files],
        "thread_id": [each.rpartition("/")[2] for each in threads],
        "edit_id": [each["edit_id"] for each in edits],
        "token": [each["token"] for each in tokens][:20],
        "webhook_id": [each["webhook_id"] for each in webhooks][:20],
        "email": [source["email"], *(each["email"] for each in contacts[:20])],
    }


async def batch(run: Run, fuzzer: Fuzzer, count: int) -> None:
    requests = iter([fuzzer.request() for _ in range(count)])

    async def worker() -> None:
        for request in requests:
            await run.ask(request)

    await asyncio.gather(*(worker() for _ in range(AT_ONCE)))


def filled(dovecot: Dovecot) -> MailUser:
    user = dovecot.user()
    user.add_folder("Bills", "Année/Été", "Empty")
    odd = make_message(500, attachment=("../../été.pdf", b"%PDF" * 5000), html="<b>x</b>", message_id="<a/b@x>")
    user.deliver("INBOX", [*messages(60), odd])
    user.deliver("Bills", [make_message(n, attachment=(f"bill {n}.pdf", b"x" * n)) for n in range(600, 620)])
    return user


async def fuzz(minutes: float, seed: int, dovecot: Dovecot, authority: Authority, folder: Path) -> Run:
    document: dict[str, Any] = build(ROUTES, f"http://{asgi.HOST}")
    async with engine_world.world(folder, ssl_context=authority.client_context()) as here:
        app = make_app(here.db, here.engine, here.secrets, Consumers({KEY: SECRET}), discoverer=Finder())
        c = Caller(app, here)
        run = Run(c, Judge(document))
        read_only, changed = filled(dovecot), filled(dovecot)
        quiet, wild = await with_source(c, read_only), await with_source(c, changed)
        before = read_only.look_closely()
        end = time.monotonic() + minutes * 60
        round_ = 0
        while time.monotonic() < end:
            chance = random.Random(f"{seed}/{round_}")
            await batch(run, Fuzzer(document, chance, await known_of(c, quiet), methods=("GET",)), BATCH)
            if read_only.look_closely() != before:
                run.faults.append(f"seed {seed}, round {round_}: GET has changed the mailbox")
                print("FAULT", run.faults[-1], flush=True)
                before = read_only.look_closely()
            await batch(run, Fuzzer(document, chance, await known_of(c, wild)), BATCH)
            # what was changed of the sign-in is put right, so that edits go on reaching the server
            for path, user in ((quiet, read_only), (wild, changed)):
                mended = [("password", user.password), ("status", "1")]
                await c.send("POST", f"{path}/sources/0", mended)
            if not await c.get(f"{wild}/messages?limit=1"):
                changed.deliver("INBOX", messages(60))
            round_ += 1
        print(f"{round_} rounds of {2 * BATCH}, slowest {run.slowest[0]:.1f} s: {run.slowest[1][:200]}")
        print(", ".join(f"{method} {status}: {count}" for (method, status), count in sorted(run.statuses.items())))
        print(
            "unavailable:", ", ".join(f"{what} ({count})" for what, count in run.unavailable.most_common()) or "never"
        )
        return run


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        data = Path(place) / "data"
        data.mkdir()
        authority = Authority(Path(place))
        with Dovecot(authority) as dovecot:
            run = asyncio.run(fuzz(options.minutes, options.seed, dovecot, authority, data))
    print(f"{len(run.faults)} faults")
    return 1 if run.faults else 0


if __name__ == "__main__":
    sys.exit(main())
