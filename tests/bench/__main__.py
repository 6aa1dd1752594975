"""Runs all measures and prints the table of goals: `python -m tests.bench`; one of them, with options of its own:
`python -m tests.bench NAME …`; what there is: `python -m tests.bench --help`.

Each is a script, `bench_NAME.py`. All take medians of rounds that alternate with the limit or the peer they are
compared with, and none decides whether a test passes. All together take about an hour on a quiet machine.
"""

import ast
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench import table

FOLDER = Path(__file__).parent


def measures() -> dict[str, str]:
    """Name -> what it measures, the first line of the script."""
    found = {}
    for path in sorted(FOLDER.glob("bench_*.py")):
        words = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
        found[path.stem.removeprefix("bench_")] = words.partition("\n")[0]
    return found


def run(names: list[str], options: list[str]) -> int:
    code = 0
    with tempfile.TemporaryDirectory(prefix="cio-bench-") as folder:
        figures = Path(folder) / "figures"
        figures.touch()
        for name in names:
            print(f"== {name}", flush=True)
            command = [sys.executable, "-m", f"tests.bench.bench_{name}", *options]
            code |= subprocess.run(command, env={**os.environ, table.KEPT_IN: str(figures)}, check=False).returncode
        found = table.told(figures)
    if len(names) > 1:
        print(table.table(found))
    else:
        print("\n".join(f"{table.ROWS[row].what}: {now}" for row, now in found.items()))
    return code


def main() -> int:
    known = measures()
    asked = sys.argv[1:]
    if asked[:1] == ["--help"]:
        print(__doc__)
        print("\n".join(f"{name:12} {words}" for name, words in known.items()))
        return 0
    names, options = (list(known), []) if asked[:1] in ([], ["all"]) else (asked[:1], asked[1:])
    if unknown := set(names) - known.keys():
        sys.exit(f"no such measure: {', '.join(unknown)}")
    return run(names, options)


if __name__ == "__main__":
    sys.exit(main())
