"""packaging/macos.py where there is no Mac: it says so; the files it uses are well formed; the steps in their order.

The tools of macOS are stood in for by a program that writes down what it was asked.
"""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
FOLDER = PROJECT / "packaging"
TOOLS = ("codesign", "xcrun", "ditto", "hdiutil", "spctl")

pytestmark = pytest.mark.skipif(os.name != "posix", reason="scripts with a first line")


def told(script: str, *words: str | Path, **environment: str) -> str:
    begin = f"""import sys; sys.path.insert(0, {str(FOLDER)!r}); sys.dont_write_bytecode = True
from pathlib import Path
import macos
from project import BuildError
words = [Path(word) for word in sys.argv[1:]]
try:
"""
    body = "".join(f"    {line}\n" for line in script.strip().splitlines())
    done = subprocess.run(
        [sys.executable, "-c", begin + body + "except BuildError as problem:\n    print(problem)\n", *map(str, words)],
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform == "darwin", reason="there it can be made")
@pytest.mark.parametrize("call", ["make_bundle()", "build(*words)", "check(words[0])"])
def test_elsewhere_it_says_that_it_needs_a_mac(call: str, tmp_path: Path) -> None:
    assert told(f"macos.{call}", tmp_path, tmp_path / "out") == (
        "The disk image for macOS can only be made on a Mac: run this there."
    )
    assert not (tmp_path / "out").exists()


def test_the_entitlements_are_a_plist_with_that_one_right() -> None:
    data = (FOLDER / "macos" / "entitlements.plist").read_bytes()
    assert plistlib.loads(data) == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_the_script_is_one_for_sh() -> None:
    script = FOLDER / "macos" / "dmg.sh"
    assert os.access(script, os.X_OK)
    assert subprocess.run(["sh", "-n", script], capture_output=True, timeout=180, check=False).stderr == b""


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """An app with a library in a framework, and the tools that would work on it."""
    app = tmp_path / "made" / "CIO Desktop.app"
    inner = app / "Contents" / "Frameworks" / "QtCore.framework" / "Versions" / "A"
    inner.mkdir(parents=True)
    (inner / "QtCore").write_bytes(b"\xcf\xfa\xed\xfe library")
    (app / "Contents" / "MacOS").mkdir()
    (app / "Contents" / "MacOS" / "cio-desktop").write_bytes(b"\xca\xfe\xba\xbe program")
    (app / "Contents" / "Resources").mkdir()
    (app / "Contents" / "Resources" / "notes.txt").write_text("no code")
    write_facts(app, told("print(macos.APPLICATION_ID)"), told("print(macos.VERSION)"))
    (tmp_path / "bin").mkdir()
    for name in TOOLS:
        tool = tmp_path / "bin" / name
        # like the real ones, hdiutil makes its last word, and ditto copies a folder
        tool.write_text(
            f'#!/bin/sh\necho "{name} $*" >> "{tmp_path}/asked"\nfor last; do :; done\n'
            f'case "{name} $1" in "hdiutil create") echo image > "$last" ;; "ditto -c") echo zip > "$last" ;; '
            '"ditto "*) cp -R "$1" "$2" ;; esac\n'
        )
        tool.chmod(0o755)
    return app


def write_facts(app: Path, identifier: str, version: str) -> None:
    facts = {"CFBundleIdentifier": identifier, "CFBundleShortVersionString": version}
    (app / "Contents" / "Info.plist").write_bytes(plistlib.dumps(facts))


BUILD = "macos.platform.system = lambda: 'Darwin'\nprint(macos.build(*words).name)"


def asked(tmp_path: Path) -> list[str]:
    return (tmp_path / "asked").read_text().splitlines()


def path_of(tmp_path: Path) -> str:
    return f"{tmp_path / 'bin'}:{os.environ['PATH']}"


def test_without_an_identity_the_signature_is_ad_hoc(app: Path, tmp_path: Path) -> None:
    name = told(BUILD, app, tmp_path / "out", PATH=path_of(tmp_path))
    assert [path.name for path in (tmp_path / "out").iterdir()] == [name]
    steps = asked(tmp_path)
    signed = [line.rsplit("/", 1)[-1] for line in steps if line.startswith("codesign --force --sign -")]
    assert signed == ["QtCore", "QtCore.framework", "cio-desktop", "CIO Desktop.app"]
    assert not [line for line in steps if "notarytool" in line or "entitlements" in line]
    assert steps[-1].startswith("hdiutil verify")
    assert app.is_dir()  # it works on a copy


def test_with_an_identity_and_a_notary_all_steps_in_their_order(app: Path, tmp_path: Path) -> None:
    told(
        BUILD,
        app,
        tmp_path / "out",
        PATH=path_of(tmp_path),
        CIO_MACOS_IDENTITY="Developer ID Application: Nobody",
        CIO_MACOS_NOTARY_PROFILE="profile",
    )
    steps = [" ".join(line.split()[:3]) for line in asked(tmp_path)]
    first = next(line for line in asked(tmp_path) if line.startswith("codesign"))
    assert "--options runtime --timestamp --entitlements" in first
    shown = [step for step in steps if not step.startswith(("codesign --force --options", "codesign --verify"))]
    assert [step.split("/")[0].strip() for step in shown] == [
        "ditto -c -k",
        "xcrun notarytool submit",
        "xcrun stapler staple",
        "ditto",
        "hdiutil create -quiet",
        "hdiutil verify -quiet",
        "codesign --force --timestamp",
        "xcrun notarytool submit",
        "xcrun stapler staple",
    ]


def test_a_step_that_fails_leaves_no_image(app: Path, tmp_path: Path) -> None:
    (tmp_path / "bin" / "codesign").write_text("#!/bin/sh\necho no identity found >&2; exit 1\n")
    line = told(BUILD, app, tmp_path / "out", PATH=path_of(tmp_path))
    assert line == "Signing QtCore failed with 1: no identity found"
    assert not list((tmp_path / "out").iterdir())


def test_what_is_no_app_of_this_version_is_refused(app: Path, tmp_path: Path) -> None:
    write_facts(app, "org.example", "0")
    line = told(BUILD, app, tmp_path / "out", PATH=path_of(tmp_path))
    assert " says it is org.example 0, not " in line
    shutil.rmtree(app / "Contents")
    assert "is no app for macOS" in told(BUILD, app, tmp_path / "out", PATH=path_of(tmp_path))
