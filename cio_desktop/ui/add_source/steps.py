"""Where one is in a dialog of several pages: numbers and names, the present one bold and said in words, those behind
ticked off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cio_desktop.language import number, tr
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import UNIT, Role


class Steps(QWidget):
    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = list(names)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(UNIT)
        self._labels: list[tuple[PlainLabel, PlainLabel]] = []
        for place, name in enumerate(self._names):
            if place:
                line.addWidget(PlainLabel("›", muted=True))
            quiet = PlainLabel(muted=True)
            loud = PlainLabel(f"{number(place + 1)} {name}", bold=True, role=Role.INFO)
            line.addWidget(quiet)
            line.addWidget(loud)
            self._labels.append((quiet, loud))
        line.addStretch(1)
        self.show_step(0)

    def show_step(self, step: int) -> None:
        for place, (quiet, loud) in enumerate(self._labels):
            quiet.setText(f"{'✓' if place < step else number(place + 1)} {self._names[place]}")
            quiet.setVisible(place != step)
            loud.setVisible(place == step)
        self.setAccessibleName(
            tr("Step {step} of {all}: {name}", step=step + 1, all=len(self._names), name=self._names[step])
        )
