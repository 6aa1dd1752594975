"""Modules that are loaded when somebody first looks into them, and not when they are imported: for what is imported
along with others and then rarely used.

It imports nothing that a start does not need anyway (importlib.abc alone would cost a hundredth of it).
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from importlib.abc import Loader

_LATE = "_late_loader"


class LateLoader:
    """In the place of a module's loader. Who looks in while another thread loads it waits for the whole of it.

    `calls`: of its functions, those that a library takes out of its dict, past all looking.
    """

    def __init__(self, name: str, loader: Loader, *, calls: Sequence[str] = ()) -> None:
        self._name = name
        self._loader = loader
        self._calls = calls
        self._begun = False
        self._loading = threading.RLock()  # one each: so threads wait along the imports, which have no circles

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _LateModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        module.__dict__[_LATE] = self
        module.__dict__.update({name: partial(self._call, module, name) for name in self._calls})

    def _call(self, module: ModuleType, name: str, *arguments: Any) -> Any:
        self.load(module)
        return module.__dict__[name](*arguments)

    def load(self, module: ModuleType) -> None:
        with self._loading:
            if self._begun:
                return
            self._begun = True
            spec = module.__spec__
            assert spec is not None
            published, spec.name = spec.name, self._name  # PySide6 gives its own other names, which their loader lacks
            try:
                self._loader.exec_module(module)
            finally:
                spec.name = published
                module.__dict__.pop(_LATE, None)
                module.__class__ = ModuleType


class _LateModule(ModuleType):
    """Until it is loaded. In all its attributes: of a module half loaded another thread would see the half."""

    def __getattribute__(self, name: str) -> Any:
        if not name.startswith("__"):  # as the import system's are
            loader = self.__dict__.get(_LATE)
            if loader is not None:
                loader.load(self)
        return ModuleType.__getattribute__(self, name)  # no super(): loaded, it is of this class no more


class LateFinder:
    """First in `sys.meta_path`, for some names; the other finders find."""

    def __init__(self, names: Collection[str]) -> None:
        self._names = names

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name not in self._names:
            return None
        for finder in sys.meta_path:
            spec = finder.find_spec(name, path, target) if finder is not self else None
            if spec is not None and spec.loader is not None:
                spec.loader = LateLoader(name, spec.loader)  # type: ignore[assignment]
                return spec
        return None


def load_late(*names: str) -> None:
    """Those that are not there yet, from now on."""
    sys.meta_path.insert(0, LateFinder(frozenset(names)))


@contextmanager
def missing(name: str) -> Iterator[None]:
    """As if it were not installed, for what can do without it."""
    if name in sys.modules:
        yield
        return
    sys.modules[name] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules[name]
