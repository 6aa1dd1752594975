"""How many tries there may be, so that what acts at once becomes no storm: so many, then one each some seconds.

Kept with the source by wall time, as the other clock begins anew with each start. Must not read any clock.
"""

from __future__ import annotations

import json

FORCED_TRIES, FORCED_GAP = 20, 30.0  # whatever their outcome
REFUSED_TRIES, REFUSED_GAP = 3, 600.0  # with one credential
FRESH_TOKENS, FRESH_TOKEN_GAP = 3, 3600.0


class RateLimit:
    """So many at once, then one each `gap` seconds."""

    def __init__(self, most: int, gap: float) -> None:
        self._most = most
        self._gap = gap
        self._left = float(most)
        self._at = 0.0

    def wait(self, now: float) -> float:
        """Seconds until the next one is allowed; 0: now."""
        self._left = min(float(self._most), self._left + max(0.0, now - self._at) / self._gap)
        self._at = now
        return max(0.0, (1.0 - self._left) * self._gap)

    def take(self, now: float) -> float:
        """As `wait`; what is allowed is used up."""
        seconds = self.wait(now)
        if not seconds:
            self._left -= 1.0
        return seconds

    def refill(self) -> None:
        self._left = float(self._most)

    def left(self, now: float) -> float | None:
        """None: all."""
        self.wait(now)
        return None if self._left >= self._most else self._left

    def limit(self, left: float, ago: float, now: float) -> None:
        """No more than what was `left` some seconds ago, and what has grown since."""
        self.wait(now)
        self._left = min(self._left, max(0.0, left) + max(0.0, ago) / self._gap)


class RateLimits:
    """Of one source. `forced`: tries somebody asked for; `refused`: with one credential; `tokens`: fresh ones."""

    def __init__(self) -> None:
        self.forced = RateLimit(FORCED_TRIES, FORCED_GAP)
        self.refused = RateLimit(REFUSED_TRIES, REFUSED_GAP)
        self.tokens = RateLimit(FRESH_TOKENS, FRESH_TOKEN_GAP)

    def renew(self) -> None:
        """Another credential, or one that was taken."""
        self.refused.refill()
        self.tokens.refill()

    def packed(self, now: float, mono: float) -> str | None:
        """As the source keeps it; None: nothing is used up."""
        left = {name: limit.left(mono) for name, limit in self._named().items()}
        used = {name: round(each, 3) for name, each in left.items() if each is not None}
        return json.dumps(used | {"at": int(now)}) if used else None

    def limit(self, packed: str | None, now: float, mono: float) -> None:
        """By what was kept before the program was started."""
        found = json.loads(packed) if packed else {}
        for name, limit in self._named().items():
            if name in found:
                limit.limit(float(found[name]), now - float(found["at"]), mono)

    def _named(self) -> dict[str, RateLimit]:
        return {"forced": self.forced, "refused": self.refused, "tokens": self.tokens}
