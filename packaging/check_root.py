"""Where packages are tried out: a minimal Debian of its own in a folder, or this system where no such can be had.

A root is made once a week by mmdebstrap from the sources that this system's apt has, and unpacked anew for each check.
Commands run in it with mounts of their own, which end with them. Nothing of this system's configuration is kept
outside .build.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from project import BUILD, BuildError, run

ROOTS = BUILD / "roots"
WEEK = 7 * 86400
PERSON, NOBODY = "person", 65534
APT = ("apt-get", "-y", "-qq", "-o=Dpkg::Use-Pty=0", "-o=APT::Sandbox::User=root", "--no-install-recommends")
_AS_NOBODY = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
# its own mounts, then the command; a line of `small` makes a folder a disk of so many bytes
_ENTER = """
set -e
root=$1 small=$2 bytes=$3; shift 3
mount --bind /proc "$root/proc"
mount --rbind /dev "$root/dev"
mkdir -p -m 1777 "$root/tmp/.X11-unix"
[ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
[ -z "$small" ] || { mkdir -p "$root$small"; mount -t tmpfs -o "size=$bytes" none "$root$small"; }
exec chroot "$@"
"""

Done = subprocess.CompletedProcess[str]


class NoRoot(BuildError):
    """A minimal Debian can't be had here, for no fault of the package."""


@dataclass(frozen=True, slots=True)
class SmallDisk:
    """A folder that lies on a disk with room for `size` bytes, for one command."""

    folder: str
    size: int


class Place:
    """This system. `home` is the folder of the person who uses the program; both sides see it under that path."""

    name = "this system"

    def __init__(self, home: Path) -> None:
        self.home = home
        self.top = Path("/")
        self.brought: set[Path] = set()

    def command(
        self, words: Sequence[str], *, person: bool, env: Mapping[str, str], small: SmallDisk | None
    ) -> list[str]:
        """As it is started from outside."""
        if small is not None:
            raise BuildError("A small disk is tried out in a root only.")
        return [
            *(_AS_NOBODY if person and os.geteuid() == 0 else ()),
            "env",
            "-i",
            *self.environment(env, person=person),
            *words,
        ]

    def environment(self, env: Mapping[str, str], *, person: bool) -> list[str]:
        whole = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}
        if person:
            whole |= {"HOME": self.inside(self.home), "XDG_RUNTIME_DIR": self.inside(self.home / "run")}
        else:
            whole |= {"HOME": "/root", "DEBIAN_FRONTEND": "noninteractive"}
        return [f"{name}={value}" for name, value in {**whole, **env}.items()]

    def inside(self, path: Path) -> str:
        """The path as programs in there see it."""
        return str(path)

    def run(
        self,
        *words: str,
        person: bool = False,
        env: Mapping[str, str] | None = None,
        small: SmallDisk | None = None,
        timeout: float = 300,
    ) -> Done:
        """Runs it to its end. Does not judge how it ended."""
        try:
            return subprocess.run(
                self.command(words, person=person, env=env or {}, small=small),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                errors="replace",
                timeout=timeout,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise BuildError(f"`{' '.join(words)[:80]}` did not end within {timeout:.0f} seconds.") from None

    def start(self, *words: str, env: Mapping[str, str] | None = None, log: Path) -> subprocess.Popen[bytes]:
        """A program of the person's that goes on. Its process is the one given back, not one above it."""
        with log.open("ab") as out:
            return subprocess.Popen(
                self.command(words, person=True, env=env or {}, small=None),
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                start_new_session=True,
            )

    def must(self, *words: str, **options: object) -> str:
        """What it wrote. Raises BuildError with its last words."""
        done = self.run(*words, **options)  # type: ignore[arg-type]
        if done.returncode:
            told = (done.stderr.strip() or done.stdout.strip())[-1500:]
            raise BuildError(f"`{' '.join(words)[:80]}` failed with {done.returncode} in {self.name}: {told}")
        return done.stdout

    def install(self, *what: str, small: SmallDisk | None = None) -> Done:
        return self.run(*APT, "install", "--reinstall" if small else "--allow-downgrades", *what, small=small)

    def packages(self) -> list[str]:
        return self.must("dpkg-query", "-W", "-f", "${db:Status-Abbrev} ${Package} ${Version}\n").splitlines()

    def bring(self, file: Path) -> str:
        """Copies a file to where anybody in there can read it; its path there."""
        target = self.top / "var" / "tmp" / file.name
        if file.resolve() != target.resolve():
            shutil.copyfile(file, target)
            self.brought.add(target)
        target.chmod(0o644)
        return f"/var/tmp/{file.name}"


class Root(Place):
    """A minimal Debian in a folder."""

    def __init__(self, top: Path, suite: str) -> None:
        super().__init__(top / "home" / PERSON)
        self.top = top
        self.name = f"a minimal Debian {suite}"

    def command(
        self, words: Sequence[str], *, person: bool, env: Mapping[str, str], small: SmallDisk | None
    ) -> list[str]:
        return [
            *("unshare", "--mount", "--propagation=private", "sh", "-c", _ENTER, "enter", str(self.top)),
            *((small.folder, str(small.size)) if small else ("", "")),
            *((f"--userspec={PERSON}:{PERSON}",) if person else ()),
            *(str(self.top), "/usr/bin/env", "-i", *self.environment(env, person=person), *words),
        ]

    def inside(self, path: Path) -> str:
        return "/" + os.path.relpath(path, self.top)


@contextlib.contextmanager
def root(suite: str = "") -> Iterator[Root]:
    """A fresh one; it is gone afterwards. Raises NoRoot where none can be had."""
    suite = suite or own_suite()
    archive = _archive(suite)
    with tempfile.TemporaryDirectory(prefix=f"{suite}-", dir=ROOTS) as temporary:
        top = Path(temporary) / "root"
        top.mkdir(mode=0o755)
        Path(temporary).chmod(0o755)
        run(["tar", "--numeric-owner", "-xpf", archive, "-C", top], what="Unpacking the root")
        _like_this_system(top, suite)
        place = Root(top, suite)
        place.must("useradd", "--create-home", "--shell", "/bin/sh", PERSON)
        place.must("mkdir", "-m", "700", place.inside(place.home / "run"), person=True)
        place.must(*APT, "update", timeout=300)
        yield place


@contextlib.contextmanager
def here() -> Iterator[Place]:
    """This system. The person is nobody in particular (without root: you), with a home that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="cio-person-") as temporary:
        home = Path(temporary)
        (home / "run").mkdir(mode=0o700)
        for folder in (home, home / "run"):
            if os.geteuid() == 0:
                os.chown(folder, NOBODY, NOBODY)
        place = Place(home)
        try:
            yield place
        finally:
            for file in place.brought:
                file.unlink(missing_ok=True)


def own_suite() -> str:
    text = Path("/etc/os-release").read_text("utf-8")
    found = re.search(r"^VERSION_CODENAME=\"?(\w+)", text, re.MULTILINE)
    if found is None or not re.search(r"^ID=\"?debian\"?$", text, re.MULTILINE):
        raise NoRoot("This system is no Debian, so no minimal one is made from its sources.")
    return found[1]


def _archive(suite: str) -> Path:
    for program in ("mmdebstrap", "unshare", "chroot"):
        if shutil.which(program) is None:
            raise NoRoot(f"A minimal Debian is made with {program}, which is missing: apt-get install {program}.")
    if os.geteuid() != 0:
        raise NoRoot("A minimal Debian is entered as root; you are not.")
    ROOTS.mkdir(parents=True, exist_ok=True)
    archive = ROOTS / f"{suite}.tar"
    if archive.exists() and time.time() - archive.stat().st_mtime < WEEK:
        return archive
    with tempfile.TemporaryDirectory(dir=ROOTS) as temporary:
        made = Path(temporary) / "root.tar"
        sources = []
        for number, (name, text) in enumerate(_sources(suite)):
            source = Path(temporary) / f"{number}-{name}"
            source.write_text(text)
            sources.append(source)
        try:
            run(
                ["mmdebstrap", "--variant=minbase", "--include=ca-certificates", "--quiet", suite, made, *sources],
                timeout=600,
                what="mmdebstrap",
            )
        except BuildError as error:
            raise NoRoot(str(error)) from error
        made.replace(archive)
    return archive


def _sources(suite: str) -> list[tuple[str, str]]:
    """This system's own sources, of another suite where that is wanted."""
    own = own_suite()
    folder = Path("/etc/apt/sources.list.d")
    files = [Path("/etc/apt/sources.list"), *sorted(folder.glob("*.list")), *sorted(folder.glob("*.sources"))]
    found = [
        (file.name, re.sub(rf"\b{own}\b", suite, text))
        for file in files
        if file.exists() and re.search(rf"\b{own}\b", text := file.read_text("utf-8"))
    ]
    if not found:
        raise NoRoot(f"No source of this system's apt names {own}, so no minimal Debian can be made.")
    return found


def _like_this_system(top: Path, suite: str) -> None:
    """How names are resolved, whom TLS trusts, and how apt and pip reach their servers: as here."""
    shutil.copyfile("/etc/resolv.conf", top / "etc" / "resolv.conf")
    for name in ("ssl/certs/ca-certificates.crt", "pip.conf"):
        if (Path("/etc") / name).exists():
            (top / "etc" / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(Path("/etc") / name, top / "etc" / name)
    for name in ("apt.conf.d", "auth.conf.d", "keyrings"):
        if (Path("/etc/apt") / name).is_dir():
            shutil.copytree(Path("/etc/apt") / name, top / "etc/apt" / name, dirs_exist_ok=True)
    local = Path("/usr/local/share/ca-certificates")
    if local.is_dir():
        shutil.copytree(local, top / "usr/local/share/ca-certificates", dirs_exist_ok=True)
