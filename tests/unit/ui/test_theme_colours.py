"""The colours can be read: their contrast on the grounds they are drawn on, in each look of the program."""

import pytest

from cio_desktop.ui.widgets.looks import Look, look_of
from cio_desktop.ui.widgets.theme import Role
from tests.support.contrast import MARK, TEXT, contrast

LOOKS = [look_of(dark=dark, contrast=high) for dark in (False, True) for high in (False, True)]
each_look = pytest.mark.parametrize("look", LOOKS, ids=["light", "black on white", "dark", "white on black"])


@each_look
@pytest.mark.parametrize("role", [role.value for role in Role] + ["muted"])
def test_contrast(role: str, look: Look) -> None:
    for ground in (look.window, look.base):
        assert contrast(getattr(look.colours, role), ground) >= TEXT


@each_look
def test_words(look: Look) -> None:
    for ground in (look.window, look.base, look.alternate, look.button, look.hover, look.press, look.idle):
        assert contrast(look.text, ground) >= TEXT
    for ground in (look.accent, look.accent_hover):
        assert contrast(look.values()["on_accent"], ground) >= TEXT
    assert contrast(look.link, look.window) >= TEXT
    assert contrast(look.tip_text, look.tip) >= TEXT


@each_look
def test_marks_and_what_has_the_keys(look: Look) -> None:
    for ground in (look.window, look.base, look.button):
        assert contrast(look.ring, ground) >= MARK
    for mark in (look.field, look.ring, look.accent, look.grip):
        assert contrast(mark, look.base) >= MARK
    assert contrast(look.values()["on_accent_ring"], look.accent) >= MARK
    assert contrast(look.bar, look.colours.line) >= MARK


def test_high_contrast_is_higher() -> None:
    light, black, dark, white = LOOKS
    for usual, high in ((light, black), (dark, white)):
        for role in (*(role.value for role in Role), "muted"):
            ink = getattr(high.colours, role)
            assert contrast(ink, high.window) >= max(7, contrast(getattr(usual.colours, role), usual.window))
        assert contrast(high.text, high.window) > contrast(usual.text, usual.window)
