"""By what lists of messages are sorted besides their date. The service keeps these keys; the window needs the same ones
to show a message that is on its way in its place."""

from __future__ import annotations

import re

from .folding import fold
from .resources import Person

LONGEST = 40  # characters: what is alike so far is sorted by date
# marks of replies and forwarding (RFC 5256, 2.1), also in other languages, as often as they are repeated
_REPLY = re.compile(r"(?:(?:re|fwd?|aw|wg|sv|vs|tr|rv|antw|odp)(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
_NO_WORD = re.compile(r"\W+")


def subject_key(subject: str) -> str:
    """A conversation stands together: without marks of replies, and without what is no letter before the words."""
    text = subject.lstrip()
    if (found := _REPLY.match(text)) is not None:
        text = text[found.end() :]
    if (found := _NO_WORD.match(text)) is not None:
        text = text[found.end() :]
    return fold(text[: 2 * LONGEST])[:LONGEST]


def sender_key(person: Person | None) -> str:
    """The name, or the address of one without; nobody comes first."""
    if person is None:
        return ""
    text = (person.name or "").strip() or person.email or ""
    if (found := _NO_WORD.match(text)) is not None:
        text = text[found.end() :]
    return fold(text[: 2 * LONGEST])[:LONGEST]
