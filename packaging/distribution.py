"""Tells the program inside a package which package it is in (resources/distribution.json): it reads that at its start.

The addresses are those of the file in the source tree; the package's kind decides who brings newer versions.
"""

import contextlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from project import BuildError
from targets import TARGETS

FILE = "cio_desktop/resources/distribution.json"


@contextlib.contextmanager
def marked(bundle: Path, package: str) -> Iterator[Path]:
    """A bundle like `bundle` that knows its package. It shares the other files with it, so change none of them."""
    with tempfile.TemporaryDirectory(prefix=f".{package}-", dir=bundle.parent) as temporary:
        own = Path(temporary) / bundle.name
        shutil.copytree(bundle, own, symlinks=True, copy_function=_link)
        mark(own, package)
        yield own


def mark(bundle: Path, package: str) -> None:
    """Writes it into `bundle` itself."""
    found = [path for path in bundle.rglob("distribution.json") if path.as_posix().endswith(f"/{FILE}")]
    if len(found) != 1:
        raise BuildError(f"{bundle} must hold {FILE} once; it holds it {len(found)} times.")
    (file,) = found
    facts = json.loads(file.read_text("utf-8"))
    facts["package"] = package
    facts["updated_by"] = TARGETS[package].updated_by
    kept = file.stat()
    file.unlink()  # it may be the same file as another bundle's
    file.write_text(json.dumps(facts, indent=4) + "\n", encoding="utf-8")
    file.chmod(kept.st_mode & 0o777)
    os.utime(file, (kept.st_mtime, kept.st_mtime))


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # another disk, or a file system that has no links
        shutil.copy2(source, target)
