"""1,000,000 messages imported: whether that is as fast a message as a fifth of it, pages as quick, and what memory it
takes.

    python -m tests.bench million [--messages 1000000] [--pages 50]

Needs about 10 GB below the folder for temporary files. How the window shows such a list is measured by bench_list.
"""

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from tests.bench.bench_growth import as_the_service, step
from tests.bench.bench_import import CLEAR
from tests.bench.mail import varied
from tests.bench.table import tell
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot

# What Dovecot remembers of so many messages is larger than a process of it may be by itself.
SERVER = f"{CLEAR}\ndefault_vsz_limit = 0"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--messages", type=int, default=1_000_000)
    parser.add_argument("--pages", type=int, default=50)
    options = parser.parse_args()
    as_the_service("million")
    steps = []
    with tempfile.TemporaryDirectory() as folder, Dovecot(Authority(Path(folder)), extra=SERVER) as server:
        for count in (options.messages // 5, options.messages):
            user = server.user()
            user.deliver("INBOX", varied(count))
            steps.append(asyncio.run(step(user, count, 1, options.pages)))
            print(steps[-1].told(f"{count}", steps[0]), flush=True)
    first, last = steps
    clock, cpu = last.speed(first)
    tell(
        "million",
        f"{cpu:.2f} by CPU, {clock:.2f} by the clock; {first.newest:.1f} → {last.newest:.1f} ms; {first.deep:.1f} →"
        f" {last.deep:.1f} ms; {first.memory:.0f} → {last.memory:.0f}, after pages {last.paged:.0f} MB",
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
