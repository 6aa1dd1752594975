"""Why something is as it is, in two columns: the English, and what it is made of where it is a sentence of ours, so
that a person reads it in their language after a restart, too. Rows of before the second column have the English alone.
"""

from __future__ import annotations

import json
from typing import Any

from cio_desktop.language import Said

Words = Said | str


def english(words: Words | None) -> str | None:
    return None if words is None else str(words)


def kept(words: Words | None) -> str | None:
    """For the column beside the English."""
    return json.dumps(words.sent(), ensure_ascii=False) if isinstance(words, Said) else None


def sent(said: str | None) -> list[dict[str, Any]] | None:
    """For an answer: as it was kept. Whoever shows it compares it with the English."""
    return None if said is None else list(json.loads(said))


def again(text: str | None, said: str | None) -> Words | None:
    return None if text is None else Said.received(sent(said), text) or text


def shortened(words: Words, most: int) -> Words:
    """Of a longer one the beginning of its English."""
    text = str(words)
    return words if len(text) <= most else text[:most]
