"""packaging/notices.py on small made-up bundles: what is named, what is refused, and in which words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PROJECT = Path(__file__).parents[2]
FOLDER = PROJECT / "packaging"
MIT = "Permission is hereby granted by the author of {name}.\n"


def python(script: str, *words: str) -> subprocess.CompletedProcess[str]:
    """`script` where packaging/'s own modules can be imported; the folder's name is that of another package, too."""
    begin = (
        f"import sys; sys.path.insert(0, {str(FOLDER)!r}); sys.dont_write_bytecode = True\nfrom pathlib import Path\n"
    )
    return subprocess.run(
        [sys.executable, "-c", begin + script, *words],
        env={**os.environ, "SOURCE_DATE_EPOCH": "1700000000"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )


class Bench:
    """A bundle and the distributions it could be made from."""

    def __init__(self, folder: Path) -> None:
        self.bundle, self.site, self.into = folder / "bundle", folder / "site", folder / "into"
        self.modules = ["json", "cio_desktop.app.cli", "pyimod01_archive"]
        self.file("cio-desktop")
        self.file("_internal/base_library.zip")
        self.file("_internal/cio_desktop/resources/x.svg")
        self.site.mkdir()

    def file(self, path: str) -> Path:
        place = self.bundle / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(b"")
        return place

    def distribution(self, name: str, metadata: str, *files: str, text: str | None = MIT) -> None:
        folder = f"{name}-1.0.dist-info"
        named = [*files, f"{folder}/METADATA", f"{folder}/RECORD"]
        (self.site / folder).mkdir()
        (self.site / folder / "METADATA").write_text(f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\n{metadata}\n")
        if text is not None:
            (self.site / folder / "LICENSE").write_text(text.format(name=name))
            named.append(f"{folder}/LICENSE")
        (self.site / folder / "RECORD").write_text("".join(f"{file},,\n" for file in named))

    def write(self) -> str:
        """'' or the sentence of the refusal."""
        script = """
import json, notices
from project import BuildError
bundle, into, search, modules = sys.argv[1:]
try:
    notices.write(Path(bundle), Path(into), modules=json.loads(modules), search=[search])
except BuildError as problem:
    print(problem)
