"""A minimal Debian in a folder, to try packages in as on a fresh machine: made by mmdebstrap, as root.

Made once and kept in .build/roots; every test works on a copy, which is gone afterwards. It uses the mirror of the
system it runs on, and mounts nothing that outlives a command.
"""

from __future__ import annotations

import contextlib
import os
import re
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from project import BUILD, BuildError, run

KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"
NAMES = Path("/etc/apt/sources.list.d/debian.sources")


def unavailable() -> str:
    """Why none can be made here, or nothing."""
    if os.geteuid() != 0:
        return "a minimal Debian root is made by root"
    if shutil.which("mmdebstrap") is None:
        return "mmdebstrap is not installed"
    return ""


class MinimalRoot:
    """One copy. Commands run inside; /proc and /dev are there while they do."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def run(
        self, command: str, *, user: str = "root", timeout: float = 300, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """A line of shell, as that user in their home folder."""
        login = ["su", "-s", "/bin/sh", user, "-c", f"cd && {command}"]
        inside = shlex.join(["chroot", str(self.path), *login])
        mounts = (
            f"mount -t proc proc {shlex.quote(str(self.path / 'proc'))}",
            f"mount --rbind /dev {shlex.quote(str(self.path / 'dev'))}",
            f"exec {inside}",
        )
        return subprocess.run(
            ["unshare", "--mount", "--propagation=private", "sh", "-c", " && ".join(mounts)],
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=timeout,
            check=False,
        )

    def done(self, command: str, *, user: str = "root", timeout: float = 300, **environment: str) -> str:
        """Its stdout. Raises BuildError when it fails."""
        ended = self.run(command, user=user, timeout=timeout, **environment)
        if ended.returncode:
            raise BuildError(f"In the minimal root `{command}` failed: {(ended.stderr or ended.stdout)[-1500:]}")
        return ended.stdout

    def install(self, *packages: str) -> None:
        self.done(f"apt-get -qq update && apt-get -qq install --no-install-recommends -y {shlex.join(packages)}")


@contextlib.contextmanager
def copy(suite: str) -> Iterator[MinimalRoot]:
    """A fresh root of that release of Debian, with an ordinary user called ann."""
    base = _base(suite)
    with tempfile.TemporaryDirectory(prefix=f"{suite}-", dir=base.parent) as temporary:
        place = Path(temporary) / "root"
        run(["cp", "-a", "--reflink=auto", base, place])
        yield MinimalRoot(place)


def _base(suite: str) -> Path:
    if why := unavailable():
        raise BuildError(f"This can't be tried: {why}.")
    base = BUILD / "roots" / suite
    if not base.exists():
        base.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f"{suite}-", dir=base.parent) as temporary:
            made = Path(temporary) / "root"
            sources = Path(temporary) / "debian.sources"
            sources.write_text(
                f"Types: deb\nURIs: {_mirror()}\nSuites: {suite}\nComponents: main\nSigned-By: {KEYRING}\n"
            )
            run(["mmdebstrap", "--variant=apt", "--mode=root", suite, made, sources], what=f"mmdebstrap {suite}")
            run(["chroot", made, "useradd", "--create-home", "ann"])
            made.rename(base)
    return base


def _mirror() -> str:
    found = re.search(r"^URIs: *(\S+)", NAMES.read_text(), re.MULTILINE) if NAMES.exists() else None
    return found[1] if found else "http://deb.debian.org/debian"
