"""Runs the measures and prints the table of goals:

    python -m tests.bench [--imapflow FOLDER]    all, by few rounds: a quarter of an hour on a quiet machine
    python -m tests.bench whole [--imapflow …]   all as they are, 1,000,000 messages among them: more than an hour
    python -m tests.bench NAME …                 one of them, with options of its own
    python -m tests.bench --help                 which there are

Each is a script, `bench_NAME.py`. All take medians of rounds that alternate with the limit or the peer they are
compared with, and none decides whether a test passes. One that fails, or does not end, takes nothing from the others.
"""

import argparse
import ast
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.bench import table

FOLDER = Path(__file__).parent
LONGEST = 900.0  # seconds of one measure by few rounds
LONGEST_WHOLE = 3 * 3600.0

FEW = {
    "busy": ("--messages", "50000", "--imported", "20000", "--seconds", "4"),
    "growth": ("--messages", "100000"),
    "idle": ("--seconds", "40"),
    "import": ("--messages", "20000", "--rounds", "5", "--changes", "10"),
    "list": ("--messages", "100000"),
    "live": ("--rounds", "5"),
    "moves": ("--rounds", "5"),
    "pages": ("--messages", "100000", "--rounds", "10"),
    "rounds": ("--rounds", "5"),
    "start": ("--rounds", "5"),
}
LEFT_OUT = {"million"}  # by few rounds


def measures() -> dict[str, str]:
    """Name -> what it measures, the first line of the script."""
    found = {}
    for path in sorted(FOLDER.glob("bench_*.py")):
        words = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
        found[path.stem.removeprefix("bench_")] = words.partition("\n")[0]
    return found


def run(options: Mapping[str, Sequence[str]], longest: float) -> int:
    """Of each measure its options."""
    failed: list[str] = []
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # else the measure that runs would go on alone
    with tempfile.TemporaryDirectory(prefix="cio-bench-") as folder:
        figures = Path(folder) / "figures"
        figures.touch()
        for name, own in options.items():
            print(f"== {name} {' '.join(own)}".rstrip(), flush=True)
            if not measured(name, own, {**os.environ, table.KEPT_IN: str(figures)}, longest):
                failed.append(name)
        found = table.told(figures)
    if len(options) > 1:
        print(table.table(found))
    else:
        print("\n".join(f"{table.ROWS[row].what}: {now}" for row, now in found.items()))
    if failed:
        print(f"failed: {', '.join(failed)}")
    return 1 if failed else 0


def measured(name: str, options: Sequence[str], environment: Mapping[str, str], longest: float) -> bool:
    """Whether it came to its end. What it has started ends with it."""
    command = [sys.executable, "-m", f"tests.bench.bench_{name}", *options]
    process = subprocess.Popen(command, env=environment, process_group=0)
    try:
        return process.wait(longest) == 0
    except subprocess.TimeoutExpired:
        print(f"{name} did not end within {longest:.0f} s", flush=True)
        return False
    finally:
        if process.returncode is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def main() -> int:
    known = measures()
    asked = sys.argv[1:]
    if asked[:1] == ["--help"]:
        print(__doc__)
        print("\n".join(f"{name:12} {words}" for name, words in known.items()))
        return 0
    if asked and asked[0] in known:
        return run({asked[0]: asked[1:]}, LONGEST_WHOLE)
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("which", nargs="?", choices=["few", "whole"], default="few")
    parser.add_argument("--imapflow")
    options = parser.parse_args(asked)
    whole = options.which == "whole"
    wanted = {name: () if whole else FEW.get(name, ()) for name in known if whole or name not in LEFT_OUT}
    if options.imapflow is not None:
        wanted["import"] = (*wanted["import"], "--imapflow", options.imapflow)
    return run(wanted, LONGEST_WHOLE if whole else LONGEST)


if __name__ == "__main__":
    sys.exit(main())
