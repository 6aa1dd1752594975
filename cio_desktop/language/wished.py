"""Which languages a browser asks for (RFC 9110, 12.5.4). Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .spoken import Language

LanguageOf = Callable[[Sequence[str]], Language]
"""The first language that there is of those that are asked for: "de-AT", "en". It may have to read a file."""

_MOST = 10  # a header may name hundreds
_LONGEST = 35  # of a tag that says a language (RFC 5646, 4.4.1)


def wished_languages(header: str) -> list[str]:
    """The dearest first: "de-AT", "en". Those of one weight in their order."""
    found: list[tuple[float, str]] = []
    for each in header.split(",")[:_MOST]:
        tag, _, parameters = each.partition(";")
        weight = _weight(parameters)
        wish = tag.strip()
        if weight and wish not in ("", "*") and len(wish) <= _LONGEST:
            found.append((weight, wish))
    return [tag for _, tag in sorted(found, key=lambda each: -each[0])]


def _weight(parameters: str) -> float:
    name, equals, value = parameters.replace(" ", "").partition("=")
    if not equals or name.lower() != "q":
        return 1.0
    try:
        weight = float(value)
    except ValueError:
        return 0.0
    return weight if 0 <= weight <= 1 else 0.0  # no number is neither
