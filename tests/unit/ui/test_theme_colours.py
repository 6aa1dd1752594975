"""The status colours can be read: contrast on the grounds they are drawn on."""

import pytest

from cio_desktop.ui.widgets.theme import DARK, LIGHT, Colours, Role


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("role", [role.value for role in Role] + ["muted"])
@pytest.mark.parametrize(
    ("colours", "grounds"), [(LIGHT, ("#F3F4F6", "#FFFFFF")), (DARK, ("#26292D", "#1E2024"))], ids=["light", "dark"]
)
def test_contrast(role: str, colours: Colours, grounds: tuple[str, ...]) -> None:
    for ground in grounds:
        assert contrast(getattr(colours, role), ground) >= 4.5


@pytest.mark.parametrize("accent", ["#1F5FAE", "#2B68B8"])
def test_white_on_the_selection(accent: str) -> None:
    assert contrast("#FFFFFF", accent) >= 4.5
