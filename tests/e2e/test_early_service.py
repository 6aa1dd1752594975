"""The service listens before its engine is loaded: what happens to those who ask, stop it or lose it just then."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cio_desktop.client import Client
from cio_desktop.store import accounts, folders, sources
from cio_desktop.store.database import Database
from tests.support.patience import PATIENCE
from tests.support.service import PROJECT, Service
from tests.support.store_world import listed

NO_ENGINE = """
import sys
from cio_desktop.app import engine_start
from cio_desktop.app.cli import main
from cio_desktop.protocol.errors import CioError

async def fails(base, stack):
    raise CioError("The database can't be read.", code="store.failed")

engine_start.start_engine = fails
sys.exit(main(["serve", "--port", "0", "--vault", "keyfile", "--data-dir", sys.argv[1]]))
"""


async def make_profile(folder: Path) -> str:
    await asyncio.to_thread(folder.mkdir, mode=0o700)
    db = await Database.open(folder / "cio.sqlite3")
    try:
        account = await db.write(accounts.create, "ann@example.com")
        row = await db.write(
            sources.create, account.id, email="ann@example.com", server="mail.example.com", username="ann"
        )
        await db.write(sources.set_status, row.id, "DISABLED")
        await db.write(folders.upsert_listing, row.id, [listed("INBOX")])
    finally:
        await db.close()
    return account.id


async def test_who_asks_at_once_is_answered(tmp_path: Path) -> None:
    account_id = await make_profile(tmp_path / "data")
    service = Service(tmp_path / "data")
    await asyncio.to_thread(service.start)
    client = Client(service.base_url, service.key, service.secret)
    try:
        (account,), found = await asyncio.gather(
            client.accounts.list(), client.folders.list(account_id, "0")
        )  # the second one needs the engine
        assert [(source.username, source.status) for source in account.sources] == [("ann", "DISABLED")]
        assert [folder.name for folder in found] == ["INBOX"]
    finally:
        await client.close()
        await asyncio.to_thread(service.stop)
    assert service.stderr == ""


@pytest.mark.skipif(sys.platform == "win32", reason="a signal of POSIX")
def test_stopped_while_the_engine_is_loaded_it_ends_well(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "cio_desktop", "serve", "--port", "0", "--vault", "keyfile"]
    for _ in range(3):
        with subprocess.Popen(
            [*command, "--data-dir", str(tmp_path / "data")],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=PROJECT,
            text=True,
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline().startswith("listening on ")
            process.send_signal(signal.SIGTERM)
            _, told = process.communicate(timeout=PATIENCE)
        assert (process.returncode, told) == (0, "")


def test_an_engine_that_does_not_start_ends_the_service_with_its_reason(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", NO_ENGINE, str(tmp_path / "data")],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.startswith("listening on ")
    assert (done.returncode, done.stderr) == (1, "cio-desktop: The database can't be read.\n")
