"""Whose works a bundle really holds: every file and every module in it is given to the work it comes from.

Nothing is read from what is installed beside: a distribution counts when something of it is in the bundle. A file that
belongs to nobody known stops the build.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path, PurePosixPath
from typing import Any

import licence_rules
import system_library
from component import Component
from project import NAME, BuildError

LICENCES = Path(__file__).with_name("licences")
OWN = ("THIRD-PARTY-NOTICES.txt", "sbom.cdx.json")  # made by notices.py
QT_NAME = re.compile(r"^(?:lib)?Qt6?([A-Za-z0-9]+?)(?:\.so[.\d]*|\.dll|\.[\d.]*dylib)?$")
_TEXT_FILE = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)")
_PLATFORM = re.compile(r"^Contents/(Frameworks|Resources|MacOS)/|^_internal/")
# the boot loader's modules, and what PyInstaller runs before the program
_FREEZER = re.compile(r"^(pyi_|pyimod|pyiboot|_pyi_|PyInstaller)")


@cache
def table(name: str) -> dict[str, Any]:
    return tomllib.loads((LICENCES / name).read_text("utf-8"))


class Owners:
    """Finds the work that a file or a module of the bundle comes from."""

    def __init__(self, search: Iterable[str] | None = None) -> None:
        self._files: dict[str, Distribution] = {}
        self._modules: dict[str, Distribution] = {}
        self._folders: dict[str, Distribution] = {}
        for distribution in distributions(path=list(search)) if search is not None else distributions():
            for file in distribution.files or ():
                path = str(PurePosixPath(file))
                self._files.setdefault(path, distribution)
                if path.endswith((".py", ".so", ".pyd")):
                    self._modules.setdefault(_module(path), distribution)
                if ".dist-info/" in path:
                    self._folders.setdefault(path.split("/", 1)[0], distribution)
        self._parents = {name[:at] for name in self._modules for at in range(len(name)) if name[at] == "."}

    def of_file(self, path: str) -> Distribution | None:
        return self._files.get(path) or self._folders.get(path.split("/", 1)[0])

    def of_module(self, name: str) -> Distribution | None:
        return self._modules.get(name)

    def is_namespace(self, name: str) -> bool:
        return name in self._parents

    def named(self, name: str) -> Distribution | None:
        return next((one for one in self._files.values() if one.metadata["Name"].lower() == name), None)


def find(bundle: Path, modules: Iterable[str], owners: Owners) -> list[Component]:
    """All works in `bundle`, sorted. Raises BuildError, one sentence that names everything that belongs to nobody."""
    works: dict[str, list[str]] = {"Python": [], "PyInstaller": []}
    taken: dict[str, Distribution] = {}
    libraries: dict[str, list[str]] = {}
    strange: list[str] = []

    def take(distribution: Distribution, file: str) -> None:
        taken[distribution.metadata["Name"]] = distribution
        works.setdefault(distribution.metadata["Name"], []).extend([file] if file else [])

    for path in _files(bundle):
        place = _PLATFORM.sub("", path).replace("__dot__", ".")
        name = PurePosixPath(place).name
        library = _library(name)
        owner = owners.of_file(place)
        if library is not None:
            libraries.setdefault(library["name"], []).append(path)
        elif place in (NAME, f"{NAME}.exe"):
            works["PyInstaller"].append(path)
        elif _is_ours(place):
            continue
        elif owner is not None:
            take(owner, path)
        elif _is_python(place, name):
            works["Python"].append(path)
        else:
            strange.append(path)
    for module in modules:
        owner = owners.of_module(module)
        top = module.split(".")[0]
        if top == NAME.replace("-", "_") or (owner is None and owners.is_namespace(module)):
            continue
        if owner is not None:
            take(owner, "")
        elif not (_is_standard(top) or _FREEZER.match(top)):
            strange.append(f"the module {module}")
    if strange:
        raise BuildError(
            f"The bundle holds what belongs to no known work: {_some(strange)}. Leave it out "
            "(packaging/contents.py), or read its licence and name it in packaging/licences/libraries.toml."
        )
    found = [_python(works["Python"]), *_freezer(works["PyInstaller"], owners)]
    for name, distribution in taken.items():
        found += _distribution(distribution, works[name])
    found += [_system(entry, libraries[entry["name"]]) for entry in _entries() if entry["name"] in libraries]
    return sorted(set(found), key=lambda one: (one.name.lower(), one.version, one.inside))


def _some(names: list[str]) -> str:
    return ", ".join(names[:20]) + (f" and {len(names) - 20} more" if len(names) > 20 else "")


def _files(bundle: Path) -> Iterator[str]:
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.name not in OWN:
            yield path.relative_to(bundle).as_posix()


def _module(path: str) -> str:
    stem = path.rsplit("/", 1)
    name = stem[-1].split(".", 1)[0]
    folder = stem[0].replace("/", ".") if len(stem) == 2 else ""
    return folder if name == "__init__" else f"{folder}.{name}".lstrip(".")


def _is_ours(place: str) -> bool:
    ours = ("cio_desktop/", "resources/", "Info.plist", "Contents/Info.plist", "Contents/PkgInfo")
    return place.startswith((*ours, "Contents/_CodeSignature/")) or place.endswith(".icns") or place == "licences"


def _is_standard(top: str) -> bool:
    return top in sys.stdlib_module_names or top.startswith(("_sysconfigdata_", "__main__"))


def _is_python(place: str, name: str) -> bool:
    if "/lib-dynload/" in place or place == "base_library.zip" or place.startswith(("Python.framework/", "Python")):
        return True
    if re.match(r"^(libpython3[\d.]*\.(so|dylib)[\d.]*|python3\d*\.dll)$", name):
        return True
    return "/" not in place and name.endswith((".pyd", ".so")) and _is_standard(name.split(".", 1)[0])


def _entries() -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = table("libraries.toml")["library"]
    return entries


def _library(name: str) -> dict[str, Any] | None:
    return next((one for one in _entries() if any(fnmatchcase(name, pattern) for pattern in one["files"])), None)


def _python(files: list[str]) -> Component:
    return Component(
        name="Python",
        version=".".join(map(str, sys.version_info[:3])),
        licence="PSF-2.0",
        texts=(text("PSF-2.0"), text("Python-incorporated")),
        copyright="Copyright (c) 2001-2024 Python Software Foundation",
        homepage="https://www.python.org/",
        purl="pkg:generic/python@" + ".".join(map(str, sys.version_info[:3])),
        files=tuple(files),
    )


def _freezer(files: list[str], owners: Owners) -> list[Component]:
    """The boot loader that starts the program; the rest of PyInstaller stays at home."""
    distribution = owners.named("pyinstaller")
    if not files or distribution is None:
        return []
    return _distribution(distribution, files)


def _system(entry: dict[str, Any], files: list[str]) -> Component:
    known = system_library.look(PurePosixPath(files[0]).name, entry.get("version-from", ""))
    return Component(
        name=entry["name"],
        version=known.version,
        licence=entry["licence"],
        texts=(known.copyright_file,) if known.copyright_file else (),
        copyright=entry["copyright"],
        homepage=entry["homepage"],
        purl=known.purl,
        files=tuple(files),
    )


def _distribution(distribution: Distribution, files: list[str]) -> list[Component]:
    metadata = distribution.metadata
    name, version = metadata["Name"], metadata["Version"]
    result = [
        Component(
            name=name,
            version=version,
            licence=licence_rules.stated(distribution),
            texts=tuple(_texts(distribution)),
            homepage=_homepage(distribution),
            purl=f"pkg:pypi/{re.sub(r'[-_.]+', '-', name).lower()}@{version}",
            files=tuple(files),
        )
    ]
    if qt := [file for file in files if "/Qt/" in file or QT_NAME.match(PurePosixPath(file).name)]:
        result += _qt(version, qt)
    return result + system_library.inside(distribution)


def _texts(distribution: Distribution) -> Iterator[str]:
    for file in sorted(distribution.files or (), key=str):
        if ".dist-info/" in str(file) and _TEXT_FILE.search(file.name) and not file.name.endswith((".json", ".py")):
            yield Path(str(file.locate())).read_text("utf-8", "replace")


def _homepage(distribution: Distribution) -> str:
    links = [line.split(", ", 1) for line in distribution.metadata.get_all("Project-URL") or [] if ", " in line]
    named = {label.lower(): link for label, link in links}
    wanted = ("source", "source code", "repository", "github", "code", "homepage")
    home = str(distribution.metadata.json.get("home_page") or "")
    return next((named[one] for one in wanted if one in named), home)


def _qt(version: str, files: list[str]) -> Iterator[Component]:
    """Qt itself, which comes inside the wheels of its binding, and what others wrote in the parts that are there."""
    facts = table("qt-third-party.toml")
    parts = {found[1] for file in files if (found := QT_NAME.match(PurePosixPath(file).name))}
    for part in sorted(parts):
        if part in facts["gpl-only"]:
            raise licence_rules.LicenceError(
                f"Qt {part} is under GPL-3.0-only, which a package of this program can't carry: leave the part out"
            )
        if part not in facts["reviewed"]:
            raise BuildError(
                f"The bundle holds Qt {part}, which nobody has looked at: leave it out, or read what it contains and "
                "name it in packaging/licences/qt-third-party.toml."
            )
    yield Component(
        name="Qt",
        version=version,
        licence="LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
        copyright="Copyright (C) The Qt Company Ltd. and other contributors",
        homepage="https://www.qt.io/",
        purl=f"pkg:generic/qt@{version}",
        files=tuple(files),
    )
    for entry in facts["part"]:
        if parts & set(entry["in"]):
            yield Component(
                name=entry["name"], version="", licence=entry["licence"], copyright=entry["copyright"], inside="Qt"
            )


def text(licence: str) -> str:
    """The text of a licence by its SPDX name; '' where packaging/licences has none."""
    path = LICENCES / f"{re.sub(r'-(only|or-later)$', '', licence)}.txt"
    return path.read_text("utf-8") if path.is_file() else ""
