#!/usr/bin/env python3
"""Tries a `.run` out for real: `python packaging/check_run.py FILE`.

For a person in a scratch home folder on this system, then in a minimal Debian that lacks what it needs, and in one that
is too old, where these can be had (check_root.py). Nothing is left of it.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import check_root
from check_root import Done, Place, Root, SmallDisk
from check_screen import Screen
from check_smoke import LANGUAGES, PICTURES, smoke
from project import APPLICATION_ID, NAME, TITLE, VERSION, BuildError

TOO_OLD = "bullseye"  # a release whose C library is older than ours
COLOURS = 100  # a window with text has more
BUSYBOX = "/opt/busybox"
DATA = f".local/share/{APPLICATION_ID}"
# started: its link; a folder for its data; the .run; the installed uninstaller. Each try: how it ended, what it said
WHILE_IT_RUNS = """
"$0" serve --data-dir "$1/data" --vault keyfile >"$1/log" 2>&1 &
tries=0
until grep -q listening "$1/log" || [ $tries -ge 100 ]; do sleep 0.2; tries=$((tries + 1)); done
said=$(sh "$2" 2>&1 </dev/null); echo "$? $said"
said=$(sh "$2" --uninstall 2>&1 </dev/null); echo "$? $said"
said=$(sh "$3" 2>&1 </dev/null); echo "$? $said"
kill $! && wait $! || :
"""
DAMAGED = "This file is damaged: "


def check(product: Path) -> None:
    """All that can be tried here; says what it saw, and what it can't try. Raises BuildError with what is wrong."""
    with check_root.here() as place:
        trial = Trial(place, product)
        try:
            trial.all()
        finally:
            if Path(trial.file).resolve() != product.resolve():
                Path(trial.file).unlink()
    with _root("") as root:
        if root is not None:
            lacking(Trial(root, product))
            Trial(root, product).all()
            small_disks(Trial(root, product))
            busybox(Trial(root, product))
    with _root(TOO_OLD) as root:
        if root is not None:
            root.install("xz-utils")
            said = Trial(root, product).refused()
            expect(re.search(r"needs the GNU C library [0-9.]+ or newer; this system has ", said), said)
            print(f"  {root.name}: {said}")


