"""The files of a folder that is written meanwhile."""

import os
import shutil
from pathlib import Path

import pytest

from tests.support.stored import stored


def test_every_file_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "deep").write_bytes(b"1")
    (tmp_path / "top").write_bytes(b"2")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    assert dict(stored(tmp_path)) == {tmp_path / "a" / "b" / "deep": b"1", tmp_path / "top": b"2"}


def test_what_goes_meanwhile_is_left_out(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / name).write_bytes(name.encode())
        (tmp_path / f"in-{name}").mkdir()
        (tmp_path / f"in-{name}" / "file").write_bytes(b"deep")
    found = stored(tmp_path)
    first, _ = next(found)
    for path in tmp_path.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif path != first:
            path.unlink()
    assert list(found) == []


def test_a_file_that_goes_between_the_look_and_the_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(b"1")
    look = Path.is_file

    def looked(path: Path) -> bool:
        there = look(path)
        path.unlink()
        return there

    monkeypatch.setattr(Path, "is_file", looked)
    assert list(stored(tmp_path)) == []
