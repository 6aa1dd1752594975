"""What apt and dpkg do with the `.deb`: installing, upgrading, refusing, removing."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from check_root import APT, Place, SmallDisk
from project import NAME, BuildError, run

OLDER = "0.0.1"
STALE = f"opt/{NAME}/_internal/stale-file-of-an-older-build"
# what apt, dpkg and the system's triggers keep for themselves
_OWN_BUSINESS = ("/var/lib/dpkg/", "/var/lib/apt/", "/var/cache/", "/var/log/", "/var/tmp/", "/tmp/", "/home/", "/etc/")
_TRIGGERED = ("/icon-theme.cache", "/mimeinfo.cache", "/giomodule.cache", "/gschemas.compiled")


def older(product: Path, folder: Path) -> Path:
    """The same package as an older version, with a file more."""
    with tempfile.TemporaryDirectory(prefix="deb-") as temporary:
        root = Path(temporary) / "root"
        run(["dpkg-deb", "--raw-extract", product, root])
        control = root / "DEBIAN" / "control"
        lines = control.read_text("utf-8").splitlines(keepends=True)
        control.write_text("".join(f"Version: {OLDER}\n" if x.startswith("Version:") else x for x in lines), "utf-8")
        (root / STALE).write_text("of an older build\n")
        made = folder / f"{NAME}_{OLDER}.deb"
        run(["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", root, made])
    return made


@dataclass(frozen=True)
class Before:
    """What was there before anything was installed."""

    place: Place
    packages: frozenset[str]
    files: frozenset[str]

    @classmethod
    def of(cls, place: Place) -> Self:
        names = frozenset(package for package in place.packages())
        if any(f" {NAME} " in f"{line} " for line in names):
            raise BuildError(f"{NAME} is installed in {place.name} already; it is not touched. Remove it first.")
        return cls(place, names, _files(place))

    def restore(self) -> None:
        """Removes the package and what came with it. Raises BuildError if anything is left of it."""
        held = self.place.must("dpkg", "-L", NAME).split()
        added = [line.split()[1] for line in self.place.packages() if line not in self.packages]
        self.place.must("dpkg", "--purge", NAME)
        left = [path for path in held if NAME in path and self.place.run("test", "-e", path).returncode == 0]
        others = [name for name in added if name != NAME]
        if others:
            self.place.must("dpkg", "--purge", *others)
        now = frozenset(self.place.packages())
        if now != self.packages:
            raise BuildError(f"After the removal the packages differ: {sorted(now ^ self.packages)}")
        left += sorted(_files(self.place) - self.files)
        if left:
            raise BuildError(f"{len(left)} files were left after the removal: {', '.join(left[:8])}")


def install(place: Place, product: str) -> None:
    done = place.install(product)
    if done.returncode:
        raise BuildError(f"apt can't install it in {place.name}: {done.stderr[-1500:]}")


def upgraded(place: Place, version: str) -> None:
    """The new version is in, and nothing that only the older one had."""
    found = place.must("dpkg-query", "-W", "-f", "${db:Status-Abbrev}${Version}", NAME)
    if found != f"ii {version}":
        raise BuildError(f"dpkg says {found!r} after the upgrade; expected was 'ii {version}'.")
    if place.run("test", "-e", f"/{STALE}").returncode == 0:
        raise BuildError("A file that only the older version had is still there after the upgrade.")


def full_disk(place: Place, product: str) -> str:
    """dpkg takes back what did not fit. What it said. Everything it depends on is there already."""
    script = (
        f"dpkg -i {product} 2>&1; echo code $?; echo left: $(find /opt -type f | wc -l);"
        f" dpkg-query -W -f 'state: ${{db:Status-Abbrev}}\\n' {NAME} 2>/dev/null || echo state: none"
    )
    done = place.run("sh", "-c", script, small=SmallDisk("/opt", 20_000_000))
    told = next((line.strip() for line in done.stdout.splitlines() if "No space left" in line), "")
    (state,) = [line.split()[1] for line in done.stdout.splitlines() if line.startswith("state:")]
    installed = state != "none" and state[1] != "n"  # the second letter is what it is: "n" not installed
    if not told or installed or "left: 0" not in done.stdout or "code 0" in done.stdout:
        raise BuildError(f"On a full disk something was left or nothing was said: {done.stdout[-1500:]}")
    return told[told.rindex("failed to write") :] if "failed to write" in told else told


def too_old(place: Place, product: Path) -> str:
    """A system with an older C library: apt refuses before anything changes. What it said."""
    before = Before.of(place)
    loud = [word for word in APT if word != "-qq"]  # quiet, it doesn't say why
    done = place.run(*loud, "install", place.bring(product))
    told = [line.strip() for line in (done.stdout + done.stderr).splitlines() if "Depends: libc6" in line]
    if not done.returncode or not told:
        raise BuildError(f"{place.name} did not refuse by its C library: {done.stdout[-800:]}{done.stderr[-800:]}")
    if frozenset(place.packages()) != before.packages or _files(place) != before.files:
        raise BuildError(f"apt refused in {place.name}, but something was installed all the same.")
    return told[0]


def _files(place: Place) -> frozenset[str]:
    """Of a root of our own; on a system in use others write meanwhile, and dpkg's own list has to do."""
    if place.top == Path("/"):
        return frozenset()
    found = place.must("find", "/", "-xdev", "(", "-type", "f", "-o", "-type", "l", "-o", "-type", "d", ")")
    return frozenset(
        path
        for path in found.splitlines()
        if not f"{path}/".startswith(_OWN_BUSINESS) and not path.endswith(_TRIGGERED)
    )
