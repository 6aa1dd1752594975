"""Names and values as a text to read: in two columns, or each value below its name where that is too narrow."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent

from .labels import Verbatim

Fact = tuple[str, str]
"""A name and its value. Without a name: one more value of the name before."""

_LEAST = 20  # letters of a value; fewer would be a column of single words
_INDENT = "  "


def laid_out(facts: Sequence[Fact], letters: int | None = None) -> str:
    """`letters`: of a line; without, no value is broken."""
    head = max(len(name) for name, _ in facts) + 2
    names = [f"{name}:" if name else "" for name, _ in facts]
    if letters is None:
        return "\n".join(f"{name:<{head}}{value}" for name, (_, value) in zip(names, facts, strict=True))
    room = letters - head
    longest = max((len(word) for _, value in facts for word in value.split()), default=0)
    lines = []
    for name, (_, value) in zip(names, facts, strict=True):
        if room >= max(_LEAST, longest):
            first, *others = textwrap.wrap(value, room, break_on_hyphens=False) or [""]
            lines += [f"{name:<{head}}{first}", *(f"{'':<{head}}{other}" for other in others)]
        else:
            lines += [*([name] if name else ()), f"{_INDENT}{value}"]
    return "\n".join(lines)


class FactsText(Verbatim):
    def __init__(self) -> None:
        super().__init__()
        self._facts: Sequence[Fact] = ()
        self._rest = ""

    def show_facts(self, facts: Sequence[Fact], rest: str) -> None:
        """`rest`: what stands below them as it came."""
        self._facts, self._rest = facts, rest
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def _lay_out(self) -> None:
        """By the room beside a bar, which may come and go with the number of lines."""
        if not self._facts:
            return
        edges = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        room = self.width() - edges - self.verticalScrollBar().sizeHint().width()
        text = laid_out(self._facts, room // self.fontMetrics().horizontalAdvance("n")) + self._rest
        if text != self.toPlainText():
            self.set_text(text)
