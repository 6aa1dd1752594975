"""Which notifications should stand, from how the sources are doing. Pure.

An episode of a source begins when it comes to need the person, and ends when it no longer does; it is told once. What
is tried again by itself needs nobody, and while a state is not known nothing begins or ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec

from cio_desktop.language import counted, listed, tr
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.sources.display_state import DisplayState
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.words.plain import plain_line

# From here on those that stand are one.
MANY = 3
_MANY_IDENTITY = "sources"
_NAMED = 4
# The computer's own lack of a network shows as these.
_OF_THE_NETWORK = frozenset({State.CANT_CONNECT, State.LATE})
# Without the person these never pass, which is news to somebody who was told of another trouble.
_GRAVE = frozenset({State.SIGN_IN, State.STOPPED})


class SourceNow(NamedTuple):
    key: SourceKey
    who: str
    state: DisplayState


class Notice(msgspec.Struct, frozen=True):
    """`identity` is the same while what it says changes. Not `news`: it only says better what was told already."""

    identity: str
    title: str
    body: str
    keys: tuple[SourceKey, ...]
    news: bool = True

    def says_as(self, other: Notice | None) -> bool:
        return other is not None and (self.title, self.body, self.keys) == (other.title, other.body, other.keys)


class _Episode(msgspec.Struct):
    """`known`: the source as it was last known; None until this run knows it."""

    state: State
    stands: bool
    known: SourceNow | None = None


class Episodes:
    """`told`: of an earlier run of the program, as `kept` gave it."""

    def __init__(self, told: Iterable[tuple[SourceKey, str]] = ()) -> None:
        self._all = {key: _Episode(State(word), False) for key, word in told if word in list(State)}
        self._as_one = False

    @property
    def kept(self) -> list[tuple[SourceKey, str]]:
        """What is told, for the next run of the program."""
        return [(key, episode.state.value) for key, episode in sorted(self._all.items())]

    def follow(
        self, sources: Sequence[SourceNow], *, seen: bool = False, wanted: bool = True, offline: bool = False
    ) -> list[Notice]:
        """The notifications that should stand now. `seen`: the window shows it to the person. `wanted`: as chosen in
        Settings. `offline`: this computer has no network, which is no trouble of a source."""
        news = {source.key for source in sources if self._began(source, offline=offline)}
        listed = {source.key for source in sources}
        self._all = {key: episode for key, episode in self._all.items() if key in listed}
        if seen or not wanted:
            self.dismiss(self._all)
        return self._notices([known for source in sources if (known := self._standing(source.key))], news)

    def dismiss(self, keys: Iterable[SourceKey]) -> None:
        """The person has seen it, or put it away."""
        for key in keys:
            if key in self._all:
                self._all[key].stands = False

    def _standing(self, key: SourceKey) -> SourceNow | None:
        return self._all[key].known if key in self._all and self._all[key].stands else None

    def _began(self, source: SourceNow, *, offline: bool) -> bool:
        state, episode = source.state.state, self._all.get(source.key)
        if state is State.UNKNOWN or (offline and state in _OF_THE_NETWORK):
            return False
        if not source.state.needs_you:
            self._all.pop(source.key, None)
            return False
        if episode is None or (state in _GRAVE and episode.state not in _GRAVE):
            self._all[source.key] = _Episode(state, True, source)
            return True
        episode.state, episode.known = state, source
        return False

    def _notices(self, standing: Sequence[SourceNow], news: set[SourceKey]) -> list[Notice]:
        self._as_one = bool(standing) and (self._as_one or len(standing) >= MANY)
        if self._as_one and len(standing) > 1:
            keys = tuple(source.key for source in standing)
            title = counted(len(standing), "{n} source needs you", "{n} sources need you")
            return [Notice(_MANY_IDENTITY, title, _names(standing), keys, not news.isdisjoint(keys))]
        return [
            Notice(
                _MANY_IDENTITY if self._as_one else f"source:{source.key.account_id}:{source.key.label}",
                tr("{source}: {state}", source=source.who, state=source.state.title),
                plain_line(source.state.cause, 300),
                (source.key,),
                source.key in news,
            )
            for source in standing
        ]


def _names(standing: Sequence[SourceNow]) -> str:
    names = [source.who for source in standing[:_NAMED]]
    more = len(standing) - len(names)
    said = listed(names)
    return counted(more, "{names} and {n} more", "{names} and {n} more", names=said) if more else said
