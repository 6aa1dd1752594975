"""The buttons that a source's panel offers, as a person finds them: by their words."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from cio_desktop.ui.sources.panel import SourcePanel
from cio_desktop.ui.words.cures import Cure


def cure_button(panel: SourcePanel, cure: Cure) -> QPushButton | None:
    """The button of this cure if it is offered now."""
    for place in range(panel._cures.count()):
        item = panel._cures.itemAt(place)
        widget = item.widget() if item is not None else None
        if isinstance(widget, QPushButton) and widget.text() == str(cure):
            return widget
    return None
