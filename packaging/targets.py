"""What can be built, one line each: all that tells one kind of package from another."""

from typing import NamedTuple


class Target(NamedTuple):
    module: str  # the one beside this that makes it
    bundle: str  # what it is made of (build.py, KINDS)
    updated_by: str  # who brings newer versions: "system", a package manager; "person", whoever fetched the file


TARGETS = {
    "deb": Target("deb", "deb", "system"),
    "run": Target("run_file", "portable", "person"),
    "rpm": Target("rpm", "portable", "system"),
    "appimage": Target("appimage", "portable", "person"),
    "flatpak": Target("flatpak", "portable", "system"),
    "windows": Target("windows", "windows", "person"),
    "macos": Target("macos", "macos", "person"),
}
