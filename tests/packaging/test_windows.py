"""packaging/windows.py over a made-up bundle: the setup compiles without a warning, and does in Wine what it says."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
FOLDER = PROJECT / "packaging"

needs_nsis = pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis (apt-get install nsis) is not here")


def program(machine: int = 0x8664) -> bytes:
    """As much of a Windows program as says what machine it is for."""
    return b"MZ" + bytes(58) + struct.pack("<I", 64) + b"PE\0\0" + struct.pack("<H", machine) + bytes(100)


def python(script: str, *words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    begin = f"""import sys; sys.path.insert(0, {str(FOLDER)!r}); sys.dont_write_bytecode = True
from pathlib import Path
import windows
from project import BuildError
words = [Path(word) for word in sys.argv[1:]]
try:
"""
    body = "".join(f"    {line}\n" for line in script.strip().splitlines())
    return subprocess.run(
        [sys.executable, "-c", begin + body + "except BuildError as problem:\n    print(problem)\n", *map(str, words)],
        env={**os.environ, "SOURCE_DATE_EPOCH": "1700000000", "QT_QPA_PLATFORM": "offscreen", **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def told(script: str, *words: str | Path, **environment: str) -> str:
    done = python(script, *words, **environment)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


BUILD = "product = windows.build(*words)\nwindows.check(product)\nprint(product)"


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "bundle"
    (folder / "_internal" / "PySide6").mkdir(parents=True)
    (folder / "cio-desktop.exe").write_bytes(program())
    (folder / "THIRD-PARTY-NOTICES.txt").write_text("notices")
    (folder / "sbom.cdx.json").write_text("{}")
    (folder / "_internal" / "PySide6" / "Qt6Core.dll").write_bytes(b"dll")
    (folder / "_internal" / "ä ö.txt").write_text("a name that is not ASCII")
    return folder


@needs_nsis
def test_the_setup_compiles_without_a_warning_and_is_the_same_each_time(bundle: Path, tmp_path: Path) -> None:
    first = Path(told(BUILD, bundle, tmp_path / "first"))
    assert first.name.endswith("-windows-x64-setup.exe")
    again = Path(told(BUILD, bundle, tmp_path / "again"))
    assert first.read_bytes() == again.read_bytes()
    assert sorted(path.name for path in first.parent.iterdir()) == [first.name]


@needs_nsis
def test_the_program_and_the_setup_are_signed_where_a_command_says_how(bundle: Path, tmp_path: Path) -> None:
    signer = tmp_path / "signer"
    signer.write_text(f'#!/bin/sh\necho "$1" >> {tmp_path}/signed\n')
    signer.chmod(0o755)
    product = Path(told(BUILD, bundle, tmp_path / "out", CIO_WINDOWS_SIGN=str(signer)))
    signed = [Path(line).name for line in (tmp_path / "signed").read_text().splitlines()]
    assert signed[0] == "cio-desktop.exe"
    assert signed[-1] == product.name
    assert len(signed) == 3  # and the program that removes it
    signer.write_text("#!/bin/sh\necho no key >&2; exit 1\n")
    assert told(BUILD, bundle, tmp_path / "other", CIO_WINDOWS_SIGN=str(signer)).startswith(
        "Signing cio-desktop.exe failed"
    )
    assert not list((tmp_path / "other").iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="there it can be made")
def test_a_bundle_can_only_be_made_on_windows() -> None:
    (line,) = told("windows.make_bundle()").splitlines()
    assert line.startswith("The program for Windows can only be bundled on Windows")


@needs_nsis
def test_a_bundle_of_another_system_is_refused(bundle: Path, tmp_path: Path) -> None:
    (bundle / "cio-desktop.exe").write_bytes(program(0x14C))
    assert told(BUILD, bundle, tmp_path / "out").endswith("64-bit Windows (x64), the only kind that the setup is for.")
    (bundle / "cio-desktop.exe").rename(bundle / "cio-desktop")
    (line,) = told(BUILD, bundle, tmp_path / "out").splitlines()
    assert "needs a bundle that was made on Windows" in line
    assert not (tmp_path / "out").exists()


def test_without_makensis_it_says_how_to_get_it(bundle: Path, tmp_path: Path) -> None:
    (line,) = told(BUILD, bundle, tmp_path / "out", PATH=str(tmp_path)).splitlines()
    assert "apt-get install nsis" in line


def test_version_information_is_what_pyinstaller_reads(tmp_path: Path) -> None:
    told("windows.write_version_info(words[0])", tmp_path / "version.txt")
    names: dict[str, object] = {}
    for name in (
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    ):
        names[name] = lambda *values, **named: (values, named)
    info = eval((tmp_path / "version.txt").read_text("utf-8"), {}, names)
    assert len(info[1]["ffi"][1]["filevers"]) == 4


@pytest.mark.parametrize(("version", "numbers"), [("1.2.3", "(1, 2, 3, 0)"), ("2.0rc1", "(2, 0, 0, 0)")])
def test_versions_as_windows_wants_them(version: str, numbers: str) -> None:
    assert told(f"windows.VERSION = {version!r}\nprint(windows.numbers())") == numbers


def test_icons(tmp_path: Path) -> None:
    told(
        "import icon_files\nicon_files.write_ico(words[0])\nicon_files.write_icns(words[1])",
        tmp_path / "i",
        tmp_path / "n",
    )
    data = (tmp_path / "i").read_bytes()
    kind, count = struct.unpack_from("<HH", data, 2)
    assert (kind, count) == (1, 8)
    rows = [struct.unpack_from("<BBBBHHII", data, 6 + 16 * number) for number in range(count)]
    assert rows[-1][6] + rows[-1][7] == len(data)
    assert data[rows[-1][7] :].startswith(b"\x89PNG")
    mac = (tmp_path / "n").read_bytes()
    assert mac[:4] == b"icns"
    assert struct.unpack(">I", mac[4:8])[0] == len(mac)


IN_WINE = """
import check_windows
product = windows.build(words[0], words[1])
machine = check_windows.check(product, words[2])
try:
    check_windows.check_in_use(machine, product)
    check_windows.check_removal(machine)
finally:
    machine.end()
print("good")
"""


@needs_nsis
def test_in_wine(bundle: Path, tmp_path: Path) -> None:
    """Installs, refuses an old Windows and a running program, updates, removes. The program is Wine's own shell."""
    shells = sorted(Path("/usr/lib").glob("*/wine/x86_64-windows/cmd.exe"))
    if told("import check_windows\nprint(check_windows.wine())") == "None" or not shells:
        pytest.skip("there is no 64-bit Wine here (apt-get install wine64)")
    shutil.copyfile(shells[0], bundle / "cio-desktop.exe")
    (tmp_path / "wine").mkdir()
    assert told(IN_WINE, bundle, tmp_path / "out", tmp_path / "wine") == "good"
