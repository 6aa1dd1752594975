"""Where other mail programs keep their settings, and reading what is there: in a thread, and only so much of it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import stat
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from . import evolution, thunderbird
from .source import MOST, FoundSource

LARGEST = 8_000_000  # bytes; a prefs.js of many years has a hundredth of it


async def find(home: Path | None = None) -> list[FoundSource]:
    """Each mailbox once, in whichever program it was found first."""
    return await asyncio.to_thread(_find, home if home is not None else Path.home(), os.environ)


def thunderbird_folders(home: Path, environment: Mapping[str, str], system: str = sys.platform) -> list[Path]:
    """Of the program itself, as a snap, as a flatpak; where its profiles.ini is."""
    if system == "win32":
        return [Path(environment.get("APPDATA") or home / "AppData" / "Roaming") / "Thunderbird"]
    if system == "darwin":
        return [home / "Library" / "Thunderbird"]
    apps = home / ".var" / "app"
    return [
        home / ".thunderbird",
        home / "snap" / "thunderbird" / "common" / ".thunderbird",
        *(apps / name / ".thunderbird" for name in ("org.mozilla.Thunderbird", "org.mozilla.thunderbird")),
    ]


def evolution_folders(home: Path, environment: Mapping[str, str], system: str = sys.platform) -> list[Path]:
    if system in {"win32", "darwin"}:
        return []
    config = environment.get("XDG_CONFIG_HOME", "")
    own = Path(config) if os.path.isabs(config) else home / ".config"
    flatpak = home / ".var" / "app" / "org.gnome.Evolution" / "config"
    return [base / "evolution" / "sources" for base in dict.fromkeys((own, flatpak))]


def _find(home: Path, environment: Mapping[str, str]) -> list[FoundSource]:
    found: dict[tuple[str, str], FoundSource] = {}
    for source in (*_of_thunderbird(home, environment), *_of_evolution(home, environment)):
        found.setdefault(source.same, source)
    return list(found.values())[:MOST]


def _of_thunderbird(home: Path, environment: Mapping[str, str]) -> Iterator[FoundSource]:
    for folder in thunderbird_folders(home, environment):
        profiles = read_text(folder / "profiles.ini")
        for profile in thunderbird.profile_folders(profiles, folder) if profiles else ():
            yield from thunderbird.sources(read_text(Path(profile) / "prefs.js"))


def _of_evolution(home: Path, environment: Mapping[str, str]) -> Iterator[FoundSource]:
    for folder in evolution_folders(home, environment):
        names: list[str] = []
        with contextlib.suppress(OSError):
            names = sorted(name for name in os.listdir(folder) if name.endswith(".source"))
        files = {name.removesuffix(".source"): read_text(folder / name) for name in names[:MOST]}
        yield from evolution.sources(files)


def read_text(path: Path) -> str:
    """Empty for what is no ordinary file, can't be read, or is too large to be what it should be."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would have nobody at its other end
            return ""
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except (OSError, ValueError):
        return ""
    return raw.decode("utf-8", "replace") if len(raw) <= LARGEST else ""
