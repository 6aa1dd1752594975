"""The AppImage: a runtime that mounts what follows it, and the program as a squashfs.

The runtime is the AppImage project's `type2-runtime` and comes from the caller, by path and SHA-256: it is not to be
had from the places that packages here are built from. CIO_APPIMAGE_RUNTIME names the file, CIO_APPIMAGE_RUNTIME_SHA256
says what it must be. What the runtime can read decides how the squashfs is packed.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import struct
import tempfile
from pathlib import Path
from typing import NamedTuple

import linkage
import tree
from project import APPLICATION_ID, NAME, TITLE, VERSION, BuildError, epoch, run

RUNTIME, DIGEST = "CIO_APPIMAGE_RUNTIME", "CIO_APPIMAGE_RUNTIME_SHA256"
MAGIC = b"AI\x02"  # at byte 8 of every type 2 AppImage
SQUASH = "-noappend -no-progress -quiet -no-xattrs -all-root -b 1M"
XZ_FILE = b"\xfd7zXZ\0"  # how such a file begins: what can read them has this in it


class Packing(NamedTuple):
    options: str
    largest: int  # bytes the product may have


XZ = Packing("-comp xz -Xbcj x86", 30_000_000)
ZSTD = Packing("-comp zstd -Xcompression-level 22", 35_000_000)  # knows no filter for machine code


def build(bundle: Path, output: Path) -> Path:
    """cio-desktop-VERSION-MACHINE.AppImage in `output`."""
    _require("mksquashfs")
    runtime = _runtime()
    machine = linkage.read(bundle).machine
    if linkage.machine_of(runtime) != machine:
        raise BuildError(f"The runtime {runtime.name} and the bundle are for different machines.")
    product = output / f"{NAME}-{VERSION}-{machine}.AppImage"
    with tempfile.TemporaryDirectory(prefix="appimage-") as temporary:
        root, squashed = Path(temporary) / "AppDir", Path(temporary) / "squashfs"
        stage(bundle, root)
        stamp = str(epoch())
        # no SOURCE_DATE_EPOCH beside the options that say the same: mksquashfs refuses both
        command: list[str | Path] = ["env", "-u", "SOURCE_DATE_EPOCH", "mksquashfs", root, squashed, *SQUASH.split()]
        command += [*packing(runtime).options.split(), "-mkfs-time", stamp, "-all-time", stamp]
        run(command, timeout=900, what="mksquashfs")
        part = product.with_suffix(".part")
        part.write_bytes(runtime.read_bytes() + squashed.read_bytes())
        part.chmod(0o755)
        part.replace(product)
    return product


def stage(bundle: Path, root: Path) -> None:
    """The folder that it shows when it is mounted: the common tree, and what the format wants at the top."""
    tree.stage(bundle, root)
    (root / "AppRun").symlink_to(f"{tree.HOME}/{NAME}")
    share = root / "usr" / "share"
    shutil.copy2(share / "applications" / f"{APPLICATION_ID}.desktop", root)
    shutil.copy2(share / "icons" / "hicolor" / "256x256" / "apps" / f"{APPLICATION_ID}.png", root)
    (root / ".DirIcon").symlink_to(f"{APPLICATION_ID}.png")
    # where software centres look: the metainfo under this name, too
    (share / "metainfo" / f"{APPLICATION_ID}.appdata.xml").symlink_to(f"{APPLICATION_ID}.metainfo.xml")


def packing(file: Path) -> Packing:
    """The best that the runtime at the beginning of `file` can read."""
    with file.open("rb") as head:
        return XZ if XZ_FILE in head.read(length(file)) else ZSTD


def check(product: Path) -> None:
    """Its size, and that the program in it runs. It is unpacked for that: mounting is the runtime's own affair."""
    _require("unsquashfs")
    if (size := product.stat().st_size) > (largest := packing(product).largest):
        raise BuildError(f"{product.name} has {size:,} bytes; {largest:,} are allowed.")
    if not os.access(product, os.X_OK):
        raise BuildError(f"{product.name} is not executable.")
    with tempfile.TemporaryDirectory(prefix="appimage-") as temporary:
        root = Path(temporary) / "root"
        start = length(product)
        run(["unsquashfs", "-no-progress", "-quiet", "-offset", str(start), "-dest", root, product], what="unsquashfs")
        facts = json.loads(run([root / "AppRun", "--self-test"], what="the self-test of the unpacked program"))
        if not facts["ok"] or facts["version"] != VERSION:
            raise BuildError(f"The self-test of the unpacked program says {facts}.")
        print(run([root / "AppRun", "--smoke"], timeout=120, what="--smoke of the unpacked program").strip())


def length(file: Path) -> int:
    """Of the ELF file at the beginning of `file`: the runtime looks for the squashfs there."""
    with file.open("rb") as head:
        data = head.read(64)
    (sections,) = struct.unpack_from("<Q", data, 40)
    size, count = struct.unpack_from("<HH", data, 58)
    return int(sections + size * count)


def _runtime() -> Path:
    """The caller's, if it is what they said. Raises BuildError otherwise."""
    path, digest = os.environ.get(RUNTIME, ""), os.environ.get(DIGEST, "").lower()
    if not path or not digest:
        raise BuildError(
            f"An AppImage begins with the AppImage project's type2-runtime, which is not part of {TITLE}: fetch it, "
            f"then set {RUNTIME} to the file and {DIGEST} to what its SHA-256 must be."
        )
    runtime = Path(path)
    if not runtime.is_file():
        raise BuildError(f"{RUNTIME} names {path}, which is no file.")
    data = runtime.read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != digest:
        raise BuildError(f"The runtime {path} has the SHA-256 {found}; {DIGEST} says {digest}.")
    if data[:4] != b"\x7fELF" or data[8:11] != MAGIC:
        raise BuildError(f"{path} is no runtime of a type 2 AppImage.")
    if length(runtime) != len(data):
        raise BuildError(f"The runtime {path} has something behind its end, where it will look for the program.")
    return runtime


def _require(program: str) -> None:
    if shutil.which(program) is None:
        raise BuildError(f"An AppImage needs {program}, which is missing here: apt-get install squashfs-tools.")
