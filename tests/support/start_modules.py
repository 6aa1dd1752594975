"""Which modules of ours, and which libraries, a start imports before the first paint and before the service listens.

`python -m tests.support.start_modules` writes the lists that `tests/e2e/test_start_order.py` holds a start to.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parents[2]
LISTS = ("first_paint", "listening")
_OF_THE_PROBE = {"tests"}
_NEEDED_WHOLE = tuple(
    f"cio_desktop.{room}"
    for room in ("credentials", "engine", "imap", "protocol", "service.handlers", "service.views", "store")
)


def start(data_dir: Path) -> dict[str, Any]:
    """Moment -> what `start_probe` tells of it."""
    told: dict[str, Any] = json.loads(_run("tests.support.start_probe", "program", str(data_dir)).splitlines()[-1])
    return told


def at_first_paint(data_dir: Path) -> set[str]:
    return _without_python(start(data_dir)["painted"]["modules"])


def serve(data_dir: Path) -> set[str]:
    """All modules when the service listens."""
    return set(json.loads(_run("tests.support.serve_probe", str(data_dir))))


def at_listening(data_dir: Path) -> set[str]:
    """Of a room that the service needs as a whole, only the room."""
    return {_room(name) for name in _without_python(serve(data_dir))}


def listed(which: str) -> set[str]:
    return set(_file(which).read_text("utf-8").split())


def _file(which: str) -> Path:
    return Path(__file__).with_name("start_modules") / f"{which}.txt"


def _room(name: str) -> str:
    return next((room for room in _NEEDED_WHOLE if name.startswith(room + ".")), name)


def _without_python(modules: Iterable[str]) -> set[str]:
    """Ours by their names, libraries by their first ones; Python's own change with its version."""
    found = {name if name.startswith("cio_desktop.") else name.partition(".")[0] for name in modules}
    found -= set(sys.stdlib_module_names) | _OF_THE_PROBE
    return {name for name in found if not name.startswith("_")}


def _run(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        timeout=90,
        check=True,
    )
    return done.stdout


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="cio-start-") as folder:
        for which, look in zip(LISTS, (at_first_paint, at_listening), strict=True):
            file = _file(which)
            file.parent.mkdir(exist_ok=True)
            file.write_text("\n".join(sorted(look(Path(folder, which)))) + "\n", "utf-8")


if __name__ == "__main__":
    main()
