"""One parameter of a request as OpenAPI tells it, by its kind. The kinds are those that `parameters.py` reads."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from typing import Any

from cio_desktop.service.parameters import DEFAULT_LIMIT, LARGEST, MAXIMUM_LIMIT


@dataclass(frozen=True)
class Field:
    """`schema`: of its value."""

    name: str
    schema: dict[str, Any] = field(default_factory=dict)
    required: bool = False
    about: str = ""


def text(name: str, about: str = "") -> Field:
    return Field(name, {"type": "string"}, about=about)


def texts(*names: str) -> tuple[Field, ...]:
    return tuple(text(name) for name in names)


def url(name: str, about: str = "") -> Field:
    return Field(name, {"type": "string", "format": "uri", "maxLength": 2000}, about=about)


def flag(name: str, about: str = "") -> Field:
    """Old clients send numbers, some their language's own words."""
    return Field(name, {"type": "integer", "enum": [0, 1]}, about=about)


def flags(*names: str) -> tuple[Field, ...]:
    return tuple(flag(name) for name in names)


def number(name: str, about: str = "", *, low: int = -LARGEST, high: int = LARGEST) -> Field:
    return Field(name, {"type": "integer", "minimum": low, "maximum": high}, about=about)


def moment(name: str, about: str = "") -> Field:
    """Unix seconds, or mm/dd/yyyy."""
    day = {"type": "string", "pattern": "^[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}$"}
    return Field(name, {"anyOf": [{"type": "integer"}, day]}, about=about)


def moments(*names: str) -> tuple[Field, ...]:
    return tuple(moment(name) for name in names)


def choice(name: str, known: Collection[str], about: str = "") -> Field:
    return Field(name, {"type": "string", "enum": [str(word) for word in known]}, about=about)


def many(name: str, most: int, about: str = "") -> Field:
    """Given once for each value; `name[]` and `name[0]` are read, too."""
    return Field(name, {"type": "array", "items": {"type": "string"}, "maxItems": most}, about=about)


def page(*, default: int = DEFAULT_LIMIT, most: int = MAXIMUM_LIMIT) -> tuple[Field, ...]:
    """No maximum: more counts as the maximum."""
    return (
        Field("limit", {"type": "integer", "minimum": 0, "default": default}, about=f"At most {most}."),
        Field("offset", {"type": "integer", "minimum": 0, "default": 0}),
    )


def needed(known: Field) -> Field:
    return replace(known, required=True)
