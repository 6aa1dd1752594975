"""The window's settings that go along in an exported file: what is foreign or unsound in one is passed over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from cio_desktop.ui.profile.carried import carried, differing, take


def ini(path: Path) -> QSettings:
    return QSettings(str(path), QSettings.Format.IniFormat)


def test_what_was_never_chosen_differs_in_nothing(tmp_path: Path) -> None:
    fresh = ini(tmp_path / "a.ini")
    assert differing(fresh, carried(ini(tmp_path / "b.ini"))) == {}
    assert carried(fresh)["new_sources_period"] == "24h"


def test_only_what_is_sound_and_known_is_taken(tmp_path: Path) -> None:
    settings = ini(tmp_path / "a.ini")
    given = {
        "theme": "pink",
        "rows": 7,
        "reading_place": "off",
        "marks_read": "yes",
        "single_letter_keys": False,
        "service/port": "1",
        "picture_senders": ["a@x.example", 5, "a@x.example"],
    }
    found = differing(settings, given)
    assert found == {"reading_place": "off", "single_letter_keys": False, "picture_senders": ["a@x.example"] * 2}
    take(settings, found)
    again = ini(tmp_path / "a.ini")
    assert carried(again)["picture_senders"] == ["a@x.example"]
    assert (carried(again)["reading_place"], carried(again)["single_letter_keys"]) == ("off", False)
    assert not again.contains("service/port")
    assert differing(again, given) == {}
    assert differing(again, {"picture_senders": "a@x.example"}) == {}


def test_what_is_kept_and_unsound_is_exported_as_it_acts(tmp_path: Path) -> None:
    settings = ini(tmp_path / "a.ini")
    settings.setValue("theme", "pink")
    settings.setValue("keys/letters", "false")
    found = carried(settings)
    assert (found["theme"], found["single_letter_keys"]) == ("system", False)
