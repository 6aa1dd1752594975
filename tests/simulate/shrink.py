"""The shortest script found that still fails in the same way."""

from __future__ import annotations

import re

from tests.simulate.run import CLONES, Outcome, run
from tests.simulate.script import Script

MOST_TRIES = 120


def kind_of(words: str) -> str:
    """What sort of violation it is: the first words of it."""
    return re.split(r"[:\[]", words)[0]


def shrink(outcome: Outcome) -> Outcome:
    """Drops acts, one after the other, then makes the world plainer, while the first violation stays of its kind."""
    kind = kind_of(outcome.wrong[0])
    clones = CLONES if all("after a crash" in words for words in outcome.wrong) else 0
    tries = 0

    def fails(script: Script) -> Outcome | None:
        nonlocal tries
        tries += 1
        found = run(script, clones=clones)
        return found if any(kind_of(words) == kind for words in found.wrong) else None

    best = outcome
    kept = tuple(range(len(outcome.script.acts)))
    shorter = True
    while shorter and tries < MOST_TRIES:
        shorter = False
        for number in reversed(kept):
            fewer = tuple(other for other in kept if other != number)
            if tries < MOST_TRIES and (found := fails(outcome.script.only(fewer))) is not None:
                best, kept, shorter = found, fewer, True
    if best.script != best.script.plain():
        best = fails(best.script.plain()) or best
    return best
