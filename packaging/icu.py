"""Cuts the data of ICU, Qt's library for languages on Linux, from 32 MB to 3: what stays is what Qt's widgets use.

Collation (how names are sorted) stays for the languages that the window speaks, as it sorts by no other; properties
and normalisation stay whole. Gone are localised names of time zones, currencies, languages and regions, and old
character sets: Python reads mail. `cio-desktop --self-test` shows the order.
"""

from __future__ import annotations

import fnmatch
import re
import shutil
import tempfile
from collections.abc import Container
from pathlib import Path

from elf import Elf
from project import BuildError, run

TOOLS = ("icupkg", "as", "ld")  # Debian: icu-devtools, binutils
GONE = (
    *("brkitr/*", "curr/*", "lang/*", "rbnf/*", "region/*", "translit/*", "unit/*", "zone/*"),
    *("*.cnv", "*.spp", "*.cfu", "unames.icu", "uemoji.icu", "units.res"),
)
LOCALE = re.compile(r"[a-z]{2,3}(_[A-Za-z0-9]+)*\.res")  # of one language: dates and numbers, which Qt has itself
COLLATION = re.compile(r"coll/(?!res_index)([a-z]{2,3})(_[A-Za-z0-9]+)*\.res")  # of one language, so not root.res
ASSEMBLY = """\
    .section .rodata
    .balign 16
    .globl {symbol}
    .type {symbol}, @object
    .size {symbol}, {size}
{symbol}:
    .incbin "{file}"
    .section .note.GNU-stack, "", @progbits
"""


def can_trim() -> bool:
    return all(_tool(name) for name in TOOLS)


def trim(library: Path, spoken: Container[str]) -> None:
    """Replaces libicudata.so.N by a smaller one, for these languages. Raises BuildError, and leaves it as it was."""
    number = library.name.rpartition(".")[2]
    symbol = f"icudt{number}_dat"
    with tempfile.TemporaryDirectory(prefix="icu-", dir=library.parent) as temporary:
        place = Path(temporary)
        whole = place / "whole" / f"icudt{number}l.dat"  # ICU looks for its parts by this very name
        whole.parent.mkdir()
        try:
            whole.write_bytes(Elf(library).content(symbol))
        except (KeyError, ValueError):
            raise BuildError(f"{library.name} does not hold {symbol}: ICU's data can't be cut.") from None
        listed = run([_tool("icupkg"), "-l", whole], what="Listing ICU's data").split()
        removed = [name for name in listed if is_gone(name, spoken)]
        (place / "removed.txt").write_text("\n".join(removed) + "\n")
        run([_tool("icupkg"), "-r", place / "removed.txt", whole, place / whole.name], what="Cutting ICU's data")
        size = (place / whole.name).stat().st_size
        (place / "data.s").write_text(ASSEMBLY.format(symbol=symbol, size=size, file=whole.name))
        run([_tool("as"), "-o", "data.o", "data.s"], cwd=place, what="Assembling ICU's data")
        linked = [
            "-shared",
            "--strip-all",
            "-soname",
            library.name,
            "-z",
            "noexecstack",
            "--build-id=none",
            "-o",
            "new",
            "data.o",
        ]
        run([_tool("ld"), *linked], cwd=place, what="Linking ICU's data")
        (place / "new").chmod(0o755)
        (place / "new").replace(library)


def is_gone(name: str, spoken: Container[str]) -> bool:
    if order := COLLATION.fullmatch(name):
        return order[1] not in spoken
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in GONE) or bool(LOCALE.fullmatch(name))


def _tool(name: str) -> str:
    """Some systems keep icupkg where only root looks."""
    return shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin") or ""
