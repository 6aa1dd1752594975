"""The `.deb`: the bundle in /opt with a menu entry. No maintainer scripts: the system's own triggers do what is needed.

What it depends on is computed from the bundle. Two builds of one commit give the same bytes.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
import textwrap
import time
import xml.etree.ElementTree as ET
from pathlib import Path

import menu
import tree
from project import NAME, SUMMARY, VERSION, BuildError, epoch, run

MAINTAINER = f"CIO Desktop maintainers <{NAME}@users.noreply.github.com>"
LARGEST, LARGEST_INSTALLED, LARGEST_FILE = 30_000_000, 95_000_000, 15_000_000
RECOMMENDS = "ca-certificates, xdg-utils"
SUGGESTS = "gnome-keyring | kwalletmanager | keepassxc, fonts-noto-cjk"
# what every bundled program has, and is meant to have
ACCEPTED = (
    "dir-or-file-in-opt",
    "custom-library-search-path",
    "shared-library-lacks-prerequisites",
    "library-not-linked-against-libc",
    "embedded-library",
    "hardening-no-pie",
)


def build(bundle: Path, output: Path, *, version: str = VERSION) -> Path:
    """cio-desktop_VERSION_ARCHITECTURE.deb in `output`. Another version is for tests of upgrades."""
    for program, package in (("dpkg-deb", "dpkg"), ("dpkg-shlibdeps", "dpkg-dev"), ("readelf", "binutils")):
        if shutil.which(program) is None:
            raise BuildError(f"A .deb is made with {program}, which is missing here: apt-get install {package}.")
    architecture = run(["dpkg", "--print-architecture"]).strip()
    version = debian_version(version)
    product = output / f"{NAME}_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(prefix="deb-") as temporary:
        root = Path(temporary) / "root"
        tree.stage(bundle, root)
        documents = root / "usr" / "share" / "doc" / NAME
        documents.mkdir(parents=True)
        shutil.copyfile(tree.LINUX / "copyright", documents / "copyright")
        (documents / "changelog.gz").write_bytes(tree.packed(changelog(menu.english_metainfo(), version).encode()))
        size = _kilobytes(root)
        control = root / "DEBIAN"
        control.mkdir()
        depends = dependencies(root / tree.HOME)
        (control / "control").write_text(
            control_file(version=version, architecture=architecture, size=size, depends=depends), "utf-8"
        )
        (control / "md5sums").write_text(_digests(root), "utf-8")
        tree.settle(root)
        part = product.with_suffix(".part")
        run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", root, part],
            env={"SOURCE_DATE_EPOCH": str(epoch()), "LC_ALL": "C.UTF-8"},
            what="dpkg-deb",
        )
        part.replace(product)
    return product


def check(product: Path) -> None:
    """What can be seen without installing it; check_linux.py does the rest."""
    _check_sizes(product)
    with tempfile.TemporaryDirectory(prefix="deb-") as temporary:
        root = Path(temporary)
        run(["dpkg-deb", "--raw-extract", product, root])
        scripts = sorted({path.name for path in (root / "DEBIAN").iterdir()} - {"control", "md5sums"})
        if scripts:
            raise BuildError(f"{product.name} has {', '.join(scripts)}: it must do without maintainer scripts.")
        shutil.rmtree(root / "DEBIAN")
        entry = root / "usr" / "share" / "applications"
        told = run(["desktop-file-validate", *entry.iterdir()], what="desktop-file-validate")
        if told.strip():
            raise BuildError(f"desktop-file-validate: {told.strip()}")
        run(["appstreamcli", "validate-tree", "--no-net", root], what="appstreamcli")
    run(
        ["lintian", "--allow-root", "--fail-on=error,warning", f"--suppress-tags={','.join(ACCEPTED)}", product],
        what="lintian",
    )


def _check_sizes(product: Path) -> None:
    lines = run(["dpkg-deb", "--contents", product]).splitlines()
    files = [(int(words[2]), words[5]) for line in lines if (words := line.split(None, 5))[0].startswith("-")]
    installed = sum(size for size, _ in files)
    large, name = max(files)
    for what, found, allowed in (
        (product.name, product.stat().st_size, LARGEST),
        ("What it installs", installed, LARGEST_INSTALLED),
        (name, large, LARGEST_FILE),
    ):
        if found > allowed:
            raise BuildError(f"{what} has {found:,} bytes; {allowed:,} are allowed.")


def dependencies(bundle: Path) -> str:
    """Packages that bring the libraries which the bundle asks for and doesn't hold.

    Without versions: those name what this system has, not what is needed. libc6's is computed from the symbols used.
    """
    programs = sorted(path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path))
    if not programs:
        raise BuildError(f"{bundle} holds no program.")
    folders = sorted({path.parent for path in programs})
    with tempfile.TemporaryDirectory(prefix="shlibs-") as temporary:
        (Path(temporary) / "debian").mkdir()
        (Path(temporary) / "debian" / "control").write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
        told = run(
            [
                *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"),
                *(f"-l{folder}" for folder in folders),
                *(f"-e{path}" for path in programs),
            ],
            cwd=Path(temporary),
            what="dpkg-shlibdeps",
        )
    found = re.search(r"^shlibs:Depends=(.+)$", told, re.MULTILINE)
    if found is None:
        raise BuildError("dpkg-shlibdeps found nothing that the program depends on, which can't be.")
    return names_only(found[1])


def names_only(depends: str) -> str:
    """Sorted, each once, without versions but that of libc6."""
    kept = set()
    for entry in depends.split(","):
        choices = [choice.strip() for choice in entry.split("|")]
        kept.add(" | ".join(c if c.startswith("libc6 ") else c.split(" ")[0] for c in choices))
    return ", ".join(sorted(kept))


def control_file(*, version: str, architecture: str, size: int, depends: str) -> str:
    """`size` in KiB."""
    return (
        f"Package: {NAME}\n"
        f"Version: {version}\n"
        f"Architecture: {architecture}\n"
        f"Maintainer: {MAINTAINER}\n"
        f"Installed-Size: {size}\n"
        f"Depends: {depends}\n"
        f"Recommends: {RECOMMENDS}\n"
        f"Suggests: {SUGGESTS}\n"
        "Section: mail\n"
        "Priority: optional\n"
        f"Description: {SUMMARY[0].lower()}{SUMMARY[1:]}\n"
        f"{description(menu.english_metainfo())}"
    )


def description(metainfo: ET.Element) -> str:
    """The metainfo's, as the long description of a package."""
    told = metainfo.find("description")
    assert told is not None
    lines: list[str] = []
    for part in told:
        items = [part] if part.tag == "p" else list(part)
        for item in items:
            text = " ".join((item.text or "").split())
            bullet = "" if part.tag == "p" else "  * "
            lines += textwrap.wrap(
                text,
                76,
                initial_indent=" " + bullet,
                subsequent_indent=" " + " " * len(bullet),
                break_on_hyphens=False,
            )
        lines.append(" .")
    return "\n".join(lines[:-1]) + "\n"


