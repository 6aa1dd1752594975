"""Qt, without what PySide6 does at its import for programs of another kind.

PySide6 replaces `builtins.__import__` for its `from __feature__ import …`: after each import statement it then reads
the source of the imported module, whole, to see whether that names PySide6, and keeps it in `linecache`. We use no such
feature. It was a tenth of the window's processor time until it is usable, and megabytes of sources in memory. It begins
with its own modules, which therefore have no source as long as it is imported.

And it compiles 2,800 lines of Python out of its library at each start, which describe its functions: for type stubs,
for `help()`, and for the words of a TypeError. They are loaded when the first of them is needed. Its enums are made
quickly (`qt_enums.py`).
"""

from __future__ import annotations

import builtins
import importlib.machinery
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

from cio_desktop.app.late_modules import LateLoader
from cio_desktop.app.qt_enums import make_quickly

_SIGNATURE = "shibokensupport.signature."
_MAPPING = _SIGNATURE + "mapping"
_CALLED = ("update_mapping",)  # by the library, with the first error
_DESCRIPTIONS = frozenset(
    {_MAPPING}
    | {_SIGNATURE + name for name in ("errorhandler", "layout", "parser")}
    | {_SIGNATURE + "lib." + name for name in ("enum_sig", "pyi_generator", "tool")}
)


def import_qt() -> None:
    """Before anything else imports Qt."""
    make_quickly()
    with _late_descriptions(), _without_sources():
        import PySide6.QtCore  # noqa: F401
    before = getattr(builtins, "__orig_import__", None)  # still the one that knows of lazy classes
    if before is not None:
        builtins.__import__ = before


@contextmanager
def _late_descriptions() -> Iterator[None]:
    """PySide6's own importer, which is there for these modules alone, asks for each one's ModuleSpec by this name."""
    importlib.machinery.ModuleSpec = _spec  # type: ignore[misc, assignment]
    try:
        yield
    finally:
        importlib.machinery.ModuleSpec = ModuleSpec  # type: ignore[misc]


@contextmanager
def _without_sources() -> Iterator[None]:
    """What PySide6 then knows as `inspect`, which takes 6 ms to import and is asked for nothing else."""
    there = sys.modules.get("inspect")
    sys.modules["inspect"] = known = ModuleType("inspect")
    known.__dict__["getsource"] = _no_source
    try:
        yield
    finally:
        del sys.modules["inspect"]
        if there is not None:
            sys.modules["inspect"] = there


def _no_source(_module: ModuleType) -> str:
    raise OSError


def _spec(name: str, loader: Any, **more: Any) -> ModuleSpec:
    if name in _DESCRIPTIONS and loader is not None:
        loader = LateLoader(name, loader, calls=_CALLED if name == _MAPPING else ())
    return ModuleSpec(name, loader, **more)
