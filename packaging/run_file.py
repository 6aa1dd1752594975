"""The `.run`: one file that installs the program for one user on any Linux, without root.

linux/run-header.sh (what it does is told there), then the bundle as a tar.xz. Digest and size of all that stand in the
header: a copy that is damaged or cut off refuses to do anything.
"""

from __future__ import annotations

import hashlib
import io
import lzma
import os
import re
import stat
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

import linkage
import project
import start
from project import BuildError

HEADER = Path(__file__).with_name("linux") / "run-header.sh"
LARGEST = 30_000_000
BLOCK = 4096  # what a small file takes on most disks
SPARE = 2_000_000  # for icons, manual page, folders
# as hard as `xz -9`, a little more patient; the filter knows machine code (5 % smaller), and every xz can read it
LZMA2 = {"id": lzma.FILTER_LZMA2, "preset": 9, "nice_len": 273}
FILTERS = {"x86_64": [{"id": lzma.FILTER_X86}, LZMA2], "aarch64": [LZMA2]}


def build(bundle: Path, output: Path) -> Path:
    """cio-desktop-VERSION-MACHINE.run in `output`."""
    import tree

    with tempfile.TemporaryDirectory(prefix="run-") as temporary:
        share = Path(temporary) / "share"
        tree.share(share)
        return write(bundle, share, output)


def write(bundle: Path, share: Path, output: Path) -> Path:
    """The same, with menu entry, icons and manual page from `share`, laid out as in /usr/share."""
    facts = linkage.read(bundle)
    files = [(path, os.path.relpath(path, bundle)) for path in sorted(bundle.rglob("*"))]
    shared = [path for path in sorted(share.rglob("*")) if path.is_file() and _for_the_user(path, share)]
    archive = _archive(
        [*files, *((path, f"share/{os.path.relpath(path, share)}") for path in shared)],
        {"share/files": "".join(f"{os.path.relpath(path, share)}\n" for path in shared)},
        FILTERS[facts.machine],
    )
    product = output / f"{project.NAME}-{project.VERSION}-{facts.machine}.run"
    part = product.with_suffix(".part")
    part.write_bytes(_header(Header.of(facts, [path for path, _ in files]), archive) + archive)
    part.chmod(0o755)
    part.replace(product)
    return product


def check(product: Path) -> None:
    """Within its size, and all that check_run.py does."""
    import check_run

    if product.stat().st_size > LARGEST:
        raise BuildError(f"{product.name} has {product.stat().st_size:,} bytes; {LARGEST:,} are allowed.")
    check_run.check(product)


# what a package of another kind would depend on, besides what Qt's wheel asks for: soname's beginning, Debian package
PACKAGES = (
    ("libcrypt.", "libcrypt1"),
    ("libdrm.", "libdrm2"),
    ("libexpat.", "libexpat1"),
    ("libgbm.", "libgbm1"),
    ("libgcc_s.", "libgcc-s1"),
    ("libstdc++.", "libstdc++6"),
    ("libwayland-client.", "libwayland-client0"),
    ("libwayland-cursor.", "libwayland-cursor0"),
    ("libwayland-egl.", "libwayland-egl1"),
    ("libz.", "zlib1g"),
)


@dataclass(frozen=True, slots=True)
class Header:
    """What the header knows about the bundle."""

    machine: str
    glibc: str
    kilobytes: int
    probes: tuple[str, ...]
    packages: tuple[str, ...]

    @classmethod
    def of(cls, facts: linkage.Linkage, files: list[Path]) -> Header:
        sizes = [path.stat().st_size for path in files if path.is_file() and not path.is_symlink()]
        taken = sum(-(-size // BLOCK) * BLOCK for size in sizes) + SPARE
        return cls(
            facts.machine,
            ".".join(map(str, facts.glibc)),
            taken // 1024,
            tuple(facts.probes()),
            tuple(f"{name}={package}" for name in sorted(facts.outside) if (package := _debian_package(name))),
        )


def _debian_package(soname: str) -> str:
    """Of a library that the system must have. What each system with our C library has, has none to be told."""
    if soname.startswith(("ld-linux", "libc.", "libm.", "libdl.", "libpthread.", "librt.", "libutil.", "libresolv.")):
        return ""
    return next((package for prefix, package in (*start.LIBRARIES, *PACKAGES) if soname.startswith(prefix)), "")


def _for_the_user(path: Path, share: Path) -> bool:
    """What a user's own ~/.local/share has a use for."""
    return path.relative_to(share).parts[0] in ("applications", "icons", "man")


def _archive(files: list[tuple[Path, str]], texts: dict[str, str], filters: list[dict[str, int]]) -> bytes:
    """Always the same bytes for the same files."""
    packed = io.BytesIO()
    with (
        lzma.LZMAFile(packed, "w", check=lzma.CHECK_CRC32, filters=filters) as compressed,
        tarfile.open(fileobj=compressed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for path, name in files:
            entry = archive.gettarinfo(path, name)
            if not (entry.isfile() or entry.isdir() or entry.issym()):
                raise BuildError(f"{path} is no file, folder or link, and can't be packed.")
            runs = entry.isdir() or bool(entry.mode & stat.S_IXUSR)
            _anonymous(entry, 0o755 if runs else 0o644)
            if entry.isfile():
                with path.open("rb") as file:
                    archive.addfile(entry, file)
            else:
                archive.addfile(entry)
        for name, text in texts.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(text.encode())
            _anonymous(entry, 0o644)
            archive.addfile(entry, io.BytesIO(text.encode()))
    return packed.getvalue()


def _anonymous(entry: tarfile.TarInfo, mode: int) -> None:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = project.epoch()
    entry.mode = mode


def _header(facts: Header, archive: bytes) -> bytes:
    values = {
        "TITLE": project.TITLE,
        "NAME": project.NAME,
        "VERSION": project.VERSION,
        "APPLICATION_ID": project.APPLICATION_ID,
        "MACHINE": facts.machine,
        "LOADER": linkage.LOADERS[facts.machine],
        "GLIBC": facts.glibc,
        "KILOBYTES": str(facts.kilobytes),
        "PROBES": " ".join(facts.probes),
        "PACKAGES": " ".join(facts.packages),
    }
    if any("'" in value or "\n" in value for value in values.values()) or any(" " in path for path in facts.probes):
        raise BuildError(f"The header of the .run can't hold one of these: {values}")
    template = HEADER.read_text("utf-8")
    for name, value in values.items():
        template = template.replace(f"@{name}@", value)

    def filled(size: int, rest: int, digest: str, payload: int) -> bytes:
        """Always of the same length."""
        numbers = {"SIZE": f"{size:<10}", "REST": f"{rest:<10}", "SHA256": f"{digest:64}", "PAYLOAD": f"{payload:<10}"}
        text = template
        for name, value in numbers.items():
            text = text.replace(f"@{name}@", value)
        return text.encode()

    empty = filled(0, 0, "", 0)
    if unfilled := re.search(rb"@[A-Z0-9_]+@", empty):
        raise BuildError(f"Nothing fills {unfilled[0].decode()} in {HEADER.name}.")
    payload = len(empty) + 1  # the first byte of a file is number 1, as `tail -c +N` counts
    rest = empty.index(b"\n", empty.index(b"\nsha256=") + 1) + 2
    numbers = (len(empty) + len(archive), rest)
    digest = hashlib.sha256(filled(*numbers, "", payload)[rest - 1 :] + archive).hexdigest()
    return filled(*numbers, digest, payload)
