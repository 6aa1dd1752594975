"""A service with one big account in it, and a caller that counts only the time of the request."""

import asyncio
import contextlib
import http.client
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from cio_desktop.protocol.oauth1 import FORM_TYPE, authorization_header
from cio_desktop.protocol.resources import Addresses, Person
from cio_desktop.store import accounts, folders, membership_import, sources, word_index
from cio_desktop.store.database import Database
from cio_desktop.store.fetched import NewMembership
from tests.bench.bench_import import NAMES, SUBJECTS
from tests.support.service import Service
from tests.support.store_world import attached, listed, placed

FOLDERS = ("INBOX", "Archive", "Bills", "Family", "Lists/one", "Lists/two", "Sent", "Travel")
BATCH = 5_000


async def fill(path: Path, count: int) -> str:
    """The account's id. Its source is stopped, so that nothing else goes on while somebody measures."""
    db = await Database.open(path)
    try:
        account = await db.write(accounts.create, "me@example.com", now=10)
        source = await db.write(
            sources.create, account.id, email="me@example.com", server="mail.example.com", username="me", now=20
        )
        await db.write(sources.set_status, source.id, "DISABLED", now=20, following="never")
        rows = await db.write(folders.upsert_listing, source.id, [listed(name) for name in FOLDERS])
        for start in range(0, count, BATCH):
            folder = rows[start // BATCH % len(rows)]
            batch = [_placed(number) for number in range(start, min(start + BATCH, count))]
            await db.write(membership_import.apply_batch, folder.id, batch, now=100)
        await word_index.catch_up(db)
        return account.id
    finally:
        await db.close()


def _placed(number: int) -> NewMembership:
    people = Addresses(
        from_=Person(f"person{number % 400}@example.net", NAMES[number % 6]),
        to=[Person("me@example.com", "Me, Myself"), Person(f"team{number % 7}@example.org")],
    )
    return placed(
        number + 1,
        number,
        *(("\\Seen",) if number % 3 else ()),
        date=1_600_000_000 + number * 1800,
        subject=SUBJECTS[number % 5].format(n=number),
        addresses=people,
        references=[f"<{number - 1}@example.com>"] if number % 3 == 0 else [],
        files=[attached(f"report-{number}.pdf", 200, f"f{number}")] if number % 6 == 0 else [],
    )


@dataclass
class Caller:
    """One keep-alive connection that signs what it sends."""

    service: Service
    account_id: str

    def __post_init__(self) -> None:
        host, _, port = self.service.base_url.removeprefix("http://").partition(":")
        self._connection = http.client.HTTPConnection(host, int(port), timeout=120)

    def get(self, path: str = "", **query: object) -> bytes:
        return self.timed(path, **query)[1]

    def timed(self, path: str = "", **query: object) -> tuple[float, bytes]:
        """Milliseconds until the answer is read, and the answer."""
        below = "" if path.startswith("/app/") else f"/2.0/accounts/{self.account_id}"
        target = below + path + (f"?{urlencode(query, doseq=True)}" if query else "")
        return self._send("GET", target, None)

    def put(self, path: str, form: list[tuple[str, str]], method: str = "PUT") -> tuple[float, bytes]:
        return self._send(method, f"/2.0/accounts/{self.account_id}{path}", form)

    def cpu(self) -> float:
        """Milliseconds of processor time the service has used so far: on a busy machine more to be trusted than a
        clock."""
        return processor_time(self.service.pid)

    def _send(self, method: str, target: str, form: list[tuple[str, str]] | None) -> tuple[float, bytes]:
        url = self.service.base_url + target
        headers = {
            "Authorization": authorization_header(method, url, form or [], self.service.key, self.service.secret)
        }
        if form is not None:
            headers["Content-Type"] = FORM_TYPE
        body = None if form is None else urlencode(form).encode()
        started = time.perf_counter()
        self._connection.request(method, target, body=body, headers=headers)
        answer = self._connection.getresponse()
        content = answer.read()
        took = (time.perf_counter() - started) * 1000
        assert answer.status == 200, (answer.status, content[:300])
        return took, content


def processor_time(pid: int) -> float:
    """Milliseconds, of all its threads that live now (Linux; to the nanosecond, where getrusage counts in 10 ms)."""
    spent = 0
    for thread in Path(f"/proc/{pid}/task").iterdir():
        with contextlib.suppress(OSError):  # it ended meanwhile
            spent += int((thread / "schedstat").read_text().split()[0])
    return spent / 1e6


@contextlib.contextmanager
def filled_service(folder: Path, count: int) -> Iterator[Caller]:
    data = folder / "data"
    data.mkdir(mode=0o700)
    account_id = asyncio.run(fill(data / "cio.sqlite3", count))
    with Service(data) as service:
        yield Caller(service, account_id)
