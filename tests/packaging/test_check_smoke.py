"""The check of an installed program's window tells a language from another."""

import os
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the packages that it checks are for Linux")
sys.path.append(str(Path(__file__).parents[2] / "packaging"))

import check_root  # noqa: E402
import check_smoke  # noqa: E402
import project  # noqa: E402

GERMAN = "Bild des Fensters"
PROGRAM = """#!/bin/sh
[ "$LANGUAGE" = de ] && words='{words}' || words='Picture of the window'
head -c 30000 /dev/zero >"$3"
printf 'It works.\\n%s: %s\\n' "$words" "$3"
"""


@pytest.fixture
def pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(check_smoke, "PICTURES", tmp_path / "pictures")
    return tmp_path / "pictures"


def smoke(words: str, place: check_root.Place) -> None:
    program = place.home / "program"
    program.write_text(PROGRAM.format(words=words))
    program.chmod(0o755)
    check_smoke.smoke(place, str(program), {}, "here", ("en", "de"))


def test_a_picture_in_each_language(pictures: Path) -> None:
    with check_root.here() as place:
        smoke(GERMAN, place)
        assert not (place.home / "shot.png").exists()
    assert sorted(file.name for file in pictures.iterdir()) == ["here-de.png", "here-en.png"]


def test_a_program_that_stays_english_does_not_pass(pictures: Path) -> None:
    with check_root.here() as place, pytest.raises(project.BuildError, match=r"^--smoke in de ended with 0 and"):
        smoke("Picture of the window", place)
