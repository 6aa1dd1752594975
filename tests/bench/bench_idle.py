"""What the program takes while nobody does anything: processor time and wake-ups of window and service, 20 sources.

python -m tests.bench idle [--seconds 60] [--sources 20]

The real program off screen over a private Dovecot, each source synced once before. A wake-up is a thread that had
given the processor up of its own will.
"""

import argparse
import asyncio
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.bench_import import CLEAR, believable
from tests.bench.bench_live import add
from tests.bench.filled import processor_time
from tests.bench.table import tell
from tests.support.certificates import Authority
from tests.support.dovecot import BINARY, Dovecot
from tests.support.service import Service


def wake_ups(pid: int) -> int:
    total = 0
    for thread in Path(f"/proc/{pid}/task").iterdir():
        for line in (thread / "status").read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                total += int(line.split()[1])
    return total


def child_of(pid: int) -> int:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    (service,) = children
    return int(service)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--settle", type=float, default=20)
    parser.add_argument("--sources", type=int, default=20)
    options = parser.parse_args()
    assert BINARY is not None, "no Dovecot on this machine"
    with tempfile.TemporaryDirectory(prefix="cio-bench-") as folder:
        data = Path(folder) / "data"
        with Dovecot(Authority(Path(folder)), extra=CLEAR) as server:
            with Service(data) as service:
                for _ in range(options.sources):
                    user = server.user()
                    user.deliver("INBOX", believable(20))
                    asyncio.run(add(service, user))
            program = subprocess.Popen(
                [sys.executable, "-m", "cio_desktop", "--data-dir", str(data), "--vault", "keyfile"],
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            )
            try:
                time.sleep(options.settle)
                pids = {"window": program.pid, "service": child_of(program.pid)}
                before = {name: (processor_time(pid), wake_ups(pid)) for name, pid in pids.items()}
                time.sleep(options.seconds)
                share = number = 0.0
                for name, pid in pids.items():
                    cpu = (processor_time(pid) - before[name][0]) / options.seconds / 10
                    woken = (wake_ups(pid) - before[name][1]) / options.seconds
                    share, number = share + cpu, number + woken
                    print(f"{name:10} {cpu:6.3f} % of a core, {woken:6.2f} wake-ups a second")
                print(f"{'both':10} {share:6.3f} % of a core, {number:6.2f} wake-ups a second")
                tell("idle", f"{share:.3f} % of a core; {number:.2f}/s")
            finally:
                program.send_signal(signal.SIGTERM)
                program.wait(30)


if __name__ == "__main__":
    main()