class Trial:
    """One file in one place, for the person there."""

    def __init__(self, place: Place, product: Path, shell: str = "sh") -> None:
        self.place = place
        self.file = place.bring(product)
        self.shell = shell
        self.home = place.inside(place.home)
        self.link = f"{self.home}/.local/bin/{NAME}"
        self.target = f"{self.home}/{DATA}"

    def run(self, *arguments: str, file: str = "", **options: object) -> Done:
        return self.place.run(*self.shell.split(), file or self.file, *arguments, person=True, **options)  # type: ignore[arg-type]

    def succeeds(self, *arguments: str, file: str = "", **options: object) -> str:
        done = self.run(*arguments, file=file, **options)
        expect(done.returncode == 0 and not done.stderr, f"{arguments} ended with {done.returncode}: {done.stderr}")
        return done.stdout

    def refused(self, *arguments: str, file: str = "", **options: object) -> str:
        """Its one sentence; the home folder is as before."""
        before = contents(self.place.home)
        done = self.run(*arguments, file=file, **options)
        lines = done.stderr.splitlines()
        expect(done.returncode == 1 and len(lines) == 1, f"not one sentence, but {done.returncode}: {done.stderr}")
        expect(contents(self.place.home) == before, f"it changed something, and said {lines[0]!r}")
        return lines[0]

    def all(self) -> None:
        began = time.monotonic()
        print(f"{self.place.name}:")
        before = contents(self.place.home)
        self.copies()
        seconds = timed(self.succeeds)
        size = sum(path.lstat().st_size for path in (self.place.home / DATA).rglob("*"))
        print(f"  installed in {seconds:.1f} s, {size:,} bytes")
        self.self_test()
        self.smoke()
        self.running()
        self.again()
        told = self.succeeds(file=f"{self.target}/uninstall")
        expect(told.startswith(f"{TITLE} is removed from "), told)
        left = sorted(set(contents(self.place.home)) - set(before))
        expect(not left, f"removing it leaves {left[:5]}")
        print(f"  removed, and nothing is left; {time.monotonic() - began:.1f} s in all")

    def copies(self) -> None:
        """Whole, cut off, damaged."""
        expect("This file is whole" in self.succeeds("--check"), "--check says something else")
        whole = (self.place.top / self.file.lstrip("/")).read_bytes()
        for name, data in (
            ("cut.run", whole[: len(whole) // 2]),
            ("header.run", whole[:5000]),
            ("damaged.run", whole[: len(whole) // 2] + b"x" + whole[len(whole) // 2 + 1 :]),
        ):
            with self.scratch(name, data) as copy:
                expect(self.refused(file=copy).startswith(DAMAGED), f"{name} isn't called damaged")

    def self_test(self) -> None:
        told = self.place.must(self.link, "--self-test", person=True)
        facts = json.loads(told)
        expect(facts["ok"] and facts["frozen"] and facts["version"] == VERSION, f"the self-test says {told}")
        print(f"  self-test: Qt {facts['qt']}, Python {facts['python']}, {facts['system']}")

    def smoke(self) -> None:
        """The window off screen, on a screen with the demo's mail, and in each language that is looked at."""
        seconds = timed(lambda: self.place.must(self.link, "--smoke", person=True, timeout=120))
        print(f"  window off screen, service, one signed request: {seconds:.1f} s")
        with Screen() as screen:
            log = self.place.home / "run" / "smoke.log"
            with self.started(self.link, "--demo", env=screen.environment, log=log):
                deadline = time.monotonic() + 30
                while (colours := screen.look().colours) < COLOURS and time.monotonic() < deadline:
                    time.sleep(0.5)
            expect(colours >= COLOURS, f"the screen shows {colours} colours: {log.read_text()[-500:]}")
            print(f"  window on a screen: {colours} colours")
            smoke(self.place, self.link, screen.environment, "run", LANGUAGES)
            print(f"  in {', '.join(LANGUAGES)}: look at the pictures in {PICTURES}")

    def running(self) -> None:
        """All in one command: a program started by another would be in another view of the file system (`Root`)."""
        before = contents(self.place.home)
        told = self.place.must(
            *("sh", "-c", WHILE_IT_RUNS, self.link, f"{self.home}/run", self.file, f"{self.target}/uninstall"),
            person=True,
        )
        lines = told.splitlines()
        expect(len(lines) == 3, f"while it ran, not three sentences: {told}")
        for line in lines:
            expect(line.startswith(f"1 {TITLE} is running from {self.target} (process "), line)
        expect(contents(self.place.home) == before, "refusing while it ran changed something")
        print(f"  {lines[0].removeprefix('1 ')}")

    def again(self) -> None:
        """Over itself, and a second one beside it."""
        expect(f"{TITLE} {VERSION} was there already and is installed anew" in self.succeeds(), "not installed anew")
        second = f"{self.home}/run/second place"
        expect(f"Another {TITLE} is installed in {self.target}" in self.succeeds("--prefix", second), "no other named")
        self.place.must(f"{second}/bin/{NAME}", "--version", person=True)
        self.succeeds("--uninstall", "--prefix", second)
        self.succeeds("--extract", f"{self.home}/run/unpacked")
        self.place.must(f"{self.home}/run/unpacked/{NAME}", "--version", person=True)
        self.place.must("rm", "-r", f"{self.home}/run/unpacked", person=True)
        self.place.must(self.link, "--version", person=True)

    @contextlib.contextmanager
    def started(self, *words: str, log: Path, env: dict[str, str] | None = None) -> Iterator[None]:
        log.touch()
        process = self.place.start(*words, env=env, log=log)
        try:
            yield
        finally:
            process.terminate()
            process.wait(30)

    @contextlib.contextmanager
    def scratch(self, name: str, data: bytes) -> Iterator[str]:
        path = self.place.top / "var" / "tmp" / name
        path.write_bytes(data)
        path.chmod(0o644)
        try:
            yield f"/var/tmp/{name}"
        finally:
            path.unlink()


def lacking(trial: Trial) -> None:
    """Each refusal names what is missing; with that installed, the next is another one, and in the end it installs."""
    print(f"{trial.place.name}, which lacks what it needs:")
    for _ in range(4):
        if trial.run("--prefix", f"{trial.home}/run/try").returncode == 0:
            trial.succeeds("--uninstall", "--prefix", f"{trial.home}/run/try")
            return
        said = trial.refused()
        print(f"  {said}")
        wanted = re.search(r"apt-get install ([^)]+)\)", said) or re.search(r"Install (\S+)", said)
        if wanted is None:
            raise BuildError(f"This names no package: {said}")
        done = trial.place.install(*wanted[1].split())
        expect(done.returncode == 0, f"{wanted[0]}: {done.stderr[-500:]}")
    raise BuildError("The .run asks for one more thing after another.")


def small_disks(trial: Trial) -> None:
    """Too small from the start; then too small without anybody noticing before, so that writing really fails."""
    print(f"{trial.place.name}, on small disks:")
    blind = trial.place.top / "opt" / "blind" / "df"
    blind.parent.mkdir(parents=True)
    blind.write_text("#!/bin/sh\nexit 1\n")
    blind.chmod(0o755)
    for path in ("/usr/bin:/bin", f"{trial.place.inside(blind.parent)}:/usr/bin:/bin"):
        disk = SmallDisk("/srv/small", 40_000_000)
        script = f"{trial.shell} {trial.file} --prefix /srv/small; ls -A /srv/small"
        done = trial.place.run("sh", "-c", script, person=True, small=disk, env={"PATH": path})
        lines = done.stderr.splitlines()
        expect(len(lines) == 1 and "nothing was changed" in lines[0], f"a full disk: {done.stderr}")
        expect(not done.stdout, f"on a full disk is left: {done.stdout}")
        print(f"  {lines[0]}")


def busybox(trial: Trial) -> None:
    """No other tools than busybox has, and its shell; but xz, as its own knows no filter for machine code."""
    expect(trial.place.install("busybox").returncode == 0, "busybox can't be installed")
    trial.place.must("sh", "-c", f"mkdir {BUSYBOX} && busybox --install -s {BUSYBOX}")
    other = Trial(trial.place, trial.place.top / trial.file.lstrip("/"), f"{BUSYBOX}/sh")
    only = {"PATH": BUSYBOX}
    other.succeeds("--check", env=only)
    said = other.refused(env=only)
    expect("xz is busybox's" in said, said)
    trial.place.must("ln", "-sf", "/usr/bin/xz", f"{BUSYBOX}/xz")
    seconds = timed(lambda: other.succeeds(env=only))
    other.self_test()
    other.succeeds("--uninstall", env=only)
    print(f"{trial.place.name}, with busybox's tools and xz: installed in {seconds:.1f} s, and removed")


@contextlib.contextmanager
def _root(suite: str) -> Iterator[Root | None]:
    with contextlib.ExitStack() as stack:
        try:
            root = stack.enter_context(check_root.root(suite))
        except check_root.NoRoot as why:
            print(f"not tried in a minimal Debian {suite}: {why}")
            root = None
        yield root


def contents(home: Path) -> dict[str, tuple[int, int]]:
    """All but the folder in which what is tried may leave its own data."""
    found = {}
    for folder, folders, files in os.walk(home):
        if Path(folder) == home:
            folders[:] = [name for name in folders if name not in ("run", ".cache")]
        for name in (*folders, *files):
            path = Path(folder) / name
            found[os.path.relpath(path, home)] = (path.lstat().st_mode, path.lstat().st_ino)
    return found


def timed(action: Callable[[], object]) -> float:
    began = time.monotonic()
    action()
    return time.monotonic() - began


def expect(condition: object, otherwise: str) -> None:
    if not condition:
        raise BuildError(f"The .run is not right: {otherwise}")


if __name__ == "__main__":
    try:
        check(Path(sys.argv[1]))
    except BuildError as error:
        sys.exit(f"check_run.py: {error}")
