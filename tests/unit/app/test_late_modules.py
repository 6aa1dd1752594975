"""A module that is loaded late is the same to whoever looks into it."""

import importlib.util
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from cio_desktop.app.late_modules import LateLoader, load_late, missing
from tests.support.patience import PATIENCE

NAME = "cio_module_for_a_test"
LOADS = """
import sys
value = 0
loads = sys.modules["builtins"].__dict__.setdefault("cio_loads", [])
loads.append(__name__)
import {name} as itself
assert itself.value == 0
if (go_on := sys.modules["builtins"].__dict__.get("cio_go_on")) is not None:
    assert go_on()
value = 1
"""


@pytest.fixture
def loads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """How often it was loaded."""
    (tmp_path / f"{NAME}.py").write_text(LOADS.format(name=NAME))
    monkeypatch.syspath_prepend(tmp_path)
    found: list[str] = []
    monkeypatch.setattr("builtins.cio_loads", found, raising=False)
    before = list(sys.meta_path)
    load_late(NAME)
    try:
        yield found
    finally:
        sys.meta_path[:] = before
        sys.modules.pop(NAME, None)


def imported() -> Any:
    return importlib.import_module(NAME)


def test_it_is_loaded_once_when_first_looked_into(loads: list[str]) -> None:
    made = imported()
    assert importlib.import_module(NAME) is made
    assert made.__name__ == NAME
    assert made.__spec__ is not None
    assert not hasattr(made, "__all__")  # what the import system asks
    assert loads == []
    assert made.value == 1
    assert loads == [NAME]
    assert type(made) is ModuleType
    with pytest.raises(AttributeError):
        made.no_such_thing  # noqa: B018
    assert loads == [NAME]


def test_a_function_taken_out_of_its_dict_loads_it(tmp_path: Path) -> None:
    file = tmp_path / "called.py"
    file.write_text("def told(word):\n    return [word]\n")
    spec = importlib.util.spec_from_file_location("called", file)
    assert spec is not None
    assert spec.loader is not None
    late = LateLoader("called", spec.loader, calls=("told",))
    spec.loader = late  # type: ignore[assignment]
    made = importlib.util.module_from_spec(spec)
    late.exec_module(made)
    taken = made.__dict__["told"]
    assert type(made) is not ModuleType
    assert taken("word") == ["word"]
    assert type(made) is ModuleType
    assert made.told is not taken
    assert taken("again") == made.told("again")


def test_a_name_is_imported_from_it(loads: list[str]) -> None:
    given: dict[str, Any] = {}
    exec(f"from {NAME} import value", given)
    assert (given["value"], loads) == (1, [NAME])


def test_another_thread_waits_for_the_whole_of_it(loads: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    made, go_on, loading, looked = imported(), threading.Event(), threading.Event(), threading.Event()
    seen: list[int] = []

    def hold() -> bool:
        loading.set()
        return go_on.wait(PATIENCE)

    def look() -> None:
        looked.set()
        seen.append(made.value)

    monkeypatch.setattr("builtins.cio_go_on", hold, raising=False)
    first = _started(lambda: seen.append(made.value))
    assert loading.wait(PATIENCE)
    second = _started(look)
    assert looked.wait(PATIENCE)
    go_on.set()
    for each in (first, second):
        each.join(PATIENCE)
    assert (seen, loads) == ([1, 1], [NAME])


def _started(work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def test_what_is_missing_for_a_while_is_there_afterwards() -> None:
    name = "sched"  # of Python's own, and nobody uses it
    sys.modules.pop(name, None)
    with missing(name), pytest.raises(ImportError):
        importlib.import_module(name)
    assert importlib.import_module(name) is sys.modules[name]
    with missing(name):
        assert importlib.import_module(name) is sys.modules[name]
