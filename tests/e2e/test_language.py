"""Another language while the program runs: the window opens anew in it, at the settings where it was chosen, over its
own service; and back."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.app.profile import Profile
from cio_desktop.app.translations import load
from cio_desktop.language import speaking, tr
from tests.support.patience import PATIENCE
from tests.support.service import PROJECT


def windows(folder: Path, *wishes: str) -> list[dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.language_window", str(folder), *wishes],
        cwd=PROJECT,
        env={**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": ""},
        capture_output=True,
        text=True,
        timeout=4 * PATIENCE,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return [json.loads(line) for line in done.stdout.splitlines()]


def settings_in(code: str) -> str:
    with speaking(load(code)):
        return tr("Settings")


@pytest.mark.limit(300)
def test_to_german_and_back(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    first, german, last = windows(folder, "de", "")
    assert [each["language"] for each in (first, german, last)] == ["en", "de", "en"]
    assert [each["title"] for each in (first, german, last)] == [settings_in(code) for code in ("en", "de", "en")]
    assert [each["windows"] for each in (first, german, last)] == 3 * [["MainWindow", "QLabel", "SettingsDialog"]]
    assert [each["came back to settings"] for each in (first, german, last)] == [False, True, True]
    assert Profile(folder).setting("General", "language") == ""


@pytest.mark.limit(300)
def test_what_was_chosen_holds_at_the_next_start_from_right_to_left(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    assert [each["direction"] for each in windows(folder, "ar")] == ["LeftToRight", "RightToLeft"]
    (arabic,) = windows(folder)
    assert arabic["direction"] == "RightToLeft"
    assert (arabic["language"], arabic["title"]) == ("ar", settings_in("ar"))
    assert arabic["came back to settings"] is False


@pytest.mark.limit(300)
def test_whoever_ends_the_program_meanwhile_sees_no_other_window(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    assert [each["language"] for each in windows(folder, "de!")] == ["en"]
    assert Profile(folder).setting("General", "language") == "de"
