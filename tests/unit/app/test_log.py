"""The file of the detailed log: what both processes write, for its owner alone, of a bounded size."""

from __future__ import annotations

import logging
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cio_desktop.app import log
from cio_desktop.app.child import Child
from cio_desktop.app.log import LogFile
from cio_desktop.protocol.errors import CioError


@pytest.fixture
def file(tmp_path: Path) -> Iterator[LogFile]:
    made = LogFile(tmp_path / "a.log")
    yield made
    made.end()


def test_of_this_process_and_of_its_children(file: LogFile, monkeypatch: pytest.MonkeyPatch) -> None:
    logger = logging.getLogger("cio_desktop.test")
    monkeypatch.setattr(logger, "level", logging.INFO)
    logger.info("before")
    file.begin()
    file.begin()
    logger.info("told by %s", "us")
    LogFile.take_line("2026-01-01 DEBUG cio_desktop.service: told by 100 % of the child\n")
    file.end()
    logger.info("after")
    LogFile.take_line("after\n")
    first, second = file.path.read_text().splitlines()
    assert first.endswith("INFO cio_desktop.test: told by us")
    assert second == "2026-01-01 DEBUG cio_desktop.service: told by 100 % of the child"
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


def test_what_a_child_writes_goes_there(file: LogFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cio_desktop.app.child.program", lambda: [sys.executable, "-c"])
    file.begin()
    child = Child("test", ["import sys; sys.stderr.write('a word of the child\\n')"])
    child.stop_now()
    assert file.path.read_text() == "a word of the child\n"


def test_it_is_bounded(file: LogFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "FILE_SIZE", 2000)
    before = os.umask(0o077)  # as the program sets it
    try:
        file.begin()
        for _ in range(100):
            LogFile.take_line("x" * 99 + "\n")
    finally:
        os.umask(before)
    files = sorted(file.path.parent.iterdir())
    assert [each.name for each in files] == ["a.log", "a.log.1"]
    assert all(each.stat().st_size <= 2000 for each in files)
    assert all(stat.S_IMODE(each.stat().st_mode) & 0o077 == 0 for each in files)


def test_where_nothing_can_be_written_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(CioError) as caught:
        LogFile(tmp_path / "gone" / "a.log").begin()
    assert caught.value.code == "file.unwritable"
