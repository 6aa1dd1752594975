"""Each package says which one it is, and its bundle stays as it was."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.service import PROJECT

SCRIPT = """
import sys
from pathlib import Path
sys.path.insert(0, {packaging!r})
import distribution
from project import BuildError
try:
    with distribution.marked(Path(sys.argv[1]), sys.argv[2]) as own:
        print(own.name, (own / "big").stat().st_ino == Path(sys.argv[1], "big").stat().st_ino)
        print(Path(own, "_internal", distribution.FILE).read_text())
except BuildError as error:
    sys.exit(str(error))
"""


def marked(bundle: Path, package: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", SCRIPT.format(packaging=str(PROJECT / "packaging")), bundle, package],
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )


@pytest.mark.parametrize(("package", "by"), [("deb", "system"), ("flatpak", "system"), ("run", "person")])
def test_a_package_knows_itself(package: str, by: str, tmp_path: Path) -> None:
    bundle = tmp_path / "cio-desktop"
    file = bundle / "_internal/cio_desktop/resources/distribution.json"
    file.parent.mkdir(parents=True)
    (bundle / "big").write_text("program")
    before = json.dumps({"package": "source", "updated_by": "person", "version_file": "https://a.test/v", "ask": True})
    file.write_text(before)
    done = marked(bundle, package)
    assert done.returncode == 0, done.stderr
    first, text = done.stdout.split("\n", 1)
    assert first == "cio-desktop True"
    assert json.loads(text) == {**json.loads(before), "package": package, "updated_by": by}
    assert file.read_text() == before
    assert list(tmp_path.iterdir()) == [bundle]


def test_a_bundle_without_the_file(tmp_path: Path) -> None:
    (tmp_path / "cio-desktop").mkdir()
    done = marked(tmp_path / "cio-desktop", "deb")
    assert done.returncode == 1
    assert "must hold cio_desktop/resources/distribution.json once" in done.stderr


def test_the_checkouts_own_file_invents_no_address() -> None:
    facts = json.loads((PROJECT / "resources" / "distribution.json").read_text("utf-8"))
    assert facts == {"package": "source", "updated_by": "person", "version_file": "", "page": "", "ask": False}
