"""What this computer knows of a library: its version and, where a Debian package brought it, that package's notices.

Also the list of works that a wheel says are linked into its libraries.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sqlite3
import ssl
import subprocess
import zlib
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

import licence_rules
from component import Component

DOCUMENTS = Path("/usr/share/doc")


@dataclass(frozen=True)
class Known:
    version: str = ""
    copyright_file: str = ""
    purl: str = ""


@cache
def look(name: str, version_from: str) -> Known:
    """`version_from` is how the library tells its version: by a Python module, by its file's name, or ''."""
    if version_from == "soname":
        return Known(version=".".join(re.findall(r"\d+", name.split(".so", 1)[-1])))
    package = _package(name)
    if package:
        architecture, version = package.split()[1:]
        package = package.split()[0]
        path = DOCUMENTS / package / "copyright"
        return Known(
            version=version,
            copyright_file=path.read_text("utf-8", "replace") if path.is_file() else "",
            purl=f"pkg:deb/debian/{package}@{version}?arch={architecture}",
        )
    version = {
        "ssl": ".".join(map(str, ssl.OPENSSL_VERSION_INFO[:3])),
        "sqlite3": sqlite3.sqlite_version,
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
    }.get(version_from, "")
    return Known(version=version)


def _package(name: str) -> str:
    """`package architecture version` of the Debian package that holds a file of this name, or ''."""
    if shutil.which("dpkg-query") is None:
        return ""
    found = _ask("--search", f"*/lib/*/{name}")
    packages = sorted({line.split(": ", 1)[0] for line in found.splitlines() if ": " in line and ", " not in line})
    if len(packages) != 1:
        return ""
    return _ask("--show", "--showformat=${Package} ${Architecture} ${Version}", packages[0]).strip()


def _ask(*words: str) -> str:
    command = ["dpkg-query", *words]
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "LC_ALL": "C"},
    )
    return done.stdout if done.returncode == 0 else ""


def inside(distribution: Distribution) -> list[Component]:
    """The works that a wheel's own part lists (PEP 770) name."""
    result = []
    holder = distribution.metadata["Name"]
    for file in sorted(distribution.files or (), key=str):
        if "/sboms/" not in str(file) or file.suffix != ".json":
            continue
        for entry in json.loads(Path(str(file.locate())).read_text("utf-8")).get("components", []):
            result.append(
                Component(
                    name=entry["name"],
                    version=entry.get("version", ""),
                    licence=_stated(entry),
                    copyright="; ".join(one["name"] for one in entry.get("authors", []) if "name" in one)
                    or entry.get("author", ""),
                    purl=_plain(entry.get("purl", "")),
                    inside=holder,
                )
            )
    return result


def _stated(entry: dict[str, Any]) -> str:
    """Its licence as an expression; where the list says none, what a person found out."""
    found = []
    for one in entry.get("licenses", []):
        named = one.get("license", {})
        found.append(one.get("expression") or named.get("id") or named.get("name", ""))
    if not found and entry["name"] in licence_rules.REVIEWED:
        return licence_rules.REVIEWED[entry["name"]][0]
    return found[0] if len(found) == 1 else " AND ".join(f"({one})" for one in found)


def _plain(purl: str) -> str:
    """Without qualifiers: some name a path on the computer where the wheel was built."""
    return purl.split("?", 1)[0].split("#", 1)[0]
