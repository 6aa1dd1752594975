"""`service.json`: where the service of a data folder listens, for scripts. It holds no secret."""

from __future__ import annotations

import contextlib
import json
import logging
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Running:
    """`takes_file`: the pair in `consumer.json` opens it, made before or after it was started."""

    address: str
    takes_file: bool


@contextlib.contextmanager
def announced(path: Path, running: Running) -> Iterator[None]:
    """While the service listens there. The caller holds the folder's lock. What a killed one left is written over.
    Where it can't be written scripts do without."""
    unfinished = path.with_suffix(".json.new")
    try:
        unfinished.write_text(json.dumps(asdict(running)) + "\n", "utf-8")
        unfinished.chmod(0o600)
        unfinished.replace(path)
    except OSError as error:
        log.warning("%s can't be written: %s", path.name, error.strerror)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            path.unlink()


def running_in(path: Path) -> Running | None:
    """None where no service has said where it is. Whether it still answers there is seen by asking."""
    try:
        told = json.loads(path.read_text("utf-8"))
        address, takes_file = told["address"], told["takes_file"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Running(address, takes_file) if isinstance(address, str) and isinstance(takes_file, bool) else None
