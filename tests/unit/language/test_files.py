"""The files of the languages fit the texts of the program."""

import contextlib
import re
import sys
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[3]
sys.path.append(str(PROJECT / "packaging"))

from translations import FOLDER, PACKAGE, Found, Wrong, begin, check, compile_file, fits, texts_of, update  # noqa: E402

FILES = sorted(FOLDER.glob("*.ts"))


@cache
def texts_of_the_program() -> set[Found]:
    return set(texts_of(PACKAGE))


def test_the_languages_that_are_there() -> None:
    assert {path.stem for path in FOLDER.glob("*.qm")} >= {f"cio_desktop_{code}" for code in ("ar", "de", "es", "fr")}


def test_texts_are_found_in_every_form_of_a_call(tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text(
        'a = Text("Save")\n'
        'b = tr("Open", "adjective", folder=tr("Inbox"))\n'
        "c = f\"{tr('within')} and {counted(len(x), '{n} message', '{n} messages', comment='unread')}\"\n"
        'd = CountedText("one", "many")\n',
        "utf-8",
    )
    assert list(texts_of(tmp_path)) == [
        Found("Save"),
        Found("Open", "adjective"),
        Found("many", of_number=True),
        Found("Inbox"),
        Found("within"),
        Found("{n} messages", "unread", of_number=True),
    ]


def test_what_is_known_of_providers_is_text_but_for_their_names(tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "table.json").write_text(
        '{"about": "for programmers", "providers": [{"name": "GMX (Germany)", "note": "Switch it on.", "port": 993},'
        ' {"name": "Gmail", "steps": ["Open it."]}]}',
        "utf-8",
    )
    found = list(texts_of(tmp_path / "package"))
    assert found == [Found("Switch it on."), Found("GMX (Germany)"), Found("Open it.")]


def test_a_text_that_is_not_written_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text("\ntr(words)\n", "utf-8")
    with pytest.raises(Wrong, match=r"py:2: .* literally"):
        list(texts_of(tmp_path))


def test_keys_are_named_by_qt_as_behind_the_menu_entries() -> None:
    """`native` in ui/widgets/key_names.py: a translator's word for a key would be another one."""
    key = re.compile(r"\b(?:Return|Esc|Backspace|Shift|PgUp|PgDown|(?:Space|Enter|Del) [a-z]{3,}(?<!thi)s)\b")
    assert [found.text for found in texts_of_the_program() if key.search(found.text)] == []


def test_all_texts_of_the_program_are_literally_there() -> None:
    assert all(found.text for found in texts_of_the_program())


@pytest.mark.parametrize(
    ("english", "form", "of_number", "right"),
    [
        ("{n} in {folder}", "{folder}: {n}", True, True),
        ("{n} in {folder}", "eine in {folder}", True, True),
        ("{n} in {folder}", "eine in {folder}", False, False),
        ("To {folder}", "Nach {ordner}", False, False),
        ("To {folder}", "Nach {folder", False, False),
        ("Save", "Sichern {n}", True, False),
        ("1000", "10000", False, True),
        ("1000", "tausend", False, False),
    ],
)
def test_a_translation_has_the_fields_of_its_english(english: str, form: str, of_number: bool, right: bool) -> None:
    assert fits(english, form, of_number=of_number) is right


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_every_text_of_the_program_is_translated(file: Path) -> None:
    """A text more: write it, run packaging/translations.py, translate it."""
    there, unfinished = set(), []
    for message in ET.parse(file).iterfind("context/message"):
        text, comment = message.findtext("source") or "", message.findtext("comment") or ""
        there.add(Found(text, comment, message.get("numerus") == "yes"))
        translation = message.find("translation")
        forms = [] if translation is None else [translation.text, *(form.text for form in translation)]
        if translation is None or translation.get("type") or not any(forms):
            unfinished.append(text)
    assert there ^ texts_of_the_program() == set()
    assert unfinished == []


@pytest.mark.parametrize(("code", "forms"), [("it", 2), ("pl", 3), ("pt_BR", 2)])
def test_a_language_begins_with_nothing_translated(tmp_path: Path, code: str, forms: int) -> None:
    made = begin(tmp_path, code)
    texts = [Found("{n} messages", of_number=True), *(Found(f"Text {number}") for number in range(99))]
    update(tmp_path, texts)
    check(made)
    tree = ET.parse(made)
    assert tree.getroot().get("language") == code
    found = {each.findtext("source"): each.find("translation") for each in tree.iterfind("context/message")}
    assert list(found) == [each.text for each in texts]
    assert {each.get("type") for each in found.values() if each is not None} == {"unfinished"}
    assert len(list(found["{n} messages"] or ())) == forms
    compile_file(made)
    assert made.with_suffix(".qm").stat().st_size < 1000  # it says nothing yet, and English is spoken
    with pytest.raises(Wrong, match="is there already"):
        begin(tmp_path, code)


@pytest.mark.parametrize("code", ["", "Italian", "../it", "it-IT"])
def test_a_language_has_a_code(tmp_path: Path, code: str) -> None:
    with pytest.raises(Wrong, match="no code of a language"):
        begin(tmp_path, code)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("attributes", "translation", "right"),
    [
        ("", "<translation>Salva</translation>", True),
        ("", "<translation></translation>", False),
        ("", '<translation type="unfinished"></translation>', True),
        (' numerus="yes"', "<translation><numerusform>a</numerusform><numerusform>b</numerusform></translation>", True),
        (' numerus="yes"', "<translation><numerusform>a</numerusform><numerusform></numerusform></translation>", False),
    ],
)
def test_an_empty_translation_or_form_is_refused(
    tmp_path: Path, attributes: str, translation: str, right: bool
) -> None:
    file = tmp_path / "cio_desktop_it.ts"
    message = f"<message{attributes}><source>Save</source>{translation}</message>"
    file.write_text(f'<TS version="2.1" language="it"><context>{message}</context></TS>', "utf-8")
    with contextlib.nullcontext() if right else pytest.raises(Wrong, match="'Save' is empty"):
        check(file)


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_what_python_fills_in_is_in_the_translation(file: Path) -> None:
    """`%s` of argparse: a missing one would end the program in the middle of its help."""
    fields = re.compile(r"%(?:\(\w+\))?[a-z]")
    for message in ET.parse(file).iterfind("context/message"):
        english, translated = message.findtext("source") or "", message.findtext("translation") or ""
        if message.findtext("comment") in {"wrong usage", "help of the command line"}:
            assert sorted(fields.findall(translated)) == sorted(fields.findall(english)), english


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_what_the_program_reads_is_what_translators_wrote(file: Path, tmp_path: Path) -> None:
    check(file)
    copy = tmp_path / file.name
    copy.write_bytes(file.read_bytes())
    compile_file(copy)
    assert copy.with_suffix(".qm").read_bytes() == file.with_suffix(".qm").read_bytes()
