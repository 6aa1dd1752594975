"""How well what is painted can be told from what it is painted on (WCAG 2.2), measured in pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

TEXT, MARK = 4.5, 3.0
_LINE = 6  # pixels: what is lower is no line of text


@cache
def _luminance(rgb: int) -> float:
    parts = [(rgb >> shift & 255) / 255 for shift in (16, 8, 0)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@cache
def _ratio(one: int, other: int) -> float:
    low, high = sorted((_luminance(one & 0xFFFFFF), _luminance(other & 0xFFFFFF)))
    return (high + 0.05) / (low + 0.05)


def contrast(one: QColor | str, other: QColor | str) -> float:
    return _ratio(QColor(one).rgb(), QColor(other).rgb())


class Pixels:
    """A picture in numbers, row by row."""

    def __init__(self, image: QImage) -> None:
        self._shown = image.convertToFormat(QImage.Format.Format_RGB32)
        self._whole = memoryview(self._shown.constBits()).cast("B").cast("I")
        self._step = self._shown.bytesPerLine() // 4
        self.width, self.height = self._shown.width(), self._shown.height()

    def of(self, box: QRect) -> list[list[int]]:
        """Only these: to make numbers of a whole window takes longer than all that is done with them."""
        box = box & QRect(0, 0, self.width, self.height)
        begins = range(box.top() * self._step + box.left(), (box.bottom() + 1) * self._step + box.left(), self._step)
        return [self._whole[begin : begin + box.width()].tolist() for begin in begins]


def weakest(rows: list[list[int]]) -> tuple[float, bool] | None:
    """Of the lines of text and the marks in it, the one that is hardest to see: its contrast, and whether it is as high
    as text. None where nothing is painted."""
    found = [(max(_ratio(pixel, ground) for pixel in inks), high) for ground, inks, high in _lines(rows)]
    return min(found, key=lambda each: each[0] / (TEXT if each[1] else MARK)) if found else None


def _lines(rows: list[list[int]]) -> Iterator[tuple[int, set[int], bool]]:
    """Ground, inks and whether it is as high as text, of each stretch of rows between two that are of one colour."""
    counted: Counter[int] = Counter()
    for row in rows:
        counted.update(row)
    if len(counted) < 2:
        return
    ((ground, _times),) = counted.most_common(1)
    inks: set[int] = set()
    height = 0
    for row in [*rows, []]:
        told = set(row) - {ground}
        if told:
            inks |= told
            height += 1
        elif height:
            yield ground, inks, height >= _LINE
            inks, height = set(), 0


def change(before: list[list[int]], after: list[list[int]]) -> int:
    """How many pixels have become another colour that can be told from the one before."""
    return sum(
        times
        for old_row, new_row in zip(before, after, strict=True)
        if old_row != new_row
        for (old, new), times in Counter(zip(old_row, new_row, strict=True)).items()
        if old != new and _ratio(old, new) >= MARK
    )
