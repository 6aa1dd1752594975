"""What a whole Linux bundle asks of the system: libraries that are not in it, a C library not too old, a machine."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from elf import Elf, is_elf
from project import BuildError

MACHINES = {62: "x86_64", 183: "aarch64"}  # e_machine of a file's head
LOADERS = {"x86_64": "/lib64/ld-linux-x86-64.so.2", "aarch64": "/lib/ld-linux-aarch64.so.1"}


@dataclass(frozen=True, slots=True)
class Linkage:
    """`needs`: for each compiled file, by its path in the bundle, the libraries it names itself."""

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
    """Raises BuildError when there is no compiled file, or one for a machine that we don't build for."""
    files = {os.path.relpath(path, bundle): Elf(path) for path in sorted(bundle.rglob("*")) if is_elf(path)}
    machines = sorted({machine_of(bundle / name) for name in files})
    if len(machines) != 1 or not machines[0]:
        raise BuildError(f"The compiled files in {bundle} are for {machines}; all must be for one known machine.")
    return Linkage(
        machines[0],
        max(file.glibc for file in files.values()),
        {name: frozenset(file.needed) for name, file in files.items()},
    )


def machine_of(path: Path) -> str:
    """As `uname -m` says it; nothing for one we don't build for."""
    with path.open("rb") as file:
        return MACHINES.get(int.from_bytes(file.read(20)[18:], "little"), "")
