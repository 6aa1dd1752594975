"""The setup for Windows: the bundle in an NSIS installer for one person, without administrator.

The bundle has to be made on Windows; the setup is then made of it there or on Linux. Nothing here runs either of them:
that needs a Windows (packaging/RELEASE.md says what was run where).
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import struct
import tempfile
from pathlib import Path

import icon_files
from notices import NOTICES, PARTS
from project import APPLICATION_ID, LICENCE, NAME, SUMMARY, TITLE, VERSION, BuildError, epoch, run

SCRIPT = Path(__file__).with_name("windows") / "cio-desktop.nsi"
LARGEST = 30_000_000
PUBLISHER = "CIO Desktop maintainers"
AMD64 = 0x8664
SIGN = "CIO_WINDOWS_SIGN"  # a command that signs the file named after it, e.g. signtool or osslsigncode with a wrapper


def make_bundle() -> Path:
    """The bundle, with icon and version information in the program. PyInstaller can only do it on Windows."""
    if os.name != "nt":
        raise BuildError(
            "The program for Windows can only be bundled on Windows, and this is no Windows: run this there, or name a "
            "bundle that was made there with --bundle."
        )
    import bundle

    with tempfile.TemporaryDirectory(prefix="windows-") as temporary:
        folder = Path(temporary)
        icon, version = icon_files.write_ico(folder / f"{NAME}.ico"), write_version_info(folder / "version.txt")
        return bundle.make("windows", icon=icon, version_info=version)


def build(bundle: Path, output: Path) -> Path:
    """cio-desktop-VERSION-windows-x64-setup.exe in `output`."""
    program = bundle / f"{NAME}.exe"
    if not program.is_file() or not (bundle / "_internal").is_dir():
        raise BuildError(
            f"A setup for Windows needs a bundle that was made on Windows, and {bundle} holds no {program.name}: run "
            "`python packaging/build.py windows` on Windows, or name such a bundle with --bundle."
        )
    if shutil.which("makensis") is None:
        raise BuildError(
            "The setup is made with makensis, which is missing here: apt-get install nsis, or on Windows the installer "
            "from nsis.sourceforge.io."
        )
    if machine(program) != AMD64:
        raise BuildError(f"{program} is no program for 64-bit Windows (x64), the only kind that the setup is for.")
    output.mkdir(parents=True, exist_ok=True)
    product = output / f"{NAME}-{VERSION}-windows-x64-setup.exe"
    with tempfile.TemporaryDirectory(prefix="windows-") as temporary:
        part, icon = Path(temporary) / product.name, icon_files.write_ico(Path(temporary) / f"{NAME}.ico")
        sign(program)
        facts = {
            "NAME": NAME,
            "TITLE": TITLE,
            "VERSION": VERSION,
            "NUMBERS": ".".join(map(str, numbers())),
            "APPLICATION_ID": APPLICATION_ID,
            "PUBLISHER": PUBLISHER,
            "BUNDLE": str(bundle.resolve()),
            "ICON": str(icon),
            "OUTPUT": str(part),
            "KILOBYTES": str(kilobytes(bundle)),
            "NOTICES": NOTICES,
            "PARTS": PARTS,
        }
        if command := os.environ.get(SIGN):
            facts["SIGN"] = command
        run(
            ["makensis", "-WX", "-V2", "-INPUTCHARSET", "UTF8", *(f"-D{k}={v}" for k, v in facts.items()), SCRIPT],
            env={"SOURCE_DATE_EPOCH": str(epoch())},
            what="makensis",
        )
        sign(part)
        shutil.move(part, product)
    return product


def check(product: Path) -> None:
    """What can be seen without running it."""
    size = product.stat().st_size
    if size > LARGEST:
        raise BuildError(f"{product.name} has {size:,} bytes; {LARGEST:,} are allowed.")
    if machine(product) != AMD64:
        raise BuildError(f"{product.name} is no program for 64-bit Windows.")
    if b"NullsoftInst" not in product.read_bytes():
        raise BuildError(f"{product.name} is no NSIS setup.")


def numbers() -> tuple[int, int, int, int]:
    """The version as Windows wants it: four numbers, without a word behind them."""
    found = re.match(r"(\d+)(?:\.(\d+))?(?:\.(\d+))?", VERSION)
    if found is None:
        raise BuildError(f"The version {VERSION!r} begins with no number, which Windows needs.")
    major, minor, patch = (int(part or 0) for part in found.groups())
    return major, minor, patch, 0


def write_version_info(path: Path) -> Path:
    """What Windows shows of the program itself; PyInstaller's EXE takes it as `version`."""
    texts = {
        "CompanyName": PUBLISHER,
        "FileDescription": TITLE,  # the name in the task manager
        "FileVersion": VERSION,
        "InternalName": NAME,
        "LegalCopyright": f"{LICENCE} licence",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": TITLE,
        "ProductVersion": VERSION,
        "Comments": SUMMARY,
    }
    structs = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in texts.items())
    path.write_text(
        f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers()}, prodvers={numbers()}, mask=0x3F, flags=0, OS=0x40004, fileType=1, subtype=0),
  kids=[
    StringFileInfo([StringTable("040904B0", [{structs}])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
""",
        "utf-8",
    )
    return path


def sign(file: Path) -> None:
    """With the command that the environment names; without one nothing is signed, and Windows warns who installs."""
    if command := os.environ.get(SIGN):
        run([*shlex.split(command), file], timeout=300, what=f"Signing {file.name}")


def machine(program: Path) -> int:
    """The kind of processor a Windows program is for; 0 for what is no such program."""
    data = program.read_bytes()[:4096]
    if data[:2] != b"MZ" or len(data) < 64:
        return 0
    (at,) = struct.unpack_from("<I", data, 0x3C)
    if data[at : at + 4] != b"PE\0\0":
        return 0
    (kind,) = struct.unpack_from("<H", data, at + 4)
    return int(kind)


def kilobytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) // 1024
