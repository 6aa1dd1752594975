"""Sizes of files in words. Pure."""

from __future__ import annotations

from cio_desktop.language import Text, counted, number, tenths

KILO, MEGA, GIGA = Text("{figure} kB"), Text("{figure} MB"), Text("{figure} GB")


def size_words(size: int) -> str:
    """In thousands, as file managers tell them: "1.2 MB"."""
    if size < 1000:
        return counted(max(size, 0), "{n} byte", "{n} bytes")
    amount = float(size)
    for unit in (KILO, MEGA, GIGA):
        amount /= 1000
        if amount < 999.5 or unit is GIGA:
            break
    figure = tenths(amount) if amount < 9.95 else number(round(amount))
    return unit.fill(figure=figure)
