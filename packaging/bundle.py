"""Makes the bundle that every package is made of: a folder with the program, its Python, and the libraries it needs.

`cio-desktop` (the program) and `_internal/`. The folder appears as a whole or not at all, and is the same for the same
commit and the same system. It installs nothing.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Literal

import contents
import icu
import notices
from elf import Elf, is_elf
from project import BUILD, NAME, TITLE, BuildError, epoch, run

Kind = Literal["deb", "portable", "windows", "macos"]
LINUX = ("deb", "portable")
TIMEOUT = 1800.0  # of PyInstaller, which took 13 minutes in Wine on a computer that had other work
GLIBC = (2, 35)  # Debian 12, Ubuntu 22.04; what is built on a newer system may want more
LIMITS = {"deb": 95_000_000, "portable": 115_000_000}  # bytes of all files, where ICU's data could be cut
LARGEST = 18_000_000  # of one file


def make(kind: Kind, *, icon: Path | None = None, version_info: Path | None = None) -> Path:
    """The folder .build/bundle/KIND/cio-desktop (for macos: CIO Desktop.app), made anew.

    `icon` and `version_info` go into the program itself, on Windows and macOS. Needs the environment of build.py.
    """
    os.umask(0o022)
    work = BUILD / "work"
    work.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f"{kind}-", dir=work) as temporary:
        made = freeze(kind, Path(temporary), {"CIO_BUNDLE_ICON": icon, "CIO_BUNDLE_VERSION_INFO": version_info})
        trimmed = kind in LINUX and trim_icu(made)
        notices.write(made, made / "Contents" / "Resources" if kind == "macos" else made)
        if kind in LINUX:
            refuse_new_glibc(made)
        if trimmed:
            refuse_large(made, LIMITS[kind])
        same_times(made)
        return _take(made, BUILD / "bundle" / kind / made.name)


def freeze(kind: Kind, place: Path, appearance: Mapping[str, Path | None] = MappingProxyType({})) -> Path:
    """PyInstaller's part: place/dist/cio-desktop."""
    try:
        run(
            [
                *(sys.executable, "-P", "-m", "PyInstaller", "--clean", "--noconfirm", "--log-level=WARN"),
                *("--distpath", place / "dist", "--workpath", place / "work"),
                Path(__file__).with_name("cio-desktop.spec"),
            ],
            cwd=place,
            env={
                "CIO_BUNDLE_KIND": kind,
                "PYINSTALLER_CONFIG_DIR": str(place / "cache"),
                "PYTHONHASHSEED": "0",
                "PYTHONNODEBUGRANGES": "1",  # columns of a source that is not there: a quarter of the compiled modules
                # as they are where the package packs all of it better: 2 MB less to fetch for 11 more on the disk
                "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0" if kind == "portable" else "9",
                "PYTHONPATH": "",
                "PYTHONDONTWRITEBYTECODE": "1",
                "SOURCE_DATE_EPOCH": str(epoch()),
                "LC_ALL": "C.UTF-8",
                **{name: str(path or "") for name, path in appearance.items()},
            },
            timeout=TIMEOUT,
            what="PyInstaller",
        )
    except BuildError as error:
        _, found, sentence = str(error).rpartition(contents.PROBLEM)
        raise (BuildError(f"The program {found}{sentence}") if found else error) from None
    made = place / "dist" / (f"{TITLE}.app" if kind == "macos" else NAME)
    if not (made / ("Contents" if kind == "macos" else "_internal")).is_dir():
        raise BuildError(f"PyInstaller ended without an error, but made no {made.name}.")
    return made


def trim_icu(made: Path) -> bool:
    """Cuts ICU's data where the tools for it are there; else a word on stderr, and the bundle works as well."""
    if not icu.can_trim():
        print(f"{', '.join(icu.TOOLS)} are not all here, so ICU's data stays whole: 27 MB more.", file=sys.stderr)
        return False
    ours = made / "_internal"
    spoken = contents.languages(path.relative_to(ours).as_posix() for path in ours.rglob("*.qm"))
    for library in (ours / "PySide6" / "Qt" / "lib").glob("libicudata.so.*"):
        icu.trim(library, spoken)
    return True


def refuse_new_glibc(made: Path) -> None:
    for path in sorted(made.rglob("*")):
        if is_elf(path) and (wanted := Elf(path).glibc) > GLIBC:
            version, floor = (".".join(map(str, numbers)) for numbers in (wanted, GLIBC))
            raise BuildError(
                f"{path.relative_to(made)} wants glibc {version}, but packages are to run with {floor}: build on an "
                f"older system (Debian 12)."
            )


def refuse_large(made: Path, limit: int) -> None:
    sizes = {path: path.stat().st_size for path in made.rglob("*") if path.is_file() and not path.is_symlink()}
    total, largest = sum(sizes.values()), max(sizes, key=lambda path: sizes[path])
    if total > limit:
        raise BuildError(f"The bundle has {total:,} bytes, more than {limit:,}: see what came in.")
    if sizes[largest] > LARGEST:
        raise BuildError(f"{largest.relative_to(made)} has {sizes[largest]:,} bytes, more than {LARGEST:,}.")


def same_times(made: Path) -> None:
    """All files as old as the commit."""
    moment = epoch()
    for path in (made, *made.rglob("*")):
        os.utime(path, (moment, moment), follow_symlinks=os.utime not in os.supports_follow_symlinks)


def _take(made: Path, target: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        target.rename(made.with_name("old"))  # removed with the work folder
    made.rename(target)
    return target
