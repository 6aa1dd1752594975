"""How long a start takes to the first paint and until the window is usable, as multiples of a bare PySide6 window.

python -m tests.bench start [--rounds 7]

Off screen, the program with its own service and three sources; in turn with a bare QMainWindow. "usable": linked, and
the sources as the service tells them are shown. Beside the clock: modules and processor time of the window's process.
"""

import argparse
import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from cio_desktop.app.lock import DataFolderInUse, FolderLock
from cio_desktop.app.profile import Profile
from cio_desktop.store import accounts, folders, sources
from cio_desktop.store.database import Database
from tests.bench.table import tell
from tests.support import isolation
from tests.support.patience import PATIENCE
from tests.support.store_world import listed

NAMES = ("ada", "bob", "cy")


async def make_profile(path: Path) -> None:
    db = await Database.open(path)
    try:
        account = await db.write(accounts.create, "me@example.com")
        for name in NAMES:
            row = await db.write(
                sources.create,
                account.id,
                email=f"{name}@example.com",
                server=f"mail.{name}.example",
                username=name,
            )
            await db.write(sources.set_status, row.id, "DISABLED")  # else it would be synced while we measure
            await db.write(folders.upsert_listing, row.id, [listed("INBOX"), listed("Archive")])
    finally:
        await db.close()


Told = dict[str, dict[str, float]]


def until_free(profile: Path) -> None:
    """The service of the start before ends behind its window: as long as it has the folder, the next one gets none, and
    its window never becomes usable."""
    lock, last = FolderLock(Profile(profile).service_lock), time.monotonic() + PATIENCE
    while True:
        try:
            lock.acquire()
        except DataFolderInUse:
            if time.monotonic() > last:
                raise
            time.sleep(0.05)
        else:
            lock.release()
            return


def run(*arguments: str) -> Told:
    """Moment -> seconds, processor time, number of modules."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "BENCH_STARTED": str(time.time())}
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.start_probe", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    try:
        told = json.loads(done.stdout.splitlines()[-1])
    except (IndexError, ValueError):
        sys.exit(f"{arguments} told nothing:\n{done.stdout}\n{done.stderr}")
    return {moment: {**what, "modules": len(what["modules"])} for moment, what in told.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    isolation.keep_bytecode()  # as an installed program has it
    with tempfile.TemporaryDirectory(prefix="cio-bench-") as folder:
        profile = Path(folder) / "data"
        profile.mkdir(mode=0o700)
        asyncio.run(make_profile(profile / "cio.sqlite3"))
        pairs = []
        for _ in range(rounds + 1):
            bare = run("bare")
            until_free(profile)
            pairs.append((bare, run("program", str(profile))))
        del pairs[0]  # fills the caches
    print(f"{'':18} {'seconds':>9} {'x bare':>8} {'processor':>10} {'x bare':>8} {'modules':>8}   medians")
    for moment in pairs[0][1]:
        columns = {what: [own[moment][what] for _, own in pairs] for what in ("seconds", "processor", "modules")}
        ratios = {
            what: statistics.median(own[moment][what] / bare["painted"][what] for bare, own in pairs)
            for what in ("seconds", "processor")
        }
        middle = {what: statistics.median(values) for what, values in columns.items()}
        print(
            f"{moment:18} {middle['seconds']:9.3f} {ratios['seconds']:8.2f} {middle['processor']:10.3f}"
            f" {ratios['processor']:8.2f} {middle['modules']:8.0f}"
        )
        if moment in {"painted", "usable"}:
            tell(moment, f"{ratios['seconds']:.2f} ×; by CPU {ratios['processor']:.2f} ×")


if __name__ == "__main__":
    main()
