"""The disk image for macOS: app signed, notarised and put into a .dmg. Only on a Mac.

Without an identity in the environment the app gets an ad-hoc signature: it runs where it was made, and elsewhere after
the person has allowed it. None of this could be run where it was written; packaging/RELEASE.md says so.
"""

from __future__ import annotations

import os
import platform
import plistlib
import shutil
import tempfile
from pathlib import Path

import icon_files
from project import APPLICATION_ID, NAME, TITLE, VERSION, BuildError, run

FOLDER = Path(__file__).with_name("macos")
ENTITLEMENTS = FOLDER / "entitlements.plist"
LARGEST = 45_000_000
IDENTITY = "CIO_MACOS_IDENTITY"  # "Developer ID Application: ..." in the key chain
PROFILE = "CIO_MACOS_NOTARY_PROFILE"  # made once with `xcrun notarytool store-credentials`
WAIT = 3600.0  # seconds for the notary


def make_bundle() -> Path:
    """The app, with its icon. Only on a Mac: PyInstaller takes what it runs on."""
    _require_mac()
    import bundle

    with tempfile.TemporaryDirectory(prefix="macos-") as temporary:
        return bundle.make("macos", icon=icon_files.write_icns(Path(temporary) / f"{NAME}.icns"))


def build(bundle: Path, output: Path) -> Path:
    """cio-desktop-VERSION-macos-MACHINE.dmg in `output`."""
    _require_mac()
    _require_app(bundle)
    product = output / f"{NAME}-{VERSION}-macos-{platform.machine()}.dmg"
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="macos-") as temporary:
        app = Path(temporary) / f"{TITLE}.app"
        shutil.copytree(bundle, app, symlinks=True)
        sign_app(app)
        if profile := os.environ.get(PROFILE):
            archive = Path(temporary) / "app.zip"
            run(["ditto", "-c", "-k", "--keepParent", app, archive], what="Packing the app for the notary")
            notarise(archive, profile)
            run(["xcrun", "stapler", "staple", app], what="Stapling the app")
        part = Path(temporary) / product.name
        run(["/bin/sh", FOLDER / "dmg.sh", app, TITLE, part], what="Making the disk image")
        if identity := os.environ.get(IDENTITY):
            run(["codesign", "--force", "--timestamp", "--sign", identity, part], what="Signing the disk image")
        if profile:
            notarise(part, profile)
            run(["xcrun", "stapler", "staple", part], what="Stapling the disk image")
        shutil.move(part, product)
    return product


def check(product: Path) -> None:
    """Mounts it, looks at the signature and runs the program's own check from there."""
    _require_mac()
    size = product.stat().st_size
    if size > LARGEST:
        raise BuildError(f"{product.name} has {size:,} bytes; {LARGEST:,} are allowed.")
    with tempfile.TemporaryDirectory(prefix="macos-") as temporary:
        run(
            ["hdiutil", "attach", "-readonly", "-nobrowse", "-mountpoint", temporary, product],
            what="Mounting the image",
        )
        try:
            app = Path(temporary) / f"{TITLE}.app"
            _require_app(app)
            run(["codesign", "--verify", "--deep", "--strict", app], what="The signature of the app")
            if os.environ.get(PROFILE):
                run(["spctl", "--assess", "--type", "execute", app], what="The system's own judgement of the app")
            run([app / "Contents" / "MacOS" / NAME, "--self-test"], timeout=120, what="The program's own check")
        finally:
            run(["hdiutil", "detach", "-force", temporary], what="Unmounting the image")


def sign_app(app: Path) -> None:
    """Every library for itself, then the app: Apple advises against --deep. Without an identity an ad-hoc signature."""
    identity = os.environ.get(IDENTITY, "-")
    hardened: list[str | Path] = []
    if identity != "-":
        hardened = ["--options", "runtime", "--timestamp", "--entitlements", ENTITLEMENTS]
    contents = app / "Contents"
    libraries = [path for path in contents.rglob("*") if not path.is_symlink() and path.is_file() and _is_code(path)]
    frameworks = [path for path in contents.rglob("*.framework") if not path.is_symlink()]
    # inner before outer: a signature covers what is below
    for path in [*sorted(libraries + frameworks, key=lambda one: (-len(one.parts), str(one))), app]:
        run(["codesign", "--force", *hardened, "--sign", identity, path], what=f"Signing {path.name}")
    run(["codesign", "--verify", "--deep", "--strict", app], what="The signature of the app")


def notarise(file: Path, profile: str) -> None:
    run(
        ["xcrun", "notarytool", "submit", file, "--keychain-profile", profile, "--wait"],
        timeout=WAIT,
        what=f"Notarising {file.name}",
    )


def _is_code(path: Path) -> bool:
    """A Mach-O file, for one kind of processor or several."""
    with path.open("rb") as file:
        return file.read(4) in (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf")


def _require_mac() -> None:
    if platform.system() != "Darwin":
        raise BuildError("The disk image for macOS can only be made on a Mac: run this there.")


def _require_app(app: Path) -> None:
    try:
        facts = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
    except (OSError, plistlib.InvalidFileException):
        raise BuildError(f"{app} is no app for macOS: make one with `python packaging/build.py macos`.") from None
    found = facts.get("CFBundleIdentifier"), facts.get("CFBundleShortVersionString")
    if found != (APPLICATION_ID, VERSION):
        raise BuildError(f"{app} says it is {found[0]} {found[1]}, not {APPLICATION_ID} {VERSION}: make it anew.")
