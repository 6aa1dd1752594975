"""What the compiled files of a bundle ask of the system: libraries that are not in it, and a C library not too old.

Asks `readelf` (binutils). Linux only.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from project import BuildError, run

MACHINES = {"Advanced Micro Devices X86-64": "x86_64", "AArch64": "aarch64"}
LOADERS = {"x86_64": "/lib64/ld-linux-x86-64.so.2", "aarch64": "/lib/ld-linux-aarch64.so.1"}


@dataclass(frozen=True, slots=True)
class Linkage:
    """Of a whole bundle. `needs`: for each compiled file, by its path in the bundle, the libraries it names itself."""

    machine: str
    glibc: tuple[int, ...]
    needs: dict[str, frozenset[str]]

    @property
    def outside(self) -> frozenset[str]:
        """The libraries that the system must have: named by a file here, and no file here."""
        own = {os.path.basename(path) for path in self.needs}
        return frozenset(name for names in self.needs.values() for name in names) - own

    def probes(self) -> list[str]:
        """A few files that between them name every library of `outside`."""
        left, chosen = set(self.outside), []
        while left:
            best = min(self.needs, key=lambda path: (-len(self.needs[path] & left), path))
            chosen.append(best)
            left -= self.needs[best]
        return sorted(chosen)


def read(bundle: Path) -> Linkage:
    """Raises BuildError when there is no compiled file, or one of a machine that we don't build for."""
    files = sorted(path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink() and is_elf(path))
    if not files:
        raise BuildError(f"In {bundle} is no compiled program.")
    told = run(["readelf", "-hdVW", *files, files[0]], timeout=120, what="readelf")  # names them when it has several
    machines, needs, glibc = set(), {}, (2, 0)
    for part in told.split("\nFile: ")[0 if told.startswith("File: ") else 1 :]:
        name, _, text = part.removeprefix("File: ").partition("\n")
        if machine := re.search(r"Machine: +(.+)", text):
            machines.add(machine[1].strip())
            needs[os.path.relpath(name, bundle)] = frozenset(re.findall(r"\(NEEDED\).*\[(.+)\]", text))
        for version in re.findall(r"GLIBC_(\d+(?:\.\d+)+)", text):
            glibc = max(glibc, tuple(int(number) for number in version.split(".")))
    if len(machines) != 1 or not machines <= set(MACHINES):
        raise BuildError(f"The files in {bundle} are for {', '.join(sorted(machines))}, which can't be packaged here.")
    return Linkage(MACHINES[machines.pop()], glibc, needs)


def is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
