"""Which sources needed the person and are well again: their notice goes, which nobody hears. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.sources.display_state import DisplayState
from cio_desktop.ui.sources.states import State


class Mended:
    def __init__(self) -> None:
        self._broken: set[SourceKey] = set()

    def follow(self, states: Sequence[tuple[SourceKey, DisplayState]]) -> list[tuple[SourceKey, DisplayState]]:
        """Those that have become well since the last call. A sync in between is not the end of it yet."""
        found = [(key, state) for key, state in states if key in self._broken and state.state is State.OK]
        self._broken &= {key for key, _state in states} - {key for key, _state in found}
        self._broken |= {key for key, state in states if state.needs_you}
        return found
