"""The list of sources from run to run: what is kept, and that nothing of it counts as known."""

import contextlib
import os
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest

from cio_desktop.operations.remembered import RememberedSources
from tests.support.fake_client import KEY, Desk, FakeClient, Mail, desk


@contextlib.asynccontextmanager
async def unopened() -> AsyncIterator[Desk]:
    """Before the service has told anything."""
    made = Desk(FakeClient(Mail()))
    try:
        yield made
    finally:
        await made.close()


async def test_the_next_start_knows_names_and_age_and_no_status(tmp_path: Path) -> None:
    path = tmp_path / "sources.json"
    async with desk() as d:
        await d.until(lambda: d.sources.loaded)
        source = d.sources.source(KEY)
        assert source is not None
        source.callback_url, source.last_sync = "https://example.com/?token=secret", 77
        remembered = RememberedSources(d.sources, path)
        remembered.start()
        await remembered.close()
        seen = d.link.last_proof
    assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o600
    assert b"secret" not in path.read_bytes()
    async with unopened() as d:
        RememberedSources(d.sources, path).take()
        assert (d.sources.loaded, d.sources.as_of) == (False, seen)
        shown = d.sources.source(KEY)
        assert shown is not None
        assert (shown.status, shown.last_sync, shown.server) == ("", 77, source.server)
        assert d.sources.period(KEY) is not None


@pytest.mark.parametrize("raw", [b"", b"[]", b'{"as_of": 1}', b"\xff", b"{}", None])
async def test_a_file_that_can_not_be_read_shows_nothing(tmp_path: Path, raw: bytes | None) -> None:
    path = tmp_path / "sources.json"
    if raw is not None:
        path.write_bytes(raw)
    async with unopened() as d:
        RememberedSources(d.sources, path).take()
        assert d.sources.accounts == []


async def test_nothing_is_written_before_the_service_told(tmp_path: Path) -> None:
    path = tmp_path / "sources.json"
    path.write_bytes(msgspec.json.encode({"as_of": 5.0, "accounts": []}))
    async with unopened() as d:
        remembered = RememberedSources(d.sources, path)
        remembered.take()
        remembered.start()
        d.sources.changed.emit(None, None)
        await remembered.close()
    assert msgspec.json.decode(path.read_bytes()) == {"as_of": 5.0, "accounts": []}
