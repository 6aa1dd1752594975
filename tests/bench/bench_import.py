"""How fast we import, as a share of what the wire can do, and what a membership change costs over a bare UID MOVE.

One run on one private Dovecot, all figures from the same minute. Figures of different runs or machines say nothing
against each other; their ratios do. Never decides whether a test passes.

    python -m tests.bench import [--messages 20000] [--rounds 5] [--changes 30] [--profile] [--imapflow FOLDER]

imapflow is a peer where Node is, and `npm install --prefix FOLDER imapflow` has put it into a folder of its own: it is
no dependency of the project. mbsync is one where it is installed: its first run, which reads whole messages and writes
them to files, without fsync. What memory an import takes is measured by bench_growth.
"""

import argparse
import asyncio
import contextlib
import cProfile
import pstats
import resource
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from imapclient import IMAPClient

from cio_desktop.app.child import environment, program
from cio_desktop.engine.change import FolderChange, FolderName
from cio_desktop.engine.config import ReadingProgram
from cio_desktop.imap.commands.fetch import IMPORT_HEADERS
from tests.bench.mail import varied
from tests.bench.table import tell
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.engine_world import world
from tests.support.mail_user import MailUser

ITEMS = b"(UID FLAGS INTERNALDATE RFC822.SIZE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (" + IMPORT_HEADERS + b")])"
# Both sides read in clear: TLS would cost both the same and hide the difference.
READING = ReadingProgram((*program(), "read-mail"), environment())  # as the service has it
CLEAR = "local 127.0.0.1 {\n  ssl = no\n}"


NAMES = ("Ada Byron", "Nora Okafor", "Liam O'Hara", "Billing", "=?utf-8?q?Gr=C3=A9goire_Lef=C3=A8vre?=", "Aiko Tanaka")
SUBJECTS = (
    "Invoice {n} for March",
    "Re: Trip to Lisbon, day {n}",
    "=?UTF-8?B?w5xiZXJ3ZWlzdW5n?= {n}",
    "Notes from meeting {n}",
    "Your parcel {n} is on its way",
)
ATTACHED = (
    "Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n"
    'Content-Disposition: attachment; filename="report-{n}.pdf"\r\n\r\n' + "QUJD" * 60 + "\r\n"
)


def believable(count: int) -> Iterator[bytes]:
    """Replies, lists, attachments, encoded words: a mailbox's usual mixture, made quickly."""
    for n in range(count):
        when = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(1_600_000_000 + n * 1800))
        lines = [
            "Received: from mx.example.net (mx.example.net [192.0.2.7]) by mail.example.com with ESMTPS; " + when,
            "DKIM-Signature: v=1; a=rsa-sha256; d=example.net; s=key; b=" + "A" * 120,
            f"From: {NAMES[n % 6]} <person{n % 400}@example.net>",
            f'To: "Me, Myself" <me@example.com>, team{n % 7}@example.org',
            f"Subject: {SUBJECTS[n % 5].format(n=n)}",
            f"Date: {when}",
            f"Message-ID: <bench.{n}.{n * 7919 % 1000003}@example.net>",
        ]
        if n % 3 == 0 and n:
            lines += [
                f"In-Reply-To: <bench.{n - 1}@example.net>",
                f"References: <bench.0@x> <bench.{n - 1}@example.net>",
            ]
        if n % 4 == 0:
            lines += ["Cc: Someone Else <else@example.org>", "List-Id: Announcements <news.example.org>"]
        body = "the room is taken and we still wait for an answer\r\n" * 8
        if n % 6 == 0:
            lines += ["MIME-Version: 1.0", 'Content-Type: multipart/mixed; boundary="b1"']
            body = (
                f"--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body}--b1\r\n{ATTACHED.format(n=n)}--b1--\r\n"
            )
        else:
            lines += ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8"]
        yield ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


class Plain:
    """A blocking socket that speaks just enough IMAP."""

    def __init__(self, user: MailUser) -> None:
        self._socket = socket.create_connection((user.host, user.port))
        self._socket.recv(65536)
        self.command(f'LOGIN "{user.name}" "{user.password}"'.encode())

    def command(self, line: bytes) -> int:
        """Sends and reads to the tagged answer; how many bytes that were."""
        self._socket.sendall(b"x " + line + b"\r\n")
        count, tail = 0, b""
        while True:
            data = self._socket.recv(1 << 20)
            if not data:
                raise ConnectionError("the server hung up")
            count += len(data)
            tail = (tail + data)[-4096:]
            end = tail.rfind(b"\r\nx ")
            if (end >= 0 or tail.startswith(b"x ")) and tail.endswith(b"\r\n"):
                answer = tail[end + 2 :] if end >= 0 else tail
                if not answer.startswith(b"x OK"):
                    raise ConnectionError(answer.decode("ascii", "replace"))
                return count

    def close(self) -> None:
        self._socket.close()