"""
        done = python(script, str(self.bundle), str(self.into), str(self.site), json.dumps(self.modules))
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout.strip()

    @property
    def notices(self) -> str:
        return (self.into / "THIRD-PARTY-NOTICES.txt").read_text("utf-8")

    @property
    def parts(self) -> dict[str, dict[str, object]]:
        listed = json.loads((self.into / "sbom.cdx.json").read_text("utf-8"))
        assert (listed["bomFormat"], listed["specVersion"]) == ("CycloneDX", "1.6")
        return {one["name"]: one for one in listed["components"]}


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


# what is named


def test_only_what_is_in_the_bundle_is_named(bench: Bench) -> None:
    bench.distribution("inside", "License-Expression: MIT", "inside/__init__.py")
    bench.distribution("beside", "License-Expression: MIT", "beside.py")
    bench.modules += ["inside"]
    assert bench.write() == ""
    assert set(bench.parts) == {"Python", "inside"}
    assert "granted by the author of inside" in bench.notices
    assert "author of beside" not in bench.notices
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in bench.notices


def test_a_library_in_a_folder_counts_as_well(bench: Bench) -> None:
    bench.distribution("native", "License-Expression: BSD-3-Clause", "native/_fast.abi3.so")
    bench.file("_internal/native/_fast.abi3.so")
    assert bench.write() == ""
    assert bench.parts["native"]["evidence"] == {"occurrences": [{"location": "_internal/native/_fast.abi3.so"}]}
    assert bench.parts["native"]["licenses"] == [{"expression": "BSD-3-Clause"}]


def test_a_folder_shared_by_several_distributions(bench: Bench) -> None:
    bench.distribution("shared.one", "License-Expression: MIT", "shared/one.py")
    bench.modules += ["shared", "shared.one"]
    assert bench.write() == ""
    assert "shared.one" in bench.parts


def test_qt_comes_with_its_texts_its_parts_and_how_to_replace_it(bench: Bench) -> None:
    licence = "License: LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
    bench.distribution("PySide6_Essentials", licence, "PySide6/Qt/lib/libQt6Core.so.6", text=None)
    bench.file("_internal/PySide6/Qt/lib/libQt6Core.so.6")
    assert bench.write() == ""
    assert {"Qt", "PCRE2", "PySide6_Essentials"} <= set(bench.parts)
    assert "FreeType 2" not in bench.parts  # of QtGui, which is not there
    assert bench.parts["Qt"]["properties"] == [{"name": "chosen-licence", "value": "LGPL-3.0-only"}]
    for words in (
        "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3",
        "GNU GENERAL PUBLIC LICENSE\n                       Version 3",
        "Put your file in the place of the one that has the same name",
        "  Qt 1.0: _internal/PySide6/Qt/lib/libQt6Core.so.6\n",
        "  Qt 1.0: https://download.qt.io/",
    ):
        assert words in bench.notices
    assert "{" not in bench.notices.split("The works, one by one")[0]


def test_what_a_wheel_says_is_linked_into_it(bench: Bench) -> None:
    listed = "native-1.0.dist-info/sboms/x.json"
    bench.distribution("native", "License-Expression: MIT", "native.abi3.so", listed)
    parts: list[dict[str, Any]] = [
        {"name": "crate", "version": "2", "licenses": [{"expression": "Apache-2.0 OR GPL-2.0-only"}]},
        {"name": "openssl", "version": "4.0", "purl": "pkg:generic/openssl@4.0?download_url=file:///somewhere"},
    ]
    (bench.site / "native-1.0.dist-info/sboms").mkdir()
    (bench.site / listed).write_text(json.dumps({"components": parts}))
    bench.file("_internal/native.abi3.so")
    assert bench.write() == ""
    assert "crate 2 (in native)\n  Licence: Apache-2.0 OR GPL-2.0-only\n  Used under: Apache-2.0\n" in bench.notices
    assert bench.parts["openssl"]["purl"] == "pkg:generic/openssl@4.0"
    parts[0]["licenses"] = [{"license": {"id": "GPL-2.0-only"}}]
    (bench.site / listed).write_text(json.dumps({"components": parts}))
    assert "crate 2 (in native) is under GPL-2.0-only, which a package" in bench.write()


def test_the_same_bundle_gives_the_same_bytes(bench: Bench) -> None:
    for name in ("b", "a", "c"):
        bench.distribution(name, "License-Expression: MIT", f"{name}.py")
        bench.modules.append(name)
    assert bench.write() == ""
    first = {path.name: path.read_bytes() for path in bench.into.iterdir()}
    bench.modules.reverse()
    assert bench.write() == ""
    assert {path.name: path.read_bytes() for path in bench.into.iterdir()} == first
    bench.into = bench.bundle / "_internal"  # where they go for real: they are no parts of the bundle themselves
    assert (bench.write(), bench.write()) == ("", "")
    assert {name: (bench.into / name).read_bytes() for name in first} == first


# what is refused


@pytest.mark.parametrize(
    ("metadata", "words"),
    [
        ("License-Expression: GPL-3.0-only", "is under GPL-3.0-only, which a package of this program can't carry"),
        ("License-Expression: AGPL-3.0-or-later", "is under AGPL-3.0-or-later, which a package of"),
        ("License-Expression: MIT AND GPL-2.0-or-later", "is under GPL-2.0-or-later, which a package of"),
        ("License: GPL-3.0-only", "is under GPL-3.0-only, which a package of"),
        (
            "Classifier: License :: OSI Approved :: GNU Affero General Public License v3",
            "is under AGPL-3.0-only, which a package of",
        ),
        ("License-Expression: WTFPL", "is under 'WTFPL', which nobody has judged yet: read it, then add it to ALLOWED"),
        ("License-Expression: GPL-3.0-only OR WTFPL", "is under 'WTFPL', which nobody has judged yet"),
        ("License-Expression: MIT AND", "is under 'MIT AND', which nobody has judged yet"),
        ("License-Expression: (MIT", "is under '(MIT', which nobody has judged yet"),
        ("", "says nothing clear of its licence: read it, then name it in REVIEWED"),
        ("License: see the file", "says nothing clear of its licence"),
        ("Classifier: License :: OSI Approved :: BSD License", "says nothing clear of its licence"),
        (
            "Classifier: License :: OSI Approved :: MIT License\n"
            "Classifier: License :: OSI Approved :: GNU General Public License v3 (GPLv3)",
            "says nothing clear of its licence",
        ),
    ],
)
def test_forbidden_unknown_and_unclear_licences(bench: Bench, metadata: str, words: str) -> None:
    bench.distribution("odd", metadata, "odd.py")
    bench.modules.append("odd")
    told = bench.write()
    assert told.startswith("The bundle can't be given on: odd 1.0 ")
    assert words in told
    assert not bench.into.exists()


@pytest.mark.parametrize(
    ("expression", "chosen"),
    [
        ("MIT", "MIT"),
        ("GPL-2.0-only OR MIT", "MIT"),
        ("(GPL-3.0-only OR MIT) AND BSD-2-Clause", "MIT BSD-2-Clause"),
        ("MIT AND GPL-3.0-only OR Apache-2.0", "Apache-2.0"),
        ("GPL-2.0-or-later WITH Bootloader-exception", "GPL-2.0-or-later WITH Bootloader-exception"),
    ],
)
def test_of_alternatives_one_that_is_allowed_is_taken(expression: str, chosen: str) -> None:
    done = python("import licence_rules\nprint(*licence_rules.chosen('part', sys.argv[1]))", expression)
    assert (done.stdout.strip(), done.stderr) == (chosen, "")


def test_all_that_is_wrong_is_said_at_once(bench: Bench) -> None:
    for name in ("first", "second"):
        bench.distribution(name, "License-Expression: GPL-3.0-only", f"{name}.py")
        bench.modules.append(name)
    told = bench.write()
    assert "first 1.0" in told
    assert "second 1.0" in told


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("libreadline.so.8", "GNU Readline"),
        ("python3.11/lib-dynload/readline.cpython-311-x86_64-linux-gnu.so", "GNU Readline"),
        ("python3.11/lib-dynload/_gdbm.cpython-311-x86_64-linux-gnu.so", "GNU dbm"),
    ],
)
def test_gpl_libraries_that_python_brings_along(bench: Bench, path: str, words: str) -> None:
    bench.file("_internal/" + path)
    told = bench.write()
    assert words in told
    assert "GPL-3.0-or-later, which a package of this program can't carry" in told


@pytest.mark.parametrize("name", ["libQt6VirtualKeyboard.so.6", "Qt6Charts.dll", "QtGraphs"])
def test_gpl_parts_of_qt(bench: Bench, name: str) -> None:
    bench.distribution("PySide6_Addons", "License: LGPL-3.0-only", f"PySide6/Qt/lib/{name}", text=None)
    bench.file(f"_internal/PySide6/Qt/lib/{name}")
    assert "is under GPL-3.0-only, which a package of this program can't carry" in bench.write()


def test_a_part_of_qt_that_nobody_has_looked_at(bench: Bench) -> None:
    bench.distribution("PySide6", "License: LGPL-3.0-only", "PySide6/Qt/lib/libQt6Novel.so.6", text=None)
    bench.file("_internal/PySide6/Qt/lib/libQt6Novel.so.6")
    assert bench.write().startswith("The bundle holds Qt Novel, which nobody has looked at")


def test_what_belongs_to_nobody(bench: Bench) -> None:
    bench.file("_internal/libstrange.so.1")
    bench.modules.append("stranger.inner")
    told = bench.write()
    assert told.startswith(
        "The bundle holds what belongs to no known work: _internal/libstrange.so.1, the module stranger"
    )
    assert not bench.into.exists()


def test_no_bundle(bench: Bench, tmp_path: Path) -> None:
    bench.bundle = tmp_path / "nothing"
    assert bench.write() == f"There is no bundle at {tmp_path / 'nothing'}: make one first."


# the tables


def test_every_licence_of_the_tables_is_allowed_and_has_its_text() -> None:
    script = """
