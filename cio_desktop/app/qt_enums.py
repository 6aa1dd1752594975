"""Qt's enums, made in a fifth of the time.

PySide6 makes all enums of a class when that class is first touched, by Python's call with a list of names and numbers:
3,000 members until the window is painted, a tenth of the processor time, as `enum` looks at each for much that Qt's
never are. What is made here is the same (`tests/unit/app/test_qt_enums.py`). A list of any other kind, and a Python
whose enums have parts that are not known here, get Python's own way.
"""

from __future__ import annotations

import builtins
import enum
import sys
from typing import Any

Parts = dict[str, Any]

_GROWING = frozenset(  # parts of a class that grow with its members
    {"_member_names_", "_member_map_", "_value2member_map_", "_unhashable_values_", "_unhashable_values_map_"}
)
_ITS_OWN = frozenset({"__dict__", "__weakref__", "__module__"})
_NOT_PLAIN = frozenset({"mro", "name", "value", *dir(int), *dir(enum.Flag)})  # a member of such a name needs more care
_python_create: Any = getattr(enum.EnumType, "_create_", None)
_set = builtins.type.__setattr__  # `enum`'s own asks each time whether that is a member already
_parts: dict[type[enum.Enum], Parts | None] = {}


def make_quickly() -> None:
    """From now on. Nothing where this Python has no such function."""
    if _python_create is not None:
        enum.EnumType._create_ = _create  # type: ignore[attr-defined]


def _create(
    cls: type[enum.Enum],
    class_name: str,
    names: Any,
    *,
    module: str | None = None,
    qualname: str | None = None,
    type: type | None = None,
    start: int = 1,
    boundary: enum.FlagBoundary | None = None,
) -> type[enum.Enum]:
    """In the place of EnumType._create_. Of all but the first two, PySide6 gives `names` and `boundary`."""
    plain = (module, qualname, type, boundary) == (None, None, None, enum.KEEP) and isinstance(names, list) and names
    if module is None:  # as it was, for Python's own, which looks for the caller of its caller
        module = sys._getframe(2).f_globals.get("__name__")
    if plain:
        parts = _parts[cls] if cls in _parts else _parts.setdefault(cls, _parts_of(cls))
        values = _values_of(names)
        if parts is not None and values is not None:
            return _made(cls, class_name, values, {**parts, "__module__": module})
    made: builtins.type[enum.Enum] = _python_create(
        cls, class_name, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary
    )
    return made


def _parts_of(cls: type[enum.Enum]) -> Parts | None:
    """What all classes of this kind have; None where this Python has more that grows."""
    empty = _python_create(cls, "empty", (), module=__name__)
    parts = {name: value for name, value in vars(empty).items() if name not in _ITS_OWN}
    growing = {name for name, value in parts.items() if isinstance(value, dict | list | set)}
    return parts if growing <= _GROWING else None


def _values_of(names: list[Any]) -> dict[str, int] | None:
    """By name; None where one may need more care than ours."""
    try:
        values = dict(names)
    except (TypeError, ValueError):  # names alone
        return None
    plain = len(values) == len(names) and set(map(builtins.type, values.values())) == {int}
    plain = plain and not any(name.startswith("_") for name in values) and _NOT_PLAIN.isdisjoint(values)
    return values if plain else None


def _made(cls: type[enum.Enum], class_name: str, values: dict[str, int], parts: Parts) -> type[enum.Enum]:
    body = {name: value.copy() if name in _GROWING else value for name, value in parts.items()}
    made: Any = builtins.type.__new__(enum.EnumType, class_name, (cls,), body)
    order, by_name, by_value = body["_member_names_"], body["_member_map_"], body["_value2member_map_"]
    new, with_value, flags = body["_new_member_"], body["_use_args_"], "_flag_mask_" in body
    mask = single = 0
    for name, value in values.items():
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = new(made, value) if with_value else new(made)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(order)
            mask |= value
            if not flags:
                order.append(name)
            elif value and not value & (value - 1):
                single |= value
                order.append(name)
        by_name[name] = member
        _set(made, name, member)
    if flags:
        made._boundary_ = enum.KEEP
        made._flag_mask_, made._singles_mask_, made._all_bits_ = mask, single, 2 ** mask.bit_length() - 1
        numbers = [values[name] for name in order]
        if numbers != sorted(numbers):
            made._iter_member_ = made._iter_member_by_def_
    kept: builtins.type[enum.Enum] = made
    return kept
