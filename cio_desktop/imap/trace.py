"""The last lines of a conversation, for the person who must find out what went wrong. Never a secret, never mail.

Literals are not recorded; what a login sends is replaced before it gets here; a secret the server repeats is
replaced when the text is made.
"""

from __future__ import annotations

import base64
import itertools
import logging
import time
from collections import deque

_WIDTH = 300

log = logging.getLogger(__name__)
_numbers = itertools.count(1)


class Trace:
    def __init__(self, lines: int = 100) -> None:
        self._lines: deque[tuple[float, str, bytes]] = deque(maxlen=lines)
        self._secrets: set[str] = set()
        self._longest = 0
        self._start = time.monotonic()
        self._number = next(_numbers)  # tells conversations apart in the log

    def __repr__(self) -> str:
        return f"Trace({len(self._lines)} lines)"

    def hide(self, secret: str) -> None:
        """Replace this text, and its base64 form, wherever it turns up."""
        if len(secret) >= 3:
            packed = base64.b64encode(secret.encode("utf-8", "surrogatepass")).decode("ascii")
            self._secrets |= {secret, packed, packed.rstrip("=")}
            self._longest = max(self._longest, len(secret.encode("utf-8", "surrogatepass")), len(packed))

    def scrub(self, text: str) -> str:
        for secret in sorted(self._secrets, key=len, reverse=True):
            text = text.replace(secret, "***")
        return text

    def sent(self, line: bytes) -> None:
        self._add("C", line[: _WIDTH + self._longest])

    def received(self, line: bytes) -> None:
        self._add("S", line[: _WIDTH + self._longest])

    def note(self, text: str) -> None:
        self._add("-", text.encode("utf-8", "replace")[:_WIDTH])

    def text(self) -> str:
        return "\n".join(f"{at - self._start:8.3f} {who}: {self._shown(line)}" for at, who, line in self._lines)

    def _add(self, who: str, line: bytes) -> None:
        self._lines.append((time.monotonic(), who, line))
        if log.isEnabledFor(logging.DEBUG):
            log.debug("%d %s: %s", self._number, who, self._shown(line))

    def _shown(self, line: bytes) -> str:
        words = self.scrub(line.decode("utf-8", "replace").replace("\r\n", " "))
        if len(line) > _WIDTH:
            # the cut may have gone through a secret, which then is not recognised: drop what it could be
            words = words[: len(words) - self._longest] + " ..."
        if words.isprintable():
            return words
        return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in words)
