"""Which language is spoken, and what is looked up in its file."""

import os
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from cio_desktop.app import translations
from cio_desktop.language import ENGLISH, counted, number, speaking, tenths, tr

TS = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="ar" sourcelanguage="en"><context><name>CIO Desktop</name>
<message><source>Save</source><translation>احفظ</translation></message>
<message numerus="yes"><source>{n} messages</source><translation><numerusform>لا رسائل</numerusform>
<numerusform>رسالة</numerusform><numerusform>رسالتان</numerusform><numerusform>{n} رسائل</numerusform>
<numerusform>{n} رسالة</numerusform><numerusform>{n} رسالة.</numerusform></translation></message>
</context></TS>
"""


@pytest.fixture
def arabic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file as translators and lrelease make it."""
    source, made = tmp_path / "cio_desktop_ar.ts", tmp_path / "cio_desktop_ar.qm"
    source.write_text(TS, "utf-8")
    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    subprocess.run([tool, "-silent", source, "-qm", made], check=True, timeout=60)
    monkeypatch.setattr(translations, "file_of", lambda _code: made)
    translations.load.cache_clear()


@pytest.mark.usefixtures("arabic")
def test_all_forms_of_a_number() -> None:
    language = translations.load("ar")
    assert language.right_to_left
    with speaking(language):
        assert tr("Save") == "احفظ"
        assert tr("Never translated") == "Never translated"
        said = [counted(n, "{n} message", "{n} messages") for n in (0, 1, 2, 3, 11, 100)]
        assert said == ["لا رسائل", "رسالة", "رسالتان", "3 رسائل", "11 رسالة", "100 رسالة."]
        assert counted(1, "{n} message", "{n} messages") == "رسالة"  # remembered
    translations.load.cache_clear()


@pytest.mark.parametrize("n", [2**31, 4_000_000_011, 2**63])
def test_a_number_that_qt_can_not_take_has_its_form(n: int) -> None:
    """Another service may name any."""
    with speaking(translations.load("de")):
        word = counted(3, "{n} message", "{n} messages").removeprefix("3")
        assert word != " messages"
        assert counted(n, "{n} message", "{n} messages") == f"{n:,}{word}".replace(",", ".")


@pytest.mark.parametrize(
    ("code", "said"),
    [("de", "1.000 10.000 1,5"), ("fr", "1 000 10 000 1,5"), ("es", "1000 10 000 1,5"), ("ar", "1,000 10,000 1.5")],
)
def test_a_language_writes_its_numbers_in_one_way(code: str, said: str) -> None:
    with speaking(translations.load(code)):
        assert f"{number(1000)} {number(10000)} {tenths(1.5)}".replace("\u202f", " ") == said


REGIONS = """
import sys, time
from cio_desktop.app.translations import load, region_of
from cio_desktop.language import clock, counted, day_and_month, number, tenths, use, whole_date
sys.stdout.reconfigure(encoding="utf-8")
use(load(sys.argv[1])._replace(region=region_of(sys.argv[1])))
at = time.struct_time((2027, 5, 3, 18, 4, 9, 0, 0, 0))
said = (number(1234), number(12345), tenths(1.5), clock(at), clock(at, seconds=True), day_and_month(at), whole_date(at))
print("|".join(said).translate({0x202f: " ", 0xa0: " ", 0x2019: "'", 0x2068: None, 0x2069: None}))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the system's region comes from the environment there alone")
@pytest.mark.parametrize(
    ("region", "language", "said"),
    [
        ({"LC_ALL": "en_US.UTF-8"}, "en", "1,234|12,345|1.5|6:04 PM|6:04:09 PM|May 3|May 3, 2027"),
        ({"LC_ALL": "en_GB.UTF-8"}, "en", "1,234|12,345|1.5|18:04|18:04:09|3 May|3 May 2027"),
        ({"LC_ALL": "de_CH.UTF-8"}, "de", "1'234|12'345|1.5|18:04|18:04:09|3. Mai|3. Mai 2027"),
        ({"LC_ALL": "fr_CA.UTF-8"}, "fr", "1 234|12 345|1,5|18 h 04|18 h 04 min 09 s|3 mai|3 mai 2027"),
        ({"LC_ALL": "es_ES.UTF-8"}, "es", "1234|12.345|1,5|18:04|18:04:09|3 may|3 may 2027"),
        ({"LC_ALL": "ar_EG.UTF-8"}, "ar", "١٬٢٣٤|١٢٬٣٤٥|١٫٥|٦:٠٤ م|٦:٠٤:٠٩ م|٣ مايو|٣ مايو ٢٠٢٧م"),
        # another language than the system's has its own
        ({"LC_ALL": "en_US.UTF-8"}, "de", "1.234|12.345|1,5|18:04|18:04:09|3. Mai|3. Mai 2027"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "de"}, "de", "1.234|12.345|1,5|18:04|18:04:09|3. Mai|3. Mai 2027"),
        ({"LC_ALL": "C.UTF-8"}, "en", "1 234|12 345|1.5|18:04|18:04:09|3 May|3 May 2027"),
    ],
)
def test_a_country_has_its_own_clock_order_and_figures(region: dict[str, str], language: str, said: str) -> None:
    kept = {
        name: value for name, value in os.environ.items() if name != "LANGUAGE" and not name.startswith(("LC_", "LANG"))
    }
    done = subprocess.run(
        [sys.executable, "-c", REGIONS, language], env=kept | region, capture_output=True, timeout=60, check=True
    )
    assert done.stdout.decode().strip() == said


def test_english_needs_no_file() -> None:
    assert translations.load("en") is ENGLISH
    assert translations.available()[0] == "en"


def test_a_language_without_a_file_is_english() -> None:
    assert translations.load("xx") is ENGLISH


@pytest.mark.parametrize(
    ("wishes", "best"),
    [
        (["de-Latn-AT", "en"], "de"),
        (["de_CH.UTF-8"], "de"),
        (["pt", "fr-CA"], "fr"),
        (["ca@valencia", "es_419"], "es"),
        (["en-GB", "de"], "en"),
        (["tlh"], "en"),
        ([], "en"),
        (["", "ar"], "ar"),
        (["DE-at"], "de"),
        (["FR"], "fr"),
    ],
)
def test_the_first_wish_that_can_be_served(wishes: list[str], best: str) -> None:
    assert translations.best_of(wishes) == best


@pytest.mark.parametrize(
    ("environment", "wishes"),
    [
        ({"LANG": "de_DE.UTF-8"}, ["de_DE.UTF-8"]),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "fr:es"}, ["fr", "es", "de_DE.UTF-8"]),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C.UTF-8", "LANGUAGE": "fr"}, []),
        ({"LC_MESSAGES": "ar_EG", "LANG": "C"}, ["ar_EG"]),
    ],
)
def test_what_a_terminal_wishes(
    environment: dict[str, str], wishes: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert translations.terminal_wishes() == wishes
