"""How the program looks: light and dark, each also with high contrast. Data alone; who wears it is `theme.py`.

Text has 4.5 : 1 on whatever it stands on, marks and what has the keys 3 : 1 (`tests/gui/test_every_screen.py`).
"""

from __future__ import annotations

import msgspec
from msgspec.structs import replace
from PySide6.QtGui import QColor, QPalette


class Colours(msgspec.Struct, frozen=True):
    """One theme. `paper` is the ink of a glyph on a filled status shape, `line` a hairline between areas."""

    ok: str
    info: str
    warn: str
    error: str
    retry: str
    limited: str
    neutral: str
    paper: str
    line: str
    muted: str
    banner_mix: float


LIGHT = Colours(
    "#1B7A4B", "#005A9C", "#8A5A00", "#C0143C", "#7A0F6B", "#5E35B1", "#55595F", "#FFFFFF", "#D9DCE1", "#55595F", 0.10
)
DARK = Colours(
    "#7BD88F", "#4FA8FF", "#F2C14E", "#FF8F6B", "#ECEC13", "#DDA0DD", "#C2C7CE", "#1B1D20", "#3E4248", "#A9AFB8", 0.16
)
BLACK_ON_WHITE = Colours(
    "#00532A", "#003E7E", "#5C3A00", "#93001C", "#5E0052", "#40218F", "#000000", "#FFFFFF", "#000000", "#000000", 0.0
)
WHITE_ON_BLACK = Colours(
    "#7BD88F", "#7CC0FF", "#F2C14E", "#FFA98C", "#ECEC13", "#E8B8E8", "#FFFFFF", "#000000", "#FFFFFF", "#FFFFFF", 0.0
)

_R = QPalette.ColorRole
_DIMMED = (_R.WindowText, _R.Text, _R.ButtonText)
_ON_ACCENT = "#FFFFFF"


class Look(msgspec.Struct, frozen=True):
    """`edge` is around buttons, `field` around what is filled in or ticked, `ring` around what has the keys; `bar` is
    how far something is, `idle` a selection without the keys, `bevels` what Qt's style draws its own parts with."""

    colours: Colours
    window: str
    base: str
    alternate: str
    text: str
    dimmed: str
    button: str
    hover: str
    press: str
    edge: str
    field: str
    ring: str
    accent: str
    accent_hover: str
    idle: str
    bar: str
    grip: str
    grip_hover: str
    link: str
    tip: str
    tip_text: str
    bevels: tuple[str, str, str, str, str]
    arrow: str

    def palette(self) -> QPalette:
        palette = QPalette()
        for roles, colour in (
            ((_R.Window,), self.window),
            ((_R.Base,), self.base),
            ((_R.AlternateBase,), self.alternate),
            ((_R.WindowText, _R.Text, _R.ButtonText), self.text),
            ((_R.PlaceholderText,), self.colours.muted),
            ((_R.Button,), self.button),
            ((_R.Highlight, _R.Accent), self.accent),
            ((_R.BrightText, _R.HighlightedText), _ON_ACCENT),
            ((_R.Link,), self.link),
            ((_R.LinkVisited,), self.colours.limited),
            ((_R.ToolTipBase,), self.tip),
            ((_R.ToolTipText,), self.tip_text),
        ):
            for role in roles:
                palette.setColor(role, QColor(colour))
        for role, colour in zip((_R.Light, _R.Midlight, _R.Mid, _R.Dark, _R.Shadow), self.bevels, strict=True):
            palette.setColor(role, QColor(colour))
        for role in _DIMMED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(self.dimmed))
        for group in (QPalette.ColorGroup.Disabled, QPalette.ColorGroup.Inactive):
            palette.setColor(group, _R.Highlight, QColor(self.idle))
        palette.setColor(QPalette.ColorGroup.Inactive, _R.HighlightedText, QColor(self.text))
        return palette

    def values(self) -> dict[str, str]:
        """For the style sheet, by its words."""
        own = {name: value for name in self.__struct_fields__ if isinstance(value := getattr(self, name), str)}
        colours = {name: getattr(self.colours, name) for name in ("line", "muted", "error")}
        ring = "#FFFFFF" if self.arrow == "arrow-dark" else "#000000"  # within the accent
        return own | colours | {"on_accent": _ON_ACCENT, "on_accent_ring": ring}


_LIGHT = Look(
    LIGHT,
    window="#F3F4F6",
    base="#FFFFFF",
    alternate="#F7F8FA",
    text="#1D2126",
    dimmed="#8E949D",
    button="#FFFFFF",
    hover="#E7EAEE",
    press="#DADEE4",
    edge="#BFC4CB",
    field="#858B94",
    ring="#1F5FAE",
    accent="#1F5FAE",
    accent_hover="#184F93",
    idle="#D5D9DF",
    bar="#1F5FAE",
    grip="#858B94",
    grip_hover="#6F757E",
    link="#005A9C",
    tip="#1D2126",
    tip_text="#F3F4F6",
    bevels=("#FFFFFF", "#EDEFF2", "#C9CDD3", "#A8ADB5", "#6F757E"),
    arrow="arrow-light",
)
_DARK = Look(
    DARK,
    window="#26292D",
    base="#1E2024",
    alternate="#22252A",
    text="#E8EAED",
    dimmed="#7C838D",
    button="#31353A",
    hover="#3A3F46",
    press="#454B53",
    edge="#565C65",
    field="#7C838D",
    ring="#8FC3FF",
    accent="#2F70C4",
    accent_hover="#2A66B2",
    idle="#3E4248",
    bar="#8FC3FF",
    grip="#7C838D",
    grip_hover="#9AA1AB",
    link="#6FB5FF",
    tip="#E8EAED",
    tip_text="#1D2126",
    bevels=("#474C53", "#3A3E44", "#1A1C1F", "#17191C", "#0E0F11"),
    arrow="arrow-dark",
)
_BLACK_ON_WHITE = replace(
    _LIGHT,
    colours=BLACK_ON_WHITE,
    window="#FFFFFF",
    alternate="#FFFFFF",
    text="#000000",
    dimmed="#595959",
    hover="#E0E0E0",
    press="#D0D0D0",
    edge="#000000",
    field="#000000",
    idle="#D0D0D0",
    grip="#595959",
    grip_hover="#000000",
    link="#003E7E",
    tip="#000000",
    tip_text="#FFFFFF",
    bevels=("#FFFFFF", "#FFFFFF", "#000000", "#000000", "#000000"),
)
_WHITE_ON_BLACK = replace(
    _DARK,
    colours=WHITE_ON_BLACK,
    window="#000000",
    base="#000000",
    alternate="#000000",
    text="#FFFFFF",
    dimmed="#B0B0B0",
    button="#000000",
    hover="#303030",
    press="#404040",
    edge="#FFFFFF",
    field="#FFFFFF",
    ring="#2F70C4",
    idle="#404040",
    bar="#2F70C4",
    grip="#B0B0B0",
    grip_hover="#FFFFFF",
    link="#7CC0FF",
    tip="#FFFFFF",
    tip_text="#000000",
    bevels=("#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#000000"),
)


def look_of(*, dark: bool, contrast: bool) -> Look:
    if contrast:
        return _WHITE_ON_BLACK if dark else _BLACK_ON_WHITE
    return _DARK if dark else _LIGHT