def changelog(metainfo: ET.Element, version: str) -> str:
    """The metainfo's releases, as a Debian changelog. A version without an entry is a build between releases."""
    releases = [
        (
            debian_version(str(release.get("version"))),
            time.strptime(str(release.get("date")), "%Y-%m-%d"),
            [" ".join((item.text or "").split()) for item in release.iter() if item.tag in ("p", "li")],
        )
        for release in metainfo.iter("release")
    ]
    if version not in [known for known, _, _ in releases]:
        releases.insert(0, (version, time.gmtime(epoch()), ["A build between releases."]))
    entries = []
    for known, day, lines in releases:
        told = "\n".join(textwrap.fill(line, 78, initial_indent="  * ", subsequent_indent="    ") for line in lines)
        stamp = time.strftime("%a, %d %b %Y 00:00:00 +0000", day)
        entries.append(f"{NAME} ({known}) stable; urgency=medium\n\n{told}\n\n -- {MAINTAINER}  {stamp}\n")
    return "\n".join(entries)


def debian_version(version: str) -> str:
    """A pre-release comes before its release: 1.0rc1 -> 1.0~rc1, 1.0.dev2 -> 1.0~dev2."""
    return re.sub(r"\.?(a|b|rc|dev)(\d+)", r"~\1\2", version)


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _kilobytes(root: Path) -> int:
    """As dpkg-gencontrol counts: whole KiB of each file, one for each folder and link."""
    sizes = [path.lstat().st_size if path.is_file() and not path.is_symlink() else 1024 for path in root.rglob("*")]
    return sum(-(-size // 1024) for size in sizes)


def _digests(root: Path) -> str:
    lines = []
    for path in sorted(root.rglob("*")):
        name = os.path.relpath(path, root)
        if path.is_file() and not path.is_symlink() and not name.startswith("DEBIAN"):
            with path.open("rb") as file:
                lines.append(f"{hashlib.file_digest(file, 'md5').hexdigest()}  {name}\n")
    return "".join(lines)
