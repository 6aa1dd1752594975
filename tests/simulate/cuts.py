"""The power fails at each moment of a change, one world each: `python -m tests.simulate.cuts full no-move`."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator

from tests.simulate.run import run
from tests.simulate.script import Act, Script

CHANGES = 3
MOMENTS = 60


def at_each_moment(profile: str) -> Iterator[list[str]]:
    """What was wrong afterwards, a list for each moment: one commit or fsync of an edit."""
    for salt in range(CHANGES):
        for nth in range(1, MOMENTS):
            script = Script(profile, salt, (Act("edit", 0.1, salt=salt), Act("power cut", nth=nth, salt=nth)))
            told: list[str] = []
            wrong = run(script, clones=0, tell=told.append).wrong
            if not any("power cut" in line for line in told):
                break  # this change has fewer moments
            yield [f"{profile}, change {salt}, moment {nth}: {words}" for words in wrong]


def main() -> int:
    warnings.simplefilter("ignore")  # what dies leaves things behind
    found = [each for profile in sys.argv[1:] for each in at_each_moment(profile)]
    lines = [f"{len(found)} moments", *(line for wrong in found for line in wrong)]
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if any(found) or not found else 0


if __name__ == "__main__":
    raise SystemExit(main())