def raw_limit(user: MailUser) -> tuple[float, int]:
    """Seconds and bytes of reading everything and understanding nothing."""
    with contextlib.closing(Plain(user)) as plain:
        plain.command(b"EXAMINE INBOX")
        started = time.perf_counter()
        size = plain.command(b"UID FETCH 1:* " + ITEMS)
        return time.perf_counter() - started, size


@dataclass
class Import:
    """`cpu`: seconds of our process; `cpu_beside`: of the one that reads. `late`: how late the loop woke up."""

    seconds: float
    cpu: float
    cpu_beside: float
    late: list[float]


async def imported(user: MailUser, messages: int) -> Import:
    """From adding the source to the last message stored."""
    with tempfile.TemporaryDirectory() as folder:
        async with world(Path(folder), reading_program=READING) as here:
            late: list[float] = []
            done = asyncio.Event()

            async def watch() -> None:
                while not done.is_set():
                    before = time.perf_counter()
                    await asyncio.sleep(0.005)
                    late.append(time.perf_counter() - before - 0.005)

            watcher = asyncio.create_task(watch())
            cpu, beside = time.process_time(), cpu_of_children()
            started = time.perf_counter()
            with here.engine.events.subscribe() as events:
                row = await here.add(user, wait=False)
                begun = False
                async for event in events:
                    # the last word of a round is about the source, and by then it no longer runs
                    if begun and event.type == "source" and not here.engine.syncing(row.id):
                        break
                    begun = begun or here.engine.syncing(row.id)
            took = time.perf_counter() - started
            cpu = time.process_time() - cpu
            done.set()
            await watcher
            await here.rounds(row.id, 1)
            folder_row = await here.folder(row.id, "INBOX")
            assert folder_row.known == messages, folder_row
            await reading_over()
            return Import(took, cpu, cpu_of_children() - beside, sorted(late))


async def reading_over() -> None:
    """Until the process that read is gone and what it used is known: it is ended behind its import, by a thread."""
    while any(thread.name == "reading process: end" for thread in threading.enumerate()):
        await asyncio.sleep(0.01)


def cpu_of_children() -> float:
    """Of those that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@dataclass
class Peer:
    """What a peer takes for the same data, storing nothing: seconds of the clock, and of processor time."""

    seconds: float
    cpu: float


def imapclient(user: MailUser) -> Peer:
    with IMAPClient(user.host, port=user.port, ssl=False) as peer:
        peer.login(user.name, user.password)
        peer.select_folder("INBOX", readonly=True)
        uids = peer.search("ALL")
        started, cpu = time.perf_counter(), time.process_time()
        for at in range(0, len(uids), 1000):  # one command for all would be longer than servers take
            peer.fetch(uids[at : at + 1000], ["FLAGS", "INTERNALDATE", "RFC822.SIZE", "BODYSTRUCTURE", "ENVELOPE"])
        return Peer(time.perf_counter() - started, time.process_time() - cpu)


def imapflow(user: MailUser, folder: Path, messages: int) -> Peer:
    """`folder`: where npm has put it. The time it takes to start and to sign in is not counted."""
    script = Path(__file__).with_name("imapflow_peer.mjs")
    given = (str(folder), user.host, str(user.port), user.name, user.password)
    done = subprocess.run(["node", str(script), *given], capture_output=True, text=True, timeout=600, check=True)
    read, seconds, cpu = done.stdout.split()
    assert int(read) == messages, done
    return Peer(float(seconds), float(cpu))


MBSYNC = """
FSync no
IMAPAccount server
Host {user.host}
Port {user.port}
User {user.name}
Pass {user.password}
SSLType None
AuthMechs LOGIN

IMAPStore far
Account server

MaildirStore near
Path {folder}/mail/
Inbox {folder}/mail/INBOX
SubFolders Verbatim

Channel all
Far :far:
Near :near:
Patterns INBOX
Create Near
Sync Pull
SyncState *
"""


def mbsync(user: MailUser, program: str, messages: int) -> Peer:
    """Its first run."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "mail").mkdir()
        settings = Path(folder) / "mbsyncrc"
        settings.write_text(MBSYNC.format(user=user, folder=folder), "utf-8")
        before, started = cpu_of_children(), time.perf_counter()
        subprocess.run([program, "-q", "-c", str(settings), "all"], timeout=600, check=True)
        taken = Peer(time.perf_counter() - started, cpu_of_children() - before)
        assert sum(1 for _ in (Path(folder) / "mail").rglob("new/*")) == messages
        return taken


