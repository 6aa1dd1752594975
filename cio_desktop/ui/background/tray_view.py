"""What the icon in the tray shows and says. Pure."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from cio_desktop.language import place, tr
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.sources.roll_up import roll_up
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.words.plain import plain_line
from cio_desktop.ui.words.times import moment

from .episodes import SourceNow

MOST_LISTED = 8  # a menu higher than the screen helps nobody
_LONGEST = 48  # letters of an address
_NOTHING_TO_SAY = frozenset({State.OK, State.SYNCING, State.IMPORTING})


class TrayView(msgspec.Struct, frozen=True):
    """`mark`: the worst state, drawn over the program's icon; None where all is well. `following`: when what is synced
    next; `troubled`: the sources that need the person, worst first; `more`: how many of those are not listed."""

    mark: State | None = None
    tip: str = ""
    following: str = ""
    troubled: tuple[tuple[SourceKey, str], ...] = ()
    more: int = 0
    any_source: bool = False


def tray_view(sources: Sequence[SourceNow], next_syncs: Sequence[float], now: float) -> TrayView:
    rolled = roll_up([source.state for source in sources])
    needing = sorted(
        (source for source in sources if source.state.needs_you),
        key=lambda source: (source.state.severity, place(source.who)),
    )
    mark = rolled.worst if rolled.worst not in _NOTHING_TO_SAY else None
    later = min((at for at in next_syncs if at > now), default=None)
    return TrayView(
        mark,
        rolled.text,
        tr("Next sync {when}", when=moment(later, now)) if later is not None else "",
        tuple(
            (source.key, tr("{source}: {state}", source=plain_line(source.who, _LONGEST), state=source.state.title))
            for source in needing[:MOST_LISTED]
        ),
        len(needing) - min(len(needing), MOST_LISTED),
        bool(sources),
    )
