"""The files of an installed program on Linux, laid out as below /: what .deb, .rpm and AppImage have in common.

The bundle in /opt, a link in /usr/bin, and what a desktop wants to know in /usr/share. Names, modes and times are the
same for the same commit, whatever the umask. What a package manager wants besides is its own builder's.
"""

from __future__ import annotations

import gzip
import os
import shutil
import stat
import time
from pathlib import Path

import menu
from project import APPLICATION_ID, NAME, ROOT, VERSION, BuildError, epoch

LINUX = Path(__file__).with_name("linux")
ICON = ROOT / "resources" / "icons" / "app" / "cio-desktop.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256)
HOME = f"opt/{NAME}"  # the bundle's place


def stage(bundle: Path, root: Path) -> None:
    """Lays the whole tree below `root`, which must be empty or missing."""
    if not os.access(bundle / NAME, os.X_OK) or not (bundle / "_internal").is_dir():
        raise BuildError(f"{bundle} is no bundle: it must hold the program {NAME} and the folder _internal.")
    if root.exists() and any(root.iterdir()):
        raise BuildError(f"{root} is not empty.")
    shutil.copytree(bundle, root / HOME, symlinks=True)
    link = root / "usr" / "bin" / NAME
    link.parent.mkdir(parents=True)
    link.symlink_to(f"/{HOME}/{NAME}")  # across top-level folders links are absolute in Debian
    share(root / "usr" / "share")
    settle(root)


def share(folder: Path) -> None:
    """Menu entry, icons, metainfo and manual page, laid out as in /usr/share."""
    _write(folder / "applications" / f"{APPLICATION_ID}.desktop", menu.desktop_entry().encode())
    _write(folder / "metainfo" / f"{APPLICATION_ID}.metainfo.xml", menu.metainfo().encode())
    hicolor = folder / "icons" / "hicolor"
    _write(hicolor / "scalable" / "apps" / f"{APPLICATION_ID}.svg", ICON.read_bytes())
    for size in SIZES:
        _write(hicolor / f"{size}x{size}" / "apps" / f"{APPLICATION_ID}.png", draw(size))
    _write(folder / "man" / "man1" / f"{NAME}.1.gz", packed(manual().encode()))


def draw(size: int) -> bytes:
    """The program's icon as PNG."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(ICON))
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not renderer.isValid() or not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise BuildError(f"The icon {ICON} can't be drawn with {size} pixels.")
    return bytes(data.data())


def manual() -> str:
    text = (LINUX / f"{NAME}.1").read_text("utf-8")
    day = time.strftime("%Y-%m-%d", time.gmtime(epoch()))
    return text.replace("@VERSION@", VERSION).replace("@DATE@", day)


def packed(data: bytes) -> bytes:
    """gzip without name and time."""
    return gzip.compress(data, 9, mtime=0)


def settle(root: Path) -> None:
    """Modes as packages have them, and the time of the commit on everything. Only the program itself is executable."""
    for path in sorted(root.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
        elif not path.is_symlink():
            path.chmod(0o755 if _runs(path) else 0o644)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)
    root.chmod(0o755)
    os.utime(root, (epoch(), epoch()))


def _runs(path: Path) -> bool:
    return bool(path.stat().st_mode & stat.S_IXUSR) and ".so" not in path.name


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
