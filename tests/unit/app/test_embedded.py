"""The embedded service, a real process: no secret where other programs of the same user look, and its return."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import psutil
import pytest

from cio_desktop.app import child as child_module
from cio_desktop.app import embedded as embedded_module
from cio_desktop.app.child import Child, ChildFailed, ChildNotice
from cio_desktop.app.embedded import EmbeddedService
from cio_desktop.app.profile import Profile
from cio_desktop.client import ApiStatusError, Client
from cio_desktop.net.loopback import listen
from tests.support.patience import PATIENCE
from tests.support.stored import stored


@asynccontextmanager
async def running(
    folder: Path, port: int = 0, vault: str = "memory"
) -> AsyncIterator[tuple[EmbeddedService, list[str], list[ChildFailed]]]:
    profile = Profile(folder / "data")
    profile.prepare()
    service = EmbeddedService(profile, vault=vault, port=port)
    started: list[str] = []
    failed: list[ChildFailed] = []
    service.started.connect(started.append)
    service.failed.connect(failed.append)
    try:
        yield service, started, failed
    finally:
        await service.close()


async def until(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not holds():
            await asyncio.sleep(0.02)


@pytest.mark.skipif(sys.platform != "linux", reason="/proc")
async def test_no_secret_in_its_arguments_or_environment(tmp_path: Path) -> None:
    async with running(tmp_path) as (service, started, _):
        process = Path("/proc", str(service.pid))
        seen = [(process / name).read_bytes() for name in ("cmdline", "environ")]
        await service.run()
        seen += [(process / name).read_bytes() for name in ("cmdline", "environ")]
        for text in seen:
            assert service.consumer.secret.encode() not in text
            assert service.consumer.key.encode() not in text
        async with service.client() as cio:
            cio.move_to(started[0])
            assert await cio.accounts.list() == []
        async with Client(started[0], service.consumer.key, "another") as stranger:
            with pytest.raises(ApiStatusError) as caught:
                await stranger.accounts.list()
            assert caught.value.status == 401
        kept = b"".join(data for _, data in stored(tmp_path / "data"))
        for secret in (service.consumer.secret, service._memory_key):
            assert secret.encode() not in kept + b"".join(seen)


async def test_a_window_opened_at_once_after_a_crash_waits_for_the_service_that_still_ends(tmp_path: Path) -> None:
    async with running(tmp_path, vault="keyfile") as (before, _, _):
        assert await before.run()
        async with running(tmp_path, vault="keyfile") as (service, started, failed):
            coming = asyncio.create_task(service.run())
            await until(lambda: psutil.Process(service.pid).num_threads() > 1)  # one watches stdin: the lock is next
            await before.close()
            assert await coming
            assert (len(started), failed) == (1, [])


@pytest.mark.expect_log("cio_desktop.app.embedded", "the service ended")
async def test_it_comes_back_and_gives_up_when_that_does_not_help(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedded_module, "RESTARTS", 1)
    async with running(tmp_path) as (service, started, failed):
        await service.run()
        os.kill(service.pid, signal.SIGKILL)
        await until(lambda: len(started) == 2)
        async with service.client() as cio:
            cio.move_to(started[1])
            assert await cio.accounts.list() == []  # the same key
        os.kill(service.pid, signal.SIGKILL)
        await until(lambda: failed)
        assert str(failed[0]) == "The local service keeps ending."
        await service.restart()  # a person wants it
        assert len(started) == 3


async def test_closing_while_it_starts_is_no_failure(tmp_path: Path) -> None:
    async with running(tmp_path) as (service, started, failed):
        task = asyncio.create_task(service.run())
        await asyncio.sleep(0.05)
        await service.close()
        await task
        assert failed == []
        assert len(started) <= 1


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def test_restarted_twice_at_once_one_child_lives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pids: list[int] = []
    spawn = EmbeddedService._spawn

    def noted(service: EmbeddedService) -> Child:
        child = spawn(service)
        pids.append(child.pid)
        return child

    monkeypatch.setattr(EmbeddedService, "_spawn", noted)
    async with running(tmp_path) as (service, started, failed):
        await service.run()
        await asyncio.gather(service.restart(), service.restart())
        assert failed == []
        assert [pid for pid in pids if alive(pid)] == [service.pid]
        async with service.client() as cio:
            cio.move_to(started[-1])
            assert await cio.accounts.list() == []
    assert [pid for pid in pids if alive(pid)] == []


async def test_a_restart_during_a_start_is_no_failure(tmp_path: Path) -> None:
    async with running(tmp_path) as (service, started, failed):
        starting = asyncio.create_task(service.run())
        await asyncio.sleep(0)
        assert await service.restart()
        assert not await starting
        assert failed == []
        assert len(started) == 1


async def test_an_index_that_was_damaged_is_told_of_once(tmp_path: Path) -> None:
    async with running(tmp_path) as (service, started, _):
        told: list[ChildNotice] = []
        service.noticed.connect(told.append)
        await service.run()
        async with service.client() as cio:
            cio.move_to(started[0])
            made = await cio.accounts.create(email="me@example.com")
        assert told == []
        await service._child.stop()
        database = Profile(tmp_path / "data").database
        with database.open("r+b") as file:
            file.seek(4096)
            file.write(b"\xff" * 8192)
        await service.restart()
        assert [notice.code for notice in told] == ["store.rebuilt"]
        (aside,) = database.parent.glob(f"{database.name}.damaged-*")
        assert str(aside) in told[0].message
        async with service.client() as cio:
            cio.move_to(started[1])
            assert [account.id for account in await cio.accounts.list()] == [made.id]
        await service.restart()
        assert len(told) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.expect_log("cio_desktop.app.embedded", "the service ended")
@pytest.mark.expect_log("cio_desktop.app.embedded", "could not be started")
async def test_a_program_that_is_gone_from_the_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As while it is updated. Wanted again by a person, it comes back once it is there."""
    async with running(tmp_path) as (service, started, failed):
        await service.run()
        with monkeypatch.context() as gone:
            gone.setattr(child_module, "program", lambda: [str(tmp_path / "gone")])
            os.kill(service.pid, signal.SIGKILL)
            await until(lambda: failed)
            assert failed[0].code == "svc.start"
            assert not await service.restart()
            assert len(failed) == 2
        assert await service.restart()
        assert len(started) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.expect_log("cio_desktop.app.embedded", "the service ended")
async def test_the_end_ends_a_start_that_goes_on_by_itself(tmp_path: Path) -> None:
    async with running(tmp_path) as (service, started, failed):
        await service.run()
        first = service.pid
        before = asyncio.all_tasks()
        os.kill(first, signal.SIGKILL)
        await until(lambda: service.pid != first)
        await service.close()
        assert asyncio.all_tasks() <= before
        assert failed == []
        assert len(started) == 1


async def test_a_port_that_another_program_has_is_left_to_it_for_this_time(tmp_path: Path) -> None:
    with listen() as other:
        port = other.getsockname()[1]
        async with running(tmp_path, port) as (service, started, failed):
            told: list[ChildNotice] = []
            service.noticed.connect(told.append)
            assert await service.run()
            assert failed == []
            assert [notice.code for notice in told] == ["svc.other_port"]
            assert str(port) in told[0].message
            assert not started[0].endswith(f":{port}")
            other.close()
            assert await service.restart()
            assert started[-1].endswith(f":{port}")
            service.port = 0
            assert await service.restart()
            assert not started[-1].endswith(f":{port}")
