"""rpm, AppImage and Flatpak of a small bundle: what they hold, and what they refuse."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.small_bundle import in_packaging, make_bundle

ID = "io.github.cio_desktop.cio_desktop"
PROGRAM = "#!/bin/sh\necho small\n"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="packages for Linux")


def needs(*programs: str) -> pytest.MarkDecorator:
    missing = [program for program in programs if shutil.which(program) is None]
    return pytest.mark.skipif(bool(missing), reason=f"no {' '.join(missing)}")


def build(module: str, bundle: Path, output: Path, **environment: str) -> Path:
    output.mkdir(exist_ok=True)
    done = in_packaging(f"import {module}; print({module}.build(*map(Path, {paths(bundle, output)})))", **environment)
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.splitlines()[-1])


def refused(script: str, **environment: str) -> str:
    """What the BuildError says."""
    done = in_packaging(script, **environment)
    assert done.returncode == 1
    last = done.stderr.splitlines()[-1]
    assert last.startswith("project.BuildError: ")
    return last.removeprefix("project.BuildError: ")


def paths(*given: Path) -> list[str]:
    return [str(path) for path in given]


def told(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=180).stdout


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_bundle(tmp_path_factory.mktemp("small"), program=PROGRAM)


# rpm


@needs("rpmbuild", "rpm", "rpm2cpio", "cpio")
def test_an_rpm_asks_for_none_of_its_own_libraries(tmp_path: Path) -> None:
    own = make_bundle(tmp_path, program=PROGRAM, patch={b"libc.so.6": b"libq.so.6"})
    for name in ("libq.so.6", "cat"):
        shutil.copy(shutil.which("cat") or "", own / "_internal" / name)
    product = build("rpm", own, tmp_path / "out")
    asked = told("rpm", "-qp", "--nosignature", "--requires", product)
    assert "libc.so.6" in asked  # of `cat`
    assert "libq" not in asked
    assert "/bin/sh" not in asked
    assert "libq" not in told("rpm", "-qp", "--nosignature", "--provides", product)
    assert told("rpm", "-qp", "--nosignature", "--scripts", product) == ""
    listed = told("rpm", "-qpl", "--nosignature", product).splitlines()
    assert {"/opt/cio-desktop/cio-desktop", "/usr/bin/cio-desktop", f"/usr/share/applications/{ID}.desktop"} <= set(
        listed
    )
    assert all(line.startswith(("/opt/cio-desktop", "/usr/bin/cio-desktop", "/usr/share/")) for line in listed)
    done = in_packaging(f"import rpm; rpm._check_installing(*map(Path, {paths(product, tmp_path / 'root')}))")
    assert done.returncode == 0, done.stderr


@needs("rpmbuild", "rpm", "rpm2cpio", "cpio")
def test_the_same_bundle_gives_the_same_rpm(bundle: Path, tmp_path: Path) -> None:
    one, two = (build("rpm", bundle, tmp_path / name).read_bytes() for name in ("one", "two"))
    assert one == two


# AppImage


def runtime(folder: Path, magic: bytes = b"AI\x02", more: bytes = b"", mark: bytes = b"") -> dict[str, str]:
    """Something that looks like the real one, which is not to be had here. `mark` stands somewhere in it."""
    data = Path(shutil.which("sleep") or "").resolve().read_bytes()
    data = data[:8] + magic + data[11:] + more
    data = data[:4096] + mark + data[4096 + len(mark) :]
    (folder / "runtime").write_bytes(data)
    return {
        "CIO_APPIMAGE_RUNTIME": str(folder / "runtime"),
        "CIO_APPIMAGE_RUNTIME_SHA256": hashlib.sha256(data).hexdigest(),
    }


@needs("mksquashfs", "unsquashfs")
def test_an_appimage_is_its_runtime_and_the_program(bundle: Path, tmp_path: Path) -> None:
    given = runtime(tmp_path)
    product = build("appimage", bundle, tmp_path / "out", **given)
    first = (tmp_path / "runtime").read_bytes()
    assert product.read_bytes().startswith(first)
    told("unsquashfs", "-quiet", "-no-progress", "-offset", str(len(first)), "-dest", tmp_path / "root", product)
    assert told(tmp_path / "root" / "AppRun") == "small\n"
    for name in (f"{ID}.desktop", f"{ID}.png", ".DirIcon", f"usr/share/metainfo/{ID}.appdata.xml"):
        assert (tmp_path / "root" / name).is_file()
    assert build("appimage", bundle, tmp_path / "again", **given).read_bytes() == product.read_bytes()


@needs("mksquashfs", "unsquashfs")
@pytest.mark.parametrize(("mark", "packed"), [(b"", 6), (b"\xfd7zXZ\0", 4)], ids=["zstd", "xz"])
def test_an_appimage_is_packed_as_its_runtime_can_read(mark: bytes, packed: int, bundle: Path, tmp_path: Path) -> None:
    given = runtime(tmp_path, mark=mark)
    product = build("appimage", bundle, tmp_path / "out", **given)
    squashed = product.read_bytes()[(tmp_path / "runtime").stat().st_size :]
    assert int.from_bytes(squashed[20:22], "little") == packed


@needs("mksquashfs", "unsquashfs")
@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            {"CIO_APPIMAGE_RUNTIME": ""},
            "An AppImage begins with the AppImage project's type2-runtime, which is not part",
        ),
        ({"CIO_APPIMAGE_RUNTIME_SHA256": ""}, "An AppImage begins with the AppImage project's type2-runtime, which is"),
        ({"CIO_APPIMAGE_RUNTIME_SHA256": "0" * 64}, "The runtime "),
        ({"CIO_APPIMAGE_RUNTIME": "/no/such"}, "CIO_APPIMAGE_RUNTIME names /no/such, which is no file."),
    ],
)
def test_an_appimage_of_another_runtime(change: dict[str, str], sentence: str, bundle: Path, tmp_path: Path) -> None:
    script = f"import appimage; appimage.build(*map(Path, {paths(bundle, tmp_path)}))"
    assert refused(script, **{**runtime(tmp_path), **change}).startswith(sentence)
    assert [path.name for path in tmp_path.iterdir()] == ["runtime"]


@needs("mksquashfs", "unsquashfs")
def test_an_appimage_of_what_is_no_runtime(bundle: Path, tmp_path: Path) -> None:
    script = f"import appimage; appimage.build(*map(Path, {paths(bundle, tmp_path)}))"
    assert refused(script, **runtime(tmp_path, b"AI\x01")).endswith("is no runtime of a type 2 AppImage.")
    assert "has something behind its end" in refused(script, **runtime(tmp_path, more=b"squashfs"))


# Flatpak


def test_a_flatpak_without_its_runtime_is_a_folder_to_build_from(bundle: Path, tmp_path: Path) -> None:
    manifest = build("flatpak", bundle, tmp_path, CIO_FLATPAK_RUNTIME="org.example.Platform//1.0")
    assert manifest.name == f"{ID}.yml"
    assert "runtime: org.example.Platform\nruntime-version: '1.0'\nsdk: org.example.Sdk\n" in manifest.read_text()
    if shutil.which("flatpak-builder") is None:
        pytest.skip("no flatpak-builder to read it")
    check = "import flatpak; flatpak.check(Path({!r}))"
    done = in_packaging(check.format(str(manifest)))
    assert done.returncode == 0, done.stderr
    manifest.write_text(manifest.read_text().replace("  - --share=ipc\n", "  - --filesystem=home\n"))
    assert refused(check.format(str(manifest))).startswith("The Flatpak asks for ['--device=dri', '--filesystem=home'")


def test_a_flatpak_on_what_is_no_runtime(bundle: Path, tmp_path: Path) -> None:
    script = f"import flatpak; flatpak.build(*map(Path, {paths(bundle, tmp_path)}))"
    assert refused(script, CIO_FLATPAK_RUNTIME="org.example.Platform") == (
        "CIO_FLATPAK_RUNTIME is 'org.example.Platform'; it must be like org.freedesktop.Platform//24.08."
    )
