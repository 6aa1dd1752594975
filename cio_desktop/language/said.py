"""Sentences that one process writes and another one shows, now or after a restart: they travel, and are kept, as their
English and its values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, Self

from .text import CountedText, Value, tr

_OF_OTHERS = "{words}"
_FIELDS = re.compile(r"(?:[^{}]|\{\{|\}\}|\{[a-z_]+\})*")  # nothing that would look into a value


class Part(NamedTuple):
    """One sentence. `many`: of a number, its plural; `values` has that number as `n` then."""

    text: str
    values: dict[str, Value]
    many: str = ""

    def __str__(self) -> str:
        text = self.many if self.many and self.values["n"] != 1 else self.text
        return text.format_map(self.values) if self.values else text

    def spoken(self) -> str:
        n = self.values.get("n")
        if not self.many or not isinstance(n, int):
            return tr(self.text, **self.values)
        others = {name: value for name, value in self.values.items() if name != "n"}
        return CountedText(self.text, self.many).of(n, **others)

    def sent(self) -> dict[str, Any]:
        return {"text": self.text, "values": self.values} | ({"many": self.many} if self.many else {})


class Said:
    """One sentence, or with `+` several. `str()` of it is the English, for logs and for clients that are programs;
    `spoken` is what a person reads."""

    __slots__ = ("parts",)

    def __init__(self, text: str, /, **values: Value) -> None:
        self.parts: tuple[Part, ...] = (Part(text, values),)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Said) and self.parts == other.parts

    def __repr__(self) -> str:
        return f"Said{self.parts}"

    @classmethod
    def of_number(cls, n: int, one: str, many: str, /, **values: Value) -> Self:
        """The form for so many, with `{n}` and the other fields filled in."""
        return cls.of((Part(one, {"n": n, **values}, many),))

    @classmethod
    def of(cls, parts: tuple[Part, ...]) -> Self:
        said = cls("")
        said.parts = parts
        return said

    def __add__(self, more: Said | str) -> Said:
        """`more` as a str: words of others."""
        return Said.of((*self.parts, *(more.parts if isinstance(more, Said) else (Part(_OF_OTHERS, {"words": more}),))))

    @classmethod
    def lines(cls, each: Iterable[Said]) -> Self:
        """One below the other."""
        parts = [part for said in each for part in (_NEW_LINE, *said.parts)]
        return cls.of(tuple(parts[1:]))

    def sent(self) -> list[dict[str, Any]]:
        """For another process."""
        return [part.sent() for part in self.parts]

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
        return _joined(map(str, self.parts))

    def cleaned(self, clean: Callable[[str], str]) -> Said:
        """For values that are words of others."""

        def cleaned(value: Value) -> Value:
            return clean(value) if isinstance(value, str) else value

        return Said.of(
            tuple(
                Part(part.text, {name: cleaned(value) for name, value in part.values.items()}, part.many)
                for part in self.parts
            )
        )

    def spoken(self) -> str:
        return _joined(part.spoken() for part in self.parts)


_NEW_LINE = Part("\n", {})


def _joined(parts: Iterable[str]) -> str:
    return " ".join(parts).replace(" \n ", "\n")


def heard(english: str, sent: object = None) -> str:
    """A sentence of another process, which may be a stranger's: in the language where `sent` says the same, and where
    it is a text of ours word for word."""
    said = Said.received(sent, english)
    return tr(english) if said is None else said.spoken()


def _part(sent: Any) -> Part:
    """Raises KeyError, TypeError or ValueError for what is none of ours."""
    text, values, many = sent["text"], sent["values"], sent.get("many", "")
    if not (_FIELDS.fullmatch(text) and _FIELDS.fullmatch(many)) if values else many:
        raise ValueError(text)
    if not all(isinstance(value, str | int) for value in values.values()):
        raise TypeError(text)
    if many and type(values["n"]) is not int:
        raise TypeError(text)
    return Part(text, values, many)
