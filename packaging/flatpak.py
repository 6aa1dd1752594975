"""The Flatpak: a manifest over the portable bundle, and the package where its runtime is installed.

CIO_FLATPAK_RUNTIME names the runtime to stand on, as NAME//BRANCH. Where flatpak-builder or the runtime is missing, the
product is the folder to build from, and it says what is left to do. No permission to see the person's files: mail stays
on servers, and what is kept here lies in the sandbox's own folders.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
from pathlib import Path

import tree
from project import APPLICATION_ID, NAME, VERSION, BuildError, run

RUNTIME = "CIO_FLATPAK_RUNTIME"
USUAL_RUNTIME = "org.freedesktop.Platform//24.08"
MANIFEST = tree.LINUX / "flatpak.yml"
PERMISSIONS = {
    "--share=network",
    "--share=ipc",
    "--socket=wayland",
    "--socket=fallback-x11",
    "--device=dri",
    "--talk-name=org.freedesktop.secrets",
    "--talk-name=org.freedesktop.Notifications",
    "--talk-name=org.kde.StatusNotifierWatcher",
}


def build(bundle: Path, output: Path) -> Path:
    """cio-desktop-VERSION.flatpak; without the runtime the manifest in cio-desktop-VERSION-flatpak, with its files."""
    runtime, branch = _runtime()
    folder = output / f"{NAME}-{VERSION}-flatpak"
    shutil.rmtree(folder, ignore_errors=True)
    tree.stage(bundle, folder / "tree")
    manifest = folder / f"{APPLICATION_ID}.yml"
    manifest.write_text(filled(runtime, branch), "utf-8")
    if why := _missing(runtime, branch):
        print(f"Only the manifest and its files are made: {why}")
        return manifest
    product = output / f"{NAME}-{VERSION}.flatpak"
    with tempfile.TemporaryDirectory(prefix="flatpak-", dir=output) as temporary:
        place = Path(temporary)
        run(
            ["flatpak-builder", "--disable-rofiles-fuse", f"--repo={place / 'repo'}", place / "build", manifest],
            cwd=place,
            timeout=1800,
            what="flatpak-builder",
        )
        part = place / product.name
        run(["flatpak", "build-bundle", place / "repo", part, APPLICATION_ID], timeout=900, what="flatpak build-bundle")
        part.replace(product)
    shutil.rmtree(folder)
    return product


def check(product: Path) -> None:
    """What can be said without a sandbox: flatpak-builder reads the manifest as it is meant."""
    if product.suffix == ".flatpak":
        print("The package was built; it was not run: that needs a session with Flatpak.")
        return
    if shutil.which("flatpak-builder") is None:
        raise BuildError("A manifest is checked with flatpak-builder: apt-get install flatpak-builder.")
    with tempfile.TemporaryDirectory(prefix="flatpak-") as place:  # it leaves a folder of its own where it runs
        words = run(
            ["flatpak-builder", "--show-manifest", product.resolve()],
            cwd=Path(place),
            what="flatpak-builder --show-manifest",
        )
    read = json.loads(words)
    if set(read["finish-args"]) != PERMISSIONS:
        raise BuildError(f"The Flatpak asks for {sorted(read['finish-args'])}; it may have {sorted(PERMISSIONS)}.")
    (module,) = read["modules"]
    if read.get("id", read.get("app-id")) != APPLICATION_ID or read["command"] != NAME or module["name"] != NAME:
        raise BuildError(f"{product.name} describes another program: {read}")
    (source,) = module["sources"]
    for name in (f"{tree.HOME}/{NAME}", f"usr/share/applications/{APPLICATION_ID}.desktop"):
        if not (product.parent / source["path"] / name).is_file():
            raise BuildError(f"The Flatpak's sources lack {name}.")


def filled(runtime: str, branch: str) -> str:
    values = {
        "APPLICATION_ID": APPLICATION_ID,
        "RUNTIME": runtime,
        "BRANCH": branch,
        "SDK": re.sub(r"\.Platform$", ".Sdk", runtime),
        "NAME": NAME,
        "HOME": tree.HOME,
    }
    text = MANIFEST.read_text("utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


def _runtime() -> tuple[str, str]:
    given = os.environ.get(RUNTIME, USUAL_RUNTIME)
    found = re.fullmatch(r"([A-Za-z][A-Za-z0-9_.-]*\.Platform)//([A-Za-z0-9_.-]+)", given)
    if found is None:
        raise BuildError(f"{RUNTIME} is {given!r}; it must be like {USUAL_RUNTIME}.")
    return found[1], found[2]


def _missing(runtime: str, branch: str) -> str:
    """Why no package can be made here, with what to do; or nothing."""
    if shutil.which("flatpak-builder") is None:
        return "flatpak-builder is not installed."
    for name in (runtime, re.sub(r"\.Platform$", ".Sdk", runtime)):
        try:
            run(["flatpak", "info", f"{name}//{branch}"], timeout=60)
        except BuildError:
            return f"the runtime {name}//{branch} is not installed here; with it (flatpak install) build again."
    return ""