import components, licence_rules, notices
rows = list(components.table("qt-third-party.toml")["part"])
rows += [one for one in components.table("libraries.toml")["library"] if one["copyright"]]
for row in rows:
    for licence in licence_rules.chosen(row["name"], row["licence"]):
        assert notices._standard_texts(licence), (row["name"], licence)
facts = components.table("qt-third-party.toml")
assert {part for row in facts["part"] for part in row["in"]} <= set(facts["reviewed"])
assert not set(facts["reviewed"]) & set(facts["gpl-only"])
"""
    done = python(script)
    assert (done.returncode, done.stderr) == (0, "")


def test_every_requirement_of_the_program_has_a_licence_that_fits() -> None:
    """Those installed here: nothing GPL comes with them."""
    script = """
import re
from importlib.metadata import PackageNotFoundError, distribution
import licence_rules, project
text = (project.ROOT / "packaging/requirements/run.txt").read_text("utf-8")
names = sorted(set(re.findall(r"^([A-Za-z0-9._-]+)==", text, re.MULTILINE)))
judged = 0
for name in names:
    try:
        found = distribution(name)
    except PackageNotFoundError:
        continue  # of another system
    licence_rules.chosen(name, licence_rules.stated(found))
    judged += 1
print(len(names) - judged)
"""
    done = python(script)
    assert (done.returncode, done.stderr) == (0, "")
    assert int(done.stdout) <= 3
