"""Notifications through a real message bus, with a service on it that is the test's own."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections.abc import AsyncIterator, Callable

import pytest
from jeepney.io.asyncio import open_dbus_connection

from cio_desktop.app import notice_bus
from cio_desktop.app.notice_bus import BusNotices
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.background.episodes import Notice
from tests.support.notification_server import NotificationServer
from tests.support.secret_service import BUS

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a desktop of Linux"),
    pytest.mark.skipif(BUS is None, reason="no dbus-daemon on this machine"),
]
PATIENCE = 30.0
BROKEN = Notice("one", "ann@example.org: sign-in needed", "It refused <b>you</b> & more.", (SourceKey("a", "s"),))


async def until(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not holds():
            await asyncio.sleep(0.01)


@pytest.fixture
async def desktop(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[NotificationServer]:
    async with NotificationServer() as server:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", server.address)
        yield server


@pytest.fixture
async def notices() -> AsyncIterator[BusNotices]:
    made = BusNotices()
    yield made
    await made.close()


async def test_shown_told_better_and_taken_back(desktop: NotificationServer, notices: BusNotices) -> None:
    notices.show(BROKEN)
    await until(lambda: desktop.standing)
    (shown,) = desktop.standing.values()
    assert (shown.program, shown.title) == ("CIO Desktop", BROKEN.title)
    assert shown.body == "It refused &lt;b&gt;you&lt;/b&gt; &amp; more."
    assert shown.actions == ["default", "Open"]
    assert shown.hints["desktop-entry"] == ("s", "io.github.cio_desktop.cio_desktop")
    assert "suppress-sound" not in shown.hints
    notices.show(Notice("one", "2 sources need you", "", BROKEN.keys, news=False))
    await until(lambda: desktop.titles == ["2 sources need you"])
    assert desktop.standing[shown.number].hints["suppress-sound"] == ("b", True)
    notices.withdraw("one")
    await until(lambda: not desktop.standing)


async def test_a_service_without_markup_or_actions_gets_neither(monkeypatch: pytest.MonkeyPatch) -> None:
    async with NotificationServer(abilities=["body"]) as desktop:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
        notices = BusNotices()
        notices.show(BROKEN)
        await until(lambda: desktop.standing)
        (shown,) = desktop.standing.values()
        assert (shown.body, shown.actions) == (BROKEN.body, [])
        await notices.close()


async def test_a_click_is_told_and_brings_the_token_for_the_window(
    desktop: NotificationServer, notices: BusNotices, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    clicked: list[str] = []
    away: list[str] = []
    notices.clicked.connect(clicked.append)
    notices.put_away.connect(away.append)
    notices.show(BROKEN)
    await until(lambda: desktop.standing)
    await desktop.click(next(iter(desktop.standing)), token="abc")
    await until(lambda: away)
    assert (clicked, away) == (["one"], ["one"])
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "abc"
    calls = len(desktop.calls)
    notices.show(Notice("one", "told better", "", BROKEN.keys, news=False))  # it was put away: nothing comes again
    notices.withdraw("one")
    notices.show(Notice("two", "news", "", BROKEN.keys))
    await until(lambda: desktop.titles == ["news"])
    assert desktop.calls[calls:] == ["Notify"]


async def test_what_another_program_says_is_not_believed(desktop: NotificationServer, notices: BusNotices) -> None:
    clicked: list[str] = []
    notices.clicked.connect(clicked.append)
    notices.show(BROKEN)
    await until(lambda: desktop.standing)
    (number,) = desktop.standing
    async with NotificationServer(service=False) as other:
        other._connection = await open_dbus_connection(desktop.address)
        await other._tell("ActionInvoked", "us", (number, "default"))
        await other._connection.close()
        other._connection = None
    await desktop.click(number)
    await until(lambda: clicked)
    assert clicked == ["one"]


async def test_the_end_takes_all_back(desktop: NotificationServer) -> None:
    notices = BusNotices()
    notices.show(BROKEN)
    notices.show(Notice("two", "b", "", BROKEN.keys))
    await until(lambda: desktop.standing)  # the second may be on its way
    await notices.close()
    assert desktop.calls.count("Notify") == 2
    assert not desktop.standing


async def test_without_a_service_nothing_happens_until_one_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notice_bus, "PAUSE", 0.05)
    monkeypatch.setattr(notice_bus, "TRIES", 1_000_000)
    async with NotificationServer(service=False) as desktop:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
        notices = BusNotices()
        notices.show(BROKEN)
        notices.show(Notice("solved", "b", "", BROKEN.keys))
        await asyncio.wait_for(notices._jobs.join(), PATIENCE)
        notices.withdraw("solved")
        better = Notice("one", "told better", "", BROKEN.keys, news=False)
        notices.show(better)
        await desktop.come()
        await until(lambda: desktop.titles == [better.title])
        assert desktop.calls.count("Notify") == 1
        await desktop.go()  # and one that goes takes nothing down with it
        notices.withdraw("one")
        await asyncio.wait_for(notices._jobs.join(), PATIENCE)
        await desktop.come()
        notices.show(BROKEN)
        await until(lambda: desktop.titles == [BROKEN.title])
        await notices.close()


async def test_what_stands_by_then_is_not_told_again(
    desktop: NotificationServer, notices: BusNotices, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The service came while a try was on its way."""
    monkeypatch.setattr(notice_bus, "PAUSE", 0.0)
    notices.show(BROKEN)
    await notices._again()
    notices.show(Notice("two", "news", "", BROKEN.keys))
    await until(lambda: "news" in desktop.titles)
    assert desktop.calls.count("Notify") == 2


@pytest.mark.parametrize("address", ["", "unix:path=/nonexistent/bus", "tcp:host=127.0.0.1,port=1"])
async def test_without_a_bus(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, address: str) -> None:
    caplog.set_level(logging.INFO)
    monkeypatch.setattr(notice_bus, "PAUSE", 0.0)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    notices = BusNotices()
    notices.show(BROKEN)
    await until(lambda: len(caplog.records) == 1 + notice_bus.TRIES)  # then it gives up
    assert {record.message.partition(":")[0] for record in caplog.records} == {"no notification"}
    assert not notices._tasks.busy("again")
    await notices.close()


async def test_a_service_that_never_answers_holds_up_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notice_bus, "PATIENCE", 0.2)
    async with NotificationServer(silent=True) as desktop:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
        notices = BusNotices()
        notices.show(BROKEN)
        await asyncio.wait_for(notices._jobs.join(), PATIENCE)
        assert desktop.calls == ["GetCapabilities"]
        await notices.close()
