"""What goes into the bundle and what stays out: used by cio-desktop.spec, which PyInstaller runs.

PyInstaller collects too much: all plugins of Qt and every library that any of them wants. Here the wanted plugins are
named, and of the libraries only those stay that something kept really needs.
"""

from __future__ import annotations

import fnmatch
from pathlib import Path, PurePath

Entry = tuple[str, str, str]  # name in the bundle, source file (of a symlink: its target), kind

KEPT_PLUGINS = (
    "platforms/*qxcb.*",
    "platforms/*qwayland.*",
    "platforms/*qoffscreen.*",
    "platforms/*qwindows.*",
    "platforms/*qcocoa.*",
    "imageformats/*qsvg.*",
    "iconengines/*qsvgicon.*",
    "platforminputcontexts/*composeplatforminputcontextplugin.*",
    "platforminputcontexts/*ibusplatforminputcontextplugin.*",
    "platformthemes/*qxdgdesktopportal.*",
    "wayland-shell-integration/*xdg-shell.*",
    "wayland-decoration-client/*bradient.*",
    "wayland-decoration-client/*adwaita.*",
    "styles/*",
)
KEPT_PLUGINS_OFF_LINUX = ("imageformats/*qico.*", "imageformats/*qicns.*")
EXCLUDED_MODULES = [
    "PySide6.QtDBus",
    "tkinter",
    "unittest",
    "pydoc",
    "doctest",
    "pdb",
    "lib2to3",
    "ensurepip",
    "idlelib",
    "pymap.admin",
    "pymap.backend.maildir",
    "pymap.backend.redis",
]


def modules(package: Path) -> list[str]:
    """All of a package, by its files: what is imported in a function only belongs to it as well."""
    found = [path.relative_to(package.parent).with_suffix("").parts for path in sorted(package.rglob("*.py"))]
    return [".".join(parts[:-1] if parts[-1] == "__init__" else parts) for parts in found]


def is_qt_plugin(name: str) -> bool:
    return "/plugins/" in PurePath(name).as_posix()


def keep_plugin(name: str, *, linux: bool) -> bool:
    place = PurePath(name).as_posix().split("/plugins/", 1)[1]
    kept = KEPT_PLUGINS if linux else KEPT_PLUGINS + KEPT_PLUGINS_OFF_LINUX
    return any(fnmatch.fnmatch(place, pattern) for pattern in kept)


def keep_data(name: str) -> bool:
    """Qt's translations are for programs that have translations themselves; ours speaks English so far."""
    place = PurePath(name).as_posix()
    return "/translations/" not in place and not fnmatch.fnmatch(place, "*.pyi")
