"""The `.rpm`, for Fedora, openSUSE and their kin: the portable bundle in /opt with a menu entry, no scripts.

Made by rpmbuild, which asks the bundle's own files what they need: names of libraries, which are the same on all these
systems, and no names of packages. Nothing here was installed on such a system: `check` unpacks and runs it, and
installs it into a root of its own.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
import time
import xml.etree.ElementTree as ET
from pathlib import Path

import deb
import linkage
import menu
import tree
from project import APPLICATION_ID, LICENCE, NAME, SUMMARY, TITLE, VERSION, BuildError, epoch, run

SPEC = tree.LINUX / "rpm.spec"
RELEASE = "1"
LARGEST = 30_000_000
NEEDED = ("rpmbuild", "rpm", "rpm2cpio", "cpio")
# what a package may ask for besides libraries
OTHER_NEEDS = r"rpmlib\(.*|hicolor-icon-theme|rtld\(GNU_HASH\)"


def build(bundle: Path, output: Path) -> Path:
    """cio-desktop-VERSION-1.MACHINE.rpm in `output`."""
    _require_tools()
    facts = linkage.read(bundle)
    version = deb.debian_version(VERSION)  # the two think alike about what comes before a release
    with tempfile.TemporaryDirectory(prefix="rpm-") as temporary:
        top = Path(temporary)
        root = top / "root"
        tree.stage(bundle, root)
        (top / "package.spec").write_text(_filled(root, facts, version), "utf-8")
        run(
            [
                *("rpmbuild", "-bb", "--quiet", "--target", facts.machine, "--buildroot", root, "--noclean"),
                *("--define", f"_topdir {top}", "--define", f"_dbpath {top}/db", "--define", f"_rpmdir {top}/made"),
                top / "package.spec",
            ],
            env={"SOURCE_DATE_EPOCH": str(epoch()), "LC_ALL": "C.UTF-8", "HOME": str(top)},
            timeout=900,
            what="rpmbuild",
        )
        (made,) = (top / "made").rglob("*.rpm")
        product = output / made.name
        part = product.with_suffix(".part")
        shutil.copyfile(made, part)
        part.replace(product)
    return product


def check(product: Path) -> None:
    """Size, no scripts, asks for libraries only and for none of its own; unpacked it runs; installed it goes again."""
    _require_tools()
    if product.stat().st_size > LARGEST:
        raise BuildError(f"{product.name} has {product.stat().st_size:,} bytes; {LARGEST:,} are allowed.")
    if scripts := run(["rpm", "-qp", "--nosignature", "--scripts", "--triggers", product]).strip():
        raise BuildError(f"{product.name} has scripts: {scripts[:200]}")
    with tempfile.TemporaryDirectory(prefix="rpm-") as temporary:
        unpacked = Path(temporary) / "unpacked"
        unpacked.mkdir()
        run(["sh", "-c", 'rpm2cpio "$1" | cpio -idm --quiet', "-", product], cwd=unpacked, what="rpm2cpio | cpio")
        program = unpacked / tree.HOME / NAME
        _check_needs(product, program.parent)
        facts = json.loads(run([program, "--self-test"], what="the self-test of the unpacked program"))
        if not facts["ok"] or facts["version"] != VERSION:
            raise BuildError(f"The self-test of the unpacked program says {facts}.")
        print(run([program, "--smoke"], timeout=120, what="--smoke of the unpacked program").strip())
        _check_installing(product, Path(temporary) / "installed")


def _check_needs(product: Path, bundle: Path) -> None:
    outside = linkage.read(bundle).outside
    for need in run(["rpm", "-qp", "--nosignature", "--requires", product]).split("\n"):
        name = need.split("(")[0]
        if need and name not in outside and not re.match(OTHER_NEEDS, need):
            raise BuildError(f"{product.name} asks for {need}, which no compiled file in it names.")
    own = rf"{NAME}(\(.*\))? = .*|(application|metainfo|mimehandler)\(.*"
    for gives in run(["rpm", "-qp", "--nosignature", "--provides", product]).split("\n"):
        if gives and not re.match(own, gives):
            raise BuildError(f"{product.name} says it provides {gives} to others.")


def _check_installing(product: Path, root: Path) -> None:
    """rpm itself lays it below a folder and takes it away again."""
    root.mkdir()
    rpm: list[str | Path] = ["rpm", "--root", root, "--dbpath", "/db", "--nodeps"]
    run([*rpm, "--nosignature", "-i", product], what="rpm -i")
    run([root / tree.HOME / NAME, "--version"], what="the installed program")
    run([*rpm, "-e", NAME], what="rpm -e")
    left = [str(path.relative_to(root)) for path in root.rglob(f"*{NAME}*") if "db" not in path.relative_to(root).parts]
    left += [str(path.relative_to(root)) for path in root.rglob(f"*{APPLICATION_ID}*")]
    if left:
        raise BuildError(f"rpm -e leaves {', '.join(left[:5])}.")


def _filled(root: Path, facts: linkage.Linkage, version: str) -> str:
    """The spec file. What a regular expression there must not misread stands in brackets."""
    own = sorted({os.path.basename(path) for path in facts.needs if ".so" in path})
    values = {
        "HOME": f"/{tree.HOME}",
        "PRIVATE": "|".join(re.sub(r"[.+]", r"[\g<0>]", name) for name in own),
        "NAME": NAME,
        "VERSION": version,
        "RELEASE": RELEASE,
        "SUMMARY": SUMMARY,
        "LICENCE": LICENCE,
        "TITLE": TITLE,
        "DESCRIPTION": "\n".join(
            line[1:] if line != " ." else "" for line in deb.description(menu.english_metainfo()).splitlines()
        ),
        "FILES": "\n".join([f"/{tree.HOME}", *_files(root)]),
        "CHANGELOG": _changelog(menu.english_metainfo(), version),
    }
    text = SPEC.read_text("utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    if unfilled := re.search(r"@[A-Z]+@", text):
        raise BuildError(f"Nothing fills {unfilled[0]} in {SPEC.name}.")
    return text


def _files(root: Path) -> list[str]:
    """What lies in folders that belong to the system."""
    found = sorted(path for path in (root / "usr").rglob("*") if path.is_symlink() or path.is_file())
    return [f"/{path.relative_to(root)}" for path in found]


def _changelog(metainfo: ET.Element, version: str) -> str:
    entries = []
    for release in metainfo.iter("release"):
        day = time.strptime(str(release.get("date")), "%Y-%m-%d")
        told = [" ".join((item.text or "").split()) for item in release.iter() if item.tag in ("p", "li")]
        known = deb.debian_version(str(release.get("version")))
        head = f"* {time.strftime('%a %b %d %Y', day)} {TITLE} maintainers - {known}-{RELEASE}"
        entries.append("\n".join([head, *(f"- {line}" for line in told)]).replace("%", "%%"))
    return "\n\n".join(entries)


def _require_tools() -> None:
    for program in NEEDED:
        if shutil.which(program) is None:
            raise BuildError(f"A .rpm is made and tried with {program}, which is missing: apt-get install rpm cpio.")
