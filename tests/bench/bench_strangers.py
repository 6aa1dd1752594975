"""How long the service's loop is busy at once while somebody sends 2 MB that are not signed, or signed wrongly.

python -m tests.bench strangers [--times 10]

Counted in processor time of the loop's thread, so that nothing else on this machine shows. The service runs in this
process, with the real server; what is sent comes from a thread.
"""

import argparse
import asyncio
import contextlib
import http.client
import tempfile
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from cio_desktop.net.loopback import listen
from cio_desktop.protocol.oauth1 import FORM_TYPE, authorization_header
from cio_desktop.service.server import serve
from tests.bench.table import tell
from tests.support.service_world import KEY, SECRET, world

SIZE = 2_000_000
FIELDS = b"&".join(b"a%d=" % number for number in range(6_000))  # less than a stranger's body may have
IN_TABLE = {"no signature, 2 MB": "unsigned", "our key, wrong signature, 2 MB": "wrong"}
WITHIN = b"oauth_consumer_key=x&oauth_nonce=n&oauth_timestamp=1&oauth_signature_method=HMAC-SHA1&oauth_signature=x"


def attacks(url: str) -> dict[str, tuple[str | None, bytes]]:
    """What is sent, as Authorization header and body."""
    good = authorization_header("POST", url, [], KEY, SECRET)
    wrong = authorization_header("POST", url, [], KEY, "wrong")
    other = authorization_header("POST", url, [], "another-key", "wrong")
    return {
        "a small request": (good, b""),
        "no signature, 2 MB": (None, b"a=" + b"x" * SIZE),
        "another key, 2 MB": (other, b"a=" + b"x" * SIZE),
        "another key within 60 kB of fields": (None, FIELDS + b"&" + WITHIN),
        "our key, wrong signature, 2 MB": (wrong, b"a=" + b"x" * SIZE),
        "the same, to be escaped": (wrong, b"a=" + b"<a>" * (SIZE // 3)),
        "the same, 9,000 fields": (wrong, b"&".join(b"a%d=" % number for number in range(9_000))),
    }


def send(port: int, header: str | None, body: bytes) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    headers = {"Content-Type": FORM_TYPE, **({} if header is None else {"Authorization": header})}
    with contextlib.suppress(ConnectionError):  # it had enough
        connection.request("POST", "/2.0/accounts", body=body, headers=headers)
        connection.getresponse().read()
    connection.close()


@dataclass
class Busy:
    longest: float = 0.0  # ms of processor time between two turns of the loop


@contextlib.asynccontextmanager
async def watched() -> AsyncIterator[Busy]:
    busy, over = Busy(), asyncio.Event()

    async def watch() -> None:
        while not over.is_set():
            before = time.thread_time()
            await asyncio.sleep(0)
            busy.longest = max(busy.longest, (time.thread_time() - before) * 1000)

    watcher = asyncio.create_task(watch())
    try:
        yield busy
    finally:
        over.set()
        await watcher


async def measure(times: int) -> None:
    with tempfile.TemporaryDirectory(prefix="cio-bench-") as folder:
        async with world(Path(folder)) as here:
            here.now = time.time()
            sock = listen("127.0.0.1", 0)
            port = sock.getsockname()[1]
            ready, stop = asyncio.Event(), asyncio.Event()
            server = asyncio.create_task(serve(here.app, sock, stop=stop, ready=ready))
            await ready.wait()
            for name, (header, body) in attacks(f"http://127.0.0.1:{port}/2.0/accounts").items():
                async with watched() as busy:
                    for _ in range(times):
                        await asyncio.to_thread(send, port, header, body)
                print(f"{name:36} {busy.longest:8.1f} ms at once")
                if name in IN_TABLE:
                    tell(IN_TABLE[name], f"{busy.longest:.1f} ms")
            stop.set()
            await server


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=10)
    asyncio.run(measure(parser.parse_args().times))


if __name__ == "__main__":
    main()
