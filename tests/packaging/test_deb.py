"""What goes into a .deb, and in which words; trying it out for real is packaging/check_linux.py."""

import configparser
import os
import shutil
import stat
import struct
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
sys.path.append(str(PROJECT / "packaging"))

import check_screen  # noqa: E402
import deb  # noqa: E402
import menu  # noqa: E402
import project  # noqa: E402
import tree  # noqa: E402

from cio_desktop.app import cli  # noqa: E402

posix = pytest.mark.skipif(os.name != "posix", reason="packages for Linux are made on Linux")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Shaped as PyInstaller's, with modes as a strict umask leaves them."""
    made = tmp_path / "bundle"
    (made / "_internal" / "PySide6").mkdir(parents=True)
    shutil.copyfile(sys.executable, made / "cio-desktop")
    (made / "cio-desktop").chmod(0o700)
    (made / "_internal" / "PySide6" / "libQt6Core.so.6").write_bytes(b"\x7fELF")
    (made / "_internal" / "PySide6" / "libQt6Core.so.6").chmod(0o700)
    (made / "_internal" / "libQt6Core.so.6").symlink_to("PySide6/libQt6Core.so.6")
    return made


@posix
def test_the_tree_has_modes_and_times_of_its_own(bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    root = tmp_path / "root"
    tree.stage(bundle, root)
    files = {path.relative_to(root).as_posix(): path for path in root.rglob("*")}
    assert os.readlink(files["usr/bin/cio-desktop"]) == "/opt/cio-desktop/cio-desktop"
    assert {path.lstat().st_mtime for path in [root, *files.values()]} == {1700000000}
    modes = {name: stat.S_IMODE(path.lstat().st_mode) for name, path in files.items() if not path.is_symlink()}
    assert {name for name, mode in modes.items() if mode == 0o755 and files[name].is_file()} == {
        "opt/cio-desktop/cio-desktop"
    }
    assert set(modes.values()) == {0o755, 0o644}
    assert files["opt/cio-desktop/_internal/libQt6Core.so.6"].is_symlink()
    icons = {name.split("/")[4] for name in files if name.endswith(f"/apps/{project.APPLICATION_ID}.png")}
    assert icons == {f"{size}x{size}" for size in tree.SIZES}
    for size in tree.SIZES:
        png = files[f"usr/share/icons/hicolor/{size}x{size}/apps/{project.APPLICATION_ID}.png"].read_bytes()
        assert struct.unpack(">II", png[16:24]) == (size, size)
    with pytest.raises(project.BuildError, match="is not empty"):
        tree.stage(bundle, root)


def test_what_is_no_bundle_is_refused(tmp_path: Path) -> None:
    with pytest.raises(project.BuildError, match="is no bundle"):
        tree.stage(tmp_path, tmp_path / "root")


def test_the_icon_is_always_the_same() -> None:
    assert tree.draw(48) == tree.draw(48)


def test_menu_entry_and_metainfo_name_this_program() -> None:
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.read(tree.LINUX / f"{project.APPLICATION_ID}.desktop", "utf-8")
    main = entry["Desktop Entry"]
    assert (main["Name"], main["Comment"], main["Icon"]) == (project.TITLE, project.SUMMARY, project.APPLICATION_ID)
    assert main["Exec"] == main["TryExec"] == main["StartupWMClass"] == project.NAME
    metainfo = menu.english_metainfo()
    assert metainfo.findtext("id") == project.APPLICATION_ID
    assert metainfo.findtext("launchable") == f"{project.APPLICATION_ID}.desktop"
    assert (metainfo.findtext("name"), metainfo.findtext("summary")) == (project.TITLE, project.SUMMARY)
    assert metainfo.findtext("project_license") == project.LICENCE


def test_the_newest_release_in_the_metainfo_is_this_version() -> None:
    assert next(menu.english_metainfo().iter("release")).get("version") == project.VERSION


def test_the_manual_page_knows_every_option_a_person_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    text = tree.manual().replace("\\-", "-")
    help_text = cli._parser().format_help()
    options = {word.strip("[],") for word in help_text.split() if word.strip("[],").startswith("--")}
    assert options
    assert {option for option in options if option not in text} <= {"--help"}
    assert project.VERSION in text
    assert "@" not in text


def test_only_the_c_library_keeps_its_version() -> None:
    told = "libx11-xcb1 (>= 2:1.8.4), libc6 (>= 2.35), libgl1, libc6 (>= 2.35), libfoo1 (>= 1) | libfoo2, zlib1g"
    assert deb.names_only(told) == "libc6 (>= 2.35), libfoo1 | libfoo2, libgl1, libx11-xcb1, zlib1g"


@pytest.mark.parametrize(
    ("version", "debian"),
    [("0.1.0", "0.1.0"), ("1.0rc1", "1.0~rc1"), ("1.0.0.dev2", "1.0.0~dev2"), ("2.0b3", "2.0~b3")],
)
def test_a_release_comes_after_its_candidates(version: str, debian: str) -> None:
    assert deb.debian_version(version) == debian


def test_the_changelog_is_the_metainfos(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    text = deb.changelog(menu.english_metainfo(), project.VERSION)
    assert text.startswith(f"cio-desktop ({project.VERSION}) stable; urgency=medium\n\n  * ")
    other = deb.changelog(menu.english_metainfo(), "9.9")
    assert other.startswith("cio-desktop (9.9) ")
    assert "Tue, 14 Nov 2023 00:00:00 +0000" in other
    assert other.endswith(text)


def test_the_control_file_has_what_a_package_needs() -> None:
    text = deb.control_file(version="1", architecture="amd64", size=5, depends="libc6 (>= 2.35)")
    fields = dict(line.split(": ", 1) for line in text.splitlines() if not line.startswith(" "))
    assert fields["Depends"] == "libc6 (>= 2.35)"
    assert fields["Description"] == project.SUMMARY[0].lower() + project.SUMMARY[1:]
    description = text.partition("Description: ")[2].splitlines()[1:]
    assert description
    assert all(line.startswith(" ") and len(line) <= 80 for line in description)
    assert description[-1] != " ."


@pytest.mark.skipif(not all(map(shutil.which, ("dpkg-deb", "dpkg-shlibdeps", "readelf"))), reason="no dpkg-dev here")
def test_two_builds_are_the_same_file(bundle: Path, tmp_path: Path) -> None:
    """Of a small bundle: the interpreter that runs this stands for the program."""
    (bundle / "_internal" / "PySide6" / "libQt6Core.so.6").unlink()
    (bundle / "_internal" / "libQt6Core.so.6").unlink()
    made = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        made.append(deb.build(bundle, tmp_path / name))
        os.utime(bundle / "cio-desktop")
    assert made[0].name.startswith(f"cio-desktop_{deb.debian_version(project.VERSION)}_")
    assert made[0].read_bytes() == made[1].read_bytes()
    listed = subprocess.run(["dpkg-deb", "--ctrl-tarfile", made[0]], stdout=subprocess.PIPE, check=True, timeout=180)
    assert listed.stdout.count(b"\0ustar") >= 2
    fields = subprocess.run(
        ["dpkg-deb", "--field", made[0], "Depends"], stdout=subprocess.PIPE, text=True, check=True, timeout=180
    )
    assert "libc6 (>= " in fields.stdout


@pytest.mark.parametrize("little", [True, False])
def test_a_screen_is_read_in_its_own_order(little: bool, tmp_path: Path) -> None:
    points = [0x112233, 0x445566, 0x112233, 0xFFFFFF]
    fields = [0] * 25
    fields[0], fields[4], fields[5], fields[7], fields[11], fields[12], fields[19] = 100, 2, 2, not little, 32, 8, 1
    data = struct.pack(">25I", *fields) + bytes(12) + struct.pack("<4I" if little else ">4I", *points)
    seen = check_screen.read_xwd(data)
    assert seen.rows == [bytes.fromhex("112233445566"), bytes.fromhex("112233ffffff")]
    assert seen.colours == 3
    seen.save(tmp_path / "seen.png")
    from PySide6.QtGui import QImage

    assert QImage(str(tmp_path / "seen.png")).pixelColor(1, 0).name() == "#445566"


def test_the_readme_names_the_files_of_this_version() -> None:
    text = (PROJECT / "README.md").read_text("utf-8")
    assert f"./cio-desktop_{deb.debian_version(project.VERSION)}_amd64.deb " in text
    assert f"sh cio-desktop-{project.VERSION}-x86_64.run " in text
