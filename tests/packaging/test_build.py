"""packaging/build.py and project.py: what is built from, and what they say when that can't be."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import cio_desktop

PROJECT = Path(__file__).parents[2]
FOLDER = PROJECT / "packaging"


def python(script: str, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """`script` where packaging/'s own modules can be imported; the folder's name is that of another package, too."""
    begin = (
        f"import sys; sys.path.insert(0, {str(FOLDER)!r}); sys.dont_write_bytecode = True\nfrom pathlib import Path\n"
    )
    return subprocess.run(
        [sys.executable, "-c", begin + script, *words],
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )


def build(script: str, *words: str) -> subprocess.CompletedProcess[str]:
    """build.py with these words, after `script`; taken to run in its own environment already."""
    begin = "import build, project\nbuild.BUILD = Path('/b')\nsys.prefix = str(build.BUILD / 'venv')\n"
    return python(begin + script + "\nsys.exit(build.main())", *words)


def test_the_facts_are_the_programs_own() -> None:
    done = python(
        "import project; print(project.VERSION, project.APPLICATION_ID, project.ROOT)\n"
        "assert 'cio_desktop' not in sys.modules"
    )
    assert done.stdout.split() == [cio_desktop.__version__, cio_desktop.APPLICATION_ID, str(PROJECT)]


def test_a_fact_that_is_missing_is_named(tmp_path: Path) -> None:
    (tmp_path / "cio_desktop").mkdir()
    (tmp_path / "cio_desktop" / "__init__.py").write_text("__version__ = 1\n")
    done = python("import project; project.ROOT = Path(sys.argv[1]); project._constant('__version__')", str(tmp_path))
    assert "BuildError: cio_desktop/__init__.py does not set __version__ to a text." in done.stderr


def test_the_time_of_products() -> None:
    script = "import project; print(project.epoch())"
    assert python(script, SOURCE_DATE_EPOCH="1700000000").stdout == "1700000000\n"
    assert "must be a number of seconds" in python(script, SOURCE_DATE_EPOCH="today").stderr
    nowhere = "import project; project.ROOT = Path('/nowhere'); print(project.epoch())"
    assert "This is no git checkout: set SOURCE_DATE_EPOCH" in python(nowhere, SOURCE_DATE_EPOCH="").stderr


def test_a_program_that_fails_is_one_sentence() -> None:
    script = """
import project
for command, more in (
    ([sys.executable, "-c", "print('said'); raise SystemExit('why')"], {}),
    (["no-such-program"], {"what": "Testing"}),
    ([sys.executable, "-c", "import time; time.sleep(9)"], {"timeout": 0.2, "what": "Waiting"}),
):
    try:
        project.run(command, **more)
    except project.BuildError as error:
        print(error)
print(project.run([sys.executable, "-c", "import os; print(os.environ['X'])"], env={"X": "given"}))
"""
    lines = python(script).stdout.splitlines()
    assert lines[0].endswith(" failed with 1: why")
    assert lines[1:4] == [
        "Testing failed: no-such-program is not installed.",
        "Waiting did not end within 0 seconds.",
        "given",
    ]


def test_changed_files_stop_a_build() -> None:
    done = build("project.dirty = lambda: ['cio_desktop/a.py', 'b', 'c', 'd', 'e']", "deb")
    assert done.returncode == 1
    assert done.stderr == (
        "build.py: cio_desktop/a.py, b, c and 2 more differ from the last commit: commit first, or say --allow-dirty.\n"
    )


@pytest.mark.skipif(shutil.which("git") is None, reason="no git: whether the tree is clean was not looked at")
def test_only_what_is_shipped_counts_as_changed(tmp_path: Path) -> None:
    script = """
import subprocess, project
project.ROOT = Path(sys.argv[1])
git = ["git", "-C", sys.argv[1], "-c", "user.name=x", "-c", "user.email=x@example.org"]
subprocess.run([*git, "init", "-q"], check=True)
(project.ROOT / "resources").mkdir()
(project.ROOT / "resources" / "a").write_text("")
(project.ROOT / "tests").write_text("")
print(project.dirty())
subprocess.run([*git, "add", "."], check=True)
subprocess.run([*git, "commit", "-qm", "x"], check=True)
(project.ROOT / "tests").write_text("other")
print(project.dirty())
(project.ROOT / "resources" / "a").write_text("other")
print(project.dirty())
"""
    assert python(script, str(tmp_path)).stdout.splitlines() == ["['resources/']", "[]", "['resources/a']"]


def test_a_target_is_made_of_the_bundle_that_was_named(tmp_path: Path) -> None:
    for name in ("made", "other"):  # build.py notes in it which package it is in
        folder = tmp_path / name / "_internal" / "cio_desktop" / "resources"
        folder.mkdir(parents=True)
        shutil.copy(PROJECT / "resources" / "distribution.json", folder)
    script = """
class Target:
    @staticmethod
    def build(bundle, output):
        product = output / "product"
        product.write_text(bundle.name)
        return product
    @staticmethod
    def check(product):
        if product.read_text() != "made":
            raise project.BuildError("It is not what it should be.")
build._module = lambda name: Target
"""
    words = ["run", "--allow-dirty", "--check", "--bundle", str(tmp_path / "made"), "--output", str(tmp_path / "out")]
    done = build(script, *words)
    first, second, third, fourth = done.stdout.splitlines()
    assert (first, fourth, done.returncode) == (str(tmp_path / "out" / "product"), "checked", 0)
    assert second.startswith("4 bytes, ")
    assert third.startswith("sha256 ")
    words[4] = str(tmp_path / "missing")
    done = build(script, *words)
    assert (done.returncode, done.stderr) == (1, f"build.py: There is no bundle in {tmp_path / 'missing'}.\n")
    words[4] = str(tmp_path / "other")
    assert build(script, *words).stderr == "build.py: It is not what it should be.\n"


@pytest.mark.parametrize("name", ["build.py", "project.py", "bundle.py", "contents.py", "icu.py", "elf.py"])
def test_no_builder_writes_where_it_runs(name: str) -> None:
    """Neither a path of some machine nor the name of a package index."""
    text = (FOLDER / name).read_text("utf-8")
    assert "/home/" not in text
    assert not re.search(r"https?://(?!www\.w3\.org)", text)


def test_the_programs_lock_and_the_builders_agree() -> None:
    """What is bundled is what was tested."""

    def versions(name: str) -> set[str]:
        lines = (FOLDER / "requirements" / name).read_text("utf-8").splitlines()
        return {line.split(" \\")[0] for line in lines if line[:1].isalnum()}

    assert versions("run.txt") <= versions("build.txt")
