"""Trying settings step by step through the service."""

from __future__ import annotations

import asyncio
import contextlib

import pytest

from cio_desktop.client import NewSource
from cio_desktop.operations.settings_check import CheckResult, SettingsCheck
from cio_desktop.protocol.errors import ApiConnectionError, ApiError
from cio_desktop.protocol.sign_in import Certificate
from tests.support.fake_client import desk, reach
from tests.support.fake_discovery import NO_ROUTE

NEW = NewSource(email="ann@example.org", server="imap.example.org", username="ann", password="x")


async def test_every_step_is_told_as_it_comes() -> None:
    async with desk() as d:
        discovery, check = d.client.discovery, SettingsCheck(d.link)
        discovery.check_led = True
        seen: list[list[str]] = []
        check.changed.connect(lambda: seen.append([f"{s.name} {s.state}" for s in check.steps.values()]))
        task = asyncio.create_task(check.run(NEW))
        discovery.step("server", "running")
        await reach(lambda: seen[-1:] == [["server running"]])
        discovery.step("server", "ok", "203.0.113.7")
        discovery.step("connection", "running")
        await reach(lambda: seen[-1:] == [["server ok", "connection running"]])
        discovery.step("connection", "ok")
        discovery.check_ended(success=True)
        assert await task is CheckResult.PASSED
        assert check.failed is None


async def test_the_step_that_fails_says_why() -> None:
    async with desk() as d:
        check = SettingsCheck(d.link)
        d.client.discovery.refuse("sign_in", "auth.password", "NO [AUTHENTICATIONFAILED] no")
        assert await check.run(NEW) is CheckResult.REFUSED
        assert check.failed is not None
        assert (check.failed.name, check.failed.error_code) == ("sign_in", "auth.password")
        assert "AUTHENTICATIONFAILED" in check.connection_log
        d.client.discovery.refusal = None
        assert await check.run(NEW) is CheckResult.PASSED
        assert check.connection_log == ""
        assert not any(step.state == "failed" for step in check.steps.values())


async def test_only_a_refused_certificate_is_offered() -> None:
    async with desk() as d:
        check = SettingsCheck(d.link)
        bad = Certificate("ab" * 32, trusted=False)
        d.client.discovery.refuse("encryption", "tls.untrusted", certificate=bad)
        await check.run(NEW)
        assert check.certificate == bad
        d.client.discovery.refuse("sign_in", "auth.password", certificate=Certificate("ab" * 32))
        await check.run(NEW)
        assert check.certificate is None


async def test_given_up() -> None:
    async with desk() as d:
        discovery, check = d.client.discovery, SettingsCheck(d.link)
        discovery.check_led = True
        task = asyncio.create_task(check.run(NEW))
        discovery.step("server", "ok")
        discovery.step("connection", "running")
        await reach(lambda: len(check.steps) == 2)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
        assert task.cancelled()
        assert [step.state for step in check.steps.values()] == ["ok", "cancelled"]


async def test_a_server_that_can_t_try() -> None:
    async with desk() as d:
        d.client.discovery.check_error = NO_ROUTE
        assert await SettingsCheck(d.link).run(NEW) is CheckResult.UNAVAILABLE


async def test_a_service_that_is_away() -> None:
    async with desk() as d:
        d.client.discovery.check_error = ApiConnectionError("gone")
        with pytest.raises(ApiConnectionError):
            await SettingsCheck(d.link).run(NEW)


async def test_a_stream_that_ends_without_a_result() -> None:
    async with desk() as d:
        discovery, check = d.client.discovery, SettingsCheck(d.link)
        discovery.check_led = True
        discovery.step("server", "running")
        discovery.check_broke_off()
        with pytest.raises(ApiError, match="without a result"):
            await check.run(NEW)
        assert check.steps["server"].state == "cancelled"
