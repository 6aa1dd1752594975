"""Qt, without what PySide6 does at its import for programs of another kind.

PySide6 replaces `builtins.__import__` for its `from __feature__ import …`: after each import statement it then reads
the source of the imported module, whole, to see whether that names PySide6, and keeps it in `linecache`. We use no such
feature. It was a tenth of the window's processor time until it is usable, and megabytes of sources in memory.

And it compiles 2,000 lines of Python out of its library at each start, which describe its functions: for type stubs,
for `help()`, and for the words of a TypeError. They are loaded when the first of them is needed. Its enums are made
quickly (`qt_enums.py`).
"""

from __future__ import annotations

import builtins
import importlib.machinery
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

from cio_desktop.app.qt_enums import make_quickly

_SIGNATURE = "shibokensupport.signature."
_DESCRIPTIONS = frozenset(
    _SIGNATURE + name for name in ("errorhandler", "layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
)
_LATE = "_late_loader"
_loading = threading.RLock()


def import_qt() -> None:
    """Before anything else imports Qt."""
    make_quickly()
    with _late_descriptions():
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


def _spec(name: str, loader: Loader | None, **more: Any) -> ModuleSpec:
    late = loader is not None and name in _DESCRIPTIONS
    return ModuleSpec(name, _LateLoader(name, loader) if late else loader, **more)  # type: ignore[arg-type]


class _LateLoader(Loader):
    def __init__(self, name: str, loader: Loader) -> None:
        self._name = name
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _LateModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        module.__dict__[_LATE] = self

    def load(self, module: ModuleType) -> None:
        spec = module.__spec__
        assert spec is not None
        published, spec.name = spec.name, self._name  # below PySide6 they have other names, which their loader lacks
        try:
            self._loader.exec_module(module)
        finally:
            spec.name = published


class _LateModule(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what the import system looks for
            raise AttributeError(name)
        with _loading:  # whoever comes meanwhile waits for the whole of it
            loader = self.__dict__.pop(_LATE, None)
            if loader is not None:
                loader.load(self)
                self.__class__ = ModuleType  # type: ignore[assignment]
        return ModuleType.__getattribute__(self, name)
