"""Folders that a person files into, from run to run."""

import os
import stat
from pathlib import Path

import pytest

from cio_desktop.operations.favourites import PLACES, RECENT, Favourites, Used
from cio_desktop.protocol.keys import SourceKey

KEY = SourceKey("a", "ann::mail.example.org")
OTHER = SourceKey("a", "ben::mail.example.org")


def test_digits_are_kept_by_source(tmp_path: Path) -> None:
    path = tmp_path / "favourites.json"
    first = Favourites(path)
    told: list[SourceKey] = []
    first.changed.connect(told.append)
    assert first.put(KEY, "Bills", True)
    assert first.put(KEY, "Work", True)
    assert first.put(OTHER, "Zoo", True)
    assert told == [KEY, KEY, OTHER]
    assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o600
    again = Favourites(path)
    assert (again.of(KEY), again.of(OTHER)) == (("Bills", "Work"), ("Zoo",))
    assert again.digit(KEY, "Work") == 2
    again.put(KEY, "Bills", False)
    assert again.digit(KEY, "Work") == 1
    assert again.digit(KEY, "Bills") is None


def test_there_are_as_many_as_digits() -> None:
    favourites = Favourites()
    assert all(favourites.put(KEY, f"F{n}", True) for n in range(PLACES))
    assert not favourites.put(KEY, "One more", True)
    assert len(favourites.of(KEY)) == PLACES
    assert favourites.put(KEY, "F3", True)  # it is one already


def test_a_favourite_that_is_gone_gives_its_digit_and_the_others_keep_theirs() -> None:
    favourites = Favourites()
    for n in range(PLACES):
        favourites.put(KEY, f"F{n}", True)
    assert favourites.put(KEY, "New", True, instead_of="F3")
    assert favourites.digit(KEY, "New") == 4
    assert favourites.digit(KEY, "F8") == 9
    assert favourites.digit(KEY, "F3") is None


def test_the_latest_folder_comes_first_and_old_ones_go(tmp_path: Path) -> None:
    favourites = Favourites(tmp_path / "favourites.json")
    for n in range(RECENT + 2):
        favourites.note_use(KEY, Used(KEY, f"F{n}"))
    favourites.note_use(KEY, Used(OTHER, "F4"))
    favourites.note_use(KEY, Used(KEY, "F4"))
    assert Favourites(tmp_path / "favourites.json").recent(KEY) == [
        Used(KEY, "F4"),
        Used(OTHER, "F4"),
        Used(KEY, "F6"),
        Used(KEY, "F5"),
        Used(KEY, "F3"),
    ]


def test_a_renamed_folder_stays_what_it_was() -> None:
    favourites = Favourites()
    favourites.put(KEY, "Work/Old", True)
    favourites.put(KEY, "Workshop", True)
    favourites.note_use(KEY, Used(KEY, "Work"))
    favourites.give_role(KEY, "\\Archive", "Work/Done")
    favourites.renamed(KEY, "Work", "Job", "/")
    assert favourites.of(KEY) == ("Job/Old", "Workshop")
    assert favourites.recent(KEY) == [Used(KEY, "Job")]
    assert favourites.role(KEY, "\\Archive") == "Job/Done"
    favourites.give_role(KEY, "\\Archive", None)
    assert favourites.role(KEY, "\\Archive") is None


@pytest.mark.expect_log("cio_desktop.operations.favourites", "can't be read")
@pytest.mark.parametrize("raw", [b"", b"{}", b"\xff\xfe", b'[{"account_id": 5}]'])
def test_a_file_that_cannot_be_read_is_no_favourites(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "favourites.json"
    path.write_bytes(raw)
    favourites = Favourites(path)
    assert favourites.of(KEY) == ()
    favourites.put(KEY, "Bills", True)
    assert Favourites(path).of(KEY) == ("Bills",)


@pytest.mark.expect_log("cio_desktop.operations.favourites", "can't be kept")
def test_a_disk_that_takes_nothing_ends_nothing(tmp_path: Path) -> None:
    favourites = Favourites(tmp_path / "gone" / "favourites.json")
    favourites.put(KEY, "Bills", True)
    assert favourites.of(KEY) == ("Bills",)
