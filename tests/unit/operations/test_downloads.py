"""Files to the disk: whole or not at all, over no other one, in pieces."""

import asyncio
import os
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from cio_desktop.operations.downloads import BATCH, DownloadFailed, save_as, save_new
from cio_desktop.protocol.errors import ApiConnectionError


async def pieces(*parts: bytes | Exception) -> AsyncGenerator[bytes, None]:
    for part in parts:
        await asyncio.sleep(0)
        if isinstance(part, Exception):
            raise part
        yield part


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


async def test_whole_and_for_its_person_alone(tmp_path: Path) -> None:
    saved = await save_new(pieces(b"ab", b"c"), tmp_path, "a.txt")
    assert saved == tmp_path / "a.txt"
    assert saved.read_bytes() == b"abc"
    assert saved.stat().st_mode & 0o077 == 0
    assert names(tmp_path) == {"a.txt"}


async def test_never_over_another_file_nor_through_a_link(tmp_path: Path) -> None:
    elsewhere = tmp_path / "precious"
    elsewhere.write_text("mine")
    (tmp_path / "a.tar.gz").symlink_to(elsewhere)
    (tmp_path / "a.tar (2).gz").symlink_to(tmp_path / "nowhere")
    saved = await save_new(pieces(b"theirs"), tmp_path, "a.tar.gz")
    assert saved.name == "a.tar (3).gz"
    assert elsewhere.read_text() == "mine"


async def test_where_the_person_said_it_takes_the_place(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("old")
    await save_as(pieces(b"new"), tmp_path / "a.txt")
    assert (tmp_path / "a.txt").read_text() == "new"
    assert names(tmp_path) == {"a.txt"}


async def test_what_breaks_off_leaves_nothing_and_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("old")
    with pytest.raises(ApiConnectionError):
        await save_as(pieces(b"new", ApiConnectionError("broke off")), tmp_path / "a.txt")
    with pytest.raises(ApiConnectionError):
        await save_new(pieces(ApiConnectionError("broke off")), tmp_path, "b.txt")
    assert (tmp_path / "a.txt").read_text() == "old"
    assert names(tmp_path) == {"a.txt"}


async def test_a_cancelled_one_leaves_nothing(tmp_path: Path) -> None:
    async def endless() -> AsyncGenerator[bytes, None]:
        while True:
            yield b"x" * BATCH
            await asyncio.sleep(0)

    saving = asyncio.create_task(save_new(endless(), tmp_path, "a.txt"))
    while not names(tmp_path):
        await asyncio.sleep(0.01)
    saving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await saving
    assert names(tmp_path) == set()


async def test_the_disks_own_words(tmp_path: Path) -> None:
    with pytest.raises(DownloadFailed, match="No such file or directory"):
        await save_new(pieces(b"x"), tmp_path / "missing", "a.txt")


async def test_a_disk_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    (tmp_path / "a.txt").write_text("old")
    saved = await save_new(pieces(b"new"), tmp_path, "a.txt")
    assert (saved.name, saved.read_text()) == ("a (2).txt", "new")
    assert names(tmp_path) == {"a.txt", "a (2).txt"}


async def test_it_is_never_whole_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[int] = []
    fdopen = os.fdopen

    class Counted:
        def __init__(self, handle: int) -> None:
            self._file = fdopen(handle, "wb")

        def write(self, data: bytes) -> int:
            written.append(len(data))
            return self._file.write(data)

        def close(self) -> None:
            self._file.close()

    monkeypatch.setattr(os, "fdopen", lambda handle, _mode: Counted(handle))
    await save_new(pieces(*[b"x" * 65536] * 100), tmp_path, "a.bin")
    assert (tmp_path / "a.bin").stat().st_size == 6_553_600
    assert max(written) <= BATCH + 65536
