"""Writes into a package which package it is (resources/distribution.json): the program reads it at its start.

The addresses are those of the file in the source tree; the package's kind decides who brings newer versions.
"""

import json
from pathlib import Path

# who brings newer versions: the package manager, or the person who fetched the file
KINDS = {
    "deb": "system",
    "rpm": "system",
    "flatpak": "system",
    "run": "person",
    "appimage": "person",
    "windows": "person",
    "macos": "person",
}


def write(resources: Path, package: str) -> None:
    """`resources`: that folder inside the package, with the source tree's file in it. Can be said anew."""
    file = resources / "distribution.json"
    facts = json.loads(file.read_text("utf-8"))
    facts["package"] = package
    facts["updated_by"] = KINDS[package]
    file.write_text(json.dumps(facts, indent=4) + "\n", encoding="utf-8")
