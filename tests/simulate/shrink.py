"""The shortest script found that still fails in the same way."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from tests.simulate.run import CLONES, Outcome, run
from tests.simulate.script import Script

MOST_TRIES = 120


def kind_of(words: str) -> str:
    """What sort of violation it is: the first words of it."""
    return re.split(r"[:\[]", words)[0]


def shrink(outcome: Outcome, *, again: Callable[[Script, int], Outcome] | None = None) -> Outcome:
    """Drops acts, one after the other, then makes the world plainer, while the first violation stays of its kind."""
    kind = kind_of(outcome.wrong[0])
    clones = CLONES if all("after a crash" in words for words in outcome.wrong) else 0
    tries = 0

    def fails(script: Script) -> Outcome | None:
        nonlocal tries
        tries += 1
        found = again(script, clones) if again is not None else run(script, clones=clones)
        return found if any(kind_of(words) == kind for words in found.wrong) else None

    best = outcome
    shorter = True
    while shorter and tries < MOST_TRIES:
        shorter = False
        for number in reversed(range(len(best.script.acts))):
            if tries < MOST_TRIES and (found := fails(best.script.without(number))) is not None:
                best, shorter = found, True
    for plainer in ({"shuffles": False}, {"imported": True}, {"latency": 0.002}):
        if any(getattr(best.script, name) != value for name, value in plainer.items()):
            found = fails(replace(best.script, **plainer))
            best = found if found is not None else best
    return best
