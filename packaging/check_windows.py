#!/usr/bin/env python3
"""Runs a setup for Windows in a private, empty Wine: `python packaging/check_windows.py SETUP.exe`.

It installs, updates, is refused where it has to be, and removes. With --smoke the installed program is started, too;
that needs a real bundle. Wine is not Windows: what passes here is not proven there.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from project import APPLICATION_ID, NAME, TITLE, VERSION, BuildError

PLACES = ("wine64", "wine", "/usr/lib/wine/wine64")
KEY = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{APPLICATION_ID}"


def wine() -> str | None:
    """A Wine for 64-bit programs on this computer."""
    return next((found for place in PLACES if (found := shutil.which(place))), None)


class Windows:
    """A Windows that is made in `folder` and belongs to nobody else."""

    def __init__(self, folder: Path) -> None:
        program = wine()
        if program is None:
            raise BuildError("The setup can't be run here: there is no Wine (apt-get install wine64).")
        self._program = program
        self._environment = {**os.environ, "WINEPREFIX": str(folder), "WINEDEBUG": "-all", "DISPLAY": ""}
        self.run("wineboot", "-i", timeout=300)
        home = next(path for path in (folder / "drive_c" / "users").iterdir() if path.name != "Public")
        self.installed = home / "AppData" / "Local" / "Programs" / TITLE
        self.menu = home / "AppData" / "Roaming" / "Microsoft" / "Windows" / "Start Menu" / "Programs" / f"{TITLE}.lnk"

    def run(self, *words: str | Path, timeout: float = 120) -> tuple[int, str]:
        """Its return code and output. Wine wants its streams so: nothing to read, and a pipe to write to."""
        done = subprocess.run(
            [self._program, *map(str, words)],
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=timeout,
            check=False,
        )
        return done.returncode, done.stdout.decode("utf-8", "replace")

    def start(self, *words: str | Path) -> subprocess.Popen[bytes]:
        nothing = subprocess.DEVNULL
        return subprocess.Popen(
            [self._program, *map(str, words)],
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=nothing,
            stderr=nothing,
        )

    def says(self, version: str) -> None:
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", version, "/f")

    def files(self) -> set[str]:
        if not self.installed.exists():
            return set()
        return {p.relative_to(self.installed).as_posix() for p in self.installed.rglob("*") if not p.is_dir()}

    def uninstall(self) -> int:
        """As the list of programs does it quietly, but waiting for its end: that form has no quotes."""
        here = f"_?={self._windows_name(self.installed)}".split(" ")
        code, _ = self.run(self.installed / "uninstall.exe", "/S", *here)
        if code == 0:
            (self.installed / "uninstall.exe").unlink(missing_ok=True)  # which it can't remove when it is told to wait
            if self.installed.exists() and not any(self.installed.iterdir()):
                self.installed.rmdir()
        return code

    def end(self) -> None:
        self.run("wineboot", "-k")

    def _windows_name(self, path: Path) -> str:
        return "C:" + str(path).split("drive_c", 1)[1].replace("/", "\\")


def check(setup: Path, folder: Path) -> Windows:
    """Installs, refuses and updates; leaves it installed. Raises BuildError."""
    windows = Windows(folder)
    windows.says("win7")
    _expect(windows.run(setup, "/S")[0], 3, "On Windows 7 the setup should refuse")
    _expect(windows.files(), set(), "A refused setup left files")
    windows.says("win10")
    _expect(windows.run(setup, "/S")[0], 0, "The setup failed")
    first = windows.files()
    if not {f"{NAME}.exe", "uninstall.exe"} <= first or not windows.menu.is_file():
        raise BuildError(f"The setup installed no program, no removal or no menu entry, but: {sorted(first)[:10]}.")
    _, entry = windows.run("reg", "query", KEY)
    for words in ("DisplayVersion    REG_SZ    " + VERSION, 'uninstall.exe" /S', "EstimatedSize    REG_DWORD"):
        if words not in entry:
            raise BuildError(f"The list of programs lacks {words!r}.")
    (windows.installed / "_internal" / "stale.dll").write_bytes(b"")
    _expect(windows.run(setup, "/S")[0], 0, "The update failed")
    _expect(windows.files(), first, "An update should leave exactly the new program")
    return windows


def check_in_use(windows: Windows, setup: Path, *words: str) -> None:
    """While the installed program runs (with `words`, until its input ends), nothing of it is touched."""
    before = windows.files()
    program = windows.start(windows.installed / f"{NAME}.exe", *words)
    try:
        time.sleep(1)
        _expect(program.poll(), None, "The program should be running")
        _expect(windows.run(setup, "/S")[0], 5, "An update of a running program should be refused")
        _expect(windows.uninstall(), 5, "The removal of a running program should be refused")
        _expect(windows.files(), before, "A refusal should change nothing")
    finally:
        assert program.stdin is not None
        program.stdin.close()
        try:
            program.wait(20)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()


def check_removal(windows: Windows) -> None:
    own = windows.installed / "mine.txt"
    own.write_text("mine")
    _expect(windows.uninstall(), 0, "The removal failed")
    _expect(windows.files(), {"mine.txt"}, "The removal should leave what is not the program's, and no more")
    _expect(windows.menu.exists(), False, "The removal left the menu entry")
    _expect(windows.run("reg", "query", KEY)[0] != 0, True, "The removal left the entry in the list of programs")


def _expect(found: object, wanted: object, what: str) -> None:
    if found != wanted:
        raise BuildError(f"{what}: {found!r} instead of {wanted!r}.")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("setup", type=Path)
    parser.add_argument("--smoke", action="store_true", help="start the installed program as well")
    options = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory(prefix="wine-") as temporary:
            windows = check(options.setup.resolve(), Path(temporary))
            try:
                if options.smoke:
                    code, told = windows.run(windows.installed / f"{NAME}.exe", "--smoke", timeout=180)
                    _expect(code, 0, f"The installed program failed ({told.strip()[-300:]})")
                check_removal(windows)
            finally:
                windows.end()
    except BuildError as error:
        print(f"check_windows.py: {error}", file=sys.stderr)
        return 1
    print("installed, updated, refused and removed as it should be")
    return 0


if __name__ == "__main__":
    sys.exit(main())
