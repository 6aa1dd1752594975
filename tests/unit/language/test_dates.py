"""Days and hours as a country writes them (what Qt knows of the countries: tests/unit/app/test_translations.py)."""

import time

from cio_desktop.language import Language, Region, clock, day_and_month, figures, number, speaking, tenths, whole_moment

AT = time.struct_time((2027, 5, 3, 18, 4, 9, 0, 0, 0))


def american(hour: int, minute: int, second: int | None) -> str:
    return f"{hour % 12}:{minute:02}" + ("" if second is None else f":{second:02}") + " PM"


def test_a_language_alone_has_its_own() -> None:
    assert whole_moment(AT) == "Mon 3 May 2027, 18:04:09"
    assert (clock(AT), day_and_month(AT), figures("12")) == ("18:04", "3 May", "12")


def test_a_country_has_its_clock_and_its_order() -> None:
    with speaking(Language("en", region=Region(",", ".", american, month_first=True))):
        assert whole_moment(AT) == "Mon, May 3, 2027, 6:04:09 PM"
        assert (clock(AT), day_and_month(AT)) == ("6:04 PM", "May 3")
        assert (number(1234567), tenths(0.25)) == ("1,234,567", "0.2")


def test_a_country_has_its_digits() -> None:
    with speaking(Language("ar", right_to_left=True, region=Region("٬", "٫", american, zero="٠"))):
        assert (number(-1234), tenths(1.5), figures("0:59")) == ("-١٬٢٣٤", "١٫٥", "٠:٥٩")
