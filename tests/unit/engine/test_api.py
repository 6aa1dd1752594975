"""The engine's door: what the type checker sees of it is what it loads, and it loads no more than was asked for."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from cio_desktop.engine import api


def seen_by_the_type_checker() -> dict[str, str]:
    """Name -> module below the engine."""
    (block,) = [node for node in ast.parse(Path(api.__file__).read_text("utf-8")).body if isinstance(node, ast.If)]
    return {
        alias.name: (each.module or "").removeprefix("cio_desktop.engine.")
        for each in block.body
        if isinstance(each, ast.ImportFrom)
        for alias in each.names
    }


def test_each_name_is_what_the_type_checker_takes_it_for() -> None:
    seen = seen_by_the_type_checker()
    assert seen == {name: module.removeprefix(".") for module, names in api._NAMES.items() for name in names}
    for name, module in seen.items():
        __import__(f"cio_desktop.engine.{module}")
        assert getattr(api, name) is getattr(sys.modules[f"cio_desktop.engine.{module}"], name)


def test_a_name_that_it_has_not() -> None:
    with pytest.raises(AttributeError, match="no attribute 'SourceActor'"):
        _ = api.SourceActor


def test_little_is_loaded_for_little() -> None:
    asked = "from cio_desktop.engine.api import EventBus, NewAccount, Password, SourceRefused"
    told = "import sys; print(*sorted(name for name in sys.modules if name.startswith('cio_desktop.engine.')))"
    done = subprocess.run([sys.executable, "-c", f"{asked}\n{told}"], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [
        "cio_desktop.engine.api",
        "cio_desktop.engine.events",
        "cio_desktop.engine.sign_in",
        "cio_desktop.engine.sign_in.credential",
        "cio_desktop.engine.sign_in.new_source",
    ]


def test_who_reads_mail_loads_no_engine_and_no_store() -> None:
    """It is started for each large import, which waits for it."""
    asked = "import cio_desktop.engine.reading.process"
    spared = {"asyncio", "cryptography", "ssl", "cio_desktop.engine.sync", "cio_desktop.store.database"}
    told = f"import sys; print(*({spared!r} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", f"{asked}\n{told}"], capture_output=True, text=True, check=True)
    assert not done.stdout.split()
