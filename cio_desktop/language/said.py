"""Sentences that one process writes and another one shows: errors travel as their English and its values."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Self

from .text import Value, tr

Part = tuple[str, dict[str, Value]]
_OF_OTHERS = "{words}"
_FIELDS = re.compile(r"(?:[^{}]|\{\{|\}\}|\{[a-z_]+\})*")  # nothing that would look into a value


@dataclass(frozen=True, slots=True, init=False)
class Said:
    """One sentence, or with `+` several. `str()` of it is the English, for logs and for clients that are programs;
    `spoken` is what a person reads."""

    parts: tuple[Part, ...]

    def __init__(self, text: str, /, **values: Value) -> None:
        object.__setattr__(self, "parts", ((text, values),))

    @classmethod
    def of(cls, parts: tuple[Part, ...]) -> Self:
        said = cls("")
        object.__setattr__(said, "parts", parts)
        return said

    def __add__(self, more: Said | str) -> Said:
        """`more` as a str: words of others."""
        return Said.of((*self.parts, *(more.parts if isinstance(more, Said) else ((_OF_OTHERS, {"words": more}),))))

    def sent(self) -> list[dict[str, Any]]:
        """For another process."""
        return [{"text": text, "values": values} for text, values in self.parts]

    @classmethod
    def received(cls, sent: object, english: str) -> Self | None:
        """From another process, which may be a stranger's: None for what does not say this in English."""
        try:
            parts = tuple(map(_part, sent)) if isinstance(sent, list) else ()
            said = cls.of(parts)
            return said if parts and str(said) == english else None
        except (AttributeError, KeyError, TypeError, ValueError):
            return None

    def __str__(self) -> str:
        return " ".join(text.format_map(values) if values else text for text, values in self.parts)

    def cleaned(self, clean: Callable[[str], str]) -> Said:
        """For values that are words of others."""

        def cleaned(value: Value) -> Value:
            return clean(value) if isinstance(value, str) else value

        return Said.of(
            tuple((text, {name: cleaned(value) for name, value in values.items()}) for text, values in self.parts)
        )

    def spoken(self) -> str:
        return " ".join(tr(text, **values) for text, values in self.parts)


def heard(english: str, sent: object = None) -> str:
    """A sentence of another process, which may be a stranger's: in the language where `sent` says the same, and where
    it is a text of ours word for word."""
    said = Said.received(sent, english)
    return tr(english) if said is None else said.spoken()


def _part(sent: Any) -> Part:
    """Raises KeyError, TypeError or ValueError for what is none of ours."""
    text, values = sent["text"], sent["values"]
    if values and not _FIELDS.fullmatch(text):
        raise ValueError(text)
    if not all(isinstance(value, str | int) for value in values.values()):
        raise TypeError(text)
    return text, values