async def changes(user: MailUser, count: int) -> tuple[float, float]:
    """Medians in ms: our journalled and verified change, and a bare UID MOVE out of the same folder."""
    ours, bare = [], []
    with tempfile.TemporaryDirectory() as folder, contextlib.closing(Plain(user)) as plain:
        async with world(Path(folder)) as here:
            row = await here.add(user)
            rows = await here.rows(row.id, "INBOX")
            uids = sorted(rows)[: 2 * count + 2]
            change = FolderChange(add=(FolderName("Work"),), remove=(FolderName("INBOX"),))
            plain.command(b"SELECT INBOX")
            # the first of each opens connections and caches
            for number in range(count + 1):
                started = time.perf_counter()
                outcome = await here.engine.edit_folders(
                    here.account_id, rows[uids[2 * number]].id, change, queue=False
                )
                between = time.perf_counter()
                assert outcome.state == "done", outcome
                plain.command(b"NOOP")
                started_bare = time.perf_counter()
                plain.command(b"UID MOVE %d Other" % uids[2 * number + 1])
                if number:
                    ours.append(between - started)
                    bare.append(time.perf_counter() - started_bare)
    return statistics.median(ours) * 1000, statistics.median(bare) * 1000


def _spread(values: list[float]) -> str:
    return f"{statistics.median(values):.3f} ({min(values):.3f}, {max(values):.3f})"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--messages", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--changes", type=int, default=30)
    parser.add_argument("--imapflow", type=Path, help="the folder npm has put it into")
    parser.add_argument("--profile", action="store_true", help="profile one import instead (loop thread only)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Dovecot(Authority(Path(folder)), extra=CLEAR) as server:
        user = server.user()
        user.add_folder("Work", "Other")
        user.deliver("INBOX", varied(options.messages))
        raw_limit(user)  # fills Dovecot's caches
        if options.profile:
            profile = cProfile.Profile()
            profile.runcall(lambda: asyncio.run(imported(user, options.messages)))
            pstats.Stats(profile).sort_stats("tottime").print_stats(35)
            return 0
        ratios, runs = list[float](), list[Import]()
        peers: dict[str, list[tuple[float, float]]] = {}
        for _ in range(options.rounds):
            seconds, size = raw_limit(user)
            run = asyncio.run(imported(user, options.messages))
            runs.append(run)
            ratios.append(seconds / run.seconds)
            read = {"IMAPClient": imapclient(user)}
            if options.imapflow is not None:
                read["imapflow"] = imapflow(user, options.imapflow, options.messages)
            if (program_of_peer := shutil.which("mbsync")) is not None:
                read["mbsync"] = mbsync(user, program_of_peer, options.messages)
            for name, peer in read.items():
                ours = run.seconds, run.cpu + run.cpu_beside
                peers.setdefault(name, []).append((peer.seconds / ours[0], peer.cpu / ours[1]))
            print(f"  raw {seconds:.2f} s, import {run.seconds:.2f} s", flush=True)
        a_message = 1e6 / options.messages
        late = sorted(each for run in runs for each in run.late)
        print(f"{options.messages} messages, {size / 1e6:.1f} MB; medians of {options.rounds} (lowest, highest)")
        print(f"import, share of the raw limit {_spread(ratios)}")
        tell("import", f"{_spread(ratios)} of it")
        for name, times in peers.items():
            clock, cpu = ([time[at] for time in times] for at in (0, 1))
            print(f"import, times {name:16} {_spread(clock)}; by processor time {_spread(cpu)}")
            tell(f"import-{name}", f"{_spread(clock)} ×; by CPU {_spread(cpu)} ×")
        print(
            f"CPU of the service {statistics.median(run.cpu for run in runs) * a_message:.0f} µs a message, "
            f"of the reading process {statistics.median(run.cpu_beside for run in runs) * a_message:.0f} µs"
        )
        tell("loop", f"p99 {late[len(late) * 99 // 100] * 1000:.0f}, most {late[-1] * 1000:.0f} ms")
        print(f"the loop was late by {late[len(late) * 99 // 100] * 1000:.0f} ms (p99), {late[-1] * 1000:.0f} at most")
        edit, move = asyncio.run(changes(user, options.changes))
        print(f"membership change    {edit:10.1f} ms      bare UID MOVE {move:.1f} ms   above it {edit - move:.1f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
