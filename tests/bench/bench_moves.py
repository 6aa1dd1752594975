"""What a change of folders costs over a bare UID MOVE: one message, 200 at once, with doubles, and 40 ms away.

python -m tests.bench moves [--messages 20000] [--rounds 5] [--rows one,many,doubled,away]

Over the real service and a private Dovecot, in turn with a bare UID MOVE of as many messages out of the same folder, on
a connection that stays there. Told are medians (lowest to highest) and the service's processor time.
"""

import argparse
import asyncio
import contextlib
import itertools
import json
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from imapclient import IMAPClient

from tests.bench.bench_import import CLEAR, believable
from tests.bench.bench_live import add
from tests.bench.delay_line import DelayLine
from tests.bench.filled import Caller
from tests.bench.table import tell
from tests.support.certificates import Authority
from tests.support.dovecot import BINARY, Dovecot
from tests.support.mail_user import MailUser
from tests.support.service import Service

TOGETHER = 200
DOUBLED = 25
"""Every so many there is a second copy: four in a hundred."""
SINGLES = 12
"""Changes of one message in a round."""
AWAY = 0.04
ROWS = {
    "one": "one message",
    "many": f"{TOGETHER} at once",
    "doubled": f"{TOGETHER} at once, 4 % of them twice in the folder",
    "away": f"{TOGETHER} at once, 40 ms away",
    "one-away": "one message, 40 ms away",
}


@dataclass
class Found:
    """Milliseconds."""

    ours: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)

    def told(self, name: str) -> str:
        ratios = [own / alone for own, alone in zip(self.ours, self.bare, strict=True)]
        above = [own - alone for own, alone in zip(self.ours, self.bare, strict=True)]
        return (
            f"{ROWS[name]:50} {_spread(self.ours)} ms, processor {statistics.median(self.cpu):5.0f}; bare UID MOVE "
            f"{_spread(self.bare)}; above it {_spread(above)} ms, {_spread(ratios, 1)} x"
        )

    def in_short(self, name: str) -> str:
        pairs = list(zip(self.ours, self.bare, strict=True))
        if name.startswith("one"):
            return f"+{_spread([own - alone for own, alone in pairs])} ms"
        return f"{_spread([own / alone for own, alone in pairs], 1)} ×, CPU {statistics.median(self.cpu):.0f} ms"


def _spread(values: list[float], digits: int = 0) -> str:
    return f"{statistics.median(values):.{digits}f} ({min(values):.{digits}f} to {max(values):.{digits}f})"


def timed(run: Callable[[], object]) -> float:
    started = time.perf_counter()
    run()
    return (time.perf_counter() - started) * 1000


def moved(caller: Caller, ids: list[str]) -> tuple[float, float]:
    """Milliseconds, and those of the processor."""
    before = caller.cpu()
    if len(ids) == 1:
        took, answer = caller.put(f"/messages/{ids[0]}/folders", [("add", "Work"), ("remove", "INBOX")], "POST")
    else:
        form = [*(("message_id[]", each) for each in ids), ("add", "Work"), ("remove", "INBOX")]
        took, answer = caller.put("/messages/folders", form, "POST")
    assert json.loads(answer)["success"], answer[:500]
    return took, caller.cpu() - before


def newest(caller: Caller, count: int) -> list[str]:
    pages = (json.loads(caller.get("/messages", folder="INBOX", limit=100, offset=at)) for at in range(0, count, 100))
    return [row["message_id"] for row in itertools.chain.from_iterable(pages)][:count]


def measure(caller: Caller, user: MailUser, port: int, rounds: int, count: int) -> Found:
    """The newest messages are ours, the oldest are moved without us. The first of each opens connections."""
    found = Found()
    ids = newest(caller, (rounds + 1) * count)
    with _selected(user, port) as peer:
        uids = peer.search("ALL")
        for turn in range(rounds + 1):
            at = turn * count
            _at_rest(caller)  # what our own move, and the bare one, gave a sync to do
            ours, cpu = moved(caller, ids[at : at + count])
            peer.noop()
            bare = timed(lambda: peer.move(uids[at : at + count], "Other"))  # noqa: B023
            if turn:
                found.ours.append(ours)
                found.cpu.append(cpu)
                found.bare.append(bare)
    return found


def _at_rest(caller: Caller) -> None:
    while True:
        before = caller.cpu()
        time.sleep(0.3)
        if caller.cpu() - before < 3:
            return


def _selected(user: MailUser, port: int) -> IMAPClient:
    peer = IMAPClient(user.host, port=port, ssl=False)
    peer.login(user.name, user.password)
    peer.select_folder("INBOX")
    return peer


def mail(count: int, *, doubled: bool) -> Iterator[bytes]:
    for number, raw in enumerate(believable(count)):
        yield raw
        if doubled and number % DOUBLED == 0:
            yield raw


def row(server: Dovecot, name: str, messages: int, rounds: int) -> Found:
    user = server.user()
    user.add_folder("Work", "Other")
    user.deliver("INBOX", mail(messages, doubled=name == "doubled"))
    with contextlib.ExitStack() as stack:
        port = user.port
        if name.endswith("away"):
            port = stack.enter_context(DelayLine(user.host, user.port, AWAY)).port
        service = stack.enter_context(Service(Path(stack.enter_context(tempfile.TemporaryDirectory())) / "data"))
        caller = Caller(service, asyncio.run(add(service, user, port=port)))
        one = name.startswith("one")
        return measure(caller, user, port, rounds * SINGLES if one else rounds, 1 if one else TOGETHER)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--rows", default=",".join(ROWS))
    options = parser.parse_args()
    assert BINARY is not None, "no Dovecot on this machine"
    with tempfile.TemporaryDirectory(prefix="cio-bench-") as folder:
        for name in options.rows.split(","):
            with Dovecot(Authority(Path(folder)), extra=CLEAR) as server:
                found = row(server, name, options.messages, options.rounds)
                print(found.told(name), flush=True)
                tell(f"move-{name}", found.in_short(name))


if __name__ == "__main__":
    main()
