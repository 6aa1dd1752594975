"""How far a change of thousands of messages is, in the status bar, with Pause and Cancel."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cio_desktop.language import counted, tr
from cio_desktop.operations.bulk import AT_ONCE, BulkChange, BulkRuns, Stage
from cio_desktop.operations.signal import Connections
from cio_desktop.ui.widgets.announcement import announce
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.progress_bar import ProgressBar
from cio_desktop.ui.widgets.theme import UNIT


class BulkStrip(QWidget):
    """Hidden while there is none; of several the first one is shown."""

    def __init__(self, runs: BulkRuns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bulk strip")
        self._runs = runs
        self._change: BulkChange | None = None
        self._text = PlainLabel()
        self._bar = ProgressBar()
        self._bar.setFixedSize(12 * UNIT, UNIT)
        self._pause = button(tr("Pause"), self._on_pause, flat=True)
        self._cancel = button(tr("Cancel"), self._on_cancel, flat=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(UNIT, 0, 0, 0)
        line.setSpacing(UNIT)
        for part in (self._text, self._bar, self._pause, self._cancel):
            line.addWidget(part)
        self._connections = Connections()
        self._connections.add(runs.changed, self._show)
        self._show()

    def close_strip(self) -> None:
        """Ends listening."""
        self._connections.close()

    def text(self) -> str:
        return self._text.whole_text()

    def _show(self) -> None:
        change = next((each for each in self._runs.running if each.total > AT_ONCE), None)
        new, self._change = change is not self._change, change
        self.setVisible(change is not None)
        if change is None:
            return
        words, done = _words(change)
        self._text.setText(words)
        self._bar.setRange(0, max(change.total, 1))
        self._bar.setValue(done)
        self._bar.setAccessibleName(words)
        self._pause.setText(tr("Go on") if change.paused else tr("Pause"))
        self._pause.setVisible(change.stage is not Stage.READING)
        for each in (self._pause, self._cancel):
            each.setAccessibleName(tr("{button}: {change}", button=each.text(), change=change.words))
        if new:
            announce(self, words)

    def _on_pause(self) -> None:
        if self._change is not None:
            self._runs.pause(self._change, not self._change.paused)

    def _on_cancel(self) -> None:
        if self._change is not None:
            self._runs.cancel(self._change)


def _words(change: BulkChange) -> tuple[str, int]:
    """And how many are done."""
    total = change.total
    match change.stage:
        case Stage.READING:
            read = min(change.read, total)
            return counted(total, "Reading {read} of {n} message", "Reading {read} of {n} messages", read=read), read
        case Stage.BACK:
            done = total - change.done
            words = tr("Undoing: {done} of {all}", done=done, all=total)
        case _:
            done = change.done
            words = change.deed.doing(done, total)
    if change.paused:
        words = tr("Paused: {done} of {all}", done=done, all=total)
    return (tr("{progress} – waiting for the mail server", progress=words) if change.waits else words), done
