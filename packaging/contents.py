"""What goes into the bundle and what stays out: used by cio-desktop.spec, which PyInstaller runs.

PyInstaller collects too much: all plugins of Qt and every library that any of them wants. Here the wanted plugins are
named, and of the libraries only those stay that something kept really needs. It changes no files.
"""

from __future__ import annotations

import fnmatch
import os
from collections.abc import Callable, Container, Iterable
from pathlib import Path, PurePath

from project import BuildError

Entry = tuple[str, str, str]  # name in the bundle, source file (of a SYMLINK: what it leads to), kind
Imports = Callable[[str], Iterable[str]]  # names of the libraries that a file asks for itself

PROBLEM = "can't be bundled: "  # before the sentence that the spec ends with

KEPT_PLUGINS = (
    *("platforms/*qxcb.*", "platforms/*qwayland.*", "platforms/*qoffscreen.*"),
    *("platforms/*qwindows.*", "platforms/*qcocoa.*"),
    *("imageformats/*qsvg.*", "iconengines/*qsvgicon.*"),
    "platforminputcontexts/*composeplatforminputcontextplugin.*",
    "platforminputcontexts/*ibusplatforminputcontextplugin.*",
    "platformthemes/*qxdgdesktopportal.*",
    "wayland-shell-integration/*xdg-shell.*",
    *("wayland-decoration-client/*bradient.*", "wayland-decoration-client/*adwaita.*"),
    "styles/*",
)
KEPT_PLUGINS_OFF_LINUX = ("imageformats/*qico.*", "imageformats/*qicns.*")
# under the GPL only, or with all of QML or much of the system behind them: none of it is ours to give on, or of use
REFUSED_QT = ("Charts", "DataVisualization", "Graphs", "Network", "VirtualKeyboard", "Qml", "Quick", "WebEngine")
EXCLUDED_MODULES = [
    *("PySide6.QtDBus", "PySide6.QtNetwork"),
    # for the terminal and for building other programs
    *("tkinter", "unittest", "pydoc", "doctest", "pdb", "lib2to3", "ensurepip", "idlelib", "readline", "curses"),
    # what compressed files and numbers could be read by; the others of their kind are there
    *("_bz2", "_lzma", "_pydecimal"),
    *("setuptools", "distutils", "pkg_resources", "packaging", "cffi", "pycparser"),
    # of the demo's mail server, what it does not use
    *("pymap.admin", "pymap.backend.maildir", "pymap.backend.redis"),
]
# what every Linux desktop has, and has to be the same for all programs of a session
DESKTOP_LIBRARIES = (
    *("ld-linux*", "libc.so.*", "libm.so.*", "libdl.so.*", "libpthread.so.*", "librt.so.*", "libutil.so.*"),
    *("libresolv.so.*", "libnsl.so.*", "libcrypt.so.*", "libgcc_s.so.*", "libstdc++.so.*"),
    *("libGL.so.*", "libEGL.so.*", "libGLX.so.*", "libOpenGL.so.*", "libGLdispatch.so.*", "libdrm.so.*", "libgbm.so.*"),
    *("libX11.so.*", "libX11-xcb.so.*", "libxcb.so.*", "libXau.so.*", "libXdmcp.so.*", "libwayland-*.so.*"),
    *("libglib-2.0.so.*", "libgthread-2.0.so.*", "libgobject-2.0.so.*", "libgio-2.0.so.*", "libgmodule-2.0.so.*"),
    *("libdbus-1.so.*", "libfontconfig.so.*", "libfreetype.so.*", "libexpat.so.*", "libz.so.*"),
    "libzstd.so.*",
)
# what pip notes about an installation: it holds paths of the folder that a bundle was made in
INSTALLED = ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json")
FOR_READERS = "cio_desktop/resources/pictures"  # of the window, for the README alone
OUR_LANGUAGES = "cio_desktop/resources/translations"
OUR_LANGUAGE, QTS_LANGUAGE = "cio_desktop_*.qm", "qtbase_{code}.qm"  # as app/translations.py looks for them
SYSTEM_FOLDERS = ("/lib", "/usr/lib", "/usr/local/lib")


def modules(package: Path) -> list[str]:
    """All of a package, by its files: what is imported in a function only belongs to it as well."""
    found = [path.relative_to(package.parent).with_suffix("").parts for path in sorted(package.rglob("*.py"))]
    return [".".join(parts[:-1] if parts[-1] == "__init__" else parts) for parts in found]


def refuse_builders(pure: Iterable[Entry], folder: str) -> None:
    """Raises BuildError if a module of the builders (`folder`) was taken for a part of the program."""
    for name, source, _ in pure:
        if source and os.path.dirname(source) == os.path.abspath(folder):
            raise BuildError(f"{name} of packaging/ got into the program: something imports a module of that name.")


