"""The menu entry and the metainfo speak the languages of the window."""

import configparser
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
sys.path.append(str(PROJECT / "packaging"))

import menu  # noqa: E402
import project  # noqa: E402


def entry() -> configparser.ConfigParser:
    read = configparser.ConfigParser(interpolation=None, strict=True)
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read_string(menu.desktop_entry())
    return read


def test_the_languages_are_those_of_the_window() -> None:
    assert menu.languages() >= {"ar", "de", "es", "fr"}


@pytest.mark.parametrize(
    ("section", "key"),
    [
        *(("Desktop Entry", key) for key in ("GenericName", "Comment", "Keywords")),
        ("Desktop Action demo", "Name"),
    ],
)
def test_the_menu_entry_is_in_every_language(section: str, key: str) -> None:
    told = dict(entry()[section])
    texts = [told[f"{key}[{code}]"] for code in sorted(menu.languages())]
    assert all(texts)
    assert told[key] not in texts
    if key == "Keywords":
        assert {text.count(";") for text in [told[key], *texts]} == {told[key].count(";")}
        assert all(text.endswith(";") for text in texts)


def test_the_programs_name_is_the_same_everywhere() -> None:
    main = entry()["Desktop Entry"]
    assert [(key, main[key]) for key in main if key.startswith("Name")] == [("Name", project.TITLE)]


def test_every_text_of_the_metainfo_is_in_every_language() -> None:
    root = ET.fromstring(menu.metainfo().encode())
    for parent in root.iter():
        for tag in menu.SHOWN_TAGS:
            texts = [child for child in parent if child.tag == tag and child.text != "imap"]
            counts = Counter(child.get(menu.LANGUAGE, "en") for child in texts)
            assert not texts or set(counts) == {"en", *menu.languages()}
            assert len(set(counts.values())) <= 1
    english = [root.findtext("summary"), *(each.text for each in root.iter("li") if menu.LANGUAGE not in each.attrib)]
    source = menu.english_metainfo()
    assert english == [source.findtext("summary"), *(each.text for each in source.iter("li"))]


def test_a_text_that_nobody_translated_stops_the_build() -> None:
    with pytest.raises(project.BuildError, match=r"translations\.toml lacks ar, .*for 'Brand new'"):
        menu.translations_of("Brand new")


@pytest.mark.parametrize(
    ("tool", "name", "text"),
    [
        (["desktop-file-validate"], f"{project.APPLICATION_ID}.desktop", menu.desktop_entry),
        (["appstreamcli", "validate", "--no-net"], f"{project.APPLICATION_ID}.metainfo.xml", menu.metainfo),
    ],
    ids=["entry", "metainfo"],
)
def test_the_desktops_own_tools_find_nothing(tool: list[str], name: str, text: object, tmp_path: Path) -> None:
    if shutil.which(tool[0]) is None:
        pytest.skip(f"needs {tool[0]}")
    assert callable(text)
    (tmp_path / name).write_text(text(), "utf-8")
    done = subprocess.run([*tool, tmp_path / name], capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
