"""What is installed without the extra `window`: the client, the service and the command line, and a true sentence."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from cio_desktop.app.cli import WINDOW_LIBRARIES
from cio_desktop.client import Client
from tests.support.service import PROJECT, Service
from tests.support.without_window import HIDDEN, environment

WITHOUT_QT = ("client", "credentials", "discovery", "engine", "imap", "net", "oauth", "operations", "protocol")

_IMPORT_ALL = """
import importlib, json, pkgutil, sys
import cio_desktop
names = [
    each.name
    for each in pkgutil.walk_packages(cio_desktop.__path__, "cio_desktop.")
    if not each.name.startswith(("cio_desktop.ui", "cio_desktop.app", "cio_desktop.__main__"))
]
for name in [*names, "cio_desktop.app.cli", "cio_desktop.app.serve"]:
    importlib.import_module(name)
print(json.dumps(names))
"""


def run(folder: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=PROJECT,
        env={**environment(folder), **more},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_nothing_is_required_that_brings_qt() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    assert not [each for each in project["dependencies"] if each.startswith(WINDOW_LIBRARIES)]
    named = {name for name in WINDOW_LIBRARIES for each in project["optional-dependencies"]["window"] if name in each}
    assert named == set(WINDOW_LIBRARIES)


def test_the_libraries_are_hidden(tmp_path: Path) -> None:
    for name in HIDDEN:
        assert f"No module named '{name}'" in run(tmp_path, "-c", f"import {name}").stderr


def test_all_but_the_window_is_imported_without_it(tmp_path: Path) -> None:
    done = run(tmp_path, "-c", _IMPORT_ALL)
    assert done.returncode == 0, done.stderr
    rooms = {name.split(".")[1] for name in json.loads(done.stdout)}
    assert rooms >= {*WITHOUT_QT, "service", "store"}


@pytest.mark.parametrize("what", [[], ["--demo"], ["--smoke"], ["--self-test"], ["--api-url", "http://127.0.0.1:9"]])
def test_the_window_says_how_to_get_it(what: list[str], tmp_path: Path) -> None:
    data = tmp_path / "data"
    done = run(tmp_path / "site", "-m", "cio_desktop", "--data-dir", str(data), *what, DISPLAY=":7654")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert done.stderr.startswith("cio-desktop: The window is not installed here")
    assert "pip install 'cio-desktop[window]'" in done.stderr
    assert not data.exists()


async def test_the_service_runs_without_it(tmp_path: Path) -> None:
    hidden = {"PYTHONPATH": environment(tmp_path / "site")["PYTHONPATH"]}
    service = Service(tmp_path / "data", environment=hidden)
    await asyncio.to_thread(service.start)
    try:
        async with Client(service.base_url, service.key, service.secret) as cio:
            made = await cio.accounts.create("ann@example.org")
            assert [account.id for account in await cio.accounts.list()] == [made.id]
    finally:
        await asyncio.to_thread(service.stop)