def keep_plugin(name: str, *, linux: bool) -> bool:
    """Also True for what is no plugin of Qt."""
    _, found, place = PurePath(name).as_posix().partition("/plugins/")
    kept = KEPT_PLUGINS if linux else KEPT_PLUGINS + KEPT_PLUGINS_OFF_LINUX
    return not found or any(fnmatch.fnmatch(place, pattern) for pattern in kept)


def left_to_system(kind: str, name: str, source: str) -> bool:
    """A library that the system brings: all of Debian's for `deb`, for `portable` those that any desktop has."""
    file = os.path.basename(name)
    if file.startswith("libpython"):
        return False
    if kind == "portable":
        return any(fnmatch.fnmatchcase(file, pattern) for pattern in DESKTOP_LIBRARIES)
    if kind != "deb" or not source.startswith(tuple(f"{folder}/" for folder in SYSTEM_FOLDERS)):
        return False
    return not any(part.startswith(("python3", "site-packages", "dist-packages")) for part in PurePath(source).parts)


def choose(entries: Iterable[Entry], *, kind: str, imports: Imports, on_system: Callable[[str], bool]) -> list[Entry]:
    """Of the compiled files those that the program needs. Raises BuildError for a library that is nowhere.

    `on_system`: whether this system has a library that is not in `entries`.
    """
    wanted = sorted({entry for entry in entries if keep_plugin(entry[0], linux=kind in ("deb", "portable"))})
    files = [entry for entry in wanted if entry[2] != "SYMLINK"]
    ours = {_key(name): (name, source, type) for name, source, type in files if not left_to_system(kind, name, source)}
    known = {_key(name) for name, _, _ in files}
    kept: dict[str, Entry] = {}
    waiting = [entry for entry in ours.values() if _is_root(entry)]
    while waiting:
        entry = waiting.pop()
        if entry[0] in kept:
            continue
        kept[entry[0]] = entry
        for name in imports(entry[1]):
            needed = _key(name)
            if needed in ours:
                waiting.append(ours[needed])
            elif needed not in known and not on_system(name):
                raise BuildError(
                    f"{entry[0]} needs the library {name}, which this system lacks: without it the program would not "
                    f"start. Install its package and build again."
                )
    _refuse(kept)
    links = [entry for entry in wanted if entry[2] == "SYMLINK" and _target(entry) in kept]
    return sorted([*kept.values(), *links])


def choose_data(entries: Iterable[Entry], chosen: Iterable[Entry]) -> list[Entry]:
    """Without links to what is not among the `chosen` files, what pip noted, our pictures and what translators read.

    Of Qt's own translations those that the program's languages want.
    """
    kept, data = {name for name, _, _ in chosen}, set(entries)
    of_qt = {QTS_LANGUAGE.format(code=code) for code in languages(name for name, _, _ in data)}
    return sorted(
        entry for entry in data if (_target(entry) in kept if entry[2] == "SYMLINK" else _is_data(entry[0], of_qt))
    )


def languages(names: Iterable[str]) -> set[str]:
    """The codes of those that the program has files for."""
    ours = [PurePath(name) for name in names if _is_ours(PurePath(name))]
    return {path.stem.removeprefix(OUR_LANGUAGE.partition("*")[0]) for path in ours}


def _is_ours(place: PurePath) -> bool:
    return place.is_relative_to(OUR_LANGUAGES) and place.match(OUR_LANGUAGE)


def _is_data(name: str, of_qt: Container[str]) -> bool:
    place = PurePath(name)
    if place.is_relative_to(FOR_READERS):
        return False
    if "translations" in place.parts:
        return _is_ours(place) or place.name in of_qt
    return place.name not in INSTALLED


def _is_root(entry: Entry) -> bool:
    """What is loaded by name and not because a library asks for it."""
    file = PurePath(entry[0]).name.lower()
    return entry[2] == "EXTENSION" or "/plugins/" in entry[0].replace("\\", "/") or file.startswith(("libpy", "python"))


def _target(link: Entry) -> str:
    """Where it leads, as a name in the bundle."""
    return os.path.normpath(os.path.join(os.path.dirname(link[0]), link[1]))


def _key(name: str) -> str:
    """A library is found by its file's name, wherever it lies."""
    return PurePath(name.replace("\\", "/")).name.lower()


def _refuse(kept: Iterable[str]) -> None:
    for name in kept:
        for module in REFUSED_QT:
            if f"qt{module}".lower() in _key(name).replace("qt6", "qt"):
                raise BuildError(f"{name} must not be in a package: its licence or its size forbids it.")
