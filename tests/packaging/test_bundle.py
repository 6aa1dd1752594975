"""What goes into the bundle and what stops it, on made-up lists and small files; nothing is frozen here."""

from __future__ import annotations

import ast
import importlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLibraryInfo

PROJECT = Path(__file__).parents[2]
FOLDER = PROJECT / "packaging"
TRANSLATIONS = QLibraryInfo.LibraryPath.TranslationsPath
NAMES = ("project", "contents", "elf", "icu", "bundle")

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux's libraries")


@pytest.fixture(scope="module")
def packaging() -> Iterator[SimpleNamespace]:
    """Its modules, which live at top level when they run, and not longer than these tests."""
    before = set(sys.modules)
    sys.path.insert(0, str(FOLDER))
    try:
        yield SimpleNamespace(**{name: importlib.import_module(name) for name in NAMES})
    finally:
        sys.path.remove(str(FOLDER))
        for name in set(sys.modules) - before:
            if Path(getattr(sys.modules[name], "__file__", None) or "/").parent == FOLDER:
                del sys.modules[name]


def test_the_program_imports_nothing_that_stays_out(packaging: SimpleNamespace) -> None:
    out = tuple(packaging.contents.EXCLUDED_MODULES)
    for path in sorted((PROJECT / "cio_desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module or "", *(f"{node.module}.{each.name}" for each in node.names)]
            assert not [name for name in names if name.startswith(out)], f"{path}:{node.lineno}"  # type: ignore[attr-defined]


# the choice


SITE = "/venv/lib/python3.11/site-packages"
SYSTEM = "/usr/lib/x86_64-linux-gnu"
QT = "PySide6/Qt/lib"
ENTRIES = [
    ("PySide6/QtCore.abi3.so", f"{SITE}/PySide6/QtCore.abi3.so", "EXTENSION"),
    (f"{QT}/libQt6Core.so.6", f"{SITE}/{QT}/libQt6Core.so.6", "BINARY"),
    (f"{QT}/libQt6XcbQpa.so.6", f"{SITE}/{QT}/libQt6XcbQpa.so.6", "BINARY"),
    (f"{QT}/libQt6OpenGL.so.6", f"{SITE}/{QT}/libQt6OpenGL.so.6", "BINARY"),
    ("PySide6/Qt/plugins/platforms/libqxcb.so", f"{SITE}/PySide6/Qt/plugins/platforms/libqxcb.so", "BINARY"),
    ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", f"{SITE}/gtk3.so", "BINARY"),
    ("libQt6Core.so.6", f"{QT}/libQt6Core.so.6", "SYMLINK"),
    ("libQt6OpenGL.so.6", f"{QT}/libQt6OpenGL.so.6", "SYMLINK"),
    ("python3.11/lib-dynload/_ssl.so", "/usr/lib/python3.11/lib-dynload/_ssl.so", "EXTENSION"),
    ("libpython3.11.so.1.0", f"{SYSTEM}/libpython3.11.so.1.0", "BINARY"),
    ("libssl.so.3", f"{SYSTEM}/libssl.so.3", "BINARY"),
    ("libgtk-3.so.0", f"{SYSTEM}/libgtk-3.so.0", "BINARY"),
    ("libxcb-cursor.so.0", f"{SYSTEM}/libxcb-cursor.so.0", "BINARY"),
    ("libxcb.so.1", f"{SYSTEM}/libxcb.so.1", "BINARY"),
]
NEEDED = {
    "QtCore.abi3.so": ["libQt6Core.so.6", "libc.so.6"],
    "libqxcb.so": ["libQt6XcbQpa.so.6"],
    "libQt6XcbQpa.so.6": ["libxcb-cursor.so.0", "libxcb.so.1", "libQt6Core.so.6"],
    "gtk3.so": ["libgtk-3.so.0", "libQt6OpenGL.so.6"],
    "_ssl.so": ["libssl.so.3"],
}


def chosen(packaging: SimpleNamespace, kind: str, missing: str = "") -> set[str]:
    found = packaging.contents.choose(
        ENTRIES,
        kind=kind,
        imports=lambda file: [*NEEDED.get(Path(file).name, []), *([missing] if missing and "libqxcb" in file else [])],
        on_system=lambda name: name == "libc.so.6",
    )
    return {name for name, _, _ in found}


OURS = {
    *("PySide6/QtCore.abi3.so", f"{QT}/libQt6Core.so.6", f"{QT}/libQt6XcbQpa.so.6"),
    *("PySide6/Qt/plugins/platforms/libqxcb.so", "libQt6Core.so.6"),
    *("python3.11/lib-dynload/_ssl.so", "libpython3.11.so.1.0"),
}


def test_what_only_a_dropped_plugin_wanted_goes_with_it(packaging: SimpleNamespace) -> None:
    assert chosen(packaging, "windows") & {"libgtk-3.so.0", f"{QT}/libQt6OpenGL.so.6", "libQt6OpenGL.so.6"} == set()


def test_the_debian_bundle_leaves_debians_libraries_out(packaging: SimpleNamespace) -> None:
    assert chosen(packaging, "deb") == OURS


def test_the_portable_bundle_leaves_out_what_every_desktop_has(packaging: SimpleNamespace) -> None:
    assert chosen(packaging, "portable") == OURS | {"libssl.so.3", "libxcb-cursor.so.0"}


@pytest.mark.parametrize("kind", ["deb", "portable"])
def test_a_library_that_is_nowhere_stops_the_build(packaging: SimpleNamespace, kind: str) -> None:
    with pytest.raises(packaging.project.BuildError) as caught:
        chosen(packaging, kind, missing="libxcb-icccm.so.4")
    assert str(caught.value) == (
        "PySide6/Qt/plugins/platforms/libqxcb.so needs the library libxcb-icccm.so.4, which this system lacks: without "
        "it the program would not start. Install its package and build again."
    )


@pytest.mark.parametrize("name", ["libQt6Charts.so.6", "libQt6VirtualKeyboard.so.6", "Qt6Quick.dll", "QtQml.abi3.so"])
def test_parts_of_qt_under_the_gpl_are_refused(packaging: SimpleNamespace, name: str) -> None:
    entries = [(f"PySide6/{name}", f"{SITE}/PySide6/{name}", "EXTENSION")]
    with pytest.raises(packaging.project.BuildError, match="must not be in a package"):
        packaging.contents.choose(entries, kind="portable", imports=lambda _: [], on_system=lambda _: True)


def test_data_without_links_to_nothing_and_paths_of_here(packaging: SimpleNamespace) -> None:
    data = [
        ("cio_desktop/resources/providers.json", "/x/providers.json", "DATA"),
        ("cio_desktop/resources/pictures/window-dark.png", "/x/window-dark.png", "DATA"),
        ("keyring-25.7.0.dist-info/RECORD", "/x/RECORD", "DATA"),
        ("libQt6OpenGL.so.6", f"{QT}/libQt6OpenGL.so.6", "SYMLINK"),
        ("libQt6Core.so.6", f"{QT}/libQt6Core.so.6", "SYMLINK"),
    ]
    found = packaging.contents.choose_data(data, [(f"{QT}/libQt6Core.so.6", "/x", "BINARY")])
    assert [name for name, _, _ in found] == ["cio_desktop/resources/providers.json", "libQt6Core.so.6"]


@pytest.mark.parametrize("of_qt", ["PySide6/Qt/translations", "PySide6/translations"])
def test_the_programs_languages_go_in_with_qts_own_words_and_no_others(packaging: SimpleNamespace, of_qt: str) -> None:
    """All files that there are: a language that is added brings its own."""
    ours = sorted(path.name for path in (PROJECT / "resources/translations").iterdir())
    codes = {name.removeprefix("cio_desktop_").removesuffix(".qm") for name in ours if name.endswith(".qm")}
    assert codes >= {"ar", "de", "es", "fr"}
    qts = sorted(path.name for path in Path(QLibraryInfo.path(TRANSLATIONS)).glob("*.qm"))
    data = [
        *((f"cio_desktop/resources/translations/{name}", f"/x/{name}", "DATA") for name in ours),
        *((f"{of_qt}/{name}", f"/x/{name}", "DATA") for name in qts),
    ]
    found = {name for name, _, _ in packaging.contents.choose_data(data, [])}
    assert found == {
        *(f"cio_desktop/resources/translations/cio_desktop_{code}.qm" for code in codes),
        *(f"{of_qt}/qtbase_{code}.qm" for code in codes),
    }


def test_every_module_of_the_program_goes_in(packaging: SimpleNamespace) -> None:
    found = packaging.contents.modules(PROJECT / "cio_desktop")
    assert {"cio_desktop", "cio_desktop.app.cli", "cio_desktop.client.resources"} <= set(found)
    assert len(found) == len(set(found)) == len(list((PROJECT / "cio_desktop").rglob("*.py")))


def test_a_builder_is_not_taken_for_a_part_of_the_program(packaging: SimpleNamespace) -> None:
    packaging.contents.refuse_builders([("json", "/x/json.py", "PYMODULE"), ("ns", None, "PYMODULE")], str(FOLDER))
    with pytest.raises(packaging.project.BuildError, match=r"^tree of packaging/ got into the program"):
        packaging.contents.refuse_builders([("tree", str(FOLDER / "tree.py"), "PYMODULE")], str(FOLDER))


# what the finished bundle is refused for


@linux
def test_libraries_tell_what_they_need(packaging: SimpleNamespace) -> None:
    """Against what objdump says of this very Python's."""
    objdump = shutil.which("objdump")
    if objdump is None:
        pytest.skip("needs objdump (binutils)")
    import _ssl

    for path in {Path(_ssl.__file__), Path(sys.executable).resolve()}:
        told = subprocess.run([objdump, "-p", path], capture_output=True, text=True, timeout=180, check=True).stdout
        found = packaging.elf.Elf(path)
        assert found.needed == [line.split()[1] for line in told.splitlines() if line.strip().startswith("NEEDED")]
        versions = told.split("Version References")[1]
        assert found.versions == {line.split()[-1] for line in versions.splitlines() if line.startswith("    0x")}
        assert (2, 2) < found.glibc < (3,)


def test_a_link_and_a_text_are_no_libraries(packaging: SimpleNamespace, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("\x7fEL")
    (tmp_path / "link").symlink_to(sys.executable)
    assert not packaging.elf.is_elf(tmp_path / "text")
    assert not packaging.elf.is_elf(tmp_path / "link")
    assert not packaging.elf.is_elf(tmp_path)


@linux
def test_a_library_for_a_newer_system_only_is_refused(
    packaging: SimpleNamespace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import _ssl

    shutil.copy(_ssl.__file__, tmp_path / "_ssl.so")
    monkeypatch.setattr(packaging.bundle, "GLIBC", (2, 2))
    with pytest.raises(
        packaging.project.BuildError, match=r"^_ssl\.so wants glibc 2\.\d+, but .* run with 2\.2: build"
    ):
        packaging.bundle.refuse_new_glibc(tmp_path)


def test_a_bundle_that_grew_is_refused(packaging: SimpleNamespace, tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / name).write_bytes(bytes(600))
    packaging.bundle.refuse_large(tmp_path, 1200)
    with pytest.raises(packaging.project.BuildError, match=r"has 1,200 bytes, more than 1,199"):
        packaging.bundle.refuse_large(tmp_path, 1199)
    packaging.bundle.LARGEST, before = 500, packaging.bundle.LARGEST
    try:
        with pytest.raises(packaging.project.BuildError, match=r"^[ab] has 600 bytes"):
            packaging.bundle.refuse_large(tmp_path, 1200)
    finally:
        packaging.bundle.LARGEST = before


def test_what_the_spec_says_is_the_sentence(
    packaging: SimpleNamespace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")

    def fails(words: str) -> str:
        def run(*_: object, **__: object) -> str:
            raise packaging.project.BuildError(words)

        monkeypatch.setattr(packaging.bundle, "run", run)
        with pytest.raises(packaging.project.BuildError) as caught:
            packaging.bundle.freeze("deb", tmp_path)
        return str(caught.value)

    problem = f"PyInstaller failed with 1: 1 WARNING: x\n{packaging.contents.PROBLEM}No."
    assert fails(problem) == "The program can't be bundled: No."
    assert fails("PyInstaller failed with 1: other") == "PyInstaller failed with 1: other"


def test_all_files_are_as_old_as_the_commit(
    packaging: SimpleNamespace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    (tmp_path / "a").write_text("")
    (tmp_path / "b").symlink_to("gone")
    packaging.bundle.same_times(tmp_path)
    assert {path.lstat().st_mtime for path in (tmp_path, *tmp_path.iterdir())} == {1700000000}


# ICU


@pytest.mark.parametrize(
    ("name", "gone"),
    [
        *(
            ("coll/es.res", False),
            ("coll/es__TRADITIONAL.res", False),
            ("coll/sv.res", True),
            ("coll/zh_Hant.res", True),
        ),
        *(
            ("coll/ucadata.icu", False),
            ("coll/res_index.res", False),
            ("root.res", False),
            ("pool.res", False),
            ("supplementalData.res", False),
        ),
        *(("nfkc.nrm", False), ("coll/root.res", False), ("likelySubtags.res", False)),
        *(("sv.res", True), ("zh_Hant_TW.res", True), ("en_001.res", True), ("curr/root.res", True)),
        *(("ibm-37_P100-1995.cnv", True), ("brkitr/word.brk", True)),
    ],
)
def test_what_sorting_needs_stays_in_icu(packaging: SimpleNamespace, name: str, gone: bool) -> None:
    assert packaging.icu.is_gone(name, {"de", "es"}) is gone


@linux
def test_icu_cut_for_real_sorts_as_before(packaging: SimpleNamespace, tmp_path: Path) -> None:
    """Qt with the cut data in front of its own: the same order in languages that differ and are spoken."""
    if not packaging.icu.can_trim():
        pytest.skip(f"needs {', '.join(packaging.icu.TOOLS)} (icu-devtools, binutils)")
    import PySide6

    (library,) = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*")
    shutil.copy(library, tmp_path)
    packaging.icu.trim(tmp_path / library.name, {"de", "es", "ar"})
    assert 2_000_000 < (tmp_path / library.name).stat().st_size < 3_000_000
    assert os.listdir(tmp_path) == [library.name]
    whole, cut = (sorted_by_qt(folder) for folder in (library.parent, tmp_path))
    assert cut == whole
    assert cut.splitlines()[1:3] == ["es nz ña o ب", "ar ب ña nz o"]
    assert "used " + str(tmp_path / library.name) in sorted_by_qt(tmp_path, "print('used', used)")


SORTED = """
import sys
from PySide6.QtCore import QCollator, QLocale
for name in ("en", "es", "ar", "de"):
    collator = QCollator(QLocale(name))
    words = sorted("o ña ب nz".split(), key=collator.sortKey)
    print(name, *words)
collator.setNumericMode(True)
print(collator.compare("a2", "a10"), QLocale("tr").toUpper("i"), QLocale("de").toString(1.5))
used = [line.split()[-1] for line in open("/proc/self/maps") if "libicudata" in line][0]
"""


def sorted_by_qt(folder: Path, more: str = "") -> str:
    done = subprocess.run(
        [sys.executable, "-c", SORTED + more],
        env={**os.environ, "LD_LIBRARY_PATH": "", "LD_PRELOAD": str(next(folder.glob("libicudata.so.*")))},
        capture_output=True,
        text=True,
        timeout=180,
        check=True,
    )
    assert done.stderr == ""
    return done.stdout


def test_a_library_without_the_data_is_left_as_it_was(packaging: SimpleNamespace, tmp_path: Path) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("about Linux's libraries")
    import _ssl

    library = tmp_path / "libicudata.so.73"
    shutil.copy(_ssl.__file__, library)
    before = library.read_bytes()
    with pytest.raises(packaging.project.BuildError, match="does not hold icudt73_dat"):
        packaging.icu.trim(library, {"de"})
    assert library.read_bytes() == before
    assert os.listdir(tmp_path) == [library.name]
