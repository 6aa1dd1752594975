"""Which languages a browser asks for (RFC 9110, 12.5.4). Pure."""

from __future__ import annotations

_MOST = 10  # a header may name hundreds


def wished_languages(header: str) -> list[str]:
    """The dearest first: "de-AT", "en". Those of one weight in their order."""
    found: list[tuple[float, str]] = []
    for each in header.split(",")[:_MOST]:
        tag, _, parameters = each.partition(";")
        weight = _weight(parameters)
        if weight and tag.strip() not in ("", "*"):
            found.append((weight, tag.strip()))
    return [tag for _, tag in sorted(found, key=lambda wish: -wish[0])]


def _weight(parameters: str) -> float:
    name, equals, value = parameters.replace(" ", "").partition("=")
    if not equals or name.lower() != "q":
        return 1.0
    try:
        weight = float(value)
    except ValueError:
        return 0.0
    return weight if 0 <= weight <= 1 else 0.0  # no number is neither
