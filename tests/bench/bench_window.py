"""How the window behaves while a big source is imported: the longest its loop keeps anything waiting.

    python -m tests.bench.bench_window [--messages 20000]

The real window (off screen), the real service process and a private Dovecot on this machine, sharing its processors.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.bench_import import believable
from tests.bench.table import tell
from tests.support import isolation


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=20_000)
    count = parser.parse_args().messages
    isolation.isolate_environment()  # before Qt is imported

    from cio_desktop.app.gui import application, run_loop
    from tests.support.certificates import Authority
    from tests.support.dovecot import BINARY, Dovecot
    from tests.support.service import Service
    from tests.support.ticker import ticking
    from tests.support.window_import import import_in_window

    if BINARY is None:
        sys.exit("no Dovecot on this machine")
    application()

    async def idle() -> str:
        async with ticking() as ticker:
            await asyncio.sleep(2)
        return str(ticker)

    with tempfile.TemporaryDirectory(prefix="cio-bench-") as folder:
        authority = Authority(Path(folder))
        with Dovecot(authority) as dovecot, Service(Path(folder) / "data", ca_file=authority.ca_file) as service:
            user = dovecot.user()
            started = time.perf_counter()
            user.deliver("INBOX", believable(count))
            print(f"{count} messages delivered in {time.perf_counter() - started:.1f} s")
            print(f"loop alone: {run_loop(idle)}")
            work = import_in_window(service, Path(folder) / "window", user, count, patience=300)
            found = run_loop(lambda: work)
            print(f"import:     {found}")
            gaps = sorted(found.ticker.gaps)
            tell("window", f"{gaps[-1] * 1000:.0f}; p99 {gaps[len(gaps) * 99 // 100] * 1000:.0f} ms")


if __name__ == "__main__":
    main()
