"""Lists the measures, or runs one: `python -m tests.bench [NAME [its options]]`, `python -m tests.bench all`.

Each is a script of its own, `bench_NAME.py`. All take medians of rounds that alternate with the limit or the peer they
are compared with, and none decides whether a test passes.
"""

import ast
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent


def measures() -> dict[str, str]:
    """Name -> what it measures, the first line of the script."""
    found = {}
    for path in sorted(FOLDER.glob("bench_*.py")):
        words = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
        found[path.stem.removeprefix("bench_")] = words.partition("\n")[0]
    return found


def main() -> int:
    known = measures()
    asked = sys.argv[1:]
    if not asked:
        print("\n".join(f"{name:12} {words}" for name, words in known.items()))
        return 0
    names, options = (list(known), []) if asked[0] == "all" else (asked[:1], asked[1:])
    if unknown := set(names) - known.keys():
        sys.exit(f"no such measure: {', '.join(unknown)}")
    code = 0
    for name in names:
        print(f"== {name}", flush=True)
        code |= subprocess.run([sys.executable, "-m", f"tests.bench.bench_{name}", *options], check=False).returncode
    return code


if __name__ == "__main__":
    sys.exit(main())
